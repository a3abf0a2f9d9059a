import type { LedgerRecords, TextRow } from '#model/import.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import type { Tables } from '#model/table.ts';
import { groupBy } from '#parse/groupBy.ts';
import { type ItemMonth, type ItemNames, itemClaims } from '#parse/itemClaims.ts';
import { ITEM_TABLES, type ItemTable, mergeItem } from '#parse/mergeItem.ts';
import type { Court } from '#parse/settle.ts';

/** Lists of the public package that lines are matched with, joined without the demo. */
export type MergeLists = Pick<
  Tables,
  'regions' | 'areas' | 'items' | 'periods' | 'platforms' | 'item_regions' | 'months'
>;

interface ItemTerms {
  readonly before: LedgerRecords;
  readonly lists: MergeLists;
  readonly court: Court;
}

/** Tables of items after the import; items no line speaks of stay as they are. */
export function mergeItems(lines: readonly LedgerLine[], { before, lists, court }: ItemTerms): LedgerRecords {
  const touched = groupBy(lines, ({ item_id }) => item_id ?? '');
  const listed = new Map(lists.items.map((item) => [item.id, item]));
  const regions = groupBy(lists.item_regions, ({ item_id }) => item_id);
  const rowsOf = rowsByItem(before);
  const reports = groupBy(before.reports ?? [], ({ item_id }) => item_id ?? '');
  const names = namesOf(lists);
  const monthsOf = monthsByItem(before.reports ?? [], names, court);
  const merged = [...touched].map(([id, own]) =>
    mergeItem(
      {
        id,
        listed: listed.get(id),
        regions: (regions.get(id) ?? []).map(({ region_code }) => region_code),
        reported: new Set((reports.get(id) ?? []).flatMap(({ region_code }) => region_code || [])),
        names: names.regions,
        before: rowsOf(id),
        months: monthsOf(id, own),
      },
      court.issues,
    ),
  );
  const isLeft = (table: ItemTable) => (row: TextRow) => !touched.has(idOf(table, row));
  return Object.fromEntries(
    ITEM_TABLES.map((table) => [
      table,
      [...(before[table] ?? []).filter(isLeft(table)), ...merged.flatMap((rows) => rows[table])],
    ]),
  );
}

function idOf(table: ItemTable, row: TextRow): string {
  return (table === 'items' ? row.id : row.item_id) ?? '';
}

function rowsByItem(before: LedgerRecords): (id: string) => Pick<LedgerRecords, ItemTable> {
  const tables = ITEM_TABLES.map((table) => [table, groupBy(before[table] ?? [], (row) => idOf(table, row))] as const);
  return (id) => Object.fromEntries(tables.map(([table, rows]) => [table, rows.get(id) ?? []]));
}

/** Lines of an item by month, rising, with what each month says. */
function monthsByItem(reports: readonly TextRow[], names: ItemNames, court: Court) {
  const latest = latestMonths(reports);
  return (item_id: string, own: readonly LedgerLine[]): ItemMonth[] =>
    [...groupBy(own, ({ month }) => month ?? '')]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, lines]) => ({
        month,
        isOld: month !== '' && month < (latest.get(item_id) ?? ''),
        told: itemClaims({ item_id, month, lines }, names, court),
        lines,
      }));
}

function namesOf({ regions, areas, platforms }: MergeLists): ItemNames {
  return {
    regions: new Map(regions.map(({ code, short_name }) => [code, short_name])),
    areas: new Map(areas.map(({ id, name }) => [id, name])),
    platforms: new Map(platforms.map(({ id, name }) => [id, name])),
  };
}

function latestMonths(reports: readonly TextRow[]): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { item_id = '', month = '' } of reports)
    if (month > (latest.get(item_id) ?? '')) latest.set(item_id, month);
  return latest;
}
