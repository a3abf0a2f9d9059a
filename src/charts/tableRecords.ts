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

function cellOf(cell: TableCell | undefined): Cell {
  if (cell?.kind !== 'number') return cell?.text;
  return { value: cell.value, decimals: /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0 };
}
