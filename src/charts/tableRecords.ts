import type { Table, TableCell } from '#charts/table.ts';
import type { Cell, Field } from '#parse/writeCsv.ts';

/** A panel's table as records, the head first: words as on screen, numbers unrounded with the decimals they are shown with. */
export function tableRecords({ head, columns, rows }: Table): Cell[][] {
  return [
    [head, ...columns.map(({ title }) => title)],
    ...rows.map(({ name, cells }) => [name, ...columns.map((_column, index) => cellOf(cells[index]))]),
  ];
}

/** Records as they stand on screen. */
export function shownRecords({ head, columns, rows }: Table): string[][] {
  return [
    [head, ...columns.map(({ title }) => title)],
    ...rows.map(({ name, cells }) => [name, ...columns.map((_column, index) => cells[index]?.text ?? '')]),
  ];
}

/** Records with every number rounded to the decimals it is shown with, and with a hyphen for a minus: as spreadsheets read numbers. */
export function roundedRecords(records: readonly (readonly Cell[])[]): Field[][] {
  return records.map((record) =>
    record.map((cell) => (typeof cell === 'object' ? cell.value.toFixed(cell.decimals) : cell)),
  );
}

/** The table for paper and documents: places are put in no order of rank there. */
export function withoutRank({ columns, rows, ...table }: Table): Table {
  const isKept = columns.map(({ id }) => id !== 'rank');
  return {
    ...table,
    columns: columns.filter((_column, index) => isKept[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_cell, index) => isKept[index]) })),
  };
}

/** A number; the words of it where these tell something else, as a class does by its bounds. */
function cellOf(cell: TableCell | undefined): Cell {
  if (cell?.kind !== 'number') return cell?.text;
  const { value, text } = cell;
  const first = /\d+(?:\.(\d+))?/.exec(text.replaceAll('\u2009', ''));
  const decimals = first?.[1]?.length ?? 0;
  return first?.[0] === Math.abs(value).toFixed(decimals) ? { value, decimals } : text;
}
