import type { StatusId } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import type { Span } from '#stats/elapsed.ts';
import type { Figure } from '#stats/figure.ts';
import { gapOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { gapStatus, type Threshold } from '#stats/thresholds.ts';

/** Where a report stands: "reports.csv#17", the row as a spreadsheet shows it. */
export interface ReportPlace {
  readonly report: RowOf<'reports'>;
  readonly place: string;
}

/** The better status nearest by, and the points of progress that lead there. */
export interface NextStatus {
  readonly status: StatusId;
  /** Percentage points, above 0; progress + distance makes the computed status change. */
  readonly distance: number;
}

/** Why an item has its status in the as-of month: the rule that fired, what it was fed, and how far the next one is. */
export interface Why {
  readonly item: string;
  readonly status: StatusId;
  /** Status the rules give, whatever was set by hand; it names the row that fired. */
  readonly rule: StatusId;
  /** `severe` has two ways in: the gap, or being past the due month. */
  readonly isPastDue: boolean;
  /** Per cent: of the plan where the month has one, else of the time. */
  readonly elapsed: number;
  readonly basis: 'plan' | 'time';
  readonly span: Span;
  /** Per cent; undefined where no report has a number. */
  readonly progress: number | undefined;
  readonly figure: Figure | undefined;
  /** Points behind elapsed time; negative: ahead. */
  readonly gap: number | undefined;
  /** Reports the number was read from, or, where none has a number, those in force. */
  readonly reports: readonly ReportPlace[];
  /** Month of these reports: the as-of month, or an earlier one for closed and done items. */
  readonly reference: string;
  readonly thresholds: readonly Threshold[];
  /** The row whose interval holds the gap, where the gap decided. */
  readonly threshold: Threshold | undefined;
  readonly next: NextStatus | undefined;
  readonly override: ItemState['override'];
  /** Last day for the report of the as-of month, where one is set. */
  readonly dueOn: string | undefined;
}

/** Statuses that are told from a number against elapsed time; only these have a distance. */
const FROM_GAP: readonly StatusId[] = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead'];
/** Finest step of a gap, points: gaps are rounded to it before they are compared. */
const STEP = 1e-6;

/** The reason for the status of an item of this snapshot. */
export function whyOf(snapshot: Snapshot, state: ItemState): Why {
  const { ledger, moment } = snapshot;
  const { item, status, computed, elapsed, basis, span, figure, gap, reference, override, overdue } = state;
  // Of a region's cell of a done or closed item the gap decides, however late it is.
  const isPastDue = computed === 'severe' && overdue;
  const months = ledger.tables.months.filter((row) => row.period_id === ledger.period.id);
  return {
    item: item.id,
    status,
    rule: computed,
    isPastDue,
    elapsed,
    basis,
    span,
    progress: figure?.value,
    figure,
    gap,
    reports: (figure?.reports ?? state.reports).map((report) => ({ report, place: placeOf(report) })),
    reference,
    thresholds: ledger.thresholds,
    threshold: FROM_GAP.includes(computed) && !isPastDue ? rowOf(gap, ledger.thresholds) : undefined,
    next: nextOf(state, isPastDue, ledger.thresholds),
    override,
    dueOn: months.find((row) => row.month === moment.asof)?.due_on,
  };
}

/** File and row of a report: "reports.csv#17"; of one that was brought in, where its office wrote it: "江津.xlsx[台账]#14". */
export function placeOf({ origin, row }: RowOf<'reports'>): string {
  return row?.includes('#') ? row : `${origin.file}#${origin.row}`;
}

function rowOf(gap: number | undefined, thresholds: readonly Threshold[]): Threshold | undefined {
  if (gap === undefined) return undefined;
  return thresholds.find((row) => gap > (row.over ?? -Infinity) && gap <= (row.up_to ?? Infinity));
}

function nextOf(
  { computed, elapsed, figure }: ItemState,
  isPastDue: boolean,
  thresholds: readonly Threshold[],
): NextStatus | undefined {
  if (!figure || !FROM_GAP.includes(computed)) return undefined;
  const { value } = figure;
  const toDone: NextStatus = {
    status: 'done',
    distance: pointsUntil(value, (progress) => progress >= 100, 100 - value),
  };
  if (isPastDue) return toDone;
  const limit = nextLimit(gapOf(elapsed, value), computed, thresholds);
  if (limit === undefined) return toDone;
  const hasMoved = (progress: number) => gapStatus(gapOf(elapsed, progress), thresholds) !== computed;
  const distance = pointsUntil(value, hasMoved, elapsed - value - limit);
  if (value + distance >= 100) return toDone;
  return { status: gapStatus(gapOf(elapsed, value + distance), thresholds), distance };
}

/** Upper limit of the nearest better interval, points; undefined in the best one. */
function nextLimit(gap: number, computed: StatusId, thresholds: readonly Threshold[]): number | undefined {
  const better = thresholds.filter((row) => row.id !== computed && row.up_to !== undefined && row.up_to < gap);
  return better.length === 0 ? undefined : Math.max(...better.map((row) => row.up_to ?? -Infinity));
}

/** The least distance of at most 6 decimals, from about `guess` on, at which `fits` holds: sums of decimals miss a limit by a hair. */
function pointsUntil(value: number, fits: (progress: number) => boolean, guess: number): number {
  const first = Math.max(Math.floor(guess / STEP) - 1, 1);
  for (let steps = first; steps < first + 5; steps += 1) {
    const distance = Math.round(steps) / 1e6;
    if (fits(value + distance)) return distance;
  }
  return guess + 5 * STEP;
}
