import type { Aside } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt, rowRef } from '#model/linePlace.ts';
import { asideOf } from '#parse/asideOf.ts';
import { cellsOfLine, REPORT_COLUMNS, type ReportCells, type ReportColumn, shownCell } from '#parse/reportCells.ts';
import { type Court, type Said, settlerOf } from '#parse/settle.ts';
import { mergeWords } from '#words/importMerge.ts';

/** What all lines of one key and kind say together. */
export interface Told {
  /** The row that is believed first of all. */
  readonly line: LedgerLine;
  /** Rows it was taken from, `line` among them. */
  readonly from: readonly LedgerLine[];
  /** Rows contradicted each other, and one was chosen. */
  readonly isSettled: boolean;
  readonly lines: readonly LedgerLine[];
  readonly cells: ReportCells;
}

/**
 * What lines of one key and kind say together.
 *
 * returns  undefined where they contradict each other and that is not settled; the lines then stand in `asides`
 */
export function toldReport(lines: readonly LedgerLine[], court: Court, asides: Aside[]): Told | undefined {
  const all = lines.map((line) => ({ line, cells: cellsOfLine(line, court.issues) }));
  const [first] = all;
  if (!first) return undefined;
  if (all.length === 1) return { line: first.line, from: lines, isSettled: false, lines, cells: first.cells };
  const { taken, disputed, isOpen } = settleAll(all, court);
  noteDuplicates(all, disputed.length > 0, court.issues);
  if (isOpen) {
    asides.push(...lines.map((line) => asideOf(line, 'conflict')));
    return undefined;
  }
  const cells = Object.fromEntries(taken.map(([column, { raw }]) => [column, raw]));
  const from = sources(all, taken, disputed);
  return { line: from[0] ?? first.line, from, isSettled: disputed.length > 0, lines, cells };
}

interface Cells {
  readonly line: LedgerLine;
  readonly cells: ReportCells;
}

type Taken = readonly (readonly [ReportColumn, Said])[];

function settleAll(all: readonly Cells[], court: Court): { taken: Taken; disputed: ReportColumn[]; isOpen: boolean } {
  const taken: (readonly [ReportColumn, Said])[] = [];
  const disputed: ReportColumn[] = [];
  let isOpen = false;
  for (const column of REPORT_COLUMNS) {
    const said = settlerOf(column)(saidOf(all, column), aboutOf(all, column), court);
    if (said === 'open' || said?.isSettled) disputed.push(column);
    if (said === 'open') isOpen = true;
    else if (said) taken.push([column, said]);
  }
  return { taken, disputed, isOpen };
}

/**
 * Rows to be cited: of a report that was settled those that say what was chosen, where none says all of it those that were
 * chosen; else each row that says something first.
 */
function sources(all: readonly Cells[], taken: Taken, disputed: readonly ReportColumn[]): LedgerLine[] {
  const chosen = taken.filter(([column]) => disputed.includes(column));
  const agreeing = all.filter(({ cells }) => chosen.every(([column, { raw }]) => cells[column] === raw));
  if (chosen.length > 0 && agreeing.length > 0) return agreeing.map(({ line }) => line);
  return [...new Set((chosen.length > 0 ? chosen : taken).map(([, { line }]) => line))];
}

function saidOf(all: readonly Cells[], column: ReportColumn): Said[] {
  return all.flatMap(({ line, cells }) => {
    const raw = cells[column];
    return raw === undefined ? [] : [{ line, raw, shown: shownCell(column, raw) }];
  });
}

function aboutOf([first]: readonly Cells[], field: ReportColumn) {
  const { item_id = '', month, report } = first?.line ?? {};
  const { side, region_code, kind } = report ?? {};
  return { item_id, month, side, region_code, kind, field };
}

/** A row that says what another one said; where nothing is disputed every row but the first is one. */
function noteDuplicates(all: readonly Cells[], isDisputed: boolean, issues: Issue[]): void {
  const firsts = new Map<string, LedgerLine>();
  for (const { line, cells } of all) {
    const sign = isDisputed ? JSON.stringify(cells) : '';
    const first = firsts.get(sign);
    if (!first) firsts.set(sign, line);
    else
      issues.push({
        code: 'duplicate-report',
        severity: 'note',
        where: placeAt(line.place),
        value: [first, line].map(({ place }) => rowRef(place)).join(mergeWords.separator),
        ...(line.item_id === undefined ? {} : { subject: line.item_id }),
      });
  }
}
