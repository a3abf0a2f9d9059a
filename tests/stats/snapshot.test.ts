import { describe, expect, it } from 'vitest';
import { parseAddress } from '#parse/address.ts';
import { indexLedger } from '#stats/ledger.ts';
import { narrowsItems, periodOf, snapshotOf } from '#stats/snapshot.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';
import { A, C, type Parts, toyItem, toyLedger, toyTables } from '../support/toyLedger.ts';

describe('the shipped package', () => {
  const snapshot = shippedSnapshot();

  it('looks from the end of November: 83.3 %, final, demo', () => {
    expect(snapshot.moment).toMatchObject({ asof: '2023-11', count: 'month' });
    expect(snapshot.elapsed).toBeCloseTo(500 / 6, 10);
    expect(snapshot).toMatchObject({ monthState: 'final', provenance: 'demo', measure: 'progress', isEmpty: false });
  });

  it('has 16 places, eight of each side, and 27 items', () => {
    expect(snapshot.regions.map(({ side }) => side).join('')).toBe('渝'.repeat(8) + '川'.repeat(8));
    expect(snapshot.regions.map(({ code }) => code).slice(0, 2)).toEqual(['500116', '500117']);
    expect(snapshot.states).toHaveLength(27);
    expect(snapshot.shown).toHaveLength(27);
    expect([...snapshot.values.keys()]).toEqual(snapshot.regions.map(({ code }) => code));
  });

  // The table of the demo ledger, domain.md §7, with 18 set to 达时序 by hand.
  it.each([
    ['2023H2-01', 'not-quantified'],
    ['2023H2-02', 'on-schedule'],
    ['2023H2-03', 'severe'],
    ['2023H2-04', 'slightly-late'],
    ['2023H2-05', 'late'],
    ['2023H2-06', 'ahead'],
    ['2023H2-07', 'not-started'],
    ['2023H2-08', 'done'],
    ['2023H2-09', 'on-schedule'],
    ['2023H2-10', 'slightly-late'],
    ['2023H2-11', 'ahead'],
    ['2023H2-12', 'closed'],
    ['2023H2-13', 'slightly-late'],
    ['2023H2-14', 'not-reported'],
    ['2023H2-15', 'late'],
    ['2023H2-16', 'on-schedule'],
    ['2023H2-17', 'ahead'],
    ['2023H2-18', 'on-schedule'],
    ['2023H2-19', 'severe'],
    ['2023H2-20', 'done'],
    ['2023H2-21', 'ahead'],
    ['2023H2-22', 'undisclosed'],
    ['2023H2-27', 'undisclosed'],
  ])('%s is %s', (id, status) => {
    expect(snapshot.states.find(({ item }) => item.id === id)?.status).toBe(status);
  });

  it('so the groups are 3, 8, 7, 1, 6, 1 and 1 of 27', () => {
    expect(snapshot.groups).toEqual({
      done: 3,
      'on-schedule': 8,
      late: 7,
      'not-reported': 1,
      undisclosed: 6,
      awaiting: 0,
      'not-quantified': 1,
      'not-started': 1,
    });
  });

  it('every region lies in four listed and five all16 items', () => {
    for (const [code, value] of shippedSnapshot('?measure=items').values)
      expect([code, value]).toEqual([code, { kind: 'value', value: 9, n: 9, of: 9 }]);
    for (const [, value] of snapshot.values) expect(value.of).toBe(4);
  });

  it('the two sides’ means lie within 0.1, the regions’ within 8 points', () => {
    const values = [...snapshot.values.values()].map((value) => (value.kind === 'value' ? value.value : Number.NaN));
    const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(8);
    expect(Math.abs(mean(values.slice(0, 8)) - mean(values.slice(8)))).toBeLessThanOrEqual(0.1);
  });

  it('three early reports of December do not move it, but it can be asked for', () => {
    const december = shippedSnapshot('?asof=2023-12', '2023-12-20');
    expect(december).toMatchObject({ monthState: 'collecting', elapsed: 100 });
    expect(december.counts.awaiting).toBeGreaterThan(10);
    expect(shippedSnapshot('?asof=2023-12', '2024-01-06').counts.awaiting).toBe(0);
  });

  it('without the demo ledger: statistics, and no progress', () => {
    const bare = shippedSnapshot('?demo=0');
    expect(bare).toMatchObject({ provenance: 'none', measure: 'stat', year: 2020, isEmpty: false });
    expect(bare.moment.asof).toBe('2023-12');
    expect(bare.indicator?.id).toBe('gdp');
    expect(bare.values.get('500116')).toEqual({ kind: 'value', value: 1114.23, n: 1, of: 1 });
    expect(bare.values.get('512000')).toEqual({ kind: 'missing', state: 'unavailable', n: 0, of: 1 });
    for (const measure of ['progress', 'lead', 'onschedule', 'late', 'missing', 'worst'])
      expect(shippedSnapshot(`?demo=0&measure=${measure}`).values.get('500116')).toMatchObject({
        state: 'unavailable',
      });
  });

  it('a filter moves values but not those the classes are cut from', () => {
    const filtered = shippedSnapshot('?area=infrastructure&side=sc');
    expect(filtered.regions).toHaveLength(8);
    expect(filtered.shown.map(({ item }) => item.id)).toEqual(['2023H2-04', '2023H2-05', '2023H2-06']);
    expect(filtered.allValues).toEqual(snapshot.allValues);
    expect(filtered.values.get('510300')).toMatchObject({ n: 1, of: 1 });
  });

  it('an empty intersection is empty, and keeps no region', () => {
    expect(shippedSnapshot('?region=500116&side=sc')).toMatchObject({ isEmpty: true, hasRegions: false, shown: [] });
    expect(shippedSnapshot('?platform=wandakai&area=services')).toMatchObject({ isEmpty: true, hasRegions: true });
  });

  it('a platform lights its members and filters items only', () => {
    const zida = shippedSnapshot('?platform=zida');
    expect([...zida.lit].sort()).toEqual(['500111', '512000']);
    expect(zida.regions).toHaveLength(16);
    expect(zida.shown.map(({ item }) => item.id)).toEqual(['2023H2-04', '2023H2-16']);
  });
});

