import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_IDS } from '#model/status.ts';
import { countByGroup, countByStatus } from '#stats/counts.ts';
import { itemsAsked } from '#stats/filter.ts';
import { A, C, type Parts, statesOf, toyItem, toyLedger } from '../support/toyLedger.ts';

fc.configureGlobal({ seed: 20230626 });

it('every status is a key, none where nothing is', () => {
  expect(countByStatus([])).toEqual(Object.fromEntries(STATUS_IDS.map((id) => [id, 0])));
});

it('groups fold the statuses', () => {
  const counts = {
    undisclosed: 1,
    closed: 2,
    done: 3,
    'not-started': 4,
    awaiting: 5,
    'not-reported': 6,
    'not-quantified': 7,
    severe: 8,
    late: 9,
    'slightly-late': 10,
    'on-schedule': 11,
    ahead: 12,
  };
  expect(countByGroup(counts)).toEqual({
    done: 5,
    'on-schedule': 23,
    late: 27,
    'not-reported': 6,
    undisclosed: 1,
    awaiting: 5,
    'not-quantified': 7,
    'not-started': 4,
  });
});

it('counts the status as shown', () => {
  const ledger = toyLedger({
    items: [toyItem('I')],
    reports: [{ item_id: 'I', month: '2023-11', progress: 10, override_status: 'ahead', override_reason: '经核定' }],
  });
  expect(countByStatus(statesOf(ledger))).toMatchObject({ ahead: 1, severe: 0 });
});

/** Any ledger: items of all scopes, named or not, with any reports, milestones and days. */
const month = fc.integer({ min: 7, max: 12 }).map((n) => `2023-${String(n).padStart(2, '0')}`);
const day = month.map((text) => `${text}-15`);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const id = fc.constantFrom('0', '1', '2', '3');
const arbitraryParts: fc.Arbitrary<Parts> = fc.record({
  items: fc
    .array(
      fc.record({
        named: fc.boolean(),
        scope: maybe(fc.constantFrom('listed' as const, 'all16' as const, 'provincial' as const, 'outside' as const)),
        start_on: maybe(day),
        due_on: maybe(day),
        closed_on: maybe(day),
        rhythm: maybe(fc.constantFrom('month' as const, 'quarter' as const)),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((items) => items.map((facts, at) => toyItem(`${at}`, facts))),
  item_regions: fc.array(fc.record({ item_id: id, region_code: fc.constantFrom(A, C) })),
  milestones: fc.array(fc.record({ item_id: id, no: fc.nat(3), done_on: maybe(day) }), { maxLength: 3 }),
  plans: fc.array(fc.record({ item_id: id, month, planned: fc.nat(100) }), { maxLength: 3 }),
  months: fc.array(
    fc.record({
      period_id: fc.constant('P'),
      month,
      due_on: maybe(fc.constant('2023-12-20')),
      state: fc.constant('final' as const),
    }),
    { maxLength: 2 },
  ),
  reports: fc.array(
    fc.record({
      item_id: id,
      month,
      side: maybe(fc.constantFrom('渝' as const, '川' as const)),
      region_code: maybe(fc.constantFrom(A, C)),
      revision: maybe(fc.integer({ min: 1, max: 3 })),
      kind: maybe(fc.constantFrom('正常' as const, '补报' as const, '更正' as const, '退回' as const)),
      progress: maybe(fc.integer({ min: 0, max: 130 })),
      state: maybe(fc.constantFrom('value' as const, 'withheld' as const)),
      override_status: maybe(fc.constantFrom(...STATUS_IDS)),
      override_reason: maybe(fc.constant('经核定')),
    }),
    { maxLength: 20 },
  ),
});

describe('for any ledger', () => {
  it('counts by status and by group sum to the items', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const states = statesOf(toyLedger(parts));
        const counts = countByStatus(states);
        expect(sum(counts)).toBe(states.length);
        expect(sum(countByGroup(counts))).toBe(states.length);
      }),
    );
  });

  it('box and listed together are all items', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const states = statesOf(toyLedger(parts));
        const scopes = ['listed', 'all16', 'provincial', 'outside', 'unassigned'] as const;
        const counted = scopes.map((scope) => states.filter((state) => state.scope === scope).length);
        expect(sum(counted)).toBe(states.length);
      }),
    );
  });

  it('the items of each status together are all items', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const ledger = toyLedger(parts);
        const states = statesOf(ledger);
        const counted = STATUS_IDS.map((status) => itemsAsked(ledger, states, { status: [status] }).length);
        if (ledger.hasReports) expect(sum(counted)).toBe(states.length);
      }),
    );
  });

  it('a number is never lost to NaN', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        for (const { elapsed, figure, gap, lead } of statesOf(toyLedger(parts)))
          for (const number of [elapsed, figure?.value ?? 0, gap ?? 0, lead ?? 0])
            expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

function sum(counts: Readonly<Record<string, number>> | readonly number[]): number {
  return Object.values(counts).reduce((total: number, count: number) => total + count, 0);
}
