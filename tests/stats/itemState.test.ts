import { describe, expect, it } from 'vitest';
import type { StatusId } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import { isNamed, type Moment } from '#stats/itemState.ts';
import {
  A,
  B,
  C,
  NOVEMBER,
  type Parts,
  toyReport as report,
  stateOf,
  toyItem,
  toyTables,
} from '../support/toyLedger.ts';

type Facts = Partial<RowOf<'items'>>;

const UNNAMED: Facts = { name: undefined, named: false, area_id: undefined };
const DUE_IN_DECEMBER: Parts['months'] = [
  { period_id: 'P', month: '2023-11', due_on: '2023-12-20', state: 'collecting' },
];
const SEPTEMBER: Moment = { asof: '2023-09', today: '2023-10-20', count: 'month' };

/** At the end of November 83.333… % of the period has passed. */
describe('the ladder, rule by rule', () => {
  it.each<[StatusId, string, Parts, Facts]>([
    ['undisclosed', 'no name, no report', {}, UNNAMED],
    ['undisclosed', 'no name, one report sent back', { reports: [report('2023-11', { kind: '退回' })] }, UNNAMED],
    ['undisclosed', 'no name, a report of a later month', { reports: [report('2023-12', { progress: 50 })] }, UNNAMED],
    ['undisclosed', 'before every other rule', {}, { ...UNNAMED, closed_on: '2023-11-01' }],
    [
      'not-reported',
      'no name, but a report of an earlier month',
      { reports: [report('2023-10', { progress: 5 })] },
      UNNAMED,
    ],
    ['closed', 'reviewed in the month', {}, { closed_on: '2023-11-30' }],
    [
      'closed',
      'whatever was reported',
      { reports: [report('2023-11', { progress: 10 })] },
      { closed_on: '2023-08-01' },
    ],
    ['closed', 'before done', { reports: [report('2023-11', { progress: 100 })] }, { closed_on: '2023-11-01' }],
    ['not-reported', 'reviewed a month later', {}, { closed_on: '2023-12-01' }],
    ['done', '100 %', { reports: [report('2023-11', { progress: 100 })] }, {}],
    ['done', 'more than 100 %', { reports: [report('2023-11', { progress: 201.6 })] }, {}],
    ['done', 'looks back: 100 % in August, silent since', { reports: [report('2023-08', { progress: 100 })] }, {}],
    ['done', 'past the due month', { reports: [report('2023-11', { progress: 100 })] }, { due_on: '2023-10-31' }],
    [
      'done',
      'all milestones done, no report',
      {
        milestones: [
          { item_id: 'I', no: 1, done_on: '2023-08-01' },
          { item_id: 'I', no: 2, done_on: '2023-11-30' },
        ],
      },
      {},
    ],
    [
      'not-reported',
      'one milestone open',
      {
        milestones: [
          { item_id: 'I', no: 1, done_on: '2023-08-01' },
          { item_id: 'I', no: 2 },
        ],
      },
      {},
    ],
    ['not-reported', 'a milestone done later', { milestones: [{ item_id: 'I', no: 1, done_on: '2023-12-01' }] }, {}],
    [
      'late',
      'fell below 100 % again: the latest figure counts',
      { reports: [report('2023-10', { progress: 100 }), report('2023-11', { progress: 60 })] },
      {},
    ],
    ['not-started', 'before its own start month', {}, { start_on: '2023-12-01' }],
    [
      'not-started',
      'also with a report',
      { reports: [report('2023-11', { progress: 10 })] },
      { start_on: '2023-12-01' },
    ],
    ['not-reported', 'in its start month', {}, { start_on: '2023-11-30' }],
    ['awaiting', 'the due day is today', { months: DUE_IN_DECEMBER }, {}],
    ['not-reported', 'no due day set', {}, {}],
    ['not-reported', 'a report of the month before', { reports: [report('2023-10', { progress: 80 })] }, {}],
    [
      'not-reported',
      'the only report was sent back',
      { reports: [report('2023-11', { progress: 80, kind: '退回' })] },
      {},
    ],
    ['not-reported', 'also past its due month', {}, { due_on: '2023-10-31' }],
    ['not-quantified', 'text only', { reports: [report('2023-11', { text: '持续推进' })] }, {}],
    ['not-quantified', 'a number withheld', { reports: [report('2023-11', { progress: 80, state: 'withheld' })] }, {}],
    [
      'not-quantified',
      'text only past its due month',
      { reports: [report('2023-11', { text: '持续推进' })] },
      { due_on: '2023-10-31' },
    ],
    ['severe', 'a gap of 30.01', { reports: [report('2023-11', { progress: 500 / 6 - 30.01 })] }, {}],
    [
      'severe',
      'past its due month, 99.9 %',
      { reports: [report('2023-11', { progress: 99.9 })] },
      { due_on: '2023-10-31' },
    ],
    ['late', 'a gap of 30', { reports: [report('2023-11', { progress: 500 / 6 - 30 })] }, {}],
    ['late', 'a gap of 10.01', { reports: [report('2023-11', { progress: 500 / 6 - 10.01 })] }, {}],
    ['slightly-late', 'a gap of 10', { reports: [report('2023-11', { progress: 500 / 6 - 10 })] }, {}],
    ['on-schedule', 'a gap of 0.05', { reports: [report('2023-11', { progress: 500 / 6 - 0.05 })] }, {}],
    ['on-schedule', 'no gap: 5 of 6 parts done', { reports: [report('2023-11', { progress: 500 / 6 })] }, {}],
    [
      'on-schedule',
      'in its due month',
      { reports: [report('2023-11', { progress: 100 - 0.05 })] },
      { due_on: '2023-11-30' },
    ],
    ['ahead', 'a lead of 0.05', { reports: [report('2023-11', { progress: 500 / 6 + 0.05 })] }, {}],
    ['ahead', '99.9 %', { reports: [report('2023-11', { progress: 99.9 })] }, {}],
    ['severe', '0 % is a number', { reports: [report('2023-11', { progress: 0 })] }, {}],
    ['severe', 'a gap of 100', { reports: [report('2023-11', { progress: 0 })] }, { due_on: '2023-11-30' }],
    ['slightly-late', 'a gap of 0.050001', { reports: [report('2023-11', { progress: 500 / 6 - 0.050001 })] }, {}],
    ['on-schedule', 'a lead of 0.049999', { reports: [report('2023-11', { progress: 500 / 6 + 0.049999 })] }, {}],
    [
      'late',
      'a gap of 30 to the plan, though ahead of time',
      { reports: [report('2023-11', { progress: 90 })], plans: [{ item_id: 'I', month: '2023-11', planned: 120 }] },
      {},
    ],
    [
      'severe',
      'the target was doubled on the last day of the month: 40 of 80',
      {
        reports: [report('2023-11', { done_value: 40 })],
        targets: [
          { item_id: 'I', version: 1, value: 40 },
          { item_id: 'I', version: 2, value: 80, set_on: '2023-11-30' },
        ],
      },
      {},
    ],
    [
      'done',
      'the target is doubled a day after the month: 40 of 40',
      {
        reports: [report('2023-11', { done_value: 40 })],
        targets: [
          { item_id: 'I', version: 1, value: 40 },
          { item_id: 'I', version: 2, value: 80, set_on: '2023-12-01' },
        ],
      },
      {},
    ],
    [
      'slightly-late',
      'two sides that differ: their mean of 73.33 is 10 behind',
      {
        reports: [
          report('2023-11', { side: '渝', progress: 100 }),
          report('2023-11', { side: '川', progress: 2 * (500 / 6 - 10) - 100 }),
        ],
      },
      {},
    ],
    [
      'late',
      'one side alone',
      { reports: [report('2023-11', { side: '川', progress: 60 }), report('2023-11', { side: '渝', text: '推进' })] },
      {},
    ],
    [
      'severe',
      'corrected from 80 to 50',
      {
        reports: [
          report('2023-11', { progress: 50, revision: 2, kind: '更正' }),
          report('2023-11', { progress: 80, revision: 1 }),
        ],
      },
      {},
    ],
    [
      'ahead',
      'sent late, over an ordinary one',
      { reports: [report('2023-11', { progress: 90, kind: '补报' }), report('2023-11', { progress: 10 })] },
      {},
    ],
  ])('%s: %s', (expected, _what, parts, facts) => {
    const state = stateOf(parts, facts);
    expect([state.computed, state.status]).toEqual([expected, expected]);
  });

  it('awaiting until the due day is past', () => {
    const at = (today: string) => stateOf({ months: DUE_IN_DECEMBER }, {}, { ...NOVEMBER, today }).status;
    expect(['2023-12-01', '2023-12-20', '2023-12-21'].map(at)).toEqual(['awaiting', 'awaiting', 'not-reported']);
  });

  it('a due day of another month or period is of no account', () => {
    const months: Parts['months'] = [
      { period_id: 'P', month: '2023-10', due_on: '2024-12-31', state: 'collecting' },
      { period_id: 'Q', month: '2023-11', due_on: '2024-12-31', state: 'collecting' },
    ];
    expect(stateOf({ months }).status).toBe('not-reported');
  });

  it('follows the thresholds of the package', () => {
    const status_rules: Parts['status_rules'] = [
      { id: 'severe', over: 50 },
      { id: 'ahead', up_to: 50 },
    ];
    const reports = [report('2023-11', { progress: 40 })];
    expect(stateOf({ status_rules, reports }).status).toBe('ahead');
    expect(stateOf({ reports }).status).toBe('severe');
  });

  it('sees no later month', () => {
    const reports = [report('2023-09', { progress: 50 }), report('2023-11', { progress: 100 })];
    expect(stateOf({ reports }, {}, SEPTEMBER)).toMatchObject({ status: 'on-schedule', figure: { value: 50 } });
  });
});