describe('measures', () => {
  const reports: Parts['reports'] = [{ item_id: 'I', month: '2023-11', progress: 50 }];
  const items = [toyItem('I', { scope: 'listed' })];
  const parts: Parts = {
    items,
    item_regions: [{ item_id: 'I', region_code: A }],
    platforms: ['p', 'q'].map((id) => ({ id, name: id })),
    platform_regions: ['p', 'q'].map((platform_id) => ({ platform_id, region_code: A })),
    indicators: [{ id: 'gdp' }, { id: 'area' }],
    statistics: [
      { region_code: A, indicator: 'gdp', year: 2021, value: 0 },
      { region_code: A, indicator: 'gdp', year: 2022, value: 7 },
      { region_code: C, indicator: 'gdp', year: 2022, value: 9 },
      { region_code: A, indicator: 'area', value: 3 },
    ],
  };

  it.each<[string, Parts, string, string]>([
    ['progress where any report exists', { ...parts, reports }, '', 'progress'],
    ['else stat', parts, '', 'stat'],
    ['onschedule for a public audience', { ...parts, reports }, '?audience=public', 'onschedule'],
    ['stat for a public audience without reports', parts, '?audience=public', 'stat'],
    ['the one asked for', { ...parts, reports }, '?measure=late&audience=public', 'late'],
  ])('%s', (_what, tables, query, expected) => {
    expect(snapshotFrom(toyTables(tables), query).measure).toBe(expected);
  });

  it('platforms: a count of all there are, 0 for a place in none', () => {
    const { values } = snapshotFrom(toyTables(parts), '?measure=platforms');
    expect(values.get(A)).toEqual({ kind: 'value', value: 2, n: 2, of: 2 });
    expect(values.get(C)).toEqual({ kind: 'value', value: 0, n: 0, of: 2 });
    const none = snapshotFrom(toyTables({ ...parts, platforms: [], platform_regions: [] }), '?measure=platforms');
    expect(none.values.get(A)).toMatchObject({ kind: 'missing', state: 'unavailable' });
  });

  it('stat: the widest year unless another is asked for; 0 is a number', () => {
    const widest = snapshotFrom(toyTables(parts), '?measure=stat');
    expect([widest.year, widest.values.get(A)]).toMatchObject([2022, { value: 7 }]);
    const asked = snapshotFrom(toyTables(parts), '?measure=stat&year=2021');
    expect(asked.values.get(A)).toEqual({ kind: 'value', value: 0, n: 1, of: 1 });
    expect(asked.values.get(C)).toEqual({ kind: 'missing', state: 'unavailable', n: 0, of: 1 });
  });

  it('a year that the indicator does not have falls back to its widest', () => {
    const area = snapshotFrom(toyTables(parts), '?measure=stat&indicator=area&year=2021');
    expect([area.year, area.values.get(A)]).toMatchObject([undefined, { value: 3 }]);
  });

  it('the “9 项中 4” beside a region is there whatever the measure', () => {
    expect(snapshotFrom(toyTables({ ...parts, reports }), '?measure=stat').onSchedule.get(A)).toMatchObject({
      n: 0,
      of: 1,
    });
  });

  it('provenance of the reports', () => {
    expect(snapshotFrom(toyTables({ ...parts, reports }, 'user')).provenance).toBe('user');
    expect(snapshotFrom(toyTables({ ...parts, reports }, 'demo')).provenance).toBe('demo');
    expect(snapshotFrom(toyTables(parts, 'demo')).provenance).toBe('none');
  });

  it('the undisclosed concern nobody', () => {
    const unnamed = toyItem('U', { named: false, scope: 'all16' });
    const { values } = snapshotFrom(toyTables({ ...parts, items: [...items, unnamed], reports }), '?measure=items');
    expect(values.get(A)).toMatchObject({ value: 1 });
    expect(values.get(C)).toMatchObject({ kind: 'missing', state: 'not-applicable' });
  });

  it('a month outside the period falls back', () => {
    const { spec } = parseAddress('?asof=2024-01');
    expect(snapshotOf(toyLedger({ ...parts, reports }), spec, '2026-01-01').moment.asof).toBe('2023-11');
  });
});

