import type { RowOf } from '#model/table.ts';
import { elapsedOf } from '#stats/elapsed.ts';
import { reportsInForce } from '#stats/figure.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthOf, monthsFrom } from '#stats/months.ts';
import { spanOf, targetInForce } from '#stats/target.ts';

/** A report as it stands in the ledger, and whether it still counts. */
export interface HistoryReport {
  readonly report: RowOf<'reports'>;
  /** False for an earlier revision, and for one that was returned. */
  readonly isInForce: boolean;
}

/** One month of an item: what it was then, by the target, plan and reports of that month. */
export interface HistoryMonth {
  readonly month: string;
  readonly state: ItemState;
  /** Target the month was judged by. */
  readonly target: RowOf<'targets'> | undefined;
  /** All rows of the month, the latest revision of each side and region first. */
  readonly reports: readonly HistoryReport[];
}

/** What should be reached by the end of a month. */
export interface PlannedMonth {
  readonly month: string;
  /** Per cent: of the plan where the month has one, else of elapsed time. */
  readonly planned: number;
  readonly basis: 'plan' | 'time';
  readonly target: RowOf<'targets'> | undefined;
}

/** The item month by month, from the first month of the period to the as-of month, rising. */
export function historyOf(ledger: Ledger, item: RowOf<'items'>, moment: Moment): HistoryMonth[] {
  return ledger.months
    .filter((month) => month <= moment.asof)
    .map((month) => ({
      month,
      state: itemState(ledger, item, { ...moment, asof: month }),
      target: targetInForce(ledger, item.id, month),
      reports: reportsOf(ledger, item.id, month),
    }));
}

/**
 * What was and is planned, for every month of the item's span as it stands in the as-of month.
 *
 * Months gone by keep the target they were judged by; months to come follow the one in force.
 */
export function planOf(ledger: Ledger, item: RowOf<'items'>, moment: Moment): PlannedMonth[] {
  const { start, due } = spanOf(ledger, item, targetInForce(ledger, item.id, moment.asof));
  return monthsFrom(start, due).map((month) => {
    const isPast = month < moment.asof;
    const target = targetInForce(ledger, item.id, isPast ? month : moment.asof);
    const planned = ledger.plans.get(item.id)?.find((plan) => plan.month === month)?.planned;
    return {
      month,
      planned: planned ?? elapsedOf(spanOf(ledger, item, target), month, moment.count),
      basis: planned === undefined ? 'time' : 'plan',
      target,
    };
  });
}

/** Versions of an item's target known in a month, the latest first: those set by then, and the one in force. */
export function targetVersions(ledger: Ledger, itemId: string, month: string): RowOf<'targets'>[] {
  const inForce = targetInForce(ledger, itemId, month);
  return (ledger.targets.get(itemId) ?? [])
    .filter((target) => target === inForce || target.set_on === undefined || monthOf(target.set_on) <= month)
    .sort((a, b) => b.version - a.version);
}

function reportsOf(ledger: Ledger, itemId: string, month: string): HistoryReport[] {
  const rows = (ledger.reports.get(itemId) ?? []).filter((row) => row.month === month);
  const inForce = new Set(reportsInForce(rows));
  const keys = [...new Set(rows.map(keyOf))];
  return keys.flatMap((key) => {
    const same = rows.filter((row) => keyOf(row) === key);
    const newestFirst = [...same].reverse().sort((a, b) => (b.revision ?? 1) - (a.revision ?? 1));
    // The one in force leads, whatever its place in the file.
    const marked = newestFirst.map((report): HistoryReport => ({ report, isInForce: inForce.has(report) }));
    return [...marked.filter(({ isInForce }) => isInForce), ...marked.filter(({ isInForce }) => !isInForce)];
  });
}

function keyOf({ side, region_code }: RowOf<'reports'>): string {
  return `${side ?? ''}|${region_code ?? ''}`;
}
