import type { Grid } from '#model/grid.ts';
import type { Correction, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { Lists } from '#model/lists.ts';
import { mappedColumns } from '#parse/sheet/mappedColumns.ts';
import { readLedger } from '#parse/sheet/readLedger.ts';
import { secretMark } from '#parse/sheet/secretMark.ts';
import { isInternal } from '#parse/sheet/sheetContext.ts';
import { isLedgerHead, ledgerHead, type SheetHead } from '#parse/sheet/sheetHead.ts';
import { sheetNotes } from '#parse/sheet/sheetNotes.ts';
import { type TableHead, tableHead } from '#parse/sheet/tableHead.ts';
import { tellerOf } from '#parse/sheet/tell.ts';

/**
 * A sheet, table or block of pasted cells → what it is, its columns, the lines of a one-sheet ledger, and every problem with file,
 * sheet, row, column and cell. Never throws.
 *
 * correction     what a person has said of the sheet; it overrides what would be taken
 * keepsContacts  names in the column 联系人 are kept; telephone numbers never are
 * returns        a table of the package is only recognised: its rows are read by `readTable`, from `headRow` on. A sheet with a
 *                mark of state secrets is refused: the issue alone, nothing of what it says
 */
export function readSheet(given: Grid, lists: Lists, correction: Correction = {}, keepsContacts = false): SheetRead {
  const grid = withTitles(given);
  const secret = secretMark(grid);
  if (secret) return { ...unread(grid), issues: [{ code: 'secret-mark', severity: 'error', where: secret }] };
  const ledger = ledgerHead(grid, correction);
  const table = tableFor(grid, lists, correction, ledger);
  if (table) return readAs(grid, table.name, table.head, keepsContacts);
  const isLedger =
    ledger && (correction.taken === 'ledger' || (correction.taken === undefined && isLedgerHead(ledger)));
  if (isLedger) return readLedger(grid, ledger, lists, { correction, keepsContacts });
  if (correction.taken === 'unknown') return unread(grid);
  return notUnderstood(grid, ledger, keepsContacts);
}

/** What stands above a table of a document is read as its titles are; it has no row of its own. */
function withTitles(grid: Grid): Grid {
  const titles = (grid.above ?? []).map((text) => ({ row: 0, cells: [{ text }] }));
  return titles.length === 0 ? grid : { ...grid, rows: [...titles, ...grid.rows] };
}

/** A table is one where its head says more than that of a ledger does. */
function tableFor(
  grid: Grid,
  lists: Lists,
  correction: Correction,
  ledger: SheetHead | undefined,
): TableHead | undefined {
  if (correction.taken === 'ledger') return undefined;
  const table = tableHead(grid, lists, correction);
  const isBetter =
    table && (correction.taken !== undefined || !ledger || !isLedgerHead(ledger) || table.head.score > ledger.score);
  return isBetter ? table : undefined;
}

function readAs(grid: Grid, taken: SheetRead['taken'], head: SheetHead, keepsContacts: boolean): SheetRead {
  const issues: Issue[] = [];
  const tell = tellerOf(grid, issues);
  const marked = isInternal(grid.rows.slice(0, head.first), tell);
  sheetNotes(grid, head, [], tell);
  return { ...unread(grid), isInternal: marked, taken, ...headOf(grid, head, keepsContacts), issues };
}

function notUnderstood(grid: Grid, guess: SheetHead | undefined, keepsContacts: boolean): SheetRead {
  const issues: Issue[] = [];
  const tell = tellerOf(grid, issues);
  // Workbooks come with empty sheets: nobody needs to be warned of these.
  if (grid.rows.every(({ cells }) => cells.every((cell) => !cell || cell.text === ''))) tell('empty-table', 'note');
  else tell('not-understood', 'warning', { row: guess && grid.rows[guess.last]?.row });
  return { ...unread(grid), ...(guess ? headOf(grid, guess, keepsContacts) : {}), issues };
}

function headOf(grid: Grid, head: SheetHead, keepsContacts: boolean): Pick<SheetRead, 'columns' | 'headRow'> {
  const headRow = grid.rows[head.last]?.row;
  return {
    columns: mappedColumns(head, grid.rows.slice(head.last + 1), keepsContacts),
    ...(headRow === undefined ? {} : { headRow }),
  };
}

function unread({ file, sheet }: Grid): SheetRead {
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    taken: 'unknown',
    columns: [],
    lines: [],
    matches: [],
    skipped: [],
    issues: [],
    isInternal: false,
    asksPercent: false,
  };
}
