import type { Grid } from '#model/grid.ts';
import type { LedgerRecords, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import { ruleOf, TABLES, type TableName } from '#model/table.ts';
import { readTable } from '#parse/readTable.ts';
import { dataCsv } from '#parse/writeCsv.ts';

type TextRow = Readonly<Partial<Record<string, string>>>;

/**
 * Rows of a sheet that is a table of the package, as text; those with a bad required cell are left out.
 *
 * returns  issues at the rows of the sheet
 */
export function tableOf({
  read,
  grid,
}: {
  read: SheetRead;
  grid: Grid;
}): { name: TableName; rows: TextRow[]; issues: Issue[] } | undefined {
  const { taken, headRow = 0, columns } = read;
  if (!Object.hasOwn(TABLES, taken)) return undefined;
  const name = taken as TableName;
  const used = columns.filter(({ field }) => field !== undefined);
  const rows = grid.rows.filter(({ row, isHidden }) => row > headRow && !isHidden);
  const records = rows.map(({ row, cells }) => ({ row, texts: used.map(({ index }) => cells[index]?.text ?? '') }));
  const text = dataCsv([used.map(({ field }) => field ?? ''), ...records.map(({ texts }) => texts)]);
  const table = readTable(name, text, { file: grid.file, provenance: 'user', overlay: true });
  const accepted = new Set(table.rows.map(({ origin }) => origin.row));
  const kept = records.flatMap(({ texts }, index) =>
    accepted.has(index + 2)
      ? [Object.fromEntries(used.flatMap(({ field }, at) => (field && texts[at] ? [[field, texts[at]]] : [])))]
      : [],
  );
  const issues = table.issues.map((issue) => ({ ...issue, where: placed(issue.where, records, used, grid) }));
  return { name, rows: kept, issues };
}

/** Rows of a table laid over those of the same key, the others kept. */
export function overRecords(before: LedgerRecords, name: TableName, rows: readonly TextRow[]): LedgerRecords {
  const keyOf = (row: TextRow) =>
    ruleOf(name)
      .key.map((field) => row[field] ?? '')
      .join('\u001F');
  const all = new Map((before[name] ?? []).map((row) => [keyOf(row), row]));
  for (const row of rows) all.set(keyOf(row), { ...all.get(keyOf(row)), ...row });
  return { ...before, [name]: [...all.values()] };
}

function placed(
  where: Issue['where'],
  records: readonly { readonly row: number }[],
  used: SheetRead['columns'],
  { file, sheet }: Grid,
): Issue['where'] {
  const row = where.row === undefined ? undefined : records[where.row - 2]?.row;
  const column = used.find(({ field }) => field === where.column);
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column ? { column: column.header } : where.column === undefined ? {} : { column: where.column }),
    ...(row !== undefined && column ? { cell: `${column.letter}${row}` } : {}),
  };
}
