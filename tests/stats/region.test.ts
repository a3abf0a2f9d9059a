import { describe, expect, it } from 'vitest';
import type { Measure } from '#model/spec.ts';
import type { RowOf } from '#model/table.ts';
import { cellsOf } from '#stats/cell.ts';
import { type Concern, reasonOf, regionValue } from '#stats/region.ts';
import { A, B, NOVEMBER, type Parts, statesOf, toyItem, toyLedger } from '../support/toyLedger.ts';

type Report = Partial<RowOf<'reports'>>;
/** An item of region A: its facts, its weight there, and A's own report of November; no report where undefined. */
type Told = { facts?: Partial<RowOf<'items'>>; weight?: number; report?: Report; parts?: Parts };

const NUMBER = (progress: number): Told => ({ report: { progress } });
const WITHHELD: Told = { report: { state: 'withheld' } };
const WORDS: Told = { report: { text: '持续推进' } };
const NOT_APPLICABLE: Told = { report: { state: 'not-applicable' } };
/** B has reported and A has not. */
const SILENT: Told = {};
const OUTDATED: Told = { report: { month: '2023-08', progress: 50 } };
const ALL = (told: Told): Told => ({ ...told, facts: { scope: 'all16', ...told.facts } });

/** What concerns A: item 1, 2, … as told; each has a report of B in November, so that a silent A is 未报送. */
function concernsOf(told: readonly Told[], months: Parts['months'] = []): Concern[] {
  const items = told.map(({ facts }, at) => toyItem(`${at}`, { scope: 'listed', ...facts }));
  const item_regions = told.flatMap(({ facts, weight }, at) =>
    facts?.scope === 'all16' ? [] : [A, B].map((code) => ({ item_id: `${at}`, region_code: code, weight })),
  );
  const reports = told.flatMap(({ report }, at) => [
    { item_id: `${at}`, month: '2023-11', region_code: B, progress: 80 },
    ...(report ? [{ item_id: `${at}`, month: '2023-11', region_code: A, ...report }] : []),
  ]);
  const ledger = toyLedger({ items, item_regions, reports, months });
  return statesOf(ledger).flatMap((state) => {
    const cell = cellsOf(ledger, state, NOVEMBER).get(A);
    return cell ? [{ state, cell }] : [];
  });
}

function value(measure: Exclude<Measure, 'stat' | 'platforms'>, told: readonly Told[]) {
  return regionValue(measure, A, concernsOf(told));
}

/** At the end of November 83.333… % of the period has passed. */
describe('progress and lead: means over the listed items with a number', () => {
  it('equal weights, n of m', () => {
    expect(value('progress', [NUMBER(60), NUMBER(90), SILENT])).toEqual({ kind: 'value', value: 75, n: 2, of: 3 });
  });

  it('the mean, not the sum', () => {
    expect(value('progress', [NUMBER(60), NUMBER(60), NUMBER(60)])).toMatchObject({ value: 60 });
  });

  it('weights of the data: (1 · 60 + 3 · 90) / 4', () => {
    expect(
      value('progress', [
        { ...NUMBER(60), weight: 1 },
        { ...NUMBER(90), weight: 3 },
      ]),
    ).toMatchObject({ value: 82.5 });
  });

  it('a blank weight is 1: (60 + 2 · 90) / 3', () => {
    expect(value('progress', [NUMBER(60), { ...NUMBER(90), weight: 2 }])).toMatchObject({ value: 80 });
  });

  it('a weight of 0 counts as a number but pulls nothing', () => {
    expect(value('progress', [NUMBER(60), { ...NUMBER(90), weight: 0 }])).toMatchObject({ value: 60, n: 2, of: 2 });
  });

  it('zero counts, missing does not', () => {
    expect(value('progress', [NUMBER(0), NUMBER(60), WORDS, WITHHELD])).toMatchObject({ value: 30, n: 2, of: 4 });
  });

  it('past 100 nothing is cut', () => {
    expect(value('progress', [NUMBER(201.6), NUMBER(0)])).toMatchObject({ value: 100.8 });
  });

  it('all16 items stand in the side box, not in the mean', () => {
    expect(value('progress', [NUMBER(60), ALL(NUMBER(0))])).toMatchObject({ value: 60, n: 1, of: 1 });
  });

  it('an outdated cell carries no number', () => {
    expect(value('progress', [NUMBER(60), OUTDATED])).toMatchObject({ value: 60, n: 1, of: 2 });
  });

  it('an inherited figure counts', () => {
    const ledger = toyLedger({
      items: [toyItem('I')],
      item_regions: [{ item_id: 'I', region_code: A }],
      reports: [{ item_id: 'I', month: '2023-11', progress: 44 }],
    });
    const concerns = statesOf(ledger).flatMap((state) => {
      const cell = cellsOf(ledger, state, NOVEMBER).get(A);
      return cell ? [{ state, cell }] : [];
    });
    expect(regionValue('progress', A, concerns)).toMatchObject({ value: 44, n: 1, of: 1 });
  });

  it('lead is the mean of each item’s own lead: 80 − 83.333333 and 80 − 66.666667', () => {
    const late = { ...NUMBER(80), facts: { start_on: '2023-10-01' } };
    const lead = value('lead', [NUMBER(80), late]);
    expect(lead).toMatchObject({ n: 2, of: 2 });
    expect(lead.kind === 'value' && lead.value).toBeCloseTo(5, 5);
  });
});

