import type { TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { headerOf, placeAt, rowRefs } from '#model/linePlace.ts';
import type { ReportKind } from '#model/report.ts';
import { filledRow } from '#parse/filledRow.ts';
import {
  cellsOfRow,
  fieldsOf,
  REPORT_COLUMNS,
  type ReportCells,
  type ReportColumn,
  shownCell,
} from '#parse/reportCells.ts';
import type { Told } from '#parse/toldReport.ts';
import { mergeWords } from '#words/importMerge.ts';

/** A month of the ledger as far as it decides what comes late. */
export interface MonthState {
  readonly dueOn: string | undefined;
  readonly isFinal: boolean;
}

interface RevisionTerms {
  readonly month: MonthState;
  readonly issues: Issue[];
}

/**
 * The row a report adds to those of its key.
 *
 * told     with its kind where the lines say one: it is then compared with the rows of that kind too
 * rows     of the same item, month, side and region, the one that stands last
 * month    of the report
 * returns  undefined where the ledger says so already
 */
export function revisionOf(
  told: Told & { readonly kind: ReportKind | undefined },
  rows: readonly TextRow[],
  { month, issues }: RevisionTerms,
): TextRow | undefined {
  const last = rows.at(-1);
  const stands = rows.findLast(({ kind }) => kind !== '退回');
  const { kind } = told;
  const old = stands && cellsOfRow(stands);
  const changed = old ? changedColumns(told, old) : REPORT_COLUMNS.filter((column) => told.cells[column] !== undefined);
  const isKnown = kind !== undefined && rows.some((row) => (row.kind || '正常') === kind && isSaidBy(row, told));
  const isSentBack = kind === '退回' && last?.kind !== '退回';
  if (isKnown || (changed.length === 0 && !isSentBack)) return undefined;
  const revision = last ? Number(last.revision || '1') + 1 : 1;
  const cells = old ? { ...carried(told, old), ...told.cells } : told.cells;
  const row = (as: ReportKind) => newRow(told, { revision, kind: kind ?? as, cells });
  if (kind !== undefined) return row(kind);
  if (last) {
    issues.push(correction(told, old ?? {}, changed));
    return row('更正');
  }
  const late = lateIssue(told.line, month);
  if (late) issues.push(late);
  return row(late ? '补报' : '正常');
}

function isSaidBy(row: TextRow, told: Told): boolean {
  return changedColumns(told, cellsOfRow(row)).length === 0;
}

/** Columns in which the lines differ from the row that stands: a blank cell differs, a column the sheets have not got says nothing. */
function changedColumns({ cells, lines }: Told, old: ReportCells): ReportColumn[] {
  return REPORT_COLUMNS.filter((column) => {
    if (cells[column] !== undefined) return cells[column] !== old[column];
    return old[column] !== undefined && hasColumn(lines, column);
  });
}

function hasColumn(lines: readonly LedgerLine[], column: ReportColumn): boolean {
  return lines.some(({ place }) => place.columns[column] !== undefined);
}

/** What a new revision keeps of the old: the columns no sheet has. An old number is never kept beside a new one. */
function carried({ cells, lines }: Told, old: ReportCells): ReportCells {
  const hasNumber = cells.progress !== undefined || cells.done !== undefined;
  const kept = REPORT_COLUMNS.filter(
    (column) => !hasColumn(lines, column) && !(hasNumber && (column === 'progress' || column === 'done')),
  );
  return Object.fromEntries(kept.flatMap((column) => (old[column] === undefined ? [] : [[column, old[column]]])));
}

function newRow(
  { line, from, isSettled, lines }: Told,
  { revision, kind, cells }: { revision: number; kind: ReportKind; cells: ReportCells },
): TextRow {
  const reports = [line, ...lines].map(({ report }) => report);
  const first = (field: 'contact' | 'unit' | 'submitted_on') =>
    reports.map((report) => report?.[field]?.trim()).find(Boolean);
  const { item_id, month, report } = line;
  return filledRow({
    item_id,
    month,
    side: report?.side,
    region_code: report?.region_code,
    revision: String(revision),
    kind,
    ...fieldsOf(cells),
    contact: first('contact'),
    unit: first('unit'),
    submitted_on: first('submitted_on'),
    row: rowRefs(from, isSettled),
  });
}

function correction({ line, cells }: Told, old: ReportCells, changed: readonly ReportColumn[]): Issue {
  const shown = (column: ReportColumn, of: ReportCells) => of[column] && shownCell(column, of[column]);
  const changes = changed.map((column) =>
    mergeWords.change(headerOf(line.place, column), shown(column, old), shown(column, cells)),
  );
  return noteAt(line, 'corrected-report', { column: changed[0], value: mergeWords.changes(changes) });
}

/** A report nobody had sent when the month's due day passed or the month was signed. */
function lateIssue(line: LedgerLine, { dueOn, isFinal }: MonthState): Issue | undefined {
  const { month = '', report } = line;
  const submitted = report?.submitted_on;
  if (submitted !== undefined && dueOn !== undefined && submitted > dueOn)
    return { ...noteAt(line, 'late-report', { value: submitted }), expected: dueOn };
  return isFinal ? noteAt(line, 'late-report', { column: 'month', value: month }) : undefined;
}

function noteAt(
  line: LedgerLine,
  code: Issue['code'],
  { column, value }: { column?: ReportColumn | 'month' | undefined; value: string },
): Issue {
  const subject = line.item_id === undefined ? {} : { subject: line.item_id };
  return { code, severity: 'note', where: placeAt(line.place, column), value, ...subject };
}
