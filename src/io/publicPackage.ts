import { type Files, packageOf } from '#io/board.ts';
import type { DataPackage, Resource } from '#model/package.ts';
import { ruleOf, TABLES, type TableName, type Tables } from '#model/table.ts';
import { readCsv } from '#parse/csv.ts';
import { joinTables, type LooseRow, type ReadTable } from '#parse/joinTables.ts';
import { dataCsv } from '#parse/writeCsv.ts';
import { disclose, INTERNAL_FIELDS } from '#stats/disclosure.ts';

/** A package as the public may have it, and what its files hold. */
export interface PublicPackage {
  readonly descriptor: DataPackage;
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
}

const OUTLINES = ['boundaries', 'context_boundaries'];
/** Keys of one table in cells of another: blank where that row is left out. */
const LINKS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  items: ['continues'],
  list_entries: ['item_id'],
};

/**
 * The package without what the public must not see: rows that are withheld, internal columns, columns and tables the board does
 * not know, files that could not be read. Only such a package belongs where the public reaches it; hiding is not protecting.
 *
 * The items left out are counted in `x_withheld_items`; their names are nowhere.
 */
export function publicPackage(descriptor: DataPackage, texts: Files): PublicPackage {
  const { read } = packageOf(descriptor, texts, '');
  const { tables, withheldItems } = disclose(joinTables(read, true).tables, 'public');
  const files = new Map<string, string>();
  for (const resource of descriptor.resources) {
    const text = texts.get(resource.path);
    if (typeof text !== 'string') continue;
    const shown = OUTLINES.includes(resource.x_table) ? text : publicTable(resource, text, read, tables);
    if (shown !== undefined) files.set(resource.path, shown);
  }
  const resources = descriptor.resources.filter(({ path }) => files.has(path)).map(inUtf8);
  const withheld = withheldItems + (descriptor.x_withheld_items ?? 0);
  return { descriptor: { ...descriptor, audience: 'public', x_withheld_items: withheld, resources }, files };
}

function publicTable(resource: Resource, text: string, read: readonly ReadTable[], tables: Tables): string | undefined {
  const name = resource.x_table;
  if (!Object.hasOwn(TABLES, name)) return undefined;
  const table = name as TableName;
  const keys = new Set(tables[table].map((row) => keyOf(table, row)));
  // Only what is disclosed; tables that are no part of a ledger and know no disclosure have nothing to withhold.
  const withholds = ruleOf(table).ledger || Object.hasOwn(TABLES[table].schema.entries, 'disclosure');
  const isShown = (row: LooseRow) => !withholds || keys.has(keyOf(table, row));
  const rows = read
    .flatMap((one) => one.rows)
    .filter(({ origin }) => origin.file === resource.path)
    .filter(isShown);
  return cut(resource, text, new Set(rows.map(({ origin }) => origin.row)), new Set(tables.items.map(({ id }) => id)));
}

/** The text with these records only, and only columns the board reads and the public may see. */
function cut(resource: Resource, text: string, records: ReadonlySet<number>, items: ReadonlySet<string>): string {
  const name = resource.x_table as TableName;
  const titles = new Map((resource.schema?.fields ?? []).map(({ name: field, title }) => [title, field]));
  const { table } = readCsv(text, resource.path);
  const columns = table.head.flatMap((head, index) => {
    const field = Object.hasOwn(TABLES[name].schema.entries, head) ? head : (titles.get(head) ?? '');
    return isPublicField(name, field) ? [{ head, index, field }] : [];
  });
  const cellOf = (cells: readonly string[], index: number, field: string) => {
    const cell = cells[index] ?? '';
    return LINKS[name]?.includes(field) && !items.has(cell.trim()) ? '' : cell;
  };
  const kept = table.rows.filter(({ row }) => records.has(row));
  return dataCsv([
    columns.map(({ head }) => head),
    ...kept.map(({ cells }) => columns.map(({ index, field }) => cellOf(cells, index, field))),
  ]);
}

function isPublicField(name: TableName, field: string): boolean {
  // `row` cites a file of the office by its name.
  if (name === 'reports' && [...INTERNAL_FIELDS, 'row'].includes(field)) return false;
  return Object.hasOwn(TABLES[name].schema.entries, field);
}

function keyOf(name: TableName, row: Readonly<Record<string, unknown>>): string {
  return ruleOf(name)
    .key.map((field) => String(row[field] ?? ''))
    .join('|');
}

/** A resource whose text has been decoded. */
export function inUtf8({ encoding: _encoding, ...resource }: Resource): Resource {
  return resource;
}
