import type { Grid } from '#model/grid.ts';
import type { Aside, SheetRead } from '#model/import.ts';

/** Headers whose cells are never kept aside: names and numbers of people. */
const PEOPLE: ReadonlySet<string> = new Set(['contact', 'phone']);

/** Rows of a sheet that could not be taken, with their cells as they stand: nothing is lost because it was wrong. */
export function errorAsides({ read, grid }: { readonly read: SheetRead; readonly grid: Grid }): Aside[] {
  const taken = new Set(read.lines.map(({ place }) => place.row));
  const wrong = new Set(
    read.issues.flatMap(({ severity, where }) => (severity === 'error' && where.row !== undefined ? [where.row] : [])),
  );
  const used = read.columns.filter(({ field }) => field !== undefined && !PEOPLE.has(field));
  return grid.rows.flatMap(({ row, cells }): Aside[] => {
    if (!wrong.has(row) || taken.has(row) || row === read.headRow) return [];
    const place = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), row, columns: {} };
    const held = used.flatMap(({ index, header }) => (cells[index] ? [[header, cells[index].text]] : []));
    return held.length === 0 ? [] : [{ place, why: 'error', cells: Object.fromEntries(held) }];
  });
}
