import { describe, expect, it } from 'vitest';
import { historyOf, planOf, targetVersions } from '#stats/history.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { A, NOVEMBER, type Parts, toyItem, toyLedger, toyReport } from '../support/toyLedger.ts';

const TARGETS: Parts['targets'] = [
  { item_id: 'I', version: 1, set_on: '2023-07-20', value: 40 },
  { item_id: 'I', version: 2, set_on: '2023-09-15', value: 80 },
];

function history(parts: Parts) {
  const ledger = toyLedger({ items: [toyItem('I')], ...parts });
  return historyOf(ledger, ledger.items[0] as (typeof ledger.items)[number], NOVEMBER);
}

describe('historyOf', () => {
  it('judges each month by the target set by then', () => {
    // August 10 of 40 is 25 %, October 40 of 80 is 50 %: elapsed 33.3 and 66.7 %.
    const months = history({
      targets: TARGETS,
      reports: [toyReport('2023-08', { done_value: 10 }), toyReport('2023-10', { done_value: 40 })],
    });
    expect(
      months.map(({ month, target, state }) => [month, target?.version, state.figure?.value, state.status]),
    ).toEqual([
      ['2023-07', 1, undefined, 'not-reported'],
      ['2023-08', 1, 25, 'slightly-late'],
      ['2023-09', 2, undefined, 'not-reported'],
      ['2023-10', 2, 50, 'late'],
      ['2023-11', 2, undefined, 'not-reported'],
    ]);
  });

  it('keeps every revision, the one in force first; a returned report counts as none', () => {
    const [, , september, october, november] = history({
      reports: [
        toyReport('2023-09', { progress: 52 }),
        toyReport('2023-09', { progress: 48, revision: 2, kind: '更正' }),
        toyReport('2023-10', { progress: 60, kind: '补报' }),
        toyReport('2023-11', { progress: 70 }),
        toyReport('2023-11', { progress: 71, revision: 2, kind: '退回' }),
        toyReport('2023-11', { progress: 66, region_code: A }),
      ],
    });
    const told = (month: typeof september) =>
      month?.reports.map(({ report, isInForce }) => [report.progress, report.kind, isInForce]);
    expect(told(september)).toEqual([
      [48, '更正', true],
      [52, undefined, false],
    ]);
    expect(told(october)).toEqual([[60, '补报', true]]);
    expect(told(november)).toEqual([
      [71, '退回', false],
      [70, undefined, false],
      [66, undefined, true],
    ]);
  });

  it('among equal revisions 更正 is in force, wherever it stands in the file', () => {
    const reports = [
      toyReport('2023-07', { progress: 9, kind: '更正' }),
      toyReport('2023-07', { progress: 8, kind: '补报' }),
    ];
    expect(history({ reports })[0]?.reports.map(({ report, isInForce }) => [report.progress, isInForce])).toEqual([
      [9, true],
      [8, false],
    ]);
  });

  it('has September of the shipped item 15 at 48, the 52 overtaken', () => {
    const { ledger, moment, states } = shippedSnapshot();
    const item = states.find((state) => state.item.id === '2023H2-15')?.item;
    if (!item) throw new RangeError('no item 15');
    const months = historyOf(ledger, item, moment);
    expect(months.map(({ state }) => state.figure?.value)).toEqual([20, 35, 48, 72, 64]);
    const joint = months[2]?.reports.filter(({ report }) => !report.region_code);
    expect(joint?.map(({ report, isInForce }) => [report.progress, isInForce])).toEqual([
      [48, true],
      [52, false],
    ]);
  });
});

describe('planOf', () => {
  const plan = (parts: Parts, facts = {}) => {
    const ledger = toyLedger({ items: [toyItem('I', facts)], ...parts });
    return planOf(ledger, ledger.items[0] as (typeof ledger.items)[number], NOVEMBER);
  };

  it('is elapsed time by whole months where there is no plan, over the span of the item', () => {
    const months = plan({}, { start_on: '2023-09-01' });
    expect(months.map(({ month, planned, basis }) => [month, planned, basis])).toEqual([
      ['2023-09', 25, 'time'],
      ['2023-10', 50, 'time'],
      ['2023-11', 75, 'time'],
      ['2023-12', 100, 'time'],
    ]);
  });

  it('takes the plan of a month that has one, and keeps to the version of each month', () => {
    const months = plan({ targets: TARGETS, plans: [{ item_id: 'I', month: '2023-12', planned: 95 }] });
    expect(months.map(({ target }) => target?.version)).toEqual([1, 1, 2, 2, 2, 2]);
    expect(months.at(-1)).toMatchObject({ month: '2023-12', planned: 95, basis: 'plan' });
  });
});

it.each([
  ['2023-11', [2, 1]],
  ['2023-09', [2, 1]],
  // Set on a day to come: nobody knew of it then.
  ['2023-08', [1]],
])('targetVersions of %s are %j, the latest first', (month, versions) => {
  expect(targetVersions(toyLedger({ targets: TARGETS }), 'I', month).map(({ version }) => version)).toEqual(versions);
  expect(targetVersions(toyLedger(), 'I', month)).toEqual([]);
});

it('targetVersions has the one in force even before its day', () => {
  const targets = [{ item_id: 'I', version: 1, set_on: '2023-09-05', value: 10 }];
  expect(targetVersions(toyLedger({ targets }), 'I', '2023-07').map(({ version }) => version)).toEqual([1]);
});
