import * as v from 'valibot';
import type { LedgerRecords, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { Report } from '#model/report.ts';
import { ruleOf, TABLES, type TableName } from '#model/table.ts';
import type { LooseRow } from '#parse/joinTables.ts';
import { ledgerResources } from '#parse/ledgerCsv.ts';
import { plainNumber } from '#parse/plainNumber.ts';
import { readTable } from '#parse/readTable.ts';
import { ISSUE_WORDS } from '#words/issue.ts';

const SEVERITIES: readonly string[] = ['error', 'warning', 'note'];

/** What is wrong with an issue itself: an unknown code, no file, a row that is none. */
export function issueFaults({ code, severity, where, ...facts }: Issue): string[] {
  const { file, sheet, row, column, cell } = where;
  const told = `issue ${code} in ${JSON.stringify(where)}`;
  const texts = [sheet, column, cell, facts.value, facts.subject, facts.expected];
  return [
    ...(Object.hasOwn(ISSUE_WORDS, code) ? [] : [`${told}: no words for it`]),
    ...(SEVERITIES.includes(severity) ? [] : [`${told}: severity ${severity}`]),
    ...(typeof file === 'string' && file !== '' ? [] : [`${told}: no file`]),
    ...(row === undefined || (Number.isInteger(row) && row >= 1) ? [] : [`${told}: row ${row}`]),
    ...(texts.every((text) => text === undefined || typeof text === 'string') ? [] : [`${told}: a fact is no text`]),
  ];
}

/** Rows of a table against its schema: each value written as text again must be read as itself. */
export function rowFaults(name: TableName, rows: readonly LooseRow[], mayLack = false): string[] {
  const entries = Object.entries(ruleOf(name).schema.entries);
  return rows.flatMap((row) =>
    entries.flatMap(([field, schema]) => {
      const value = row[field];
      if (value === undefined) return mayLack || schema.type === 'undefinedable' ? [] : [`${name}.${field} is missing`];
      return isSame(schema as v.GenericSchema, value) ? [] : [`${name}.${field} is ${String(value)}`];
    }),
  );
}

/** A field of a report, from its value. */
const FIELDS = Report.entries;
const NUMBERS = { progress: FIELDS.progress, done_value: FIELDS.done_value };

/** Lines of a sheet: months and days are such, numbers are numbers. */
export function sheetFaults({ file, lines, columns, skipped, headRow }: SheetRead): string[] {
  return [
    ...lines.flatMap(lineFaults),
    ...(columns.some(({ letter }) => !/^[A-Z]+$/.test(letter)) ? [`${file}: a column without a letter`] : []),
    ...(skipped.some(({ row }) => !(row >= 0)) ? [`${file}: a skipped row that is none`] : []),
    ...(headRow === undefined || headRow >= 0 ? [] : [`${file}: head in row ${headRow}`]),
  ];
}

/** Records of a ledger: every table that would be written is read again without an error. */
export function recordFaults(records: LedgerRecords): string[] {
  return ledgerResources(records).flatMap(({ resource, text }) => {
    const name = resource.x_table as TableName;
    const read = readTable(name, text, { file: resource.path, provenance: 'user', overlay: true });
    const errors = read.issues.filter(({ severity }) => severity === 'error');
    const lost = read.rows.length === records[name]?.length ? [] : [`${name}: ${read.rows.length} rows came back`];
    return [...errors.map((issue) => `written and not read: ${JSON.stringify(issue)}`), ...lost];
  });
}

/** Is it the name of a table? */
export function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

function lineFaults({ place, month, report, planned, item }: LedgerLine): string[] {
  const wrong = (what: string, value: unknown) => `${place.file} row ${place.row}: ${what} is ${String(value)}`;
  const values: [string, unknown, v.GenericSchema][] = [
    ['month', month, FIELDS.month],
    ['progress', report?.progress, NUMBERS.progress],
    ['done', report?.done_value, NUMBERS.done_value],
    ['submitted', report?.submitted_on, FIELDS.submitted_on],
    ['planned', planned, NUMBERS.progress],
    ['start', item.start_on, FIELDS.submitted_on],
    ['due', item.due_on, FIELDS.submitted_on],
    ['closed', item.closed_on, FIELDS.submitted_on],
    ['target', item.target?.value, NUMBERS.done_value],
    ['weight', item.weight, NUMBERS.done_value],
  ];
  return values.flatMap(([what, value, schema]) =>
    value === undefined || isSame(schema, value) ? [] : [wrong(what, value)],
  );
}

function isSame(schema: v.GenericSchema, value: unknown): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  const text = typeof value === 'number' ? plainNumber(value) : String(value);
  const read = v.safeParse(schema, text);
  return read.success && Object.is(read.output, value);
}
