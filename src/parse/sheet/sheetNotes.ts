import type { Grid, GridCell } from '#model/grid.ts';
import type { Skipped } from '#model/import.ts';
import { letterOf } from '#parse/sheet/letter.ts';
import type { HeadColumn, SheetHead } from '#parse/sheet/sheetHead.ts';
import type { Tell } from '#parse/sheet/tell.ts';
import { skippedWords } from '#words/skipped.ts';

/** Skipped rows that a person should look at: they may hold data, or hold words nobody will read. */
const TOLD: ReadonlySet<Skipped['why']> = new Set(['hidden', 'struck', 'sum', 'signature', 'note']);

/** Notes of what is not read as it stands: comments by cell, formulas once a column, skipped rows. */
export function sheetNotes(grid: Grid, head: SheetHead | undefined, skipped: readonly Skipped[], tell: Tell): void {
  const columns = new Map(head?.columns.map((column) => [column.index, column]));
  const formulas = new Set<number>();
  for (const { row, cells } of grid.rows)
    for (const [index, cell] of cells.entries()) if (cell) cellNotes({ row, index, cell }, columns, formulas, tell);
  for (const { row, why, text } of skipped)
    if (TOLD.has(why)) tell('skipped-row', 'note', { row, value: skippedWords.told(skippedWords.why[why], text) });
}

function cellNotes(
  { row, index, cell }: { row: number; index: number; cell: GridCell },
  columns: ReadonlyMap<number, HeadColumn>,
  formulas: Set<number>,
  tell: Tell,
): void {
  const column = columns.get(index) ?? { letter: letterOf(index), header: '' };
  if (cell.comment !== undefined) tell('comment', 'note', { row, column, value: cell.comment });
  if (!cell.isFormula || formulas.has(index)) return;
  formulas.add(index);
  tell('formula', 'note', { row, column, value: cell.text });
}
