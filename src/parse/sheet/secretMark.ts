import type { Grid, GridCell } from '#model/grid.ts';
import type { Place } from '#model/issue.ts';
import { letterOf } from '#parse/sheet/letter.ts';
import { squash } from '#parse/sheet/squash.ts';

const MARK = /(?:绝密|机密|秘密)[★☆⭐✭✩]|[★☆⭐✭✩](?:绝密|机密|秘密)/;

/** Where a mark of state secrets stands: in a cell, a comment, the name of the sheet or of the file. Nothing of what it says. */
export function secretMark(grid: Grid): Place | undefined {
  const { file, sheet } = grid;
  const where = { file, ...(sheet === undefined ? {} : { sheet }) };
  if (isMarked(file) || (sheet !== undefined && isMarked(sheet))) return where;
  if (grid.above?.some(isMarked)) return where;
  for (const { row, cells } of grid.rows) {
    const index = cells.findIndex(isMarkedCell);
    if (index >= 0) return { ...where, row, cell: `${letterOf(index)}${row}` };
  }
  return undefined;
}

function isMarkedCell(cell: GridCell | undefined): boolean {
  return cell !== undefined && (isMarked(cell.text) || (cell.comment !== undefined && isMarked(cell.comment)));
}

function isMarked(text: string): boolean {
  // Nearly no cell gets past this: the whole of a large sheet is looked through before anything else.
  return /密/.test(text) && MARK.test(squash(text));
}
