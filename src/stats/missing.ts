import type { RowOf } from '#model/table.ts';
import { type Cell, cellsOf, silentCell } from '#stats/cell.ts';
import { reportsInForce } from '#stats/figure.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';

/** A report that should have been in force in a month and was not. */
export interface MissingReport {
  readonly month: string;
  readonly item: RowOf<'items'>;
  /** The region whose cell lacks it; undefined for the item itself. */
  readonly code: string | undefined;
  /** `awaiting`: the month's due day is not past. */
  readonly state: 'not-reported' | 'awaiting';
  /** `own`: others of the item have reported, this region has not; `all`: nobody has. */
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
 * What the items owe in the months up to the as-of month: of an item, where its own status was 未报送 or 待报; of a region,
 * where its cell was, or would have been but for a report that is outdated. Month by month, items in their order, each before its regions.
 */
export function missingReports(ledger: Ledger, items: readonly RowOf<'items'>[], moment: Moment): MissingReport[] {
  return monthsTo(ledger, moment).flatMap((month) => {
    const dueOn = dueDay(ledger, month);
    return items.flatMap((item) =>
      missingOf(ledger, item, { ...moment, asof: month }).map((one) => ({ ...one, dueOn })),
    );
  });
}

function missingOf(ledger: Ledger, item: RowOf<'items'>, moment: Moment): Omit<MissingReport, 'dueOn'>[] {
  const state = itemState(ledger, item, moment);
  const shared = { month: moment.asof, item };
  const isSilent = isMissing(state.computed);
  const cells = isExpected(state, moment.asof) ? [...cellsOf(ledger, state, moment)] : [];
  return [
    ...(isMissing(state.computed)
      ? [{ ...shared, code: undefined, state: state.computed, whose: 'all' as const }]
      : []),
    ...cells.flatMap(([code, shown]) => {
      // An old report does not stand in for the one that is owed: a longer silence owes more months.
      const cell = isOutdated(shown) ? silentCell(ledger, state, moment) : shown;
      if (cell.kind !== 'missing' || !isMissing(cell.state)) return [];
      const whose: MissingReport['whose'] = cell.inherited || isSilent ? 'all' : 'own';
      return [{ ...shared, code, state: cell.state, whose }];
    }),
  ];
}

function isOutdated(cell: Cell): boolean {
  return cell.kind === 'missing' && cell.state === 'outdated';
}

function isMissing(word: string): word is MissingReport['state'] {
  return word === 'not-reported' || word === 'awaiting';
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
