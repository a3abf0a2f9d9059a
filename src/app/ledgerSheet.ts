import { ledgerSource } from '#charts/content.ts';
import { filterLines, namedLines } from '#charts/filterLines.ts';
import type { Sheet } from '#io/writeXlsx.ts';
import type { Field } from '#parse/writeCsv.ts';
import { type LedgerRow, ledgerColumns, sortOf } from '#stats/ledgerRows.ts';
import { ledgerValue, textOf } from '#stats/ledgerValue.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';
import { LEDGER_HEADERS, type LedgerColumn, ledgerWords } from '#words/ledger.ts';
import { asOf } from '#words/month.ts';

/** What is shown of the ledger: rows and columns in their order on the page. */
export interface Shown {
  readonly snapshot: Snapshot;
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly LedgerColumn[];
  readonly unit: string | undefined;
  /** Rows of sides and regions stand among those of items. */
  readonly hasParts: boolean;
}

/** Columns that stay in the app: who to call, and what proves it. */
export const KEPT: readonly LedgerColumn[] = ['contact', 'evidence'];

/** Head and records of what is shown in the order of the one-sheet ledger, numbers unrounded, without what stays in the app. */
export function ledgerRecords({ snapshot, rows, columns }: Shown): Field[][] {
  const isPublic = snapshot.spec.audience === 'public';
  const leaving = ledgerColumns(isPublic).filter((column) => columns.includes(column) && !KEPT.includes(column));
  const fieldOf = (row: LedgerRow, column: LedgerColumn): Field => {
    const value = ledgerValue(row, column);
    return value.kind === 'number' ? value.value : textOf(value, isPublic);
  };
  return [
    leaving.map((column) => LEDGER_HEADERS[column]),
    ...rows.map((row) => leaving.map((column) => fieldOf(row, column))),
  ];
}

/** The workbook: what is shown, and a sheet that says what it is. */
export function ledgerSheets(shown: Shown): Sheet[] {
  const records = ledgerRecords(shown);
  const widths = (records[0] ?? []).map((_head, column) => widthOf(records, column));
  return [
    { name: ledgerWords.sheet, records, widths, hasFilter: true },
    { name: ledgerWords.aboutSheet, records: aboutRecords(shown), widths: [12, 80], hasFilter: false },
  ];
}

/** What is filtered by, in words, a line each. */
export function shownFilters({ snapshot, unit, hasParts }: Shown): string[] {
  return [
    ...filterLines(snapshot),
    ...namedLines([
      [ledgerWords.unitFilter, unit ?? ''],
      [ledgerWords.rows, hasParts ? '' : ledgerWords.itemRows],
      [ledgerWords.search, snapshot.spec.q ?? ''],
    ]),
  ];
}

function aboutRecords(shown: Shown): Field[][] {
  const { snapshot, rows } = shown;
  const { moment, spec } = snapshot;
  const { about } = ledgerWords;
  const filters = shownFilters(shown);
  const sort = sortOf(spec.sort);
  const source = ledgerSource(snapshot);
  const lines: Field[][] = [
    [about.title, ledgerWords.aboutTitle(appWords.title)],
    [about.asof, asOf(moment.asof)],
    [about.made, moment.today],
    [about.rows, rows.length],
    ...(filters.length > 0 ? filters : [ledgerWords.noFilter]).map((line) => [about.filters, line]),
    [about.sort, sort ? ledgerWords.sortLine(LEDGER_HEADERS[sort.column], sort.isFalling) : ledgerWords.officialOrder],
    [about.source, source.sourceText],
    [about.note, ledgerWords.statusNote],
  ];
  return source.isDemo ? [...lines, [about.note, ledgerWords.demoNote]] : lines;
}

/** Width in characters that fits most cells; a Chinese character counts as two. */
function widthOf(records: readonly (readonly Field[])[], column: number): number {
  const lengths = records
    .slice(0, 200)
    .map((record) => String(record[column] ?? '').replace(/[^\p{ASCII}]/gu, '00').length);
  return Math.min(48, Math.max(8, ...lengths) + 2);
}
