import type { Correction, Settlement, Taken } from '#model/import.ts';
import type { IssueCode } from '#model/issue.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** A file as an office sends it. */
export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Cells of a table written as text, by its headers; every cell is a string, '' where blank. */
export type Row = Readonly<Record<string, string>>;

/**
 * What a sheet must be read as; what is left out is not asserted.
 *
 * lines     all lines, by `row`; only the columns named are compared, a blank cell means "nothing there".
 *           A row number with `?` may be left out by the reader. Names of columns: `flatLine`.
 * skipped   rows that must be skipped, with `why`; none but titles, heads and empty rows may be skipped besides
 */
export interface SheetExpected {
  readonly file: string;
  readonly sheet?: string;
  readonly taken: Taken;
  readonly month?: string;
  readonly region?: string;
  readonly unit?: string;
  readonly isInternal?: boolean;
  readonly asksPercent?: boolean;
  readonly lines?: readonly Row[];
  readonly skipped?: readonly Row[];
}

/** An issue that must be raised; places left out are not asserted; `value` must be contained. */
export interface IssueExpected {
  /** Several where the contract leaves the choice. */
  readonly codes: readonly IssueCode[];
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  /** All of these texts stand in the issue's value. */
  readonly values?: readonly string[];
}

/** Who says what: "75" by a row of a file. */
export interface ClaimExpected {
  readonly value: string;
  readonly file: string;
  readonly row: number;
}

export interface ConflictExpected {
  readonly name: string;
  readonly item: string;
  readonly region?: string;
  readonly side?: string;
  readonly field: LedgerColumn;
  readonly claims: readonly ClaimExpected[];
  /** The value taken; left out: open. */
  readonly chosen?: string;
}

/** What all files together must come to. */
export interface MergedExpected {
  /** All reports; only the columns named are compared. */
  readonly reports: readonly Row[];
  /** Targets that have a value or a due day; an open one is none. */
  readonly targets?: readonly Row[];
  /** Items by the columns named; items not named are not looked at. */
  readonly items?: readonly Row[];
  readonly conflicts: readonly ConflictExpected[];
  /** Rows kept aside: `file`, `row`, `why`. */
  readonly asides?: readonly Row[];
  /** Codes of the regions nobody speaks for. */
  readonly missingRegions?: readonly string[];
}

export interface Expected {
  readonly sheets: readonly SheetExpected[];
  readonly issues: readonly IssueExpected[];
  /** Errors and warnings that a reader may raise besides: the contract is silent on them. */
  readonly may?: readonly IssueCode[];
  /** Texts that must occur nowhere in what the reader returns. */
  readonly never?: readonly string[];
  /** Texts that must not be in the lines nor in what would be stored. */
  readonly unsaved?: readonly string[];
  readonly merged?: MergedExpected;
}

/** What a person answers before the files are read to the end. */
export interface Answer {
  readonly correction?: Correction;
  readonly settlement?: Settlement;
}

/** One or several files brought in at once, and what must come of them. */
export interface CorpusCase {
  readonly name: string;
  readonly files: () => readonly CorpusFile[] | Promise<readonly CorpusFile[]>;
  readonly answer?: Answer;
  readonly expected: Expected;
}

/**
 * A table written as text: cells divided by `|`, the first line the head, blank lines left out.
 * In cells `\n` is a line break and `¦` a bar.
 */
export function rowsOf(text: string): Row[] {
  const [head = [], ...body] = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map(plain));
  return body.map((cells) => {
    if (cells.length > head.length) throw new Error(`More cells than heads: ${cells.join(' | ')}`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** Issues of one file written as a table of `code`, `row`, `column`, `cell`, `value`; codes to choose from by " or ". */
export function issuesIn(file: string, sheet: string | undefined, text: string): IssueExpected[] {
  return rowsOf(text).map(({ code = '', row, column, cell, value }) => ({
    codes: code.split(' or ') as IssueCode[],
    file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row ? { row: Number(row) } : {}),
    ...(column ? { column } : {}),
    ...(cell ? { cell } : {}),
    ...(value ? { values: [value] } : {}),
  }));
}

/** The one thing wrong with a file as a whole. */
export function refused(file: string, ...codes: readonly IssueCode[]): IssueExpected {
  return { codes, file };
}

function plain(cell: string): string {
  return cell.trim().replaceAll('\\n', '\n').replaceAll('¦', '|');
}
