import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { indexLedger } from '#stats/ledger.ts';
import { DEFAULT_THRESHOLDS } from '#stats/thresholds.ts';
import { A, B, C, type Parts, toyItem, toyLedger, toyTables } from '../support/toyLedger.ts';

describe('one period', () => {
  const periods: Parts['periods'] = [
    { id: 'P', start: '2023-07-01', end: '2023-12-31' },
    { id: 'Q', start: '2024-01-01', end: '2024-06-30' },
  ];
  const parts: Parts = {
    periods,
    areas: [
      { period_id: 'Q', id: 'x', order: 1 },
      { period_id: 'P', id: 'y', order: 2 },
      { period_id: 'P', id: 'z', order: 1 },
    ],
    items: [toyItem('I'), toyItem('J', { period_id: 'Q' })],
    reports: [{ item_id: 'J', month: '2024-01', progress: 5 }],
  };

  it('has its months, its areas in order, its items and its reports', () => {
    const ledger = toyLedger(parts);
    expect(ledger.months).toEqual(['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12']);
    expect(ledger.areas.map(({ id }) => id)).toEqual(['z', 'y']);
    expect(ledger.items.map(({ id }) => id)).toEqual(['I']);
    expect(ledger.hasReports).toBe(false);
    expect(indexLedger(toyTables(parts), 'Q').hasReports).toBe(true);
  });

  it('must be there', () => {
    expect(() => indexLedger(toyTables(parts), 'R')).toThrow(RangeError);
    expect(() => indexLedger(toyTables(parts), 'R')).toThrow('"R"');
  });
});

it.each<['announced' | 'sc-first', string[]]>([
  ['announced', [A, B, C]],
  ['sc-first', [C, A, B]],
])('regions in the order %s', (order, expected) => {
  const regions = toyTables().regions.toReversed();
  const ledger = indexLedger({ ...toyTables(), regions }, 'P', order);
  expect(ledger.regions.map(({ code }) => code)).toEqual(expected);
});

it('rows by item, in the order of the file', () => {
  const ledger = toyLedger({
    items: [toyItem('I'), toyItem('J')],
    reports: [
      { item_id: 'J', month: '2023-08', progress: 1 },
      { item_id: 'I', month: '2023-07', progress: 2 },
      { item_id: 'J', month: '2023-07', progress: 3 },
    ],
  });
  expect(ledger.reports.get('J')?.map(({ progress }) => progress)).toEqual([1, 3]);
  expect(ledger.reports.get('K')).toBeUndefined();
});

describe('thresholds', () => {
  const ids = (status_rules: Partial<RowOf<'status_rules'>>[]) => toyLedger({ status_rules }).thresholds;

  it('are the package’s own where they are whole', () => {
    expect(
      ids([
        { id: 'severe', over: 0 },
        { id: 'ahead', up_to: 0 },
      ]),
    ).toHaveLength(2);
  });

  it('are those of the domain without a table, or with a broken one', () => {
    expect(ids([])).toBe(DEFAULT_THRESHOLDS);
    expect(
      ids([
        { id: 'severe', over: 1 },
        { id: 'ahead', up_to: 0 },
      ]),
    ).toBe(DEFAULT_THRESHOLDS);
  });
});

describe('regions of an item', () => {
  const reports: Parts['reports'] = [
    { item_id: 'I', month: '2023-08', region_code: C, progress: 1 },
    { item_id: 'I', month: '2023-08', region_code: A, progress: 2 },
    { item_id: 'I', month: '2023-09', region_code: C, progress: 3 },
    { item_id: 'I', month: '2023-09', progress: 4 },
  ];
  it.each<[string, Partial<RowOf<'items'>>, Parts['item_regions'], string[] | undefined]>([
    ['those its reports name, where the ledger names neither scope nor regions', {}, [], [C, A]],
    ['its own, where the ledger names them', {}, [{ item_id: 'I', region_code: B }], [B]],
    ['none, where its scope says so', { scope: 'provincial' }, [], undefined],
    ['none of another item’s', { id: 'J' }, [], undefined],
  ])('%s', (_what, facts, item_regions, expected) => {
    const { id = 'I', ...more } = facts;
    const ledger = toyLedger({ items: [toyItem('I', id === 'I' ? more : {}), toyItem('J')], item_regions, reports });
    expect(ledger.itemRegions.get(id)?.map(({ region_code }) => region_code)).toEqual(expected);
  });
});
