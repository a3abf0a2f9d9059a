import type { Grid, GridRow } from '#model/grid.ts';
import type { Correction, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine, LinePlace } from '#model/ledgerLine.ts';
import type { Lists } from '#model/lists.ts';
import { assignReports } from '#parse/sheet/assignReports.ts';
import { columnNotes } from '#parse/sheet/columnNotes.ts';
import { type DataRow, dataRows } from '#parse/sheet/dataRow.ts';
import { ledgerColumns, mappedColumns } from '#parse/sheet/mappedColumns.ts';
import { itemIndex, itemNames } from '#parse/sheet/matchItem.ts';
import { matchLog } from '#parse/sheet/matchLog.ts';
import { namedIndex } from '#parse/sheet/matchNamed.ts';
import { regionIndex } from '#parse/sheet/matchRegion.ts';
import { tellMonths } from '#parse/sheet/monthsDiffer.ts';
import { readingOf, type SheetRules } from '#parse/sheet/reading.ts';
import { type DraftLine, readLine } from '#parse/sheet/readLine.ts';
import { knownTargets } from '#parse/sheet/readTarget.ts';
import { percentKind } from '#parse/sheet/sharesOfOne.ts';
import { sheetContext } from '#parse/sheet/sheetContext.ts';
import type { SheetHead } from '#parse/sheet/sheetHead.ts';
import { sheetNotes } from '#parse/sheet/sheetNotes.ts';
import { sheetParts } from '#parse/sheet/sheetParts.ts';
import { tellerOf } from '#parse/sheet/tell.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';

/** How a person wants a sheet read. */
export interface ReadChoice {
  readonly correction: Correction;
  readonly keepsContacts: boolean;
}

/** Reads a sheet as a one-sheet ledger under a head that was found. */
export function readLedger(grid: Grid, head: SheetHead, lists: Lists, choice: ReadChoice): SheetRead {
  const issues: Issue[] = [];
  const tell = tellerOf(grid, issues);
  const columns = ledgerColumns(grid, head, tell);
  const known = knownOf(lists, choice.correction);
  const parts = sheetParts(grid, { head, columns, keepsContacts: choice.keepsContacts, ...known });
  const context = sheetContext(grid, parts, { lists, regions: known.regions, correction: choice.correction, tell });
  const rows = dataRows(grid, columns, parts.data, tell);
  const percent = percentKinds(grid, rows, choice.correction);
  const rules = {
    ...known,
    lists,
    columns,
    context,
    percent,
    tell,
    ...choiceOf(choice),
    knowsFormats: grid.knowsFormats,
  };
  const headRow = grid.rows[head.last]?.row;
  sheetNotes(grid, head, parts.skipped, tell);
  columnNotes(rows, rules, headRow);
  const asksPercent = Object.values(percent).includes('unclear');
  const lines = asksPercent || context.isTorn ? [] : linesOf(grid, rows, rules);
  const { region_code, month, unit, isInternal } = context;
  return {
    file: grid.file,
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    taken: 'ledger',
    ...(headRow === undefined ? {} : { headRow }),
    columns: mappedColumns(head, dataOf(grid, parts.data), choice.keepsContacts),
    lines,
    matches: rules.matches.all(),
    skipped: parts.skipped,
    issues: [...issues].sort((a, b) => (a.where.row ?? 0) - (b.where.row ?? 0)),
    ...(region_code === undefined ? {} : { region_code }),
    ...(month === undefined ? {} : { month }),
    ...(unit === undefined ? {} : { unit }),
    isInternal,
    asksPercent,
  };
}

/** The board's lists, ready to be looked up in. */
function knownOf(lists: Lists, { items, regions, areas, platforms }: Correction) {
  const findArea = namedIndex(lists.areas, areas);
  return {
    regions: regionIndex(lists, regions),
    findItem: itemIndex(lists, items),
    findArea,
    findPlatform: namedIndex(lists.platforms, platforms),
    targets: knownTargets(lists.targets),
    matches: matchLog(),
    isItem: itemNames(lists),
    /** "二、基础设施建设方面（5项）". */
    isArea: (text: string) => findArea(text.replace(/\(.*\)$/, '')).how === 'exact',
  };
}

function choiceOf({ correction, keepsContacts }: ReadChoice) {
  return {
    keepsContacts,
    isMonthSaid: correction.month !== undefined,
    isRegionSaid: correction.region_code !== undefined,
  };
}

function percentKinds(grid: Grid, rows: readonly DataRow[], { percent }: Correction): SheetRules['percent'] {
  const kindOf = (field: 'progress' | 'planned') =>
    percentKind(
      rows.map(({ cells }) => cells.get(field)),
      grid.knowsFormats,
      percent,
    );
  return { progress: kindOf('progress'), planned: kindOf('planned') };
}

function linesOf(grid: Grid, rows: readonly DataRow[], rules: SheetRules): LedgerLine[] {
  const columns: LinePlace['columns'] = Object.fromEntries(
    [...rules.columns].flatMap(([field, { header, letter }]) =>
      Object.hasOwn(LEDGER_HEADERS, field) ? [[field, { header, letter }]] : [],
    ),
  );
  const drafts: DraftLine[] = [];
  for (const { row, cells } of rows) {
    const place: LinePlace = {
      file: grid.file,
      ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
      row,
      columns,
    };
    const draft = readLine(readingOf(rules, place, cells), cells);
    if (draft) drafts.push(draft);
  }
  tellMonths(drafts, rules);
  return assignReports(drafts);
}

function dataOf(grid: Grid, indices: readonly number[]): GridRow[] {
  return indices.flatMap((index) => grid.rows[index] ?? []);
}
