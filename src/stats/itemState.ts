import type { StatusId } from '#model/status.ts';
import type { RowOf } from '#model/table.ts';
import { elapsedOf, type Span } from '#stats/elapsed.ts';
import { type Figure, figureOf, reportsInForce } from '#stats/figure.ts';
import { gapOf, leadOf } from '#stats/gap.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthNumber, monthOf } from '#stats/months.ts';
import { spanOf, targetInForce } from '#stats/target.ts';
import { gapStatus } from '#stats/thresholds.ts';

/** What an item is in the as-of month, with everything its status was told from. */
export interface ItemState {
  readonly item: RowOf<'items'>;
  readonly scope: NonNullable<RowOf<'items'>['scope']>;
  readonly regions: ReadonlyMap<string, RowOf<'item_regions'> | undefined>;
  readonly target: RowOf<'targets'> | undefined;
  readonly span: Span;
  /** Per cent; planned progress where the month has a plan. */
  readonly elapsed: number;
  readonly basis: 'plan' | 'time';
  /** Reports in force of the reference month. */
  readonly reports: readonly RowOf<'reports'>[];
  /** The as-of month; for closed and done items without a report in it, the latest month with one. */
  readonly reference: string;
  readonly figure: Figure | undefined;
  readonly gap: number | undefined;
  readonly lead: number | undefined;
  readonly status: StatusId;
  readonly computed: StatusId;
  readonly override: { readonly status: StatusId; readonly reason: string } | undefined;
  readonly overdue: boolean;
}

/** The point in time the board looks from. `today` decides whether a report is still awaited. */
export interface Moment {
  readonly asof: string;
  readonly today: string;
  readonly count: 'month' | 'day';
}

/** State of one item at the moment; the ladder is that of docs/rules.md, the first rule that fits stands. */
export function itemState(ledger: Ledger, item: RowOf<'items'>, moment: Moment): ItemState {
  const { asof } = moment;
  const months = reportsByMonth(ledger, item.id, asof);
  const target = targetInForce(ledger, item.id, asof);
  const span = spanOf(ledger, item, target);
  const planned = ledger.plans.get(item.id)?.find((plan) => plan.month === asof)?.planned;
  const elapsed = planned ?? elapsedOf(span, asof, moment.count);
  const regions = regionsOf(ledger, item);
  const figureAt = (month: string) =>
    figureOf(months.get(month) ?? [], targetInForce(ledger, item.id, month), regions.size);

  const newestFirst = [...months.keys()].sort().reverse();
  const latest = newestFirst.map(figureAt).find((figure) => figure !== undefined);
  const isDone = (latest !== undefined && latest.value >= 100) || allMilestonesDone(ledger, item.id, asof);
  const isClosed = item.closed_on !== undefined && monthOf(item.closed_on) <= asof;
  const looksBack = isDone || isClosed;
  const reference = looksBack && !months.has(asof) ? (newestFirst[0] ?? asof) : asof;
  const figure = figureAt(asof) ?? (looksBack ? latest : undefined);
  const gap = figure && gapOf(elapsed, figure.value);

  const computed = firstThatFits();
  const override = overrideOf(months.get(asof) ?? [], figure);
  const overdue = asof > span.due && !['closed', 'done', 'undisclosed'].includes(computed);
  const lead = figure && leadOf(elapsed, figure.value);
  const basis = planned === undefined ? 'time' : 'plan';
  const scope = item.scope ?? (ledger.itemRegions.has(item.id) ? 'listed' : 'unassigned');
  const reports = months.get(reference) ?? [];
  return {
    item,
    scope,
    regions,
    target,
    span,
    elapsed,
    basis,
    reports,
    reference,
    figure,
    gap,
    lead,
    status: override?.status ?? computed,
    computed,
    override,
    overdue,
  };

  function firstThatFits(): StatusId {
    if (!isNamed(item) && months.size === 0) return 'undisclosed';
    if (isClosed) return 'closed';
    if (isDone) return 'done';
    if (asof < span.start) return 'not-started';
    if (!months.has(asof)) return isAwaited(ledger, moment) ? 'awaiting' : 'not-reported';
    if (gap === undefined) return 'not-quantified';
    return asof > span.due ? 'severe' : gapStatus(gap, ledger.thresholds);
  }
}

/** Is the item's name published? Blank `named` is told from the name. */
export function isNamed(item: RowOf<'items'>): boolean {
  return item.named ?? item.name !== undefined;
}

/** Is a report for the as-of month still to come: its due day set and not past. */
export function isAwaited(ledger: Ledger, { asof, today }: Moment): boolean {
  const row = ledger.tables.months.find((month) => month.period_id === ledger.period.id && month.month === asof);
  return row?.due_on !== undefined && row.due_on >= today;
}

/** Month → reports in force, for months up to `asof` that have any. */
function reportsByMonth(ledger: Ledger, itemId: string, asof: string): Map<string, RowOf<'reports'>[]> {
  const rows = new Map<string, RowOf<'reports'>[]>();
  for (const row of ledger.reports.get(itemId) ?? []) {
    if (monthNumber(row.month) > monthNumber(asof)) continue;
    const month = rows.get(row.month);
    if (month) month.push(row);
    else rows.set(row.month, [row]);
  }
  const inForce = [...rows].map(([month, all]) => [month, reportsInForce(all)] as const);
  return new Map(inForce.filter(([, reports]) => reports.length > 0).map(([month, reports]) => [month, [...reports]]));
}

/** Regions the item has cells in: its own for `listed`, all for `all16`, none else. */
function regionsOf(ledger: Ledger, item: RowOf<'items'>): Map<string, RowOf<'item_regions'> | undefined> {
  const own = new Map((ledger.itemRegions.get(item.id) ?? []).map((row) => [row.region_code, row]));
  const scope = item.scope ?? (own.size > 0 ? 'listed' : 'unassigned');
  if (scope === 'listed') return own;
  return scope === 'all16' ? new Map(ledger.regions.map(({ code }) => [code, own.get(code)])) : new Map();
}

function allMilestonesDone(ledger: Ledger, itemId: string, asof: string): boolean {
  const milestones = ledger.milestones.get(itemId) ?? [];
  return milestones.length > 0 && milestones.every(({ done_on }) => done_on !== undefined && monthOf(done_on) <= asof);
}

/** The override of the reports that feed the figure, or, where none has a number, of the first layer there is: joint, sides, regions. One without a reason is none. */
function overrideOf(inForce: readonly RowOf<'reports'>[], figure: Figure | undefined): ItemState['override'] {
  const layers = [
    inForce.filter((report) => !report.side && !report.region_code),
    inForce.filter((report) => report.side && !report.region_code),
    inForce.filter((report) => report.region_code),
  ];
  const feeds = (layer: readonly RowOf<'reports'>[]) => layer.some((report) => figure?.reports.includes(report));
  const feeding = layers.find(feeds) ?? layers.find((layer) => layer.length > 0) ?? [];
  const found = feeding.find(({ override_status, override_reason }) => override_status && override_reason);
  return found?.override_status && found.override_reason
    ? { status: found.override_status, reason: found.override_reason }
    : undefined;
}
