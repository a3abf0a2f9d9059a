import { describe, expect, it } from 'vitest';
import type { Provenance } from '#model/table.ts';
import { disclose } from '#stats/disclosure.ts';
import { A, B, type Parts, toyItem, toyTables } from '../support/toyLedger.ts';

const BOTH = ['公开', '内部', '不公开', undefined] as const;

/** Items 公开, 内部, 不公开, blank; each with a row in every table that hangs on items. */
const PARTS: Parts = {
  items: BOTH.map((disclosure, at) => toyItem(`${at}`, { disclosure })),
  targets: BOTH.map((_, at) => ({ item_id: `${at}`, version: 1, text: '目标', disclosure: '公开' as const })),
  plans: BOTH.map((_, at) => ({ item_id: `${at}`, month: '2023-11', planned: 50 })),
  milestones: BOTH.map((_, at) => ({ item_id: `${at}`, no: 1, name: '节点' })),
  item_regions: BOTH.map((_, at) => ({ item_id: `${at}`, region_code: A, disclosure: '公开' as const })),
  item_units: BOTH.map((_, at) => ({ item_id: `${at}`, unit: '单位' })),
  item_platforms: BOTH.map((_, at) => ({ item_id: `${at}`, platform_id: 'p' })),
  commitment_items: BOTH.map((_, at) => ({ item_id: `${at}`, commitment_id: 'c' })),
  reports: BOTH.map((_, at) => ({ item_id: `${at}`, month: '2023-11', progress: 50, disclosure: '公开' as const })),
};
const OF_ITEMS = [
  'targets',
  'plans',
  'milestones',
  'item_regions',
  'item_units',
  'item_platforms',
  'commitment_items',
  'reports',
] as const;

describe('the internal audience', () => {
  it('sees the very tables', () => {
    const tables = toyTables(PARTS);
    expect(disclose(tables, 'desk')).toEqual({ tables, withheldItems: 0 });
  });
});

describe('the public audience', () => {
  it.each<[Provenance, string[]]>([
    ['user', ['0']],
    ['demo', ['0', '3']],
    ['public', ['0', '3']],
  ])('of %s items sees %j: blank is 内部 in the user’s own tables only', (provenance, shown) => {
    const { tables, withheldItems } = disclose(toyTables(PARTS, provenance), 'public');
    expect(tables.items.map(({ id }) => id)).toEqual(shown);
    expect(withheldItems).toBe(4 - shown.length);
  });

  it.each(OF_ITEMS)('%s of withheld items are gone', (name) => {
    const { tables } = disclose(toyTables(PARTS), 'public');
    expect(tables[name].map(({ item_id }) => item_id)).toEqual(['0']);
  });

  it.each(['targets', 'item_regions', 'reports'] as const)('%s have a disclosure of their own', (name) => {
    const rows = BOTH.map((disclosure, at) => ({
      item_id: '0',
      version: at,
      region_code: A,
      month: `2023-0${at + 1}`,
      disclosure,
    }));
    const own = (provenance: Provenance) =>
      disclose(toyTables({ ...PARTS, [name]: rows }, provenance), 'public').tables[name];
    expect(own('user').map(({ disclosure }) => disclosure)).toEqual(['公开']);
    expect(own('demo').map(({ disclosure }) => disclosure)).toEqual(['公开', undefined]);
  });

  it('list entries have a disclosure of their own', () => {
    const list_entries = BOTH.map((disclosure, at) => ({ id: `N${at}`, title: '条目', disclosure }));
    const { tables } = disclose(toyTables({ ...PARTS, list_entries }), 'public');
    expect(tables.list_entries.map(({ id }) => id)).toEqual(['N0']);
  });

  it('meetings have a disclosure of their own', () => {
    const meetings = BOTH.map((disclosure, at) => ({ kind: 'joint' as const, no: 7 + at, disclosure }));
    const { tables } = disclose(toyTables({ ...PARTS, meetings }), 'public');
    expect(tables.meetings.map(({ no }) => no)).toEqual([7]);
    const room = disclose(toyTables({ ...PARTS, meetings }), 'room').tables;
    expect(room.meetings.map(({ no }) => no)).toEqual([7, 8, 10]);
  });

  it('reports keep their figures and lose the internal words', () => {
    const [report] = disclose(
      toyTables({
        items: [toyItem('0', { disclosure: '公开' })],
        reports: [
          {
            item_id: '0',
            month: '2023-11',
            progress: 50,
            text: '进展',
            difficulty: '困难',
            need: '需要',
            next: '下一步',
            evidence: '佐证',
            contact: '联系人',
            disclosure: '公开',
          },
        ],
      }),
      'public',
    ).tables.reports;
    expect(report).toMatchObject({ progress: 50, text: '进展' });
    const internal = {
      difficulty: undefined,
      need: undefined,
      next: undefined,
      evidence: undefined,
      contact: undefined,
    };
    expect(report).toMatchObject(internal);
    expect(JSON.stringify(report)).not.toMatch(/困难|需要|下一步|佐证|联系人/);
  });

  it('public facts stay', () => {
    const tables = toyTables({
      ...PARTS,
      platforms: [{ id: 'p', name: '平台' }],
      statistics: [{ region_code: B, value: 1 }],
    });
    const seen = disclose(tables, 'public').tables;
    for (const name of ['regions', 'areas', 'periods', 'platforms', 'statistics', 'status_rules'] as const)
      expect(seen[name]).toEqual(tables[name]);
  });
});
