import type { LedgerRecords, TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import { placeAt } from '#model/linePlace.ts';
import type { RowOf } from '#model/table.ts';
import { saysClosed } from '#parse/closedOn.ts';
import { filledRow } from '#parse/filledRow.ts';
import type { ItemMonth } from '#parse/itemClaims.ts';
import { mergeRegions } from '#parse/mergeRegions.ts';
import { mergeTargets } from '#parse/mergeTargets.ts';
import { mergeUnits } from '#parse/mergeUnits.ts';
import { plainNumber } from '#parse/plainNumber.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** Tables of the ledger that an item's columns go to. */
export const ITEM_TABLES = ['items', 'targets', 'plans', 'item_regions', 'item_units', 'item_platforms'] as const;
export type ItemTable = (typeof ITEM_TABLES)[number];

/** One item as it was known, and what the import says of it. */
export interface ItemWork {
  readonly id: string;
  /** In the public list; an item may stand in the user's ledger alone. */
  readonly listed: RowOf<'items'> | undefined;
  /** Regions the public list gives it. */
  readonly regions: readonly string[];
  /** Regions the ledger has reports of. */
  readonly reported: ReadonlySet<string>;
  /** Names of regions by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly before: Pick<LedgerRecords, ItemTable>;
  /** Rising. */
  readonly months: readonly ItemMonth[];
}

const FIELDS = [
  ['area', 'area_id'],
  ['name', 'name'],
  ['rhythm', 'rhythm'],
  ['weight', 'weight'],
  ['closed', 'closed_on'],
  ['disclosure', 'disclosure'],
] as const satisfies readonly (readonly [LedgerColumn, keyof RowOf<'items'>])[];

/** Rows of one item after the import, by table. */
export function mergeItem(work: ItemWork, issues: Issue[]): Record<ItemTable, readonly TextRow[]> {
  const { id, listed, before, months, regions, reported, names } = work;
  const old = before.items?.[0] ?? {};
  const known = (field: keyof RowOf<'items'>) => old[field] || textOf(listed?.[field]);
  const rows = before.item_regions ?? [];
  const asKnown = { id, scope: known('scope'), rows, listed: regions, reported, names };
  const places = mergeRegions(asKnown, months, issues);
  const days = filledRow({ start_on: known('start_on'), due_on: known('due_on') });
  const targets = mergeTargets({ id, days, before: before.targets ?? [] }, months, issues);
  const told = { ...itemFields(work, known), ...filledRow({ scope: places.scope }), ...targets.days };
  // What the public list says already is not said again.
  const news = Object.entries(told).filter(([field, text]) => text !== known(field as keyof RowOf<'items'>));
  const item = { ...old, ...Object.fromEntries(news) };
  issues.push(...closedWithoutDay(work, item.closed_on ?? textOf(listed?.closed_on)));
  const period_id = known('period_id');
  return {
    items: Object.keys(item).length > 0 ? [{ id, ...(period_id ? { period_id } : {}), ...item }] : [],
    targets: targets.rows,
    plans: plansOf(work),
    item_regions: places.rows,
    item_units: mergeUnits(id, before.item_units ?? [], months),
    item_platforms: platformsOf(work),
  };
}

/** Single columns: the latest month that fills one stands. Area and name only where the public list has none. */
function itemFields({ months, listed }: ItemWork, known: (field: keyof RowOf<'items'>) => string | undefined): TextRow {
  const fields: Record<string, string> = {};
  for (const { told, isOld } of months)
    for (const [column, field] of FIELDS) {
      const isPublished = (field === 'area_id' || field === 'name') && listed?.[field] !== undefined;
      const isKept = isOld && known(field) !== undefined;
      const said = told[column];
      if (said && !isPublished && !isKept) fields[field] = said.raw;
    }
  // An office knows names that were never published: such an item is no longer one without a name.
  return fields.name === undefined ? fields : { ...fields, named: 'true' };
}

/** 已销号 without any day: the item stays open. */
function closedWithoutDay({ id, months }: ItemWork, closed: string | undefined): Issue[] {
  if (closed) return [];
  return months
    .flatMap(({ lines }) => lines.filter(saysClosed))
    .map(({ place, status }) => ({
      code: 'missing-value',
      severity: 'warning',
      where: placeAt(place, place.columns.closed ? 'closed' : 'status'),
      ...(status === undefined ? {} : { value: status }),
      subject: id,
    }));
}

function plansOf({ id, before, months }: ItemWork): TextRow[] {
  const planned = new Map((before.plans ?? []).map((row) => [row.month ?? '', row]));
  for (const { month, told } of months)
    if (month !== '' && told.planned) planned.set(month, { item_id: id, month, planned: told.planned.raw });
  return [...planned.values()];
}

function platformsOf({ id, before, months }: ItemWork): readonly TextRow[] {
  const old = before.item_platforms ?? [];
  const named = months.findLast(({ told, isOld }) => told.platforms && !(isOld && old.length > 0))?.told.platforms;
  return named ? (JSON.parse(named.raw) as string[]).map((platform_id) => ({ item_id: id, platform_id })) : old;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? plainNumber(value) : String(value);
}
