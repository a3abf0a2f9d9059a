import * as v from 'valibot';
import type { Issue, IssueCode } from '#model/issue.ts';
import { type Origin, type Provenance, placeOf, type RowOf, ruleOf, type TableName } from '#model/table.ts';
import { readCsv, type TextTable } from '#parse/csv.ts';

/** Where a table's text comes from, and the Chinese titles its head may use in place of field names. */
export interface TableSource {
  readonly file: string;
  readonly provenance: Provenance;
  /** Title → field name. */
  readonly titles?: Readonly<Record<string, string>>;
  /** The rows overlay those of a table before them: fields that are required there may be missing here. */
  readonly overlay?: boolean;
}

/**
 * CSV text → typed rows of one table, and every problem with file, row, column and value.
 *
 * returns  rows with a bad required cell are left out; a bad optional cell is blanked; both are named in `issues`
 */
export function readTable<N extends TableName>(
  name: N,
  text: string,
  source: TableSource,
): { rows: RowOf<N>[]; issues: Issue[] } {
  const { table, issues } = readCsv(text, source.file);
  const entries = ruleOf(name).schema.entries;
  const rows: RowOf<N>[] = [];
  if (issues.some(({ code }) => code === 'empty-table')) return { rows, issues };
  const columns = columnsOf(table, source, entries, issues);
  // Without a required column every row would fail alike: one issue says it all.
  if (issues.some(({ code }) => code === 'missing-column')) return { rows, issues };
  const heads = headsOf(table.head, columns);
  const fields = Object.entries(entries).map(fieldReader);
  for (const { row, cells } of table.rows) {
    const raw: Record<string, string | undefined> = {};
    for (const { field } of fields) {
      const index = columns[field];
      const cell = index === undefined ? undefined : cells[index]?.trim();
      raw[field] = cell === '' ? undefined : cell;
    }
    const origin: Origin = { file: source.file, row, provenance: source.provenance, ...heads };
    const read = readRow(fields, raw, origin, source.overlay ?? false);
    issues.push(...read.issues);
    if (read.row) rows.push(read.row as RowOf<N>);
  }
  return { rows, issues };
}

function columnsOf(
  table: TextTable,
  source: TableSource,
  entries: v.ObjectEntries,
  issues: Issue[],
): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const [index, title] of table.head.entries()) {
    const field = Object.hasOwn(entries, title) ? title : source.titles?.[title];
    if (field !== undefined && Object.hasOwn(entries, field)) columns[field] ??= index;
    else if (title !== '') issues.push(unknownColumn(title, table.head, source, entries));
  }
  if (source.overlay) return columns;
  for (const [field, schema] of Object.entries(entries))
    if (columns[field] === undefined && isRequired(schema))
      issues.push({
        code: 'missing-column',
        severity: 'error',
        where: { file: source.file, row: 1, column: field },
        value: field,
      });
  return columns;
}

/** Headers by field, where any of them is not the name of its field. One object for all rows. */
function headsOf(head: readonly string[], columns: Readonly<Record<string, number>>): Pick<Origin, 'heads'> {
  const heads = Object.fromEntries(Object.entries(columns).map(([field, index]) => [field, head[index] ?? field]));
  return Object.entries(heads).some(([field, title]) => field !== title) ? { heads } : {};
}

/** A column nobody reads; where one of the fields is missing from the head, that is what was likely meant. */
function unknownColumn(title: string, head: readonly string[], source: TableSource, entries: v.ObjectEntries): Issue {
  const there = new Set(head.map((one) => (Object.hasOwn(entries, one) ? one : source.titles?.[one])));
  const meant = Object.keys(entries).find(
    (field) => !there.has(field) && (field.includes(title) || title.includes(field)),
  );
  const where = { file: source.file, row: 1, column: title };
  return {
    code: 'unknown-column',
    severity: meant === undefined ? 'note' : 'warning',
    where,
    value: title,
    ...(meant === undefined ? {} : { expected: meant }),
  };
}

function isRequired(schema: v.ObjectEntries[string]): boolean {
  return schema.type !== 'undefinedable';
}

/** How the cells of one field are read. */
interface FieldReader {
  readonly field: string;
  readonly isRequired: boolean;
  readonly read: (cell: string | undefined) => v.SafeParseResult<v.GenericSchema>;
}

/** Codes, months and statuses stand in a column again and again: each text is read once. */
function fieldReader([field, schema]: [string, v.ObjectEntries[string]]): FieldReader {
  const known = new Map<string | undefined, v.SafeParseResult<v.GenericSchema>>();
  const read = (cell: string | undefined) => {
    const result = known.get(cell) ?? v.safeParse(schema as v.GenericSchema, cell);
    known.set(cell, result);
    return result;
  };
  return { field, isRequired: isRequired(schema), read };
}

function readRow(
  fields: readonly FieldReader[],
  raw: Record<string, string | undefined>,
  origin: Origin,
  overlay: boolean,
): { row?: Record<string, unknown>; issues: Issue[] } {
  const row: Record<string, unknown> = { origin };
  const issues: Issue[] = [];
  let whole = true;
  for (const { field, isRequired, read: readCell } of fields) {
    const value = raw[field];
    if (value === undefined && overlay) continue;
    const read = readCell(value);
    if (read.success) {
      row[field] = read.output;
      continue;
    }
    issues.push({
      code: read.issues[0].message as IssueCode,
      severity: 'error',
      where: placeOf(origin, field),
      ...(value === undefined ? {} : { value }),
      // The code is what the row is about, wrong as it is.
      ...(value !== undefined && read.issues[0].message === 'code-length' ? { subject: value } : {}),
    });
    if (isRequired) whole = false;
    else row[field] = undefined;
  }
  return whole ? { row, issues } : { issues };
}
