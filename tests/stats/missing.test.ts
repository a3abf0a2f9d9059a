import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import type { Moment } from '#stats/itemState.ts';
import { lateReports, missingReports } from '#stats/missing.ts';
import { A, B, C, NOVEMBER, type Parts, toyItem, toyLedger, toyReport } from '../support/toyLedger.ts';

const MONTHS = [
  ['2023-07', '2023-08-05'],
  ['2023-08', '2023-09-05'],
  ['2023-09', '2023-10-05'],
  ['2023-10', '2023-11-05'],
  ['2023-11', '2023-12-05'],
].map(([month, due_on]) => ({ period_id: 'P', month: month ?? '', due_on, state: 'final' as const }));

function ledgerOf(facts: Partial<RowOf<'items'>>, reports: Parts['reports'], more: Parts = {}) {
  return toyLedger({ items: [toyItem('I', facts)], months: MONTHS, reports, ...more });
}

/** "2023-07 not-reported all". */
function ofItem(facts: Partial<RowOf<'items'>>, reports: Parts['reports'], moment: Moment = NOVEMBER, more?: Parts) {
  const ledger = ledgerOf(facts, reports, more);
  return missingReports(ledger, ledger.items, moment)
    .filter(({ code }) => code === undefined)
    .map(({ month, state, whose }) => `${month} ${state} ${whose}`);
}

function ofRegion(code: string, facts: Partial<RowOf<'items'>>, reports: Parts['reports'], moment = NOVEMBER) {
  const ledger = ledgerOf(facts, reports);
  return missingReports(ledger, ledger.items, moment)
    .filter((one) => one.code === code)
    .map(({ month, state, whose }) => `${month} ${state} ${whose}`);
}

const own = (month: string, region_code: string, progress = 40) => toyReport(month, { region_code, progress });
const joint = (month: string, progress = 40) => toyReport(month, { progress });

describe('an item', () => {
  it('lists the months without a report up to the as-of month', () => {
    const reports = [joint('2023-07'), joint('2023-09'), joint('2023-12')];
    expect(ofItem({}, reports)).toEqual([
      '2023-08 not-reported all',
      '2023-10 not-reported all',
      '2023-11 not-reported all',
    ]);
  });

  it('owes nothing before it began', () => {
    expect(ofItem({ start_on: '2023-10-15' }, [joint('2023-10')])).toEqual(['2023-11 not-reported all']);
  });

  it('owes nothing once done or closed', () => {
    expect(ofItem({}, [joint('2023-07'), joint('2023-08', 100)])).toEqual([]);
    expect(ofItem({ closed_on: '2023-09-02' }, [joint('2023-07')])).toEqual(['2023-08 not-reported all']);
  });

  it('is awaited until the due day is past: that day itself still counts', () => {
    const reports = ['2023-07', '2023-08', '2023-09', '2023-10'].map((month) => joint(month));
    expect(ofItem({}, reports, { ...NOVEMBER, today: '2023-12-05' })).toEqual(['2023-11 awaiting all']);
    expect(ofItem({}, reports, { ...NOVEMBER, today: '2023-12-06' })).toEqual(['2023-11 not-reported all']);
  });

  it('takes a returned report for none, and a text for one', () => {
    const reports = [toyReport('2023-07', { kind: '退回', progress: 10 }), toyReport('2023-08', { text: '〔演示〕' })];
    expect(ofItem({}, reports, { ...NOVEMBER, asof: '2023-08' })).toEqual(['2023-07 not-reported all']);
  });

  it('says nothing of an item without a name that never reported', () => {
    expect(ofItem({ named: false, name: undefined }, [])).toEqual([]);
  });

  it('keeps the due day', () => {
    const ledger = ledgerOf({}, [joint('2023-07')]);
    expect(missingReports(ledger, ledger.items, { ...NOVEMBER, asof: '2023-08' })).toMatchObject([
      { month: '2023-08', dueOn: '2023-09-05' },
    ]);
  });
});

