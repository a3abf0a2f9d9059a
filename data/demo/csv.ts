/** What the tables of the demo ledger share: rows, keys, and how they become text. */
import { PERIOD } from './ledger.ts';

/** Every text of the demo begins so, also where it is quoted alone. */
export const DEMO = '〔演示〕';

type Cell = string | number;
export type Row = Record<string, Cell>;

export const itemId = (no: string) => `${PERIOD}-${no}`;

/** '2023-12' → '2024-01'. */
export function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4));
  const of12 = Number(month.slice(5));
  return of12 === 12 ? `${year + 1}-01` : `${year}-${String(of12 + 1).padStart(2, '0')}`;
}

/** A table as CSV text: `columns` parted by blanks, missing cells blank. Throws on a cell that no column takes. */
export function csv(columns: string, rows: readonly Row[]): string {
  const names = columns.split(' ');
  const quoted = (cell: Cell) =>
    /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  for (const row of rows) {
    const stray = Object.keys(row).find((name) => !names.includes(name));
    if (stray) throw new RangeError(`Column ${stray} is not in "${columns}".`);
  }
  return `${[names.join(','), ...rows.map((row) => names.map((name) => quoted(row[name] ?? '')).join(','))].join('\n')}\n`;
}
