import { aboutRecords } from '#charts/aboutRecords.ts';
import { columnWidths } from '#charts/columnWidths.ts';
import { ledgerSource } from '#charts/content.ts';
import { filterLines, namedLines } from '#charts/filterLines.ts';
import type { Sheet } from '#io/writeXlsx.ts';
import type { Field } from '#parse/writeCsv.ts';
import { type LedgerRow, ledgerColumns, sortOf } from '#stats/ledgerRows.ts';
import { type LedgerValue, ledgerValue, textOf } from '#stats/ledgerValue.ts';
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

/**
 * Head and records of what is shown in the order of the one-sheet ledger, numbers unrounded, without what stays in the app.
 *
 * What others' reports make of an item is left out: read back, it would be a joint report that nobody sent.
 */
export function ledgerRecords({ snapshot, rows, columns }: Shown): Field[][] {
  const isPublic = snapshot.spec.audience === 'public';
  const leaving = ledgerColumns(isPublic).filter((column) => columns.includes(column) && !KEPT.includes(column));
  const fieldOf = (row: LedgerRow, column: LedgerColumn): Field => {
    const value = ledgerValue(row, column);
    if (column === 'progress' && isToldByOthers(row, value)) return '';
    return value.kind === 'number' ? value.value : textOf(value, isPublic);
  };
  return [
    leaving.map((column) => LEDGER_HEADERS[column]),
    ...rows.map((row) => leaving.map((column) => fieldOf(row, column))),
  ];
}

/** Progress in the row of an item that has no joint report, made of its sides' or regions'. */
function isToldByOthers({ kind, report }: LedgerRow, value: LedgerValue): boolean {
  if (kind !== 'item' || report !== undefined) return false;
  return value.kind === 'number' || (value.kind === 'missing' && value.state === 'not-quantified');
}

/** The workbook: what is shown, and a sheet that says what it is. */
export function ledgerSheets(shown: Shown): Sheet[] {
  const records = ledgerRecords(shown);
  return [
    { name: ledgerWords.sheet, records, widths: columnWidths(records), hasFilter: true },
    { name: ledgerWords.aboutSheet, records: aboutShown(shown), widths: [12, 80], hasFilter: false },
  ];
}

function shownFilters({ snapshot, unit, hasParts }: Shown): string[] {
  return [
    ...filterLines(snapshot),
    ...namedLines([
      [ledgerWords.unitFilter, unit ?? ''],
      [ledgerWords.rows, hasParts ? '' : ledgerWords.itemRows],
      [ledgerWords.search, snapshot.spec.q ?? ''],
    ]),
  ];
}

function aboutShown(shown: Shown): Field[][] {
  const { snapshot, rows } = shown;
  const { moment, spec } = snapshot;
  const sort = sortOf(spec.sort);
  const { sourceText, isDemo } = ledgerSource(snapshot);
  return aboutRecords({
    title: ledgerWords.aboutTitle(appWords.title),
    asof: asOf(moment.asof),
    made: moment.today,
    rows: rows.length,
    filters: shownFilters(shown),
    sort: sort ? ledgerWords.sortLine(LEDGER_HEADERS[sort.column], sort.isFalling) : ledgerWords.officialOrder,
    sources: [sourceText],
    notes: [ledgerWords.statusNote, ledgerWords.progressNote],
    isDemo,
  });
}