describe('elapsed time', () => {
  it.each<[string, Parts, Facts, number, 'time' | 'plan']>([
    ['the period', {}, {}, 500 / 6, 'time'],
    ['the item’s own span: November is the second of three months', {}, { start_on: '2023-10-01' }, 200 / 3, 'time'],
    ['past its due month', {}, { due_on: '2023-10-31' }, 100, 'time'],
    ['a plan stands in its place', { plans: [{ item_id: 'I', month: '2023-11', planned: 60 }] }, {}, 60, 'plan'],
    ['a plan of 0', { plans: [{ item_id: 'I', month: '2023-11', planned: 0 }] }, {}, 0, 'plan'],
    ['a plan of another month', { plans: [{ item_id: 'I', month: '2023-10', planned: 60 }] }, {}, 500 / 6, 'time'],
    ['a plan of another item', { plans: [{ item_id: 'J', month: '2023-11', planned: 60 }] }, {}, 500 / 6, 'time'],
  ])('%s', (_what, parts, facts, elapsed, basis) => {
    const state = stateOf(parts, facts);
    expect(state.elapsed).toBeCloseTo(elapsed, 10);
    expect(state.basis).toBe(basis);
  });

  it('the plan decides the status: 62 is ahead of a plan of 60, and late by time', () => {
    const reports = [report('2023-11', { progress: 62 })];
    const plans = [{ item_id: 'I', month: '2023-11', planned: 60 }];
    expect(stateOf({ reports, plans })).toMatchObject({ status: 'ahead', gap: -2, lead: 2 });
    expect(stateOf({ reports })).toMatchObject({ status: 'late', gap: 21.333333, lead: -21.333333 });
  });

  it('counts days where asked: 153 of 184', () => {
    expect(stateOf({}, {}, { ...NOVEMBER, count: 'day' }).elapsed).toBeCloseTo(15300 / 184, 10);
  });
});

