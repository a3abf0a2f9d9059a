import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { type Cell, cellsOf } from '#stats/cell.ts';
import { itemState, type Moment } from '#stats/itemState.ts';
import { A, B, C, NOVEMBER, type Parts, toyReport as report, toyItem, toyLedger } from '../support/toyLedger.ts';

type Facts = Partial<RowOf<'items'>>;

const LISTED: Parts['item_regions'] = [A, B].map((region_code) => ({ item_id: 'I', region_code }));
const DUE_IN_DECEMBER: Parts['months'] = [
  { period_id: 'P', month: '2023-11', due_on: '2023-12-20', state: 'collecting' },
];

/** Report of a region for a month. */
function of(region_code: string, month: string, facts: Partial<RowOf<'reports'>>) {
  return report(month, { region_code, ...facts });
}

/** Cells of item `I`, which concerns A and B unless the facts or parts say otherwise, as short words: "70 late", "70 late inherited", "outdated (60)". */
function words(parts: Parts, facts: Facts = {}, moment: Moment = NOVEMBER): Record<string, string> {
  const ledger = toyLedger({ items: [toyItem('I', facts)], item_regions: LISTED, ...parts });
  const [item] = ledger.items;
  const state = itemState(ledger, item as RowOf<'items'>, moment);
  return Object.fromEntries([...cellsOf(ledger, state, moment)].map(([code, cell]) => [code, word(cell)]));
}

function word(cell: Cell): string {
  const inherited = cell.inherited ? ' inherited' : '';
  if (cell.kind === 'value') return `${cell.value} ${cell.status}${inherited}`;
  return `${cell.state}${cell.old === undefined ? '' : ` (${cell.old})`}${inherited}`;
}

/** At the end of November 83.333… % of the period has passed. */
describe('own reports of the month', () => {
  it.each<[string, Partial<RowOf<'reports'>>, string]>([
    ['a value', { progress: 70 }, '70 late'],
    ['zero, which is a number', { progress: 0 }, '0 severe'],
    ['done', { progress: 100 }, '100 done'],
    ['more than done', { progress: 121.08 }, '121.08 done'],
    ['ahead', { progress: 90 }, '90 ahead'],
    ['qualitative', { text: '持续推进' }, 'not-quantified'],
    ['withheld, whatever number stands there', { progress: 70, state: 'withheld' }, 'withheld'],
    ['not applicable', { state: 'not-applicable' }, 'not-applicable'],
    ['nothing but its key', {}, 'not-quantified'],
  ])('%s', (_what, facts, expected) => {
    expect(words({ reports: [of(A, '2023-11', facts)] })[A]).toBe(expected);
  });

  it('a done value is measured by the target of its month', () => {
    const targets = [{ item_id: 'I', version: 1, value: 60 }];
    expect(words({ targets, reports: [of(A, '2023-11', { done_value: 42 })] })[A]).toBe('70 late');
  });

  it('is judged by the item’s elapsed time, or its plan', () => {
    const reports = [of(A, '2023-11', { progress: 70 })];
    const plans = [{ item_id: 'I', month: '2023-11', planned: 60 }];
    expect(words({ reports, plans })[A]).toBe('70 ahead');
    expect(words({ reports }, { start_on: '2023-10-01' })[A]).toBe('70 ahead');
  });

  it('past its due month every cell below 100 is severe', () => {
    const reports = [of(A, '2023-11', { progress: 99 }), of(B, '2023-11', { progress: 100 })];
    expect(words({ reports }, { due_on: '2023-10-31' })).toEqual({ [A]: '99 severe', [B]: '100 done' });
  });

  it('of a done or closed item past its due month the gap counts, against 100', () => {
    const reports = [report('2023-11', { progress: 100 }), of(A, '2023-11', { progress: 95 })];
    expect(words({ reports }, { due_on: '2023-10-31' })[A]).toBe('95 slightly-late');
    const closed = { due_on: '2023-10-31', closed_on: '2023-11-01' };
    expect(words({ reports: [of(A, '2023-11', { progress: 65 })] }, closed)[A]).toBe('65 severe');
    expect(words({ reports: [of(A, '2023-11', { progress: 75 })] }, closed)[A]).toBe('75 late');
  });

  it('of an item without scope and regions stand where its reports of any month name a region', () => {
    const reports = [of(C, '2023-11', { progress: 70 }), of(A, '2023-08', { progress: 30 })];
    expect(words({ item_regions: [], reports })).toEqual({ [A]: 'outdated (30)', [C]: '70 late' });
    expect(words({ item_regions: [], reports }, { scope: 'provincial' })).toEqual({});
  });

  it('only what is in force counts', () => {
    const reports = [
      of(A, '2023-11', { progress: 40 }),
      of(A, '2023-11', { progress: 90, kind: '更正' }),
      of(B, '2023-11', { progress: 40 }),
      of(B, '2023-11', { revision: 2, kind: '退回' }),
    ];
    expect(words({ reports })).toEqual({ [A]: '90 ahead', [B]: 'not-reported' });
  });
});

