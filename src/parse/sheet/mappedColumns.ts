import type { Grid, GridRow } from '#model/grid.ts';
import type { MappedColumn } from '#model/import.ts';
import { isSheetField, type SheetField } from '#model/sheetField.ts';
import type { LedgerColumns } from '#parse/sheet/dataRow.ts';
import type { HeadColumn, SheetHead } from '#parse/sheet/sheetHead.ts';
import { cut, type Tell } from '#parse/sheet/tell.ts';

const MAX_EXAMPLES = 3;
const MAX_LOOKED = 100;
/** Of these no cell is shown or kept. */
const PRIVATE: ReadonlySet<string> = new Set(['contact', 'phone']);

/** Columns of a ledger by field; of two for the same the first counts. Tells of columns that stand twice or are not used. */
export function ledgerColumns(grid: Grid, { columns, last }: SheetHead, tell: Tell): LedgerColumns {
  const used = new Map<SheetField, HeadColumn>();
  const row = grid.rows[last]?.row;
  for (const column of columns) {
    const { field } = column;
    if (!isSheetField(field)) {
      if (hasCells(grid, column, last)) tell('column-unused', 'note', { row, column });
    } else if (used.has(field)) {
      if (field !== 'ordinal' && field !== 'phone')
        tell('column-twice', 'warning', { row, column, expected: used.get(field)?.header });
    } else used.set(field, column);
  }
  return used;
}

/** Columns as they are shown to a person, with the first cells of the rows of data. */
export function mappedColumns(
  { columns }: SheetHead,
  rows: readonly GridRow[],
  keepsContacts: boolean,
): MappedColumn[] {
  return columns.map(({ index, letter, header, field }) => ({
    index,
    letter,
    header,
    ...(field === undefined ? {} : { field }),
    examples:
      field !== undefined && PRIVATE.has(field) && !(keepsContacts && field === 'contact')
        ? []
        : examplesOf(rows, index),
  }));
}

function examplesOf(rows: readonly GridRow[], index: number): string[] {
  const examples: string[] = [];
  for (const { cells, isHidden } of rows.slice(0, MAX_LOOKED)) {
    const text = cells[index]?.text;
    if (text && !isHidden) examples.push(cut(text));
    if (examples.length === MAX_EXAMPLES) break;
  }
  return examples;
}

function hasCells(grid: Grid, { index }: HeadColumn, last: number): boolean {
  return grid.rows.some(({ cells }, at) => at > last && cells[index] !== undefined && cells[index].text !== '');
}
