import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, type Why, whyOf } from '#stats/why.ts';
import { shippedSnapshot, snapshotFrom } from '../support/shipped.ts';
import { type Parts, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

const AFTER = '2023-12-20';
const months = (due_on: string | undefined) => [{ period_id: 'P', month: '2023-11', due_on, state: 'final' as const }];

/** Reason of item `I`, the only one, at the end of November: elapsed 83.333… %. */
function why(parts: Parts, facts = {}, today = AFTER): Why {
  const tables = toyTables({ items: [toyItem('I', facts)], months: months('2023-12-05'), ...parts });
  const snapshot = snapshotFrom(tables, '?asof=2023-11', today);
  const [state] = snapshot.states;
  if (!state) throw new RangeError('no state');
  return whyOf(snapshot, state);
}

const at = (progress: number) => why({ reports: [toyReport('2023-11', { progress })] });

describe('whyOf', () => {
  it('tells the rule, its inputs and the report row', () => {
    expect(at(70)).toMatchObject({
      item: 'I',
      status: 'late',
      rule: 'late',
      basis: 'time',
      progress: 70,
      gap: 13.333333,
      threshold: { id: 'late', over: 10, up_to: 30 },
      next: { status: 'slightly-late', distance: 3.333333 },
    });
    expect(at(70).elapsed).toBeCloseTo(83.3333333, 6);
    expect(at(70).reports.map(({ place }) => place)).toEqual(['reports.csv#2']);
  });

  // Elapsed 83.333333…: severe above 30 behind, so up to 53.33; late up to 73.33; slightly late up to 83.28; on schedule up to 83.38.
  it.each([
    [0, 'severe', 'late', 53.333333],
    [53, 'severe', 'late', 0.333333],
    [60, 'late', 'slightly-late', 13.333333],
    [80, 'slightly-late', 'on-schedule', 3.283333],
    [83.3, 'on-schedule', 'ahead', 0.083333],
    [90, 'ahead', 'done', 10],
    [99.5, 'ahead', 'done', 0.5],
  ])('%d per cent: %s, next %s after %d points', (progress, rule, status, distance) => {
    expect(at(progress)).toMatchObject({ rule, next: { status } });
    expect(at(progress).next?.distance).toBeCloseTo(distance, 5);
  });

  it('knows no next status for what is done, closed, text only or silent', () => {
    expect(at(100)).toMatchObject({ rule: 'done', next: undefined, progress: 100 });
    expect(at(130)).toMatchObject({ rule: 'done', next: undefined, gap: -46.666667 });
    expect(why({ reports: [toyReport('2023-11', { progress: 60 })] }, { closed_on: '2023-11-20' })).toMatchObject({
      rule: 'closed',
      next: undefined,
    });
    expect(why({ reports: [toyReport('2023-11', { text: '推进中' })] })).toMatchObject({
      rule: 'not-quantified',
      progress: undefined,
      gap: undefined,
      next: undefined,
      reports: [{ place: 'reports.csv#2' }],
    });
    expect(why({ reports: [toyReport('2023-10', { progress: 60 })] })).toMatchObject({
      rule: 'not-reported',
      next: undefined,
      reports: [],
      dueOn: '2023-12-05',
    });
    const early = why({ reports: [toyReport('2023-10', { progress: 60 })] }, {}, '2023-12-05');
    expect(early).toMatchObject({ rule: 'awaiting', next: undefined });
  });

  it('past the due month only completion helps', () => {
    const late = why({ reports: [toyReport('2023-11', { progress: 80 })] }, { due_on: '2023-10-31' });
    expect(late).toMatchObject({ rule: 'severe', isPastDue: true, elapsed: 100, gap: 20, threshold: undefined });
    expect(late.next).toEqual({ status: 'done', distance: 20 });
  });

  it('where elapsed time is 100, the step to ahead of schedule is done', () => {
    const full = why({
      reports: [toyReport('2023-11', { progress: 99.97 })],
      plans: [{ item_id: 'I', month: '2023-11', planned: 100 }],
    });
    expect(full).toMatchObject({ rule: 'on-schedule', basis: 'plan', elapsed: 100, next: { status: 'done' } });
    expect(full.next?.distance).toBeCloseTo(0.03, 6);
  });

  it('names both rows where two sides reported', () => {
    const both = why({
      reports: [toyReport('2023-11', { side: '渝', progress: 60 }), toyReport('2023-11', { side: '川', progress: 80 })],
    });
    expect(both.reports.map(({ place }) => place)).toEqual(['reports.csv#2', 'reports.csv#3']);
    expect(both).toMatchObject({ progress: 70, figure: { basis: 'both-sides', sides: { 渝: 60, 川: 80 } } });
  });

  it('an override keeps the computed status beside it, and the distance is that of the computed one', () => {
    const set = { override_status: 'on-schedule' as const, override_reason: '经核定' };
    expect(why({ reports: [toyReport('2023-11', { progress: 70, ...set })] })).toMatchObject({
      status: 'on-schedule',
      rule: 'late',
      override: { status: 'on-schedule', reason: '经核定' },
      next: { status: 'slightly-late' },
    });
  });

  it('takes the thresholds of the package', () => {
    const origin = { file: 'status_rules.csv', row: 2, provenance: 'user' as const };
    const rule = (id: 'late' | 'ahead', over?: number, up_to?: number) =>
      ({ id, over, up_to, word: id, fold: 'red' as const, origin }) as const;
    const own = why({
      reports: [toyReport('2023-11', { progress: 70 })],
      status_rules: [rule('late', 5), rule('ahead', undefined, 5)],
    });
    expect(own).toMatchObject({ rule: 'late', threshold: { id: 'late', over: 5 }, next: { status: 'ahead' } });
    expect(own.next?.distance).toBeCloseTo(8.333333, 5);
  });

  it('progress + distance changes the status, whatever the progress and plan', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99.999, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 110 })),
        (p, plan) => {
          const plans = plan === null ? [] : [{ item_id: 'I', month: '2023-11', planned: plan }];
          const told = (progress: number) => why({ plans, reports: [toyReport('2023-11', { progress })] });
          const { rule, next } = told(p);
          expect(next).toBeDefined();
          const then = told(p + (next?.distance ?? 0));
          expect(then.rule).toBe(next?.status);
          expect(then.rule).not.toBe(rule);
          // And no less would do, but for the last decimal.
          expect(told(p + (next?.distance ?? 0) - 3e-6).rule).toBe(next && next.distance > 3e-6 ? rule : then.rule);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('in the shipped ledger has a reason for every item of every month', () => {
    for (const month of ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12']) {
      const snapshot = shippedSnapshot(`?asof=${month}`);
      for (const state of snapshot.states) {
        const reason = whyOf(snapshot, state);
        expect(reason.rule).toBe(state.computed);
        if (reason.threshold) expect(reason.threshold.id).toBe(reason.rule);
        if (reason.progress !== undefined) expect(reason.reports.length).toBeGreaterThan(0);
      }
    }
  });
});

it('names the row of the office where a report was brought in, else the row of its table', () => {
  const tables = toyTables({
    items: [toyItem('I')],
    reports: [
      { item_id: 'I', month: '2023-11', progress: 50, row: '江津.xlsx[台账]#14' },
      { item_id: 'I', month: '2023-10', progress: 40, row: '14' },
    ],
  });
  const [brought, kept] = tables.reports;
  expect(brought && placeOf(brought)).toBe('江津.xlsx[台账]#14');
  expect(kept && placeOf(kept)).toBe(`${kept?.origin.file}#${kept?.origin.row}`);
});
