/** A cell that holds something, as a spreadsheet holds it. */
export interface GridCell {
  /** As it is shown, trimmed. */
  readonly text: string;
  /** The number behind a numeric cell: 0.85 where "85%" is shown, the day's serial of a date. */
  readonly number?: number;
  /** What the cell's number format makes of that number. */
  readonly format?: 'percent' | 'date';
  readonly isFormula?: true;
  /** Struck through: its writer no longer means it. */
  readonly isStruck?: true;
  readonly comment?: string;
}

export interface GridRow {
  /** As a spreadsheet counts, from 1; of a CSV the record, not the line. */
  readonly row: number;
  /** By column, from 0; undefined where blank. */
  readonly cells: readonly (GridCell | undefined)[];
  readonly isHidden?: true;
}

/** A merged area, all four edges within it: rows from 1, columns from 0. Only its first cell holds anything. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const GRID_SOURCES = ['csv', 'xlsx', 'xls', 'docx', 'paste'] as const;

/** One sheet, table or block of pasted cells, not yet understood. Rows without any cell are left out. */
export interface Grid {
  /** Name of the file, within a ZIP after its name: "区市.zip/江津.xlsx". */
  readonly file: string;
  /** Name of the sheet where the file can hold several. */
  readonly sheet?: string;
  readonly source: (typeof GRID_SOURCES)[number];
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  /** What stands above a table of a document, a paragraph each. */
  readonly above?: readonly string[];
  /** The sheet is hidden: it is looked through for marks of secrecy and not read. */
  readonly isHidden?: true;
  /** Whether number formats are known: a CSV has none. */
  readonly knowsFormats: boolean;
}