describe('a region without an own report of the month', () => {
  it('is not reported where another one has one, even though the item has a figure', () => {
    const reports = [report('2023-11', { progress: 80 }), of(A, '2023-11', { progress: 80 })];
    expect(words({ reports })[B]).toBe('not-reported');
  });

  it('is awaited while the due day is not past', () => {
    const reports = [of(A, '2023-11', { progress: 80 })];
    expect(words({ months: DUE_IN_DECEMBER, reports })[B]).toBe('awaiting');
    expect(words({ months: DUE_IN_DECEMBER, reports }, {}, { ...NOVEMBER, today: '2023-12-21' })[B]).toBe(
      'not-reported',
    );
  });

  it('takes the item’s figure where no region reports', () => {
    expect(words({ reports: [report('2023-11', { progress: 70 })] })).toEqual({
      [A]: '70 late inherited',
      [B]: '70 late inherited',
    });
  });

  it('inherits the computed status, not the one set by hand', () => {
    const reports = [report('2023-11', { progress: 70, override_status: 'ahead', override_reason: '经核定' })];
    expect(words({ reports })[A]).toBe('70 late inherited');
  });

  it.each<[string, Parts, string]>([
    ['not reported', {}, 'not-reported inherited'],
    ['awaiting', { months: DUE_IN_DECEMBER }, 'awaiting inherited'],
    ['not quantified', { reports: [report('2023-11', { text: '持续推进' })] }, 'not-quantified inherited'],
    [
      'done by milestones alone',
      { milestones: [{ item_id: 'I', no: 1, done_on: '2023-11-01' }] },
      'not-reported inherited',
    ],
  ])('inherits the word of an item without a figure: %s', (_what, parts, expected) => {
    expect(words(parts)[A]).toBe(expected);
  });

  it('is outdated with an older report of its own, and keeps the old number beside it', () => {
    const reports = [of(A, '2023-11', { progress: 80 }), of(B, '2023-09', { progress: 60 })];
    expect(words({ reports })[B]).toBe('outdated (60)');
    expect(words({ reports: [of(B, '2023-09', { text: '持续推进' })] })[B]).toBe('outdated');
  });
});

