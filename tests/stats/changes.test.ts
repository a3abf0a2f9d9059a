import { describe, expect, it } from 'vitest';
import { type Change, changesBetween, changesOf, fromMonth } from '#stats/changes.ts';
import { indexLedger } from '#stats/ledger.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { type Parts, toyItem, toyTables } from '../support/toyLedger.ts';

/** Snapshot of a toy ledger; July to December 2023, elapsed 50 % in September, 66.7 % in October, 83.3 % in November. */
function snap(asof: string, parts: Parts, spec: object = {}): Snapshot {
  return snapshotOf(indexLedger(toyTables(parts), 'P'), { asof, ...spec }, '2024-02-01');
}

/** "status 15 to-late ahead 72 > late 64": kind, item, move, and both ends. */
function told({ kind, item, before, now, move, revision, isRetargeted }: Change): string {
  const end = (state: typeof now) => (state ? `${state.status} ${round(state.figure?.value)}` : 'none');
  const ends = revision
    ? `${revision.month} ${round(revision.before)} > ${round(revision.after)}`
    : `${end(before)} > ${end(now)}`;
  return [kind, item.id.slice(-2), move, ends, isRetargeted ? 'retargeted' : undefined].filter(Boolean).join(' ');
}

function round(value: number | undefined): string {
  return value === undefined ? '–' : String(Math.round(value * 10) / 10);
}

const report = (item_id: string, month: string, progress: number, more: object = {}) => ({
  item_id,
  month,
  progress,
  ...more,
});

/** One item for each thing that can happen between October and November. */
const ITEMS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1', 'b2'];
const OCTOBER = [
  report('a1', '2023-10', 60), // 6.7 behind: slightly late
  report('a2', '2023-10', 70), // ahead
  report('a3', '2023-10', 66),
  report('a5', '2023-10', 30), // 36.7 behind: severe
  report('a6', '2023-10', 95),
  report('a7', '2023-09', 40),
  report('a7', '2023-10', 64),
  report('a8', '2023-10', 90),
  report('b1', '2023-10', 60), // late by hand in November
];
const NOVEMBER = [
  ...OCTOBER,
  report('a1', '2023-11', 50), // 33.3 behind and 10 lower: severe, fell
  report('a2', '2023-11', 70), // 13.3 behind: late
  report('a4', '2023-11', 84), // heard of for the first time
  report('a5', '2023-11', 65), // 18.3 behind: late, but less than before
  report('a6', '2023-11', 100),
  report('a7', '2023-09', 45, { revision: 2, kind: '更正' }),
  report('a7', '2023-11', 80), // slightly late, as before
  report('a8', '2023-11', 85), // ahead, as before, but 5 lower
  report('a9', '2023-11', 20, { side: '渝' }),
  report('b1', '2023-11', 80, { override_status: 'late', override_reason: '现场核查' }),
  report('b2', '2023-11', 83),
];

describe('changesBetween', () => {
  const items = ITEMS.map((id) => toyItem(id));
  const from = snap('2023-10', { items: items.filter(({ id }) => id !== 'b2'), reports: OCTOBER });
  const to = snap('2023-11', { items, reports: NOVEMBER });

  it('lists exactly what changed between two fixtures, worst first', () => {
    expect(changesBetween(from, to).map(told)).toEqual([
      'status a1 to-severe slightly-late 60 > severe 50',
      'status a9 to-severe not-reported – > severe 20',
      'status a2 to-late ahead 70 > late 70',
      'status a3 to-not-reported slightly-late 66 > not-reported –',
      'fell a1 slightly-late 60 > severe 50',
      'fell a8 ahead 90 > ahead 85',
      'vanished a3 slightly-late 66 > not-reported –',
      'status a5 eased severe 30 > late 65',
      'status a4 first not-reported – > ahead 84',
      'status a6 done ahead 95 > done 100',
      'status b1 overridden slightly-late 60 > late 80',
      'first a4 not-reported – > ahead 84',
      'first a9 not-reported – > severe 20',
      'revised a7 2023-09 40 > 45',
      'new b2 none > slightly-late 83',
    ]);
  });

  it('says nothing of what stayed, and nothing between a snapshot and itself but corrections', () => {
    expect(changesBetween(to, to).map(told)).toEqual(['revised a7 2023-09 40 > 45']);
    expect(changesBetween(from, from)).toEqual([]);
  });

  it('keeps to the filters of the later snapshot', () => {
    const narrow = snap('2023-11', { items, reports: NOVEMBER }, { item: ['a3', 'a6'] });
    expect(changesBetween(from, narrow).map(({ kind, item }) => `${kind} ${item.id}`)).toEqual([
      'status a3',
      'vanished a3',
      'status a6',
    ]);
  });

  it('names an item that is no longer listed, where it had reported', () => {
    const fewer = snap('2023-11', { items: items.filter(({ id }) => id !== 'a8'), reports: [] });
    expect(changesBetween(from, fewer).map(told)).toContain('vanished a8 ahead 90 > none');
  });

  it('before the public does not tell one late status from another', () => {
    const before = snap('2023-10', { items, reports: OCTOBER }, { audience: 'public' });
    const now = snap('2023-11', { items, reports: NOVEMBER }, { audience: 'public' });
    const moved = changesBetween(before, now).filter(({ kind }) => kind === 'status');
    expect(moved.map(({ item }) => item.id)).not.toContain('a1');
    expect(moved.map(({ item }) => item.id)).not.toContain('a5');
    expect(moved.map(({ item }) => item.id)).toContain('a2');
  });

  it('waits for a report whose day is to come: awaited, not vanished', () => {
    const months = [{ period_id: 'P', month: '2023-11', due_on: '2024-03-01', state: 'collecting' as const }];
    const now = snap('2023-11', { items, reports: OCTOBER, months });
    const changes = changesBetween(from, now);
    expect(changes.some(({ kind }) => kind === 'vanished')).toBe(false);
    expect(changes.filter(({ move }) => move === 'to-awaiting').length).toBeGreaterThan(0);
  });

  it('marks a fall that comes from a larger target', () => {
    const targets = [
      { item_id: 'a1', version: 1, value: 10 },
      { item_id: 'a1', version: 2, value: 20, set_on: '2023-11-05' },
    ];
    const reports = [
      { item_id: 'a1', month: '2023-10', done_value: 7 }, // 70 %
      { item_id: 'a1', month: '2023-11', done_value: 8 }, // 40 %
    ];
    const parts = { items: [toyItem('a1')], targets, reports };
    expect(changesBetween(snap('2023-10', parts), snap('2023-11', parts)).map(told)).toEqual([
      'status a1 to-severe ahead 70 > severe 40',
      'fell a1 ahead 70 > severe 40 retargeted',
    ]);
  });
});