describe('why there is no number', () => {
  it.each<[string, Told[], string]>([
    ['not reported', [SILENT], 'not-reported'],
    ['outdated', [OUTDATED], 'outdated'],
    ['words only', [WORDS], 'not-quantified'],
    ['withheld', [WITHHELD], 'withheld'],
    ['not applicable', [NOT_APPLICABLE], 'not-applicable'],
    ['no item of its own', [ALL(NUMBER(50))], 'not-applicable'],
    ['nothing at all', [], 'not-applicable'],
    ['the first of the order: not reported before outdated', [OUTDATED, SILENT], 'not-reported'],
    ['outdated before words', [WORDS, OUTDATED], 'outdated'],
    ['words before withheld', [WITHHELD, WORDS], 'not-quantified'],
    ['withheld before not applicable', [NOT_APPLICABLE, WITHHELD], 'withheld'],
    ['all16 gives no reason', [WITHHELD, ALL(SILENT)], 'withheld'],
  ])('%s', (_what, told, state) => {
    expect(value('progress', told)).toMatchObject({ kind: 'missing', state, n: 0 });
    expect(value('lead', told)).toMatchObject({ kind: 'missing', state, n: 0 });
  });

  it('awaiting stands between not reported and outdated', () => {
    const months: Parts['months'] = [{ period_id: 'P', month: '2023-11', due_on: '2023-12-31', state: 'collecting' }];
    expect(reasonOf(concernsOf([OUTDATED, SILENT], months))).toBe('awaiting');
  });
});

describe('counts over the concerned items, all16 included', () => {
  const mixed = [NUMBER(90), NUMBER(100), NUMBER(80), ALL(NUMBER(60)), NUMBER(10), SILENT, WORDS, ALL(WITHHELD)];

  it('onschedule: ahead and done of all concerned, in per cent', () => {
    expect(value('onschedule', mixed)).toEqual({ kind: 'value', value: 25, n: 2, of: 8 });
  });

  it('late: 略滞后, 滞后 and 严重滞后', () => {
    expect(value('late', mixed)).toEqual({ kind: 'value', value: 3, n: 3, of: 8 });
  });

  it('missing: 未报送 only', () => {
    expect(value('missing', mixed)).toEqual({ kind: 'value', value: 1, n: 1, of: 8 });
  });

  it('items: all concerned', () => {
    expect(value('items', mixed)).toEqual({ kind: 'value', value: 8, n: 8, of: 8 });
  });

  it('none late is 0, which is a number', () => {
    expect(value('late', [NUMBER(90)])).toEqual({ kind: 'value', value: 0, n: 0, of: 1 });
    expect(value('missing', [NUMBER(90)])).toEqual({ kind: 'value', value: 0, n: 0, of: 1 });
    expect(value('onschedule', [NUMBER(10)])).toEqual({ kind: 'value', value: 0, n: 0, of: 1 });
  });

  it.each<[string, Told[], string]>([
    ['not reported', [SILENT, ALL(WITHHELD)], 'not-reported'],
    ['words only', [WORDS], 'not-quantified'],
    ['outdated', [OUTDATED], 'outdated'],
  ])('without one status to judge by, late and on schedule are no 0: %s', (_what, told, state) => {
    const of = told.length;
    expect(value('late', told)).toEqual({ kind: 'missing', state, n: 0, of });
    expect(value('onschedule', told)).toEqual({ kind: 'missing', state, n: 0, of });
  });

  it('one status among silent cells is enough to count by', () => {
    expect(value('late', [SILENT, NUMBER(90)])).toEqual({ kind: 'value', value: 0, n: 0, of: 2 });
    expect(value('onschedule', [SILENT, NUMBER(10)])).toEqual({ kind: 'value', value: 0, n: 0, of: 2 });
  });

  it('what is missing is counted where nothing is told', () => {
    expect(value('missing', [SILENT, WORDS])).toEqual({ kind: 'value', value: 1, n: 1, of: 2 });
  });

  it('a region no item concerns is not applicable', () => {
    for (const measure of ['onschedule', 'late', 'missing', 'items', 'worst'] as const)
      expect(value(measure, [])).toEqual({ kind: 'missing', state: 'not-applicable', n: 0, of: 0 });
  });

  it('a closed item counts as on schedule', () => {
    const closed = { facts: { closed_on: '2023-11-10' }, report: { progress: 100 } };
    expect(value('onschedule', [closed])).toMatchObject({ value: 100, n: 1 });
  });
});

describe('worst', () => {
  it.each<[string, Told[], string]>([
    ['severe before all', [NUMBER(100), NUMBER(90), NUMBER(80), NUMBER(60), NUMBER(10)], 'severe'],
    ['late', [NUMBER(80), NUMBER(60)], 'late'],
    ['slightly late', [NUMBER(90), NUMBER(80)], 'slightly-late'],
    ['on schedule', [NUMBER(90), NUMBER(500 / 6)], 'on-schedule'],
    ['ahead', [NUMBER(100), NUMBER(90)], 'ahead'],
    ['done', [NUMBER(100)], 'done'],
    ['of an all16 item', [NUMBER(100), ALL(NUMBER(10))], 'severe'],
    ['missing ones are passed over', [SILENT, WORDS, NUMBER(90)], 'ahead'],
  ])('%s', (_what, told, status) => {
    expect(value('worst', told)).toMatchObject({ kind: 'value', status });
  });

  it('rises from bad to good, with n of m', () => {
    expect(value('worst', [NUMBER(10), SILENT])).toMatchObject({ value: 0, n: 1, of: 2 });
    expect(value('worst', [NUMBER(100)])).toMatchObject({ value: 5 });
  });

  it('without a status there is a reason', () => {
    expect(value('worst', [WORDS, SILENT])).toEqual({ kind: 'missing', state: 'not-reported', n: 0, of: 2 });
  });
});
