import Papa from 'papaparse';
import type { Issue } from '#model/issue.ts';

/** A table as text: `rows[i]` is record i + 2 of the file, as a spreadsheet counts. */
export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * CSV text → head and records. Empty lines count as records and are left out; a BOM is dropped.
 *
 * returns  issues `bad-quotes` (an open quote), `row-length` (a record longer than the head, its surplus is dropped; or a last one
 *          that breaks off before the end of the line), `empty-table`
 */
export function readCsv(text: string, file: string): { table: TextTable; issues: Issue[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', skipEmptyLines: false });
  const issues: Issue[] = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({ code: 'bad-quotes', severity: 'error', where: { file, row: (error.row ?? 0) + 1 } }));
  // What an open quote has swallowed is no record.
  const swallowed = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const head = (parsed.data[0] ?? []).map((cell) => cell.trim());
  const rows = parsed.data
    .slice(1)
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ row, cells }) => !swallowed.has(row - 1) && cells.some((cell) => cell.trim() !== ''));
  for (const { row, cells } of rows) {
    const surplus = cells.slice(head.length).find((cell) => cell.trim() !== '');
    if (surplus !== undefined)
      issues.push({ code: 'row-length', severity: 'error', where: { file, row }, value: surplus });
  }
  const last = rows.at(-1);
  if (last && last.cells.length < head.length && !/[\r\n]$/.test(text))
    issues.push({
      code: 'row-length',
      severity: 'error',
      where: { file, row: last.row },
      value: last.cells.at(-1) ?? '',
    });
  if (head.every((cell) => cell === '')) issues.push({ code: 'empty-table', severity: 'error', where: { file } });
  return { table: { head, rows }, issues };
}