/** Month: a report of the month before is as old as the rhythm; quarter: three months; half-year: six. */
describe('rhythm', () => {
  it.each<[string, RowOf<'items'>['rhythm'], string, string]>([
    ['monthly, this month', 'month', '2023-11', '85 ahead'],
    ['monthly, last month: as old as the rhythm', 'month', '2023-10', 'not-reported'],
    ['monthly, two months ago', 'month', '2023-09', 'outdated (85)'],
    ['blank is monthly', undefined, '2023-09', 'outdated (85)'],
    ['quarterly, two months ago', 'quarter', '2023-09', '85 ahead'],
    ['quarterly, three months ago', 'quarter', '2023-08', 'not-reported'],
    ['quarterly, four months ago', 'quarter', '2023-07', 'outdated (85)'],
    ['half-yearly, four months ago', 'half-year', '2023-07', '85 ahead'],
    ['once, four months ago', 'once', '2023-07', '85 ahead'],
  ])('%s', (_what, rhythm, month, expected) => {
    const reports = [of(A, month, { progress: 85 }), of(B, '2023-11', { progress: 80 })];
    expect(words({ reports }, { rhythm })[A]).toBe(expected);
  });

  it('without any fresh report a region as old as the rhythm inherits', () => {
    const reports = [report('2023-11', { progress: 70 }), of(A, '2023-10', { progress: 60 })];
    expect(words({ reports })).toEqual({ [A]: '70 late inherited', [B]: '70 late inherited' });
  });

  it('the latest own report counts, a report sent back does not', () => {
    const reports = [
      of(A, '2023-09', { progress: 60 }),
      of(A, '2023-10', { progress: 70 }),
      of(A, '2023-11', { progress: 80, kind: '退回' }),
      of(B, '2023-11', { progress: 80 }),
    ];
    expect(words({ reports }, { rhythm: 'quarter' })[A]).toBe('70 late');
  });
});

describe('closed and done items look back', () => {
  it('cells are those of the latest month with a report', () => {
    const reports = [report('2023-08', { progress: 100 }), of(A, '2023-08', { progress: 100 })];
    expect(words({ reports })).toEqual({ [A]: '100 done', [B]: 'not-reported' });
  });

  it('age is told from that month: two months before it is outdated', () => {
    const reports = [
      report('2023-10', { progress: 100 }),
      of(A, '2023-10', { progress: 100 }),
      of(B, '2023-08', { progress: 90 }),
    ];
    expect(words({ reports })[B]).toBe('outdated (90)');
  });

  it('the due day is that of the month looked back to', () => {
    const months: Parts['months'] = [
      ...(DUE_IN_DECEMBER ?? []),
      { period_id: 'P', month: '2023-10', due_on: '2023-11-05', state: 'final' },
    ];
    const reports = [report('2023-10', { progress: 100 }), of(A, '2023-10', { progress: 100 })];
    expect(words({ months, reports })[B]).toBe('not-reported');
  });

  it('a closed item hands down its figure', () => {
    expect(words({ reports: [report('2023-09', { progress: 90 })] }, { closed_on: '2023-10-20' })[A]).toBe(
      '90 closed inherited',
    );
  });
});

it('an item that has not started is awaited, but an own report stands', () => {
  const reports = [of(A, '2023-11', { progress: 5 }), of(B, '2023-08', { progress: 5 })];
  expect(words({ reports }, { start_on: '2023-12-01' })).toEqual({ [A]: '5 ahead', [B]: 'awaiting' });
});

it('an undisclosed item concerns nobody', () => {
  const unnamed: Facts = { name: undefined, named: false };
  expect(words({}, unnamed)).toEqual({ [A]: 'not-applicable', [B]: 'not-applicable' });
});

it('only listed and all16 items have cells', () => {
  expect(Object.keys(words({}, { scope: 'listed' }))).toEqual([A, B]);
  expect(Object.keys(words({}, { scope: 'all16' }))).toEqual([A, B, C]);
  for (const scope of ['provincial', 'outside', 'unassigned'] as const) expect(words({}, { scope })).toEqual({});
});

it('all seven states and the inherited one can stand in one country', () => {
  const reports = [
    of(A, '2023-11', { progress: 0 }),
    of(B, '2023-11', { state: 'withheld' }),
    of(C, '2023-08', { progress: 1 }),
  ];
  expect(words({ reports }, { scope: 'all16' })).toEqual({ [A]: '0 severe', [B]: 'withheld', [C]: 'outdated (1)' });
});
