import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { countText, groupCount, mechanismContent } from '#charts/mechanismContent.ts';
import { mechanismDrawing } from '#charts/mechanismPicture.ts';
import { drawnTexts, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

describe('mechanism', () => {
  it('has a row per arrangement in announced order, its quote and number', () => {
    const { rows, columns } = mechanismContent(shippedSnapshot('')).table();
    expect(columns.map(({ id }) => id)).toEqual(['quote', 'count']);
    expect(rows.map(({ key, id }) => `${key} ${id}`)).toEqual([
      'entry joint_meeting',
      'entry vice_leaders',
      'entry leader_contact',
      'entry joint_office',
      'entry special_groups',
      'entry three_lists',
    ]);
    expect(rows[4]?.cells).toEqual([
      { kind: 'text', text: '细化设置22个联合专项组' },
      { kind: 'number', value: 22, text: '22 个' },
    ]);
  });

  it('makes no number up where none was announced', () => {
    const { rows } = mechanismContent(shippedSnapshot('')).table();
    expect(rows[1]?.cells[1]).toEqual({ kind: 'missing', state: 'not-applicable', text: '—' });
    expect(countText({ count: undefined, unit: '个' })).toBe('—');
  });

  it('tells the groups in its title, and is not filtered', () => {
    const content = mechanismContent(shippedSnapshot('?region=500116'));
    expect(content.title).toBe('公告列出 6 项机制安排，细化设置 22 个联合专项组');
    expect(content.subtitle).toBe('按公告原文；不受地区筛选影响');
    expect(content.table().rows).toHaveLength(6);
    expect(content.sources).toEqual(['SEED']);
    expect(content.isDemo).toBe(false);
  });

  it('takes the number of groups from the data', () => {
    const tables = shippedTables();
    const mechanism = tables.mechanism.map((row) => (row.id === 'special_groups' ? { ...row, count: 7 } : row));
    expect(groupCount(snapshotFrom({ ...tables, mechanism }))).toBe(7);
    expect(groupCount(snapshotFrom({ ...tables, mechanism: [] }))).toBeUndefined();
    expect(mechanismContent(snapshotFrom({ ...tables, mechanism: [] })).title).toBe('合作机制');
  });

  it.each([280, 358, 640, 1200])('sets every word of the quotes at %i px', (width) => {
    const snapshot = shippedSnapshot('');
    const drawing = mechanismDrawing(snapshot, lookOf('light', width));
    expect(placeFaults(drawing, width)).toEqual([]);
    const drawn = drawnTexts(drawing)
      .map(({ text }) => text)
      .join('');
    for (const { quote } of snapshot.ledger.tables.mechanism) expect(drawn).toContain(quote);
  });

  it('stands closer where nobody scrolls and the place is a little too low, so that the last line is seen', () => {
    const still = (height: number) => ({ ...lookOf('dark', 1800, height, 21), isStill: true });
    const needed = mechanismDrawing(shippedSnapshot(''), still(100)).height / 0.875;
    const height = Math.ceil(needed * 0.95);
    const drawing = mechanismDrawing(shippedSnapshot(''), still(height));
    expect(drawing.height).toBeLessThanOrEqual(height);
    expect(placeFaults(drawing, 1800)).toEqual([]);
  });
});
