import { expect, it } from 'vitest';
import type { Grid } from '#model/grid.ts';
import { readSheet } from '#parse/readSheet.ts';
import { shippedLists } from '../support/sheetLists.ts';

const GRID: Grid = {
  file: '报告.docx',
  sheet: '表1',
  source: 'docx',
  above: ['江津区2023年11月合作事项进展', '填报单位：江津区发展改革委（盖章）'],
  rows: [
    { row: 1, cells: [{ text: '事项编号' }, { text: '进度%' }] },
    { row: 2, cells: [{ text: '2023H2-02' }, { text: '85' }] },
  ],
  merges: [],
  knowsFormats: false,
};

it('takes month, unit and region from the paragraphs above a table', () => {
  const read = readSheet(GRID, shippedLists());
  expect(read).toMatchObject({ month: '2023-11', unit: '江津区发展改革委', region_code: '500116' });
  expect(read.lines.map(({ month, report }) => [month, report?.region_code, report?.progress])).toEqual([
    ['2023-11', '500116', 85],
  ]);
});

it('names no row for what stands there', () => {
  const { issues } = readSheet({ ...GRID, above: ['内部资料 注意保存'] }, shippedLists());
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'internal-mark', where: { file: '报告.docx', sheet: '表1' } }),
  );
});

it('finds a mark of secrecy there', () => {
  const read = readSheet({ ...GRID, above: ['机密★3年'] }, shippedLists());
  expect(read.issues.map(({ code }) => code)).toEqual(['secret-mark']);
  expect(JSON.stringify(read)).not.toContain('机密');
});
