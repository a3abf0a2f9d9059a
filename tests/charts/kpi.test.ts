import { describe, expect, it } from 'vitest';
import { kpiContent, kpiDrawing } from '#charts/kpiPicture.ts';
import { lookOf } from '#charts/look.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const desk = lookOf('light', 372);

function rowsOf(query: string) {
  const table = kpiContent(shippedSnapshot(query)).table();
  return table.rows.map(({ id, cells }) => {
    const [cell] = cells;
    return `${id} ${cell?.kind === 'number' ? cell.value : cell?.kind === 'missing' ? cell.state : '?'}`;
  });
}

/** The shipped items and their reports `times` over. */
function manyItems(times: number) {
  const tables = shippedTables();
  const copies = <T>(rows: readonly T[], turn: (row: T, copy: string) => T) =>
    Array.from({ length: times }, (_, copy) => rows.map((row) => turn(row, copy === 0 ? '' : `-${copy}`))).flat();
  return snapshotFrom({
    ...tables,
    items: copies(tables.items, (row, copy) => ({ ...row, id: row.id + copy })),
    reports: copies(tables.reports, (row, copy) => ({ ...row, item_id: row.item_id + copy })),
  });
}

describe('kpi', () => {
  it('counts the shipped November: 3 + 8 + 7 + 1 + 6 + 1 + 1 = 27', () => {
    expect(rowsOf('')).toEqual([
      'items 27',
      'done 3',
      'on-schedule 8',
      'late 7',
      'not-reported 1',
      'undisclosed 6',
      'not-quantified 1',
      'not-started 1',
    ]);
  });

  it('without a ledger knows only what has no name', () => {
    expect(rowsOf('?demo=0')).toEqual([
      'items 27',
      'done unavailable',
      'on-schedule unavailable',
      'late unavailable',
      'not-reported unavailable',
      'undisclosed 6',
    ]);
  });

  it.each([
    ['', '27 项中 11 项完成或按时序'],
    ['?area=infrastructure', '基础设施建设 3 项中 1 项完成或按时序'],
    ['?area=services', '公共服务 2 项全部完成或按时序'],
    ['?status=late', '筛选后 2 项中尚无完成或按时序的'],
    ['?region=500116&side=sc', '事项完成情况'],
    ['?demo=0', '27 项中 21 项已公布名称'],
  ])('%s is titled %s', (query, title) => expect(kpiContent(shippedSnapshot(query)).title).toBe(title));

  it('says all groups in one sentence', () => {
    expect(kpiContent(shippedSnapshot('')).sentence).toBe(
      '截至2023年11月底，27 项中完成 3 项（含销号 1 项），达或超时序进度 8 项，滞后 7 项（严重 2 项），未报送 1 项，定性进展 1 项，未开始 1 项，未公布名称 6 项。',
    );
  });

  it('draws a square per item in status order, and numbers that filter by their statuses', () => {
    const drawing = kpiDrawing(shippedSnapshot(''), desk);
    const numbers = groupNames(drawing, 'squares').map((id) => id.slice(-2));
    const order = '12 08 20 06 11 17 21 02 09 16 18 04 10 13 05 15 03 19 14 01 07 22 23 24 25 26 27';
    expect(numbers.join(' ')).toBe(order);
    expect(drawing.hits.filter(({ kind }) => kind === 'status').map(({ id }) => id)).toEqual([
      'done,closed',
      'on-schedule,ahead',
      'slightly-late,late,severe',
      'not-reported',
      'not-quantified,not-started',
      'undisclosed',
    ]);
    const squares = drawing.hits.filter(({ kind }) => kind === 'why');
    expect(squares.map(({ id }) => id.slice(-2)).join(' ')).toBe(order);
  });

  it('folds the rest into one number that its tip takes apart', () => {
    const other = kpiDrawing(shippedSnapshot(''), desk).hits.find(({ id }) => id === 'not-quantified,not-started');
    expect(other?.tip).toEqual(['其他 2 项', '定性进展 1 项', '未开始 1 项']);
    const texts = drawnTexts(kpiDrawing(shippedSnapshot('?area=services'), desk)).map(({ text }) => text);
    expect(texts).not.toContain('其他');
  });

  it('before the public has one word for late, and none for severe', () => {
    const snapshot = shippedSnapshot('?audience=public');
    const texts = drawnTexts(kpiDrawing(snapshot, desk)).map(({ text }) => text);
    expect(texts).toContain('需加快推进');
    const { sentence, table } = kpiContent(snapshot);
    const all = [...texts, sentence, ...table().rows.map(({ name }) => name)].join();
    expect(all).not.toMatch(/滞后|严重/);
    expect(
      kpiDrawing(snapshot, desk)
        .hits.flatMap(({ tip }) => tip)
        .join(),
    ).not.toMatch(/滞后|严重/);
  });

  it('wraps 108 squares into rows, and turns 1080 into a bar of statuses', () => {
    expect(groupNames(kpiDrawing(manyItems(4), desk), 'squares')).toHaveLength(108);
    const bars = kpiDrawing(manyItems(40), desk);
    expect(groupNames(bars, 'squares')).toHaveLength(11);
    expect(bars.hits.every(({ kind }) => kind === 'status')).toBe(true);
    expect(placeFaults(bars, 372)).toEqual([]);
  });

  it.each([
    ['', [280, 320, 350, 372, 480, 700, 1400]],
    ['?audience=public', [280, 350, 372]],
    ['?demo=0', [280, 372]],
    ['?region=500116&side=sc', [280, 372]],
  ])('%s fits boxes of %o px', (query, widths) => {
    for (const width of widths) {
      const drawing = kpiDrawing(shippedSnapshot(query), lookOf('dark', width));
      expect(placeFaults(drawing, width), `${width} px`).toEqual([]);
    }
  });
});
