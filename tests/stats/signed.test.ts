import { describe, expect, it } from 'vitest';
import type { Spec } from '#model/spec.ts';
import { signedOnly, signedSpec, waitsForSigning } from '#stats/signed.ts';
import { type Parts, toyReport, toyTables } from '../support/toyLedger.ts';

type State = 'collecting' | 'reviewing' | 'final';

const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02'];
/** P has signing, Q, the period after it, has none. */
const PERIODS: Parts['periods'] = [
  { id: 'P', start: '2023-07-01', end: '2023-12-31' },
  { id: 'Q', start: '2024-01-01', end: '2024-06-30' },
];

/** States of the months from July 2023 on, in their order. */
function tables(...states: State[]) {
  return toyTables({
    periods: PERIODS,
    months: states.map((state, index) => ({ period_id: 'P', month: MONTHS[index] ?? '', state })),
    reports: MONTHS.map((month) => toyReport(month)),
  });
}

describe('reports of months that are signed', () => {
  it.each<[string, State[], string[]]>([
    [
      'final ones alone, and all of a period without signing',
      ['final', 'final', 'reviewing', 'collecting'],
      ['07', '08', '01', '02'],
    ],
    ['a month that is final out of turn', ['final', 'reviewing', 'final'], ['07', '09', '01', '02']],
    ['a month without a row waits too', ['final'], ['07', '01', '02']],
    ['none of a period of which nothing is signed', ['collecting'], ['01', '02']],
    ['all where no period has signing', [], ['07', '08', '09', '10', '11', '12', '01', '02']],
  ])('%s', (_what, states, expected) =>
    expect(signedOnly(tables(...states)).reports.map(({ month }) => month.slice(5))).toEqual(expected),
  );

  it('leaves every other table as it is', () => {
    const all = tables('final');
    const { reports: _reports, ...others } = signedOnly(all);
    for (const [name, rows] of Object.entries(others)) expect(rows).toBe(all[name as keyof typeof all]);
  });
});

describe('months an address asks for', () => {
  it.each<[string, Spec, Spec]>([
    ['signed: it stays', { asof: '2023-08' }, { asof: '2023-08' }],
    ['not signed: its period stays in its place', { asof: '2023-09' }, { period: 'P' }],
    ['without a row', { asof: '2023-12' }, { period: 'P' }],
    ['of a period without signing', { asof: '2024-02' }, { asof: '2024-02' }],
    ['the period asked for goes before that of the month', { asof: '2023-09', period: 'Q' }, { period: 'Q' }],
    ['the other month of changes', { from: '2023-09', area: ['x'] }, { area: ['x'] }],
    ['a signed one', { from: '2023-07' }, { from: '2023-07' }],
    ['nothing asked', { side: 'cq' }, { side: 'cq' }],
  ])('%s', (_what, asked, expected) =>
    expect(signedSpec(asked, tables('final', 'final', 'reviewing', 'collecting'))).toEqual(expected),
  );
});

it.each<[State[], string, boolean]>([
  [['collecting', 'reviewing'], 'P', true],
  [['collecting', 'final'], 'P', false],
  [['collecting'], 'Q', false],
  [[], 'P', false],
])('of months %j, %s waits for its first signing: %s', (states, period, expected) =>
  expect(waitsForSigning(tables(...states), period)).toBe(expected),
);
