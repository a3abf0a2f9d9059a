import type { Cell } from '#parse/writeCsv.ts';

/** Rows that are looked at: a long table is alike further down. */
const LOOKED_AT = 200;

/** Width of each column in characters that fits most cells; a Chinese character counts as two. */
export function columnWidths(records: readonly (readonly Cell[])[]): number[] {
  const looked = records.slice(0, LOOKED_AT);
  return (records[0] ?? []).map((_head, column) => {
    const lengths = looked.map((record) => textOf(record[column]).replace(/[^\p{ASCII}]/gu, '00').length);
    return Math.min(48, Math.max(8, ...lengths) + 2);
  });
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.value.toFixed(cell.decimals) : String(cell ?? '');
}
