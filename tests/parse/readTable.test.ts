import { describe, expect, it } from 'vitest';
import { readTable, type TableSource } from '#parse/readTable.ts';

const SOURCE: TableSource = { file: 'a.csv', provenance: 'user' };
const TITLES = { 事项编号: 'item_id', 月份: 'month', '计划进度%': 'planned' };

function plans(text: string, source: Partial<TableSource> = {}) {
  const { rows, issues } = readTable('plans', text, { ...SOURCE, ...source });
  return { rows: rows.map(({ origin, ...row }) => ({ ...row, row: origin.row })), issues };
}

describe('rows', () => {
  it('are typed and know where they stand', () => {
    expect(readTable('plans', 'item_id,month,planned\nI,2023-09,50.5\n', SOURCE)).toEqual({
      rows: [{ item_id: 'I', month: '2023-09', planned: 50.5, origin: { file: 'a.csv', row: 2, provenance: 'user' } }],
      issues: [],
    });
  });

  it('columns may stand in any order, with blanks around cells', () => {
    expect(plans('planned, month ,item_id\n 50 , 2023-09 , I \n').rows).toEqual([
      { item_id: 'I', month: '2023-09', planned: 50, row: 2 },
    ]);
  });

  it('heads may be the Chinese titles, or some of them', () => {
    const titles = TITLES;
    const expected = [{ item_id: 'I', month: '2023-09', planned: 50, row: 2 }];
    expect(plans('事项编号,月份,计划进度%\nI,2023-09,50\n', { titles }).rows).toEqual(expected);
    expect(plans('事项编号,month,计划进度%\nI,2023-09,50\n', { titles }).rows).toEqual(expected);
  });

  it('of a column that stands twice the first counts', () => {
    expect(plans('item_id,month,planned,planned\nI,2023-09,50,60\n').rows).toMatchObject([{ planned: 50 }]);
  });

  it('a code keeps its leading zeros: it is text', () => {
    const { rows } = readTable('item_regions', 'item_id,region_code\n007,050116\n', SOURCE);
    expect(rows).toMatchObject([{ item_id: '007', region_code: '050116' }]);
  });

  it('zero is a number, blank is nothing', () => {
    const { rows } = readTable('reports', 'item_id,month,progress,done_value\nI,2023-09,0,\n', SOURCE);
    expect(rows[0]?.progress).toBe(0);
    expect(rows[0]?.done_value).toBeUndefined();
  });

  it('a row with a bad required cell is left out, a bad optional cell is blanked', () => {
    const text = 'item_id,month,progress\nI,2023-9,50\nJ,2023-09,50%\nK,2023-09,50\n';
    const { rows, issues } = readTable('reports', text, SOURCE);
    expect(rows.map(({ item_id, progress }) => [item_id, progress])).toEqual([
      ['J', undefined],
      ['K', 50],
    ]);
    expect(issues).toEqual([
      { code: 'bad-month', severity: 'error', where: { file: 'a.csv', row: 2, column: 'month' }, value: '2023-9' },
      { code: 'bad-number', severity: 'error', where: { file: 'a.csv', row: 3, column: 'progress' }, value: '50%' },
    ]);
  });

  it('every fault of a row is named', () => {
    const { issues } = plans('item_id,month,planned\nI J,2023-13,x\n');
    expect(issues.map(({ code, where }) => [code, where.column])).toEqual([
      ['bad-code', 'item_id'],
      ['bad-month', 'month'],
      ['bad-number', 'planned'],
    ]);
  });

  it('issues name the head as it stands in the file', () => {
    const { issues } = plans('事项编号,月份,计划进度%\nI,2023-09,x\n', { titles: TITLES });
    expect(issues).toMatchObject([{ code: 'bad-number', where: { row: 2, column: '计划进度%' } }]);
  });
});

describe('columns', () => {
  it('a required one that lacks is one issue, not one per row', () => {
    expect(plans('item_id,month\nI,2023-09\nJ,2023-09\n')).toEqual({
      rows: [],
      issues: [
        {
          code: 'missing-column',
          severity: 'error',
          where: { file: 'a.csv', row: 1, column: 'planned' },
          value: 'planned',
        },
      ],
    });
  });

  it('an optional one may lack', () => {
    expect(readTable('reports', 'item_id,month\nI,2023-09\n', SOURCE).issues).toEqual([]);
  });

  it.each(['remark', '__proto__', 'constructor', 'toString'])('an unknown one is noted and read past: %s', (name) => {
    const { rows, issues } = plans(`item_id,month,planned,${name}\nI,2023-09,50,x\n`, { titles: TITLES });
    expect(rows).toEqual([{ item_id: 'I', month: '2023-09', planned: 50, row: 2 }]);
    expect(issues).toMatchObject([{ code: 'unknown-column', severity: 'note', where: { row: 1, column: name } }]);
  });

  it('one without a head is read past', () => {
    expect(plans('item_id,month,planned,\nI,2023-09,50,\n').issues).toEqual([]);
  });

  it('a file without anything is one issue', () => {
    expect(plans('').issues).toEqual([{ code: 'empty-table', severity: 'error', where: { file: 'a.csv' } }]);
  });
});

describe('an overlay', () => {
  const overlay = (text: string) => readTable('items', text, { ...SOURCE, overlay: true });

  it('may lack required columns and cells, and tells only what it has', () => {
    const { rows, issues } = overlay('id,scope,due_on\nI,all16,\n');
    expect(issues).toEqual([]);
    expect(rows).toEqual([{ id: 'I', scope: 'all16', origin: { file: 'a.csv', row: 2, provenance: 'user' } }]);
  });

  it('is still read with care', () => {
    expect(overlay('id,scope\nI,everywhere\n').issues).toMatchObject([{ code: 'not-in-list', value: 'everywhere' }]);
  });
});
