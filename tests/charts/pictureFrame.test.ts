import { describe, expect, it } from 'vitest';
import { areasContent } from '#charts/areasContent.ts';
import { filterLines } from '#charts/filterLines.ts';
import type { Content } from '#charts/picture.ts';
import { pictureFrame } from '#charts/pictureFrame.ts';
import { sharesContent } from '#charts/sharesContent.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const frameOf = (query: string, withheldItems = 0) => {
  const snapshot = shippedSnapshot(query);
  return pictureFrame(areasContent(snapshot), { snapshot, withheldItems, isUnfiltered: false });
};

describe('filters in words', () => {
  it.each([
    ['', []],
    ['?side=cq', ['两方：渝']],
    ['?area=ecology&region=500116,510500', ['方面：生态环境', '区市：江津、泸州']],
    ['?status=late,severe', ['状态：滞后、严重滞后']],
    // Before the public the late ones are one.
    ['?status=late,severe&audience=public', ['状态：需加快推进']],
    ['?item=2023H2-05', ['事项：优化提升省际高速公路']],
  ])('%s', (query, expected) => expect(filterLines(shippedSnapshot(query))).toEqual(expected));
});

describe('the words around a picture', () => {
  it('tell the month, the time gone, and that nothing is filtered', () => {
    expect(frameOf('?asof=2023-09').facts).toEqual(['截至2023年9月底', '时间进度 50.0%', '未筛选']);
  });

  it('tell that a month is not signed', () => {
    expect(frameOf('?asof=2023-12').facts[0]).toBe('截至2023年12月底（收集中）');
  });

  it('tell the filters, and how many items are withheld', () => {
    expect(frameOf('?area=ecology&side=sc', 2).facts.slice(2)).toEqual([
      '筛选：两方：川；方面：生态环境',
      '另有 2 项暂不公开',
    ]);
  });

  it('do not repeat what the measure says', () => {
    const snapshot = shippedSnapshot();
    const content: Content = { ...areasContent(snapshot), subtitle: '截至2023年11月底，件数' };
    expect(pictureFrame(content, { snapshot, withheldItems: 0, isUnfiltered: false }).facts).toEqual([
      '时间进度 83.3%',
      '未筛选',
    ]);
  });

  it('of published figures: their own date, no time gone, no badge', () => {
    const snapshot = shippedSnapshot();
    const frame = pictureFrame(sharesContent(snapshot), { snapshot, withheldItems: 3, isUnfiltered: true });
    expect(frame.facts).toEqual(['年份见各行']);
    expect([frame.demo, frame.internal]).toEqual([undefined, undefined]);
    expect(frame.foot[0]).toMatch(/^来源：/);
  });
});

describe('内部资料 注意保存', () => {
  const own = (disclosure?: '公开') => {
    const tables = shippedTables();
    const mine = <T extends { origin: { file: string; row: number; provenance: string } }>(rows: readonly T[]) =>
      rows.map((row) => ({ ...row, disclosure, origin: { ...row.origin, provenance: 'user' as const } }));
    return {
      ...tables,
      items: mine(tables.items),
      targets: mine(tables.targets),
      reports: mine(tables.reports),
      item_regions: mine(tables.item_regions),
      list_entries: mine(tables.list_entries),
    };
  };
  const markOf = (snapshot: ReturnType<typeof shippedSnapshot>, contentOf = areasContent) =>
    pictureFrame(contentOf(snapshot), { snapshot, withheldItems: 0, isUnfiltered: false }).internal;

  it('stands on pictures of a ledger of one’s own', () =>
    expect(markOf(snapshotFrom(own()))).toBe('内部资料 注意保存'));
  it('stands on none where every row is 公开', () => expect(markOf(snapshotFrom(own('公开')))).toBeUndefined());
  it('stands on none of demo data', () => expect(markOf(shippedSnapshot())).toBeUndefined());
  it('stands on none before the public', () => expect(markOf(snapshotFrom(own(), '?audience=public'))).toBeUndefined());
  it('stands on none of published figures', () => expect(markOf(snapshotFrom(own()), sharesContent)).toBeUndefined());
});
