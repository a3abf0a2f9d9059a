import type { RowOf } from '#model/table.ts';
import { cellsOf } from '#stats/cell.ts';
import { reportsInForce } from '#stats/figure.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';

/** A month in which a report should have been in force and was not. */
export interface MissingReport {
  readonly month: string;
  readonly item: RowOf<'items'>;
  /** `awaiting`: the month's due day is not past. */
  readonly state: 'not-reported' | 'awaiting';
  /** For a region: did the others report, or has the item no report at all? Of an item always `all`. */
  readonly whose: 'own' | 'all';
  readonly dueOn: string | undefined;
}

/** A report in force that came late: marked 补报, or submitted after the month's due day. */
export interface LateReport {
  readonly month: string;
  readonly item: RowOf<'items'>;
  readonly report: RowOf<'reports'>;
  readonly dueOn: string | undefined;
}

/**
 * Months up to the as-of month in which the item had begun, was neither done nor closed, and had no report in force:
 * those in which its own status was 未报送 or 待报.
 */
export function missingOfItem(ledger: Ledger, item: RowOf<'items'>, moment: Moment): MissingReport[] {
  return monthsTo(ledger, moment).flatMap((month) => {
    const { computed } = itemState(ledger, item, { ...moment, asof: month });
    if (computed !== 'not-reported' && computed !== 'awaiting') return [];
    return [{ month, item, state: computed, whose: 'all' as const, dueOn: dueDay(ledger, month) }];
  });
}

/** The same for one region over the items that concern it: its cell of the month was 未报送 or 待报. Month by month, items in their order. */
export function missingOfRegion(
  ledger: Ledger,
  items: readonly RowOf<'items'>[],
  code: string,
  moment: Moment,
): MissingReport[] {
  return monthsTo(ledger, moment).flatMap((month) =>
    items.flatMap((item) => {
      const then = { ...moment, asof: month };
      const state = itemState(ledger, item, then);
      const cell = isExpected(state, month) ? cellsOf(ledger, state, then).get(code) : undefined;
      if (cell?.kind !== 'missing' || (cell.state !== 'not-reported' && cell.state !== 'awaiting')) return [];
      return [
        {
          month,
          item,
          state: cell.state,
          whose: cell.inherited ? ('all' as const) : ('own' as const),
          dueOn: dueDay(ledger, month),
        },
      ];
    }),
  );
}

/** Reports in force of the items that came late, up to the as-of month; with `code` only that region's own. */
export function lateReports(
  ledger: Ledger,
  items: readonly RowOf<'items'>[],
  { asof }: Moment,
  code?: string,
): LateReport[] {
  const months = monthsTo(ledger, { asof });
  return months.flatMap((month) => {
    const dueOn = dueDay(ledger, month);
    return items.flatMap((item) =>
      reportsInForce((ledger.reports.get(item.id) ?? []).filter((row) => row.month === month))
        .filter((report) => (code === undefined || report.region_code === code) && isLate(report, dueOn))
        .map((report) => ({ month, item, report, dueOn })),
    );
  });
}

/** A corrected report came in time once: only what was first sent late is late. */
function isLate({ kind, submitted_on }: RowOf<'reports'>, dueOn: string | undefined): boolean {
  if (kind === '补报') return true;
  return kind !== '更正' && submitted_on !== undefined && dueOn !== undefined && submitted_on > dueOn;
}

/** Items not begun, or done or closed without a report in the month, owe nothing for it: their cells then look elsewhere. */
function isExpected({ computed, reference, reports }: ItemState, month: string): boolean {
  if (computed === 'undisclosed' || computed === 'not-started') return false;
  const isOver = computed === 'done' || computed === 'closed';
  return !isOver || (reference === month && reports.length > 0);
}

function monthsTo({ months }: Ledger, { asof }: Pick<Moment, 'asof'>): string[] {
  return months.filter((month) => month <= asof);
}

function dueDay({ tables, period }: Ledger, month: string): string | undefined {
  return tables.months.find((row) => row.period_id === period.id && row.month === month)?.due_on;
}