describe('the figure', () => {
  it('measures a month by the target of that month', () => {
    const targets = [
      { item_id: 'I', version: 1, set_on: '2023-07-10', value: 48 },
      { item_id: 'I', version: 2, set_on: '2023-09-12', value: 96 },
    ];
    const reports = [report('2023-08', { done_value: 24 }), report('2023-09', { done_value: 48 })];
    expect(stateOf({ targets, reports }, {}, { ...SEPTEMBER, asof: '2023-08' }).figure?.value).toBe(50);
    expect(stateOf({ targets, reports }, {}, SEPTEMBER).figure?.value).toBe(50);
  });

  it('a done item keeps its last figure', () => {
    const reports = [report('2023-08', { progress: 108 })];
    expect(stateOf({ reports })).toMatchObject({ status: 'done', reference: '2023-08', figure: { value: 108 } });
  });

  it('a closed item keeps its last figure, even below 100', () => {
    const reports = [report('2023-08', { progress: 40 }), report('2023-09', { progress: 90 })];
    expect(stateOf({ reports }, { closed_on: '2023-10-05' })).toMatchObject({
      status: 'closed',
      reference: '2023-09',
      figure: { value: 90 },
    });
  });

  it('a done item that only tells words keeps the number before them', () => {
    const reports = [report('2023-10', { progress: 100 }), report('2023-11', { text: '已验收' })];
    expect(stateOf({ reports })).toMatchObject({ status: 'done', reference: '2023-11', figure: { value: 100 } });
  });

  it('any other item without a report has none', () => {
    const state = stateOf({ reports: [report('2023-10', { progress: 60 })] });
    expect([state.figure, state.gap, state.lead, state.reference]).toEqual([
      undefined,
      undefined,
      undefined,
      '2023-11',
    ]);
  });

  it('the mean of regions counts the regions of the item', () => {
    const reports = [
      report('2023-11', { progress: 50, region_code: A }),
      report('2023-11', { progress: 70, region_code: B }),
    ];
    const item_regions = [A, B, C].map((region_code) => ({ item_id: 'I', region_code }));
    expect(stateOf({ reports, item_regions }).figure).toMatchObject({ value: 60, n: 2, of: 3 });
    expect(stateOf({ reports }, { scope: 'all16' }).figure).toMatchObject({ value: 60, n: 2, of: 3 });
  });
});

