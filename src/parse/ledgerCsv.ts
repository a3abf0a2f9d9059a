import type { LedgerRecords, TextRow } from '#model/import.ts';
import type { PackageFile } from '#model/keptLedger.ts';
import type { Resource } from '#model/package.ts';
import { ruleOf, TABLE_NAMES, type TableName } from '#model/table.ts';
import { readCsv } from '#parse/csv.ts';
import { tableSchema } from '#parse/tableSchema.ts';
import { dataCsv } from '#parse/writeCsv.ts';
import { TABLE_TITLES } from '#words/table.ts';

const FOLDER = 'ledger/';

/** Tables of a ledger as resources of a package, in the order of its tables; those without rows are left out. */
export function ledgerResources(records: LedgerRecords): PackageFile[] {
  return TABLE_NAMES.flatMap((name) => {
    const rows = records[name];
    return rows && rows.length > 0 ? [{ resource: resourceOf(name), text: textOf(name, rows) }] : [];
  });
}

/**
 * The ledger such resources hold, text for text; resources of other folders are passed over.
 *
 * returns  blank cells and columns no table has are left out
 */
export function ledgerRecords(all: readonly PackageFile[]): LedgerRecords {
  const ours = all.filter(({ resource }) => isLedgerResource(resource) && isTable(resource.x_table));
  return Object.fromEntries(ours.map(({ resource, text }) => [resource.x_table, rowsOf(resource, text)]));
}

/** Does a resource hold a table of a ledger that was written by `ledgerResources`? */
export function isLedgerResource({ path }: Resource): boolean {
  return path.startsWith(FOLDER);
}

function resourceOf(name: TableName): Resource {
  return {
    name: nameOf(name),
    x_table: name,
    title: TABLE_TITLES[name] ?? name,
    type: 'table',
    path: `${FOLDER}${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    x_provenance: 'user',
    schema: tableSchema(name, (table) => (table === 'items' || !ruleOf(table).ledger ? table : nameOf(table))),
  };
}

/** Names of public tables are taken; those of the ledger have their own. The ids of items are the public ones. */
function nameOf(name: TableName): string {
  return `ledger_${name}`;
}

function textOf(name: TableName, rows: readonly TextRow[]): string {
  const fields = Object.keys(ruleOf(name).schema.entries);
  return dataCsv([fields, ...rows.map((row) => fields.map((field) => row[field] ?? ''))]);
}

function rowsOf({ x_table, path }: Resource, text: string): TextRow[] {
  const { head, rows } = readCsv(text, path).table;
  const { entries } = ruleOf(x_table as TableName).schema;
  return rows.map(({ cells }) =>
    Object.fromEntries(
      head.flatMap((field, at) => (cells[at] && Object.hasOwn(entries, field) ? [[field, cells[at]]] : [])),
    ),
  );
}

function isTable(name: string): name is TableName {
  return (TABLE_NAMES as readonly string[]).includes(name);
}