describe('a region', () => {
  const all16 = { scope: 'all16' } as const;

  it('misses what others sent', () => {
    const reports = [own('2023-10', A), own('2023-10', B), own('2023-11', A), own('2023-11', B), own('2023-11', C)];
    const from = { ...all16, start_on: '2023-10-01' };
    expect(ofRegion(C, from, reports)).toEqual(['2023-10 not-reported own']);
    expect(ofRegion(A, from, reports)).toEqual([]);
  });

  it('owes every month since its last report, also when that is long outdated', () => {
    const reports = ['2023-08', '2023-09', '2023-10', '2023-11'].map((month) => own(month, B));
    const from = { ...all16, start_on: '2023-08-01' };
    expect(ofRegion(A, from, [own('2023-08', A), ...reports])).toEqual([
      '2023-09 not-reported own',
      '2023-10 not-reported own',
      '2023-11 not-reported own',
    ]);
  });

  it('owes nothing beside an outdated report where the item reports as a whole', () => {
    const reports = ['2023-08', '2023-09', '2023-10', '2023-11'].map((month) => joint(month));
    const from = { ...all16, start_on: '2023-08-01' };
    expect(ofRegion(A, from, [own('2023-08', A), ...reports])).toEqual([]);
    // Nobody reported in November: not this region alone.
    expect(ofRegion(A, from, [own('2023-08', A), ...reports.slice(0, 3)])).toEqual(['2023-11 not-reported all']);
  });

  it('is awaited beside an outdated report until the due day is past', () => {
    const reports = [own('2023-09', A), own('2023-09', B), own('2023-10', B), own('2023-11', B)];
    const before = { ...NOVEMBER, today: '2023-12-05' };
    expect(ofRegion(A, { ...all16, start_on: '2023-09-01' }, reports, before)).toEqual([
      '2023-10 not-reported own',
      '2023-11 awaiting own',
    ]);
  });

  it('is told apart from a month in which nobody reported', () => {
    const from = { ...all16, start_on: '2023-10-01' };
    expect(ofRegion(B, from, [own('2023-10', A)])).toEqual(['2023-10 not-reported own', '2023-11 not-reported all']);
  });

  it('misses nothing where the item reports as a whole', () => {
    expect(ofRegion(A, { ...all16, start_on: '2023-11-01' }, [joint('2023-11')])).toEqual([]);
  });

  it('follows the rhythm: a quarter-yearly report of August still stands in October', () => {
    const facts = { ...all16, rhythm: 'quarter', start_on: '2023-08-01' } as const;
    const reports = [own('2023-08', A), ...['2023-08', '2023-09', '2023-10'].map((month) => joint(month))];
    const october = { ...NOVEMBER, asof: '2023-10' };
    expect(ofRegion(A, facts, reports, october)).toEqual([]);
    expect(ofRegion(B, facts, reports, october)).toEqual([
      '2023-08 not-reported own',
      '2023-09 not-reported own',
      '2023-10 not-reported own',
    ]);
  });

  it('is no exception in a month in which nobody reports: an older report of another still stands, that is all', () => {
    const facts = { ...all16, rhythm: 'quarter', start_on: '2023-10-01' } as const;
    expect(ofRegion(B, facts, [own('2023-10', A)])).toEqual(['2023-10 not-reported own', '2023-11 not-reported all']);
    expect(ofRegion(A, facts, [own('2023-10', A)])).toEqual([]);
  });

  it('owes nothing for items that do not concern it, are over, or have not begun', () => {
    const listed = { scope: 'listed' } as const;
    expect(ofRegion(A, listed, [])).toEqual([]);
    expect(ofRegion(A, { ...all16, start_on: '2023-12-01' }, [])).toEqual([]);
    const done = [own('2023-07', A, 100), own('2023-07', B, 100), own('2023-07', C, 100)];
    expect(ofRegion(A, all16, done)).toEqual([]);
  });

  it('counts the month that finished an item once: its cells look back to it afterwards', () => {
    expect(ofRegion(C, all16, [own('2023-07', A, 100)])).toEqual(['2023-07 not-reported own']);
  });
});

describe('lateReports', () => {
  const items = (reports: Parts['reports'], code?: string, asof = '2023-11') => {
    const ledger = ledgerOf({ scope: 'all16' }, reports);
    return lateReports(ledger, ledger.items, { ...NOVEMBER, asof }, code).map(
      ({ month, report }) => `${month} ${report.kind ?? '-'} ${report.region_code ?? 'joint'}`,
    );
  };

  it('are marked 补报, or came after the due day', () => {
    const reports = [
      toyReport('2023-07', { progress: 1, submitted_on: '2023-08-05' }),
      toyReport('2023-08', { progress: 2, submitted_on: '2023-09-06' }),
      toyReport('2023-09', { progress: 3, kind: '补报' }),
    ];
    expect(items(reports)).toEqual(['2023-08 - joint', '2023-09 补报 joint']);
  });

  it('a correction of what came in time is not late', () => {
    const reports = [
      toyReport('2023-07', { progress: 1, submitted_on: '2023-08-01' }),
      toyReport('2023-07', { progress: 2, revision: 2, kind: '更正', submitted_on: '2023-09-01' }),
    ];
    expect(items(reports)).toEqual([]);
  });

  it('of one region are its own', () => {
    const reports = [
      toyReport('2023-07', { progress: 1, kind: '补报' }),
      toyReport('2023-07', { progress: 1, kind: '补报', region_code: A }),
      toyReport('2023-08', { progress: 1, kind: '补报', region_code: B }),
    ];
    expect(items(reports, A)).toEqual(['2023-07 补报 500001']);
    expect(items(reports, C)).toEqual([]);
    expect(items(reports, B, '2023-07')).toEqual([]);
  });
});
