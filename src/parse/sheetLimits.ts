import type { Issue, Place } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';

type Where = Pick<Place, 'file' | 'sheet'>;

/** Only the first rows of a sheet were read. */
export function tooManyRows({ file, sheet }: Where): Issue {
  const where = sheet === undefined ? { file } : { file, sheet };
  return { code: 'too-many-rows', severity: 'error', where, expected: String(LIMITS.rows) };
}

/**
 * Told once where anything stands beyond the columns that are read.
 *
 * records  rows of the sheet from the first, cells by column
 */
export function tooManyColumns<T>(
  { file, sheet }: Where,
  records: readonly (readonly T[] | undefined)[],
  isFilled: (cell: T) => boolean,
): Issue[] {
  // By its keys: of a broken file one cell may stand in column 1,000,000,000 and nothing before it.
  const isTooWide = (cells: readonly T[] | undefined) =>
    cells !== undefined &&
    cells.length > LIMITS.columns &&
    Object.entries(cells).some(([at, cell]) => Number(at) >= LIMITS.columns && isFilled(cell));
  const index = records.findIndex(isTooWide);
  if (index < 0) return [];
  const where = { file, ...(sheet === undefined ? {} : { sheet }), row: index + 1 };
  return [{ code: 'too-many-columns', severity: 'error', where, expected: String(LIMITS.columns) }];
}