describe('revised', () => {
  const revisions = (...rows: object[]) => {
    const parts = { items: [toyItem('a1')], reports: rows.map((row) => ({ item_id: 'a1', ...row })) };
    return changesBetween(snap('2023-10', parts), snap('2023-11', parts))
      .filter(({ kind }) => kind === 'revised')
      .map(({ revision }) => [revision?.month, revision?.before, revision?.after, revision?.months]);
  };
  const sept = (progress: number | undefined, more: object = {}) => ({ month: '2023-09', progress, ...more });

  it.each([
    ['once', [sept(52), sept(48, { revision: 2 })], [['2023-09', 52, 48, 1]]],
    [
      'twice: from the version before',
      [sept(50), sept(52, { revision: 2 }), sept(48, { revision: 3 })],
      [['2023-09', 52, 48, 1]],
    ],
    ['to the same figure', [sept(52), sept(52, { revision: 2 })], []],
    [
      'one side of two: the mean moves',
      [sept(40, { side: '渝' }), sept(60, { side: '川' }), sept(50, { side: '渝', revision: 2 })],
      [['2023-09', 50, 55, 1]],
    ],
    [
      'from words to a number',
      [sept(undefined, { text: '推进' }), sept(48, { revision: 2 })],
      [['2023-09', undefined, 48, 1]],
    ],
    ['after a return', [sept(50), sept(50, { kind: '退回' }), sept(55, { revision: 2 })], [['2023-09', 50, 55, 1]]],
    [
      'a month after the earlier one',
      [sept(52), { month: '2023-11', progress: 60 }, { month: '2023-11', progress: 70, revision: 2 }],
      [],
    ],
    [
      'two months: the latest, with their count',
      [
        sept(52),
        sept(48, { revision: 2 }),
        { month: '2023-10', progress: 60 },
        { month: '2023-10', progress: 62, revision: 2 },
      ],
      [['2023-10', 60, 62, 2]],
    ],
  ])('%s', (_what, rows, expected) => expect(revisions(...rows)).toEqual(expected));
});

describe('the shipped demo', () => {
  // Worked out from data/demo: elapsed 66.7 % in October, 83.3 % in November; 06 and 21 have plans.
  it('October to November', () => {
    expect(changesOf(shippedSnapshot('?asof=2023-11')).map(told)).toEqual([
      'status 19 to-severe late 44.4 > severe 50', // 8 and 9 of 18: 22.2, then 33.3 behind
      'status 15 to-late ahead 72 > late 64',
      'status 14 to-not-reported on-schedule 66.7 > not-reported –',
      'fell 15 ahead 72 > late 64',
      'vanished 14 on-schedule 66.7 > not-reported –',
      'status 21 recovered slightly-late 60 > ahead 90', // planned 65, then 85
      'status 08 done ahead 85 > done 108.3', // 102 and 130 of 120
      'status 20 done ahead 97.9 > done 100', // 47 and 48 of 48
      'status 12 closed done 100 > closed 100', // reviewed on the 20th; owes no report
      'status 18 overridden late 53.3 > on-schedule 70',
      'revised 15 2023-09 52 > 48',
    ]);
  });

  it('compares with the month before, with `from` where it lies before, and in July with nothing', () => {
    expect(fromMonth(shippedSnapshot('?asof=2023-11'))).toBe('2023-10');
    expect(fromMonth(shippedSnapshot('?asof=2023-11&from=2023-08'))).toBe('2023-08');
    expect(fromMonth(shippedSnapshot('?asof=2023-09&from=2023-10'))).toBe('2023-08');
    expect(fromMonth(shippedSnapshot('?asof=2023-11&from=2022-08'))).toBe('2023-10');
    expect(fromMonth(shippedSnapshot('?asof=2023-07'))).toBeUndefined();
    expect(changesOf(shippedSnapshot('?asof=2023-07'))).toEqual([]);
  });

  it('keeps the correction of September for every later month, and tells of none before it', () => {
    const revised = (query: string) => changesOf(shippedSnapshot(query)).filter(({ kind }) => kind === 'revised');
    expect(revised('?asof=2023-10').map(told)).toEqual(['revised 15 2023-09 52 > 48']);
    expect(revised('?asof=2023-09')).toEqual([]);
    expect(revised('?asof=2023-11&item=2023H2-19')).toEqual([]);
  });
});
