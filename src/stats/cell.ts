import { MISSING, type Missing, type StatusId } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import { numberOf, reportsInForce } from '#stats/figure.ts';
import { gapOf } from '#stats/gap.ts';
import { type ItemState, isAwaited, type Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthNumber } from '#stats/months.ts';
import { targetInForce } from '#stats/target.ts';
import { gapStatus } from '#stats/thresholds.ts';

/** One item in one region: a number in per cent (0 is a number), or the word for why there is none. */
export type Cell =
  | { readonly kind: 'value'; readonly value: number; readonly inherited: boolean; readonly status: StatusId }
  | { readonly kind: 'missing'; readonly state: Missing; readonly inherited: boolean; readonly old?: number };

const MONTHS_OF = { month: 1, quarter: 3, 'half-year': 6, once: Number.POSITIVE_INFINITY };

/** All cells of an item, by region code; empty for items without regions. The ladder is that of docs/rules.md, "Cell". */
export function cellsOf(ledger: Ledger, state: ItemState, moment: Moment): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  if (state.regions.size === 0) return cells;
  const own = ownReports(ledger, state);
  const rhythm = rhythmOf(state);
  const silent = silentCell(ledger, state, moment);
  for (const code of state.regions.keys()) {
    const report = own.get(code);
    if (report && ageOf(report, state) < rhythm) cells.set(code, ownCell(ledger, state, report));
    else if (state.status === 'undisclosed') cells.set(code, missing('not-applicable'));
    else if (state.computed === 'not-started') cells.set(code, missing('awaiting'));
    else if (report && ageOf(report, state) > rhythm) cells.set(code, outdated(ledger, state, report));
    else cells.set(code, silent);
  }
  return cells;
}

/**
 * The cell of a region of the item that never reported: missing where others have, else the item's figure or its word.
 *
 * An outdated report hides it, but does not excuse the one that is owed.
 */
export function silentCell(ledger: Ledger, state: ItemState, moment: Moment): Cell {
  const rhythm = rhythmOf(state);
  const byRegion = [...ownReports(ledger, state).values()].some((report) => ageOf(report, state) < rhythm);
  if (!byRegion) return inheritedCell(state);
  return missing(isAwaited(ledger, { ...moment, asof: state.reference }) ? 'awaiting' : 'not-reported');
}

/** Months after which a region's own report no longer counts. */
function rhythmOf({ item }: ItemState): number {
  return MONTHS_OF[item.rhythm ?? 'month'];
}

function ageOf(report: RowOf<'reports'>, { reference }: ItemState): number {
  return monthNumber(reference) - monthNumber(report.month);
}

/** Each region's latest own report in force, up to the reference month. */
export function ownReports(ledger: Ledger, state: ItemState): Map<string, RowOf<'reports'>> {
  const latest = new Map<string, RowOf<'reports'>>();
  const rows = (ledger.reports.get(state.item.id) ?? []).filter(
    (row) => row.region_code && row.month <= state.reference,
  );
  for (const month of [...new Set(rows.map((row) => row.month))].sort())
    for (const report of reportsInForce(rows.filter((row) => row.month === month)))
      if (report.region_code) latest.set(report.region_code, report);
  return latest;
}

function ownCell(ledger: Ledger, state: ItemState, report: RowOf<'reports'>): Cell {
  if (report.state === 'withheld' || report.state === 'not-applicable') return missing(report.state);
  const value = numberOf(report, targetInForce(ledger, state.item.id, report.month));
  if (value === undefined) return missing('not-quantified');
  return { kind: 'value', value, inherited: false, status: statusOf(ledger, state, value) };
}

function statusOf(ledger: Ledger, state: ItemState, value: number): StatusId {
  if (value >= 100) return 'done';
  return state.overdue ? 'severe' : gapStatus(gapOf(state.elapsed, value), ledger.thresholds);
}

function outdated(ledger: Ledger, state: ItemState, report: RowOf<'reports'>): Cell {
  const old = numberOf(report, targetInForce(ledger, state.item.id, report.month));
  return old === undefined ? missing('outdated') : { kind: 'missing', state: 'outdated', inherited: false, old };
}

function inheritedCell(state: ItemState): Cell {
  if (state.figure) return { kind: 'value', value: state.figure.value, inherited: true, status: state.computed };
  const known = MISSING.find((word) => word === state.computed);
  return { kind: 'missing', state: known ?? 'not-reported', inherited: true };
}

function missing(state: Missing): Cell {
  return { kind: 'missing', state, inherited: false };
}