describe('an override', () => {
  const on = (facts: Partial<RowOf<'reports'>>) => report('2023-11', { progress: 70, ...facts });

  it('with a reason sets the status, the computed one beside it', () => {
    const state = stateOf({ reports: [on({ override_status: 'on-schedule', override_reason: '经核定' })] });
    expect(state).toMatchObject({
      status: 'on-schedule',
      computed: 'late',
      override: { status: 'on-schedule', reason: '经核定' },
      figure: { value: 70 },
    });
  });

  it.each<[string, Parts['reports']]>([
    ['without a reason', [on({ override_status: 'on-schedule' })]],
    ['a reason without a status', [on({ override_reason: '经核定' })]],
    ['of an earlier month', [report('2023-10', { override_status: 'ahead', override_reason: '经核定' }), on({})]],
    [
      'of a report sent back',
      [on({}), on({ revision: 2, kind: '退回', override_status: 'ahead', override_reason: '经核定' })],
    ],
    [
      'of a revision that is no longer in force',
      [on({ override_status: 'ahead', override_reason: '经核定' }), on({ revision: 2 })],
    ],
    [
      'of a side where the joint report gives the figure',
      [on({}), on({ side: '渝', override_status: 'ahead', override_reason: '经核定' })],
    ],
    [
      'of a region where a side gives the figure',
      [on({ side: '渝' }), on({ region_code: A, override_status: 'ahead', override_reason: '经核定' })],
    ],
  ])('%s sets nothing', (_what, reports) => {
    const state = stateOf({ reports: reports ?? [] });
    expect(state.status).toBe(state.computed);
    expect(state.override).toBeUndefined();
  });

  it.each<[string, Partial<RowOf<'reports'>>]>([
    ['a side', { side: '川' }],
    ['a region', { region_code: A }],
  ])('of %s counts where that gives the figure, also beside a joint report of words', (_what, facts) => {
    const reports = [
      report('2023-11', { text: '持续推进' }),
      on({ ...facts, override_status: 'ahead', override_reason: '经核定' }),
    ];
    expect(stateOf({ reports }).status).toBe('ahead');
  });

  it('of a report of words sets the status of an item without a figure', () => {
    const reports = [report('2023-11', { text: '基本完成', override_status: 'done', override_reason: '经核定' })];
    expect(stateOf({ reports })).toMatchObject({ status: 'done', computed: 'not-quantified' });
  });
});

describe('overdue', () => {
  it.each<[string, Parts, Facts, boolean]>([
    ['past its due month, silent', {}, { due_on: '2023-10-31' }, true],
    ['past its due month, severe', { reports: [report('2023-11', { progress: 90 })] }, { due_on: '2023-10-31' }, true],
    ['in its due month', {}, { due_on: '2023-11-01' }, false],
    ['done', { reports: [report('2023-11', { progress: 100 })] }, { due_on: '2023-10-31' }, false],
    ['closed', {}, { due_on: '2023-10-31', closed_on: '2023-11-01' }, false],
    ['undisclosed', {}, { ...UNNAMED, due_on: '2023-10-31' }, false],
    ['by its target', { targets: [{ item_id: 'I', version: 1, due_on: '2023-09-30' }] }, {}, true],
  ])('%s', (_what, parts, facts, expected) => {
    expect(stateOf(parts, facts).overdue).toBe(expected);
  });

  it('an override does not hide it', () => {
    const reports = [report('2023-11', { progress: 90, override_status: 'done', override_reason: '经核定' })];
    expect(stateOf({ reports }, { due_on: '2023-10-31' })).toMatchObject({ status: 'done', overdue: true });
  });
});

describe('scope and regions', () => {
  const listed = [A, C].map((region_code) => ({ item_id: 'I', region_code }));

  it.each<[string, Facts, Parts, string, string[]]>([
    ['listed', { scope: 'listed' }, { item_regions: listed }, 'listed', [A, C]],
    ['all', { scope: 'all16' }, {}, 'all16', [A, B, C]],
    ['provincial, even with regions named', { scope: 'provincial' }, { item_regions: listed }, 'provincial', []],
    ['outside', { scope: 'outside' }, {}, 'outside', []],
    ['blank with regions', {}, { item_regions: listed }, 'listed', [A, C]],
    ['blank without', {}, {}, 'unassigned', []],
  ])('%s', (_what, facts, parts, scope, codes) => {
    const state = stateOf(parts, facts);
    expect(state.scope).toBe(scope);
    expect([...state.regions.keys()]).toEqual(codes);
  });
});

it.each([
  [{ named: true, name: undefined }, true],
  [{ named: false, name: '甲' }, false],
  [{ named: undefined, name: '甲' }, true],
  [{ named: undefined, name: undefined }, false],
])('isNamed: %o', (facts, expected) => {
  const [item] = toyTables({ items: [toyItem('I', facts)] }).items;
  expect(isNamed(item as RowOf<'items'>)).toBe(expected);
});
