import { type Line, number } from './csv.ts';
import { elapsedIn, figureIn, type Item, numberOf, ranksIn, reportedMonths, spanIn } from './facts.ts';
import type { Tables } from './tables.ts';

/** Status ids in the order of the domain page. */
export const STATUSES = [
  'undisclosed',
  'closed',
  'done',
  'not-started',
  'awaiting',
  'not-reported',
  'not-quantified',
  'severe',
  'late',
  'slightly-late',
  'on-schedule',
  'ahead',
];

/** Where and when one looks: as-of month "YYYY-MM", today "YYYY-MM-DD", and the tables of the package. */
export type Look = { month: string; today: string; tables: Tables };

/** An item as it stands in the as-of month. Per cents 0 to 100 and above. */
export type Standing = {
  item: Item;
  /** Status by the rules, before any override. */
  computed: string;
  /** Status on screen. */
  shown: string;
  overdue: boolean;
  /** Last month of the span, "YYYY-MM". */
  due: string;
  figure: number | null;
  elapsed: number;
  reported: boolean;
};

/** Status, figure and elapsed time of an item. */
export function standing(item: Item, look: Look): Standing {
  const elapsed = elapsedIn(item, look.month, look.tables.plans ?? []);
  const { due } = spanIn(item, look.month);
  const now = figureIn(item, look.month);
  const told = reportedMonths(item, look.month);
  const reported = told.includes(look.month);
  const computed = ladder(item, look, { elapsed, now, told, reported });
  const keeps = (computed === 'closed' || computed === 'done') && now === null;
  return {
    item,
    computed,
    shown: override(item, look.month) ?? computed,
    overdue: look.month > due && !['closed', 'done', 'undisclosed'].includes(computed),
    due,
    figure: keeps ? lastFigure(item, told) : now,
    elapsed,
    reported,
  };
}

/** Is a report in force in the reference month: the month itself, for closed and done items the latest before. */
export function tells({ item, computed, reported }: Standing, month: string): boolean {
  const looksBack = computed === 'closed' || computed === 'done';
  return reported || (looksBack && reportedMonths(item, month).length > 0);
}

type Inputs = { elapsed: number; now: number | null; told: string[]; reported: boolean };

function ladder(item: Item, look: Look, { elapsed, now, told, reported }: Inputs): string {
  const span = spanIn(item, look.month);
  if (!item.named && told.length === 0) return 'undisclosed';
  if (fallsBy(item.line.closed_on, look.month)) return 'closed';
  if ((lastFigure(item, told) ?? 0) >= 100) return 'done';
  if (item.milestones.length > 0 && item.milestones.every((one) => fallsBy(one.done_on, look.month))) return 'done';
  if (look.month < span.start) return 'not-started';
  if (!reported) return dueAhead(item, look, look.month) ? 'awaiting' : 'not-reported';
  if (now === null) return 'not-quantified';
  if (look.month > span.due) return 'severe';
  return byGap(elapsed, now, look.tables.status_rules);
}

function fallsBy(day: string | undefined, month: string): boolean {
  return Boolean(day) && (day ?? '').slice(0, 7) <= month;
}

/** Figure of the latest of the months that has one. */
function lastFigure(item: Item, months: string[]): number | null {
  return (
    months
      .map((month) => figureIn(item, month))
      .filter((figure) => figure !== null)
      .at(-1) ?? null
  );
}

/** True while the due day of reports for a month is today or later; false where none is set. */
export function dueAhead(item: Item, look: Look, month: string): boolean {
  const row = look.tables.months?.find((one) => one.period_id === item.line.period_id && one.month === month);
  return Boolean(row?.due_on) && (row?.due_on ?? '') >= look.today;
}

const LIMITS: Line[] = [
  { id: 'severe', over: '30', up_to: '' },
  { id: 'late', over: '10', up_to: '30' },
  { id: 'slightly-late', over: '0.05', up_to: '10' },
  { id: 'on-schedule', over: '-0.05', up_to: '0.05' },
  { id: 'ahead', over: '', up_to: '-0.05' },
];

/** The status whose interval (over, up_to] holds elapsed − figure, in points, rounded to 6 decimals. */
export function byGap(elapsed: number, figure: number, limits: Line[] = LIMITS): string {
  const gap = Math.round((elapsed - figure) * 1e6) / 1e6;
  const row = limits.find(
    (one) =>
      gap > (number(one.over) ?? Number.NEGATIVE_INFINITY) && gap <= (number(one.up_to) ?? Number.POSITIVE_INFINITY),
  );
  if (!row?.id) throw new Error(`No row of status_rules holds a gap of ${gap} points.`);
  return row.id;
}

/** Status set by hand: of the rank that gives the figure, or, where none does, of the first rank with a report. */
export function override(item: Item, month: string): string | null {
  const ranks = ranksIn(item, month);
  const feeds = (rank: Line[]) => rank.some((report) => numberOf(item, report) !== null);
  const rank = ranks.find(feeds) ?? ranks.find((one) => one.length > 0) ?? [];
  const set = rank.find((one) => STATUSES.includes(one.override_status ?? '') && one.override_reason);
  return set?.override_status ?? null;
}
