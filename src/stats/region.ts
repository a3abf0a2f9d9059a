import type { Measure } from '#model/spec.ts';
import { MISSING, type Missing, STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Cell } from '#stats/cell.ts';
import { leadOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';

/** One measure of one region: `n of m` always beside it; no value is a word. */
export type RegionValue =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly n: number;
      readonly of: number;
      readonly status?: StatusId;
    }
  | { readonly kind: 'missing'; readonly state: Missing; readonly n: number; readonly of: number };

/** An item together with the region's cell in it. */
export interface Concern {
  readonly state: ItemState;
  readonly cell: Cell;
}

/** Measures that are told from reports; the others do without a ledger. */
export const REPORT_MEASURES: ReadonlySet<Measure> = new Set([
  'progress',
  'lead',
  'onschedule',
  'late',
  'missing',
  'worst',
]);

const WORST_FIRST: readonly StatusId[] = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead', 'done', 'closed'];
const ON_SCHEDULE: readonly StatusId[] = ['on-schedule', 'ahead', 'done', 'closed'];

/**
 * A measure of a region over the items that concern it.
 *
 * concerns  items of scope `listed` that name the region and `all16` items, without the undisclosed, each with its cell
 * returns   `progress` per cent and `lead` points: means over the listed items; `onschedule` per cent; `late` `missing` `items` counts; `worst` the place in the order of severity, with `status`
 */
export function regionValue(
  measure: Exclude<Measure, 'stat' | 'platforms'>,
  region: string,
  concerns: readonly Concern[],
): RegionValue {
  switch (measure) {
    case 'progress':
      return meanOf(region, concerns, (_state, value) => value);
    case 'lead':
      return meanOf(region, concerns, (state, value) => leadOf(state.elapsed, value));
    case 'onschedule':
      return judged(concerns, ON_SCHEDULE, (n) => (100 * n) / concerns.length);
    case 'late':
      return judged(concerns, STATUS_GROUPS.late, (n) => n);
    case 'missing':
      return counted(
        concerns,
        concerns.filter(({ cell }) => cell.kind === 'missing' && cell.state === 'not-reported').length,
      );
    case 'items':
      return counted(concerns, concerns.length);
    case 'worst':
      return worstOf(concerns);
  }
}

/** The word for why none of these cells has a number. */
export function reasonOf(concerns: readonly Concern[]): Missing {
  const states = new Set(concerns.flatMap(({ cell }) => (cell.kind === 'missing' ? [cell.state] : [])));
  return MISSING.find((reason) => states.has(reason)) ?? 'not-applicable';
}

function meanOf(
  region: string,
  concerns: readonly Concern[],
  number: (state: ItemState, value: number) => number,
): RegionValue {
  const listed = concerns.filter(({ state }) => state.scope === 'listed');
  let sum = 0;
  let weights = 0;
  let n = 0;
  for (const { state, cell } of listed) {
    if (cell.kind !== 'value') continue;
    const weight = state.regions.get(region)?.weight ?? 1;
    sum += weight * number(state, cell.value);
    weights += weight;
    n += 1;
  }
  if (weights > 0) return { kind: 'value', value: sum / weights, n, of: listed.length };
  return { kind: 'missing', state: reasonOf(listed), n: 0, of: listed.length };
}

function worstOf(concerns: readonly Concern[]): RegionValue {
  const statuses = statusesOf(concerns);
  const found = WORST_FIRST.find((status) => statuses.includes(status));
  if (!found) return { kind: 'missing', state: reasonOf(concerns), n: 0, of: concerns.length };
  return { kind: 'value', value: WORST_FIRST.indexOf(found), n: statuses.length, of: concerns.length, status: found };
}

/** Cells with one of these statuses; where no cell has any, nobody can say that none is late: a word, not 0. */
function judged(
  concerns: readonly Concern[],
  fitting: readonly StatusId[],
  toValue: (n: number) => number,
): RegionValue {
  const statuses = statusesOf(concerns);
  if (statuses.length === 0) return { kind: 'missing', state: reasonOf(concerns), n: 0, of: concerns.length };
  const n = statuses.filter((status) => fitting.includes(status)).length;
  return { kind: 'value', value: toValue(n), n, of: concerns.length };
}

function statusesOf(concerns: readonly Concern[]): StatusId[] {
  return concerns.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.status] : []));
}

function counted(concerns: readonly Concern[], n: number): RegionValue {
  if (concerns.length === 0) return { kind: 'missing', state: 'not-applicable', n: 0, of: 0 };
  return { kind: 'value', value: n, n, of: concerns.length };
}
