import type { RowOf } from '#model/table.ts';
import { type Figure, figureOf, reportsInForce } from '#stats/figure.ts';
import { gapOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';
import { addMonths } from '#stats/months.ts';
import { type Move, moveOf, moveRank } from '#stats/move.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { targetInForce } from '#stats/target.ts';

/** Public names of what can change of an item between two months. */
export type ChangeKind = 'status' | 'revised' | 'fell' | 'first' | 'vanished' | 'new';

/** A figure of an earlier month that was corrected: per cent before and after; undefined where that revision tells no number. */
export interface Revision {
  readonly month: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Corrected months in all; `month` is the latest of them. */
  readonly months: number;
}

/** One change of one item; `before` is absent for a new item, `now` for one that is no longer listed. */
export interface Change {
  readonly kind: ChangeKind;
  readonly item: RowOf<'items'>;
  readonly before: ItemState | undefined;
  readonly now: ItemState | undefined;
  /** Only of `status`. */
  readonly move?: Move;
  /** Only of `revised`. */
  readonly revision?: Revision;
  /** Only of `fell`: the target changed in between, so that the same work is a smaller share. */
  readonly isRetargeted?: boolean;
}

/** The month an as-of month is compared with: `from` of the address where it lies before it, else the month before; undefined in the first month. */
export function fromMonth({ ledger, spec, moment }: Snapshot): string | undefined {
  const asked = spec.from;
  const usual = addMonths(moment.asof, -1);
  if (asked !== undefined && asked < moment.asof && ledger.months.includes(asked)) return asked;
  return ledger.months.includes(usual) ? usual : undefined;
}

/** Changes up to the as-of month since `fromMonth`; none in the first month, which has nothing before it. */
export function changesOf(snapshot: Snapshot): Change[] {
  const asof = fromMonth(snapshot);
  if (asof === undefined) return [];
  const { ledger, spec, moment } = snapshot;
  return changesBetween(snapshotOf(ledger, { ...spec, asof }, moment.today), snapshot);
}

/**
 * What changed between two snapshots, one row per item and kind, of the items that pass the filters of the later one.
 *
 * returns  worst first; among equals in the order of the items
 */
export function changesBetween(from: Snapshot, to: Snapshot): Change[] {
  const before = new Map(from.states.map((state) => [state.item.id, state]));
  const listed = new Set(to.states.map(({ item }) => item.id));
  const gone = from.shown.filter(({ item }) => !listed.has(item.id));
  const changes = [
    ...to.shown.flatMap((now) => changesOfItem(from, to, before.get(now.item.id), now)),
    ...gone.filter(isReported).map((state): Change => changeOf('vanished', state, undefined)),
  ];
  return changes
    .map((change, index) => ({ change, index, rank: rankOf(change) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ change }) => change);
}

function changesOfItem(from: Snapshot, to: Snapshot, before: ItemState | undefined, now: ItemState): Change[] {
  if (!before) return [changeOf('new', undefined, now)];
  const changes: Change[] = [];
  const isFirst = isReported(now) && !hasReportUpTo(from, now.item.id);
  const move = moveOf(before, now, { isFirst, isPublic: to.spec.audience === 'public' });
  if (move) changes.push({ ...changeOf('status', before, now), move });
  if (before.figure && now.figure && gapOf(before.figure.value, now.figure.value) > 0)
    changes.push({ ...changeOf('fell', before, now), isRetargeted: before.target?.value !== now.target?.value });
  // A closed or done item owes no further report, and one whose due day is to come is awaited.
  if (isReported(before) && now.computed === 'not-reported') changes.push(changeOf('vanished', before, now));
  if (isFirst) changes.push(changeOf('first', before, now));
  const revision = revisionOf(to, now, from.moment.asof);
  if (revision) changes.push({ ...changeOf('revised', before, now), revision });
  return changes;
}

function changeOf(kind: ChangeKind, before: ItemState | undefined, now: ItemState | undefined): Change {
  const item = (now ?? before)?.item;
  if (!item) throw new RangeError('changeOf: neither state is there.');
  return { kind, item, before, now };
}

function isReported({ reports }: ItemState): boolean {
  return reports.length > 0;
}

function hasReportUpTo({ ledger, moment }: Snapshot, itemId: string): boolean {
  const rows = (ledger.reports.get(itemId) ?? []).filter(({ month }) => month <= moment.asof);
  const months = new Set(rows.map(({ month }) => month));
  return [...months].some((month) => reportsInForce(rows.filter((row) => row.month === month)).length > 0);
}

/** The latest figure of a month up to `last` that a later revision changed. */
function revisionOf({ ledger }: Snapshot, { item, regions }: ItemState, last: string): Revision | undefined {
  const rows = (ledger.reports.get(item.id) ?? []).filter(({ month }) => month <= last);
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const revised = months.flatMap((month) => {
    const all = rows.filter((row) => row.month === month);
    const told = (reports: readonly RowOf<'reports'>[]): Figure | undefined =>
      figureOf(reports, targetInForce(ledger, item.id, month), regions.size);
    const older = earlierVersion(all);
    if (older === undefined) return [];
    const [before, after] = [told(older)?.value, told(reportsInForce(all))?.value];
    return isSame(before, after) ? [] : [{ month, before, after }];
  });
  const latest = revised.at(-1);
  return latest && { ...latest, months: revised.length };
}

/** What was in force before the latest revision of each side and region; undefined where no report has an older one. */
function earlierVersion(rows: readonly RowOf<'reports'>[]): RowOf<'reports'>[] | undefined {
  const returned = rows.filter(({ kind }) => kind === '退回');
  const inForce = reportsInForce(rows);
  const older = rows.filter((row) => !inForce.includes(row) && !returned.includes(row));
  if (older.length === 0) return undefined;
  const keys = new Set(older.map(keyOf));
  return [...reportsInForce(older), ...inForce.filter((row) => !keys.has(keyOf(row)))];
}

function keyOf({ side, region_code }: RowOf<'reports'>): string {
  return `${side ?? ''}|${region_code ?? ''}`;
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : gapOf(a, b) === 0;
}

/** After the moves that worsen come falls and lost reports; what is merely new or corrected stands last. */
const KIND_RANK = { fell: 3.1, vanished: 3.2, first: 21, revised: 22, new: 23 } as const;

function rankOf({ kind, move }: Change): number {
  if (kind === 'status') return move ? moveRank(move) : KIND_RANK.fell;
  return KIND_RANK[kind];
}
