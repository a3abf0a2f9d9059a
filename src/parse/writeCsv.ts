/** A cell to be written; undefined is blank. */
export type Field = string | number | undefined;

/** A number and how many decimals it is shown with. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** A cell of a sheet, where numbers may say how they are shown. */
export type Cell = Field | Figure;

/** Signs that make a spreadsheet take a text for a formula, with their full-width forms and line ends. */
const RISKY = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?%?$/i;

/** Records as CSV for a spreadsheet: a BOM, CRLF, quotes where needed, no cell that would run as a formula. */
export function csvText(records: readonly (readonly Field[])[]): string {
  return `\uFEFF${records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Records as CSV for a program that reads them back: every cell as it is. */
export function dataCsv(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(withQuotes).join(',')}\n`).join('');
}

/** Records as lines of tab-separated cells, as spreadsheets take them from the clipboard; tabs and line ends inside a cell are quoted. */
export function tsvText(records: readonly (readonly Field[])[]): string {
  return records.map((record) => record.map(quoted).join('\t')).join('\r\n');
}

/** The text of a cell; an apostrophe before what would run as a formula, unless it is a plain number. */
export function safeText(field: Field): string {
  const text = field === undefined ? '' : String(field);
  return RISKY.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** Records with numbers as they are, unrounded. */
export function plainRecords(records: readonly (readonly Cell[])[]): Field[][] {
  return records.map((record) => record.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
}

function quoted(field: Field): string {
  return withQuotes(safeText(field));
}

function withQuotes(text: string): string {
  return /[",\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
