import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { limitText, risingThresholds, thresholdsDrawing, thresholdsTable } from '#charts/thresholdsPicture.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

/** "late: 10, 30, 红". */
const rowsOf = (snapshot = shippedSnapshot('')) =>
  thresholdsTable(snapshot).rows.map(({ id, cells }) => `${id}: ${cells.map((cell) => cell.text).join(', ')}`);

const textsOf = (isFolded: boolean, width = 1200, query = '') =>
  drawnTexts(thresholdsDrawing(shippedSnapshot(query), isFolded, lookOf('light', width))).map(({ text }) => text);

describe('thresholds', () => {
  it('lists the line from ahead to severe with its limits and folds', () => {
    expect(rowsOf()).toEqual([
      'ahead: 不限, −0.05, 绿',
      'on-schedule: −0.05, 0.05, 绿',
      'slightly-late: 0.05, 10, 黄',
      'late: 10, 30, 红',
      'severe: 30, 不限, 红',
    ]);
  });

  it('leaves no hole: each limit is where the next begins', () => {
    const rows = risingThresholds(shippedSnapshot(''));
    expect(rows[0]?.over).toBeUndefined();
    expect(rows.at(-1)?.up_to).toBeUndefined();
    for (const [at, row] of rows.slice(1).entries()) expect(row.over).toBe(rows[at]?.up_to);
  });

  it('shows the default rules where the table has a hole', () => {
    const tables = shippedTables();
    const status_rules = tables.status_rules.map((row) => (row.id === 'late' ? { ...row, over: 12 } : row));
    expect(rowsOf(snapshotFrom({ ...tables, status_rules }))[3]).toBe('late: 10, 30, 红');
  });

  it('shows the package’s own where it is whole', () => {
    const tables = shippedTables();
    const status_rules = tables.status_rules.map((row) => {
      if (row.id === 'late') return { ...row, over: 12.5, fold: 'yellow' as const };
      return row.id === 'slightly-late' ? { ...row, up_to: 12.5 } : row;
    });
    expect(rowsOf(snapshotFrom({ ...tables, status_rules }))[3]).toBe('late: 12.5, 30, 黄');
  });

  it('prints every interval half open, and its limits at the joints', () => {
    const texts = textsOf(false);
    for (const text of ['差 ≤ −0.05', '−0.05 < 差 ≤ 0.05', '0.05 < 差 ≤ 10', '10 < 差 ≤ 30', '差 > 30'])
      expect(texts).toContain(text);
    for (const text of ['−0.05', '0.05', '10', '30', '超时序进度', '严重滞后']) expect(texts).toContain(text);
  });

  it('folds only when asked', () => {
    expect(textsOf(false)).not.toContain('红');
    expect(textsOf(true).filter((text) => ['红', '黄', '绿'].includes(text))).toEqual(['绿', '绿', '黄', '红', '红']);
    expect(textsOf(true, 320).filter((text) => ['红', '黄', '绿'].includes(text))).toHaveLength(5);
  });

  it('before the public has one word for all that are late', () => {
    expect(textsOf(false, 1200, '?audience=public').filter((text) => text === '需加快推进')).toHaveLength(3);
  });

  it.each([
    [10, '10'],
    [-0.05, '−0.05'],
    [12.5, '12.5'],
    [undefined, undefined],
  ])('limit %s reads %s', (limit, text) => expect(limitText(limit)).toBe(text));

  it.each([280, 358, 600, 760, 1300])('fits %i px', (width) => {
    for (const isFolded of [false, true])
      expect(placeFaults(thresholdsDrawing(shippedSnapshot(''), isFolded, lookOf('dark', width)), width)).toEqual([]);
  });
});