describe('periodOf', () => {
  const tables = toyTables({
    periods: [
      { id: 'P', start: '2023-07-01', end: '2023-12-31' },
      { id: 'Q', start: '2024-01-01', end: '2024-06-30' },
      { id: 'R', start: '2024-07-01', end: '2024-12-31' },
    ],
    items: [toyItem('J', { period_id: 'Q' }), toyItem('I')],
  });

  it.each([
    ['the latest with items', {}, 'Q'],
    ['the one asked for', { period: 'R' }, 'R'],
    ['the one of the month asked for', { asof: '2023-12' }, 'P'],
    ['before that of a month', { period: 'Q', asof: '2023-12' }, 'Q'],
  ])('%s', (_what, spec, expected) => {
    expect(periodOf(tables, spec)).toBe(expected);
  });

  it('none without items', () => expect(periodOf(toyTables(), {})).toBeUndefined());
});

it.each([
  [{ area: ['x'] }, true],
  [{ item: ['I'] }, true],
  [{ status: ['late' as const] }, true],
  [{ platform: 'p' }, true],
  [{ region: [A], side: 'cq' as const }, false],
  [{}, false],
])('narrowsItems %o: %s', (spec, expected) => {
  expect(narrowsItems(spec)).toBe(expected);
});

it('the tables of a snapshot are those it was given', () => {
  const tables = shippedTables();
  expect(snapshotFrom(tables).ledger.tables).toBe(tables);
});

describe('what no filter changes is worked out once for a ledger and a moment', () => {
  const tables = shippedTables();
  const TODAY = '2026-11-23';
  const ledgerOf = () => indexLedger(tables, periodOf(tables, {}) ?? '');
  const ledger = ledgerOf();
  const first = snapshotOf(ledger, { measure: 'progress' }, TODAY);
  const unfiltered = ['states', 'cells', 'allValues'] as const;

  it.each([{ area: ['ecology'] }, { region: ['500116'] }, { side: 'sc' as const }, { status: ['late' as const] }])(
    'the same under %o',
    (filter) => {
      const filtered = snapshotOf(ledger, { measure: 'progress', ...filter }, TODAY);
      for (const part of unfiltered) expect(filtered[part]).toBe(first[part]);
      expect(filtered.values).not.toEqual(first.values);
    },
  );

  it.each([
    ['another month', { asof: '2023-09' }, TODAY],
    ['another day, before which reports are awaited', { asof: '2023-11' }, '2023-12-01'],
    ['days counted', { count: 'day' as const, asof: '2023-10' }, TODAY],
    ['another measure', { measure: 'late' as const }, TODAY],
    ['a statistic', { measure: 'stat' as const, indicator: 'gdp' }, TODAY],
    ['another statistic', { measure: 'stat' as const, indicator: 'population' }, TODAY],
  ])('%s: as from a ledger that was asked nothing before', (_name, spec, today) => {
    const [kept, fresh] = [ledger, ledgerOf()].map((one) => snapshotOf(one, spec, today));
    for (const part of unfiltered) expect(kept?.[part]).toEqual(fresh?.[part]);
  });
});
