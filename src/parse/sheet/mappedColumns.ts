import type { Grid } from '#model/grid.ts';
import type { MappedColumn } from '#model/import.ts';
import { isSheetField, type SheetField } from '#model/sheetField.ts';
import type { LedgerColumns } from '#parse/sheet/dataRow.ts';
import type { HeadColumn, SheetHead } from '#parse/sheet/sheetHead.ts';
import { cut, type Tell } from '#parse/sheet/tell.ts';

const MAX_EXAMPLES = 3;
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

/** Columns as they are shown to a person, with the first cells below the head. */
export function mappedColumns(grid: Grid, { columns, last }: SheetHead, keepsContacts: boolean): MappedColumn[] {
  return columns.map(({ index, letter, header, field }) => ({
    index,
    letter,
    header,
    ...(field === undefined ? {} : { field }),
    examples:
      field !== undefined && PRIVATE.has(field) && !(keepsContacts && field === 'contact')
        ? []
        : examplesOf(grid, index, last),
  }));
}

function examplesOf(grid: Grid, index: number, last: number): string[] {
  const examples: string[] = [];
  for (const { cells, isHidden } of grid.rows.slice(last + 1, last + 101)) {
    const text = cells[index]?.text;
    if (text && !isHidden) examples.push(cut(text));
    if (examples.length === MAX_EXAMPLES) break;
  }
  return examples;
}

function hasCells(grid: Grid, { index }: HeadColumn, last: number): boolean {
  return grid.rows.some(({ cells }, at) => at > last && cells[index] !== undefined && cells[index].text !== '');
}
