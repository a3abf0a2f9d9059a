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
    case 'onschedule': {
      const n = countOf(concerns, (cell) => cell.kind === 'value' && ON_SCHEDULE.includes(cell.status));
      return orMissing(concerns, n, (100 * n) / concerns.length);
    }
    case 'late': {
      const late: readonly StatusId[] = STATUS_GROUPS.late;
      const n = countOf(concerns, (cell) => cell.kind === 'value' && late.includes(cell.status));
      return orMissing(concerns, n, n);
    }
    case 'missing': {
      const n = countOf(concerns, (cell) => cell.kind === 'missing' && cell.state === 'not-reported');
      return orMissing(concerns, n, n);
    }
    case 'items':
      return orMissing(concerns, concerns.length, concerns.length);
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
  const statuses = concerns.flatMap(({ cell }) => (cell.kind === 'value' ? [cell.status] : []));
  const found = WORST_FIRST.find((status) => statuses.includes(status));
  if (!found) return { kind: 'missing', state: reasonOf(concerns), n: 0, of: concerns.length };
  return { kind: 'value', value: WORST_FIRST.indexOf(found), n: statuses.length, of: concerns.length, status: found };
}

function countOf(concerns: readonly Concern[], fits: (cell: Cell) => boolean): number {
  return concerns.filter(({ cell }) => fits(cell)).length;
}

function orMissing(concerns: readonly Concern[], n: number, value: number): RegionValue {
  if (concerns.length === 0) return { kind: 'missing', state: 'not-applicable', n: 0, of: 0 };
  return { kind: 'value', value, n, of: concerns.length };
}
