import type { Missing } from '#model/status.ts';
import { type ItemState, isAwaited } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { statesAt } from '#stats/unfiltered.ts';

/** Planned against actual progress of the shown items in one month; per cent, never clamped. */
export interface TrendMonth {
  readonly month: string;
  /** Mean of what was due, over the items that `actual` is taken from; undefined where no item is disclosed. */
  readonly planned: number | undefined;
  /** Is there a plan for any of these items in the month: else all that was due is elapsed time. */
  readonly hasPlan: boolean;
  /** Mean of the figures; undefined where no item has one. */
  readonly actual: number | undefined;
  /** Items with a figure, of the disclosed ones. */
  readonly n: number;
  readonly of: number;
  /** Why there is no `actual`. */
  readonly missing: Missing | undefined;
  /** The month is signed off, or the ledger keeps no states of months. */
  readonly isFinal: boolean;
}

/**
 * A row per month of the period for the items that pass the filters of the as-of month.
 *
 * Planned and actual are means over the same items, those with a figure in the month, so that their difference is one
 * of progress and not of who reported. Where none has a figure, and after the as-of month, the planned line goes on with
 * the items last counted, else with all. Equal weights.
 */
export function trendMonths(snapshot: Snapshot): TrendMonth[] {
  const { ledger, moment, shown } = snapshot;
  const asked = new Set(shown.map(({ item }) => item));
  let counted: ReadonlySet<string> = new Set();
  return ledger.months.map((month) => {
    const states = statesAt(ledger, { ...moment, asof: month }).filter(
      ({ item, status }) => asked.has(item) && status !== 'undisclosed',
    );
    const numbered = month > moment.asof ? [] : states.filter(({ figure }) => figure !== undefined);
    if (numbered.length > 0) counted = new Set(numbered.map(({ item }) => item.id));
    const due = states.filter(({ item }) => counted.size === 0 || counted.has(item.id));
    return {
      month,
      planned: meanOf(due.map(({ elapsed }) => elapsed)),
      hasPlan: due.some(({ basis }) => basis === 'plan'),
      actual: meanOf(numbered.flatMap(({ figure }) => figure?.value ?? [])),
      n: numbered.length,
      of: states.length,
      missing: numbered.length > 0 ? undefined : reasonOf(snapshot, month, states),
      isFinal: stateOf(snapshot, month) === 'final',
    };
  });
}

/** Does any month count a plan: else what was due is elapsed time throughout, and goes by that name. */
export function hasPlan(months: readonly TrendMonth[]): boolean {
  return months.some((month) => month.hasPlan);
}

function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function reasonOf({ ledger, moment }: Snapshot, month: string, states: readonly ItemState[]): Missing {
  if (states.every(({ computed }) => computed === 'not-started')) return 'not-applicable';
  if (month > moment.asof || isAwaited(ledger, { ...moment, asof: month })) return 'awaiting';
  return states.some(({ reports }) => reports.length > 0) ? 'not-quantified' : 'not-reported';
}

function stateOf({ ledger }: Snapshot, month: string): string {
  const rows = ledger.tables.months.filter(({ period_id }) => period_id === ledger.period.id);
  return rows.length === 0 ? 'final' : (rows.find((row) => row.month === month)?.state ?? 'collecting');
}
