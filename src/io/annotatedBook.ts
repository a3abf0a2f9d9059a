import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Grid, GridCell } from '#model/grid.ts';

/** What is to be said at a cell, by its name ("H14"). */
export type Notes = ReadonlyMap<string, readonly string[]>;

/**
 * A copy of the sheets with a comment at each cell something is said of; for a row as a whole at its first cell.
 *
 * author   shown as the writer of the comments
 * notes    by sheet, in the order of `grids`
 * returns  bytes of an XLSX file: texts, numbers and merged areas as they were, never a formula
 */
export async function annotatedBook(
  grids: readonly Grid[],
  notes: readonly Notes[],
  author: string,
): Promise<ArrayBuffer> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const [index, grid] of grids.entries()) {
    const sheet = sheetOf(grid);
    for (const [name, texts] of notes[index] ?? []) addNote(sheet, utils.decode_cell(name), texts.join('\n'), author);
    utils.book_append_sheet(book, finished(sheet, grid, utils.encode_range), grid.sheet ?? `Sheet${index + 1}`);
  }
  return write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
}

type Cells = (CellObject | undefined)[][];

function sheetOf({ rows }: Grid): Cells {
  const cells: Cells = [];
  for (const { row, cells: held } of rows) cells[row - 1] = Array.from(held, (cell) => cell && cellOf(cell));
  return Array.from(cells, (record) => record ?? []);
}

function cellOf({ text, number, format }: GridCell): CellObject {
  if (number === undefined) return { t: 's', v: text };
  return { t: 'n', v: number, w: text, ...(format === 'percent' ? { z: '0.##%' } : format ? { z: 'yyyy-mm-dd' } : {}) };
}

function addNote(cells: Cells, { r, c }: { r: number; c: number }, text: string, author: string): void {
  const record = cells[r] ?? [];
  cells[r] = record;
  const comments = Object.assign([{ a: author, t: text }], { hidden: true });
  record[c] = { ...(record[c] ?? { t: 's', v: '' }), c: comments };
}

type EncodeRange = (range: { s: { c: number; r: number }; e: { c: number; r: number } }) => string;

function finished(cells: Cells, { merges }: Grid, encode: EncodeRange): WorkSheet {
  const width = cells.reduce((most, record) => Math.max(most, record.length), 1);
  return {
    '!data': cells,
    '!ref': encode({ s: { c: 0, r: 0 }, e: { c: width - 1, r: Math.max(0, cells.length - 1) } }),
    '!merges': merges.map(({ top, bottom, left, right }) => ({
      s: { r: top - 1, c: left },
      e: { r: bottom - 1, c: right },
    })),
  } as WorkSheet;
}
