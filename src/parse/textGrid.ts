import Papa from 'papaparse';
import type { Grid, GridCell } from '#model/grid.ts';
import type { Issue } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import { gridCell } from '#parse/gridCell.ts';
import { tooManyColumns, tooManyRows } from '#parse/sheetLimits.ts';

/** What stands between the cells of a text: what the first lines hold most of, tabs before all else. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000);
  if (head.includes('\t')) return '\t';
  const count = (mark: string) => head.split(mark).length;
  return count(';') > count(',') ? ';' : ',';
}

/**
 * CSV, TSV or pasted text → a grid. Rows count records, as a spreadsheet that opens the file shows them.
 *
 * returns  issues `bad-quotes`, `too-many-rows`, `too-many-columns`, `cell-too-long`
 */
export function textGrid(text: string, file: string, source: 'csv' | 'paste'): { grid: Grid; issues: Issue[] } {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: delimiterOf(text),
    skipEmptyLines: false,
    // The head, the rows, and two to tell more rows from the end of the last line.
    preview: LIMITS.rows + 3,
  });
  const issues: Issue[] = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ code: 'bad-quotes', severity: 'error', where: { file, row: (row ?? 0) + 1 } }));
  // What an open quote has swallowed is no record.
  const swallowed = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const beyond = parsed.data.slice(LIMITS.rows + 1);
  if (beyond.length > 1 || beyond.flat().some((cell) => cell.trim() !== '')) issues.push(tooManyRows({ file }));
  const read = parsed.data
    .slice(0, LIMITS.rows + 1)
    .map((record, index) => (swallowed.has(index) ? undefined : record));
  issues.push(...tooManyColumns({ file }, read, (cell) => cell.trim() !== ''));
  const rows = read.flatMap((record, index) => {
    if (!record) return [];
    const cells = record
      .slice(0, LIMITS.columns)
      .map((cell, column): GridCell | undefined => gridCell(cell, { file, row: index + 1 }, column, issues));
    return cells.some((cell) => cell !== undefined) ? [{ row: index + 1, cells }] : [];
  });
  return { grid: { file, source, rows, merges: [], knowsFormats: false }, issues };
}
