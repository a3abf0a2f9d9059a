import type { Aside } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt, rowRef } from '#model/linePlace.ts';
import { asideOf } from '#parse/asideOf.ts';
import { cellsOfLine, REPORT_COLUMNS, type ReportCells, type ReportColumn, shownCell } from '#parse/reportCells.ts';
import { type Court, type Said, settle } from '#parse/settle.ts';
import { mergeWords } from '#words/importMerge.ts';

/** What all lines of one key and kind say together. */
export interface Told {
  /** Where it is cited from. */
  readonly line: LedgerLine;
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
  if (all.length === 1) return { line: first.line, lines, cells: first.cells };
  const settled = settleAll(all, court);
  noteDuplicates(all, settled.isDisputed, court.issues);
  if (settled.isOpen) {
    asides.push(...lines.map((line) => asideOf(line, 'conflict')));
    return undefined;
  }
  return { line: settled.line ?? first.line, lines, cells: settled.cells };
}

interface Cells {
  readonly line: LedgerLine;
  readonly cells: ReportCells;
}

function settleAll(all: readonly Cells[], court: Court) {
  const cells: Partial<Record<ReportColumn, string>> = {};
  const before = court.conflicts.length;
  let isOpen = false;
  let line: LedgerLine | undefined;
  for (const column of REPORT_COLUMNS) {
    const count = court.conflicts.length;
    const said = settle(saidOf(all, column), aboutOf(all, column), court);
    if (said === 'open') isOpen = true;
    else if (said) {
      cells[column] = said.raw;
      // The row that is believed is the one to be cited.
      if (court.conflicts.length > count) line ??= said.line;
    }
  }
  return { cells, isOpen, line, isDisputed: court.conflicts.length > before };
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
