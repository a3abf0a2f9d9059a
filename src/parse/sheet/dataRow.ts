import type { Grid, GridCell, Merge } from '#model/grid.ts';
import type { SheetField } from '#model/sheetField.ts';
import { DITTO } from '#model/sheetWords.ts';
import type { HeadColumn } from '#parse/sheet/sheetHead.ts';
import type { Tell } from '#parse/sheet/tell.ts';
import { skippedWords } from '#words/skipped.ts';

/** A row of data with what merged areas, blanks under a filled cell and 同上 put into it. */
export interface DataRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly cells: ReadonlyMap<SheetField, GridCell>;
}

/** The columns of a ledger that are used, by field. */
export type LedgerColumns = ReadonlyMap<SheetField, HeadColumn>;

/** The rows at `taken`, indices in `grid.rows`, filled by rule: merged areas run down, 同上 is the value above. */
export function dataRows(grid: Grid, columns: LedgerColumns, taken: readonly number[], tell: Tell): DataRow[] {
  const wanted = new Set(taken);
  const merged = mergedCells(grid);
  const fillsBlanks = grid.source === 'csv' || grid.source === 'paste';
  const rows: DataRow[] = [];
  for (const [index, { row, cells }] of grid.rows.entries()) {
    const below = merged(row, cells);
    if (!wanted.has(index)) continue;
    const own = new Map<SheetField, GridCell>();
    for (const [field, { index: at }] of columns) {
      const cell = cells[at] ?? below.get(at);
      if (cell?.isStruck)
        tell('skipped-row', 'note', {
          row,
          column: columns.get(field),
          value: skippedWords.told(skippedWords.struckCell, cell.text),
        });
      else if (cell && cell.text !== '') own.set(field, cell);
    }
    const above = rows.at(-1)?.cells;
    if (above && fillsBlanks)
      fillDown(own, above, (field) =>
        tell('filled-down', 'note', { row, column: columns.get(field), value: above.get(field)?.text }),
      );
    for (const [field, cell] of own)
      if (DITTO.has(cell.text.trim()))
        repeat(own, field, above?.get(field), (value) =>
          tell('ditto', value ? 'note' : 'warning', {
            row,
            column: columns.get(field),
            value: cell.text,
            expected: value,
          }),
        );
    rows.push({ row, cells: own });
  }
  return rows;
}

const NONE: ReadonlyMap<number, GridCell> = new Map();

/** What stands in a row by areas merged down from above, row by row from the top. Linear in rows and merges. */
function mergedCells(
  grid: Grid,
): (row: number, cells: readonly (GridCell | undefined)[]) => ReadonlyMap<number, GridCell> {
  const starts = new Map<number, Merge[]>();
  for (const merge of grid.merges)
    if (merge.bottom > merge.top) starts.set(merge.top, [...(starts.get(merge.top) ?? []), merge]);
  const open = new Map<number, { bottom: number; cell: GridCell }>();
  return (row, cells) => {
    for (const [left, { bottom }] of open) if (bottom < row) open.delete(left);
    for (const { left, bottom } of starts.get(row) ?? []) {
      const cell = cells[left];
      if (cell) open.set(left, { bottom, cell });
    }
    return open.size === 0 ? NONE : new Map([...open].map(([left, { cell }]) => [left, cell]));
  };
}

/** In a CSV the writer has left blank what stands above: the area, and the item where neither number nor name is given. */
function fillDown(
  own: Map<SheetField, GridCell>,
  above: ReadonlyMap<SheetField, GridCell>,
  note: (field: SheetField) => void,
): void {
  const isUnnamed = !own.has('no') && !own.has('name');
  // Another item may lie in another area: what is told of it stands in the list.
  const fields: readonly SheetField[] = isUnnamed ? ['area', 'no', 'name'] : ['area'];
  for (const field of fields) {
    const cell = above.get(field);
    if (own.has(field) || !cell) continue;
    own.set(field, cell);
    note(field);
  }
}

function repeat(
  own: Map<SheetField, GridCell>,
  field: SheetField,
  above: GridCell | undefined,
  note: (value: string | undefined) => void,
): void {
  if (above) own.set(field, above);
  else own.delete(field);
  note(above?.text);
}
