import type { LedgerRecords, TextRow } from '#model/import.ts';
import type { TableName, Tables } from '#model/table.ts';

const SIDE_ORDER = ['', '渝', '川'];

/** Tables an import touches, in the order it leaves them in, so that the order of files leaves no trace. Tables without rows are left out. */
export function inLedgerOrder(
  records: LedgerRecords,
  { items, regions }: Pick<Tables, 'items' | 'regions'>,
): LedgerRecords {
  const itemAt = new Map(items.map(({ id }, at) => [id, at]));
  const regionAt = new Map(regions.map(({ code }, at) => [code, at + 1]));
  const item = (id = '') => `${padded(itemAt.get(id) ?? items.length)}${id}`;
  const region = (code: string | undefined) => padded(code ? (regionAt.get(code) ?? regions.length + 1) : 0);
  const side = (word = '') => String(SIDE_ORDER.indexOf(word));
  const keys: Partial<Record<TableName, (row: TextRow) => (string | undefined)[]>> = {
    items: (row) => [item(row.id)],
    targets: (row) => [item(row.item_id), padded(Number(row.version))],
    plans: (row) => [item(row.item_id), row.month],
    item_regions: (row) => [item(row.item_id), region(row.region_code)],
    item_units: (row) => [item(row.item_id), row.role, side(row.side), row.unit],
    item_platforms: (row) => [item(row.item_id), row.platform_id],
    reports: (row) => [
      item(row.item_id),
      row.month,
      side(row.side),
      region(row.region_code),
      padded(Number(row.revision || '1')),
    ],
  };
  const tables = Object.entries(records) as [TableName, readonly TextRow[]][];
  return Object.fromEntries(
    tables.flatMap(([name, rows]) => {
      const key = keys[name];
      return rows.length === 0 ? [] : [[name, key ? sorted(rows, key) : rows]];
    }),
  );
}

function sorted(rows: readonly TextRow[], keyOf: (row: TextRow) => (string | undefined)[]): TextRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row).join('|') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ row }) => row);
}

function padded(value: number): string {
  return String(value).padStart(6, '0');
}
