import { ADDRESSES } from './targets/addresses.ts';
import { XLS_BOOKS, XLSX_BOOKS } from './targets/books.ts';
import { DATE_CELLS, NUMBER_CELLS } from './targets/cells.ts';
import { DOCUMENTS_MADE } from './targets/documents.ts';
import { OUTLINES } from './targets/outlines.ts';
import { PACKAGES } from './targets/packages.ts';
import { TEXT_SHEETS } from './targets/sheets.ts';
import { TABLE_TEXTS } from './targets/tables.ts';
import { ZIPS } from './targets/zips.ts';
import type { Target } from './trial.ts';

/** Every parser of the board. */
export const TARGETS: readonly Target[] = [
  ...[NUMBER_CELLS, DATE_CELLS, ADDRESSES, TABLE_TEXTS, TEXT_SHEETS],
  ...[XLSX_BOOKS, XLS_BOOKS, DOCUMENTS_MADE, ZIPS, PACKAGES, OUTLINES],
];

/** Inputs of each target where there are `count` in all, by the weights. */
export function sharesOf(count: number): Map<Target, number> {
  const all = TARGETS.reduce((sum, { weight }) => sum + weight, 0);
  const shares = TARGETS.map((target) => [target, Math.floor((count * target.weight) / all)] as const);
  const given = shares.reduce((sum, [, share]) => sum + share, 0);
  return new Map(shares.map(([target, share], at) => [target, at === 0 ? share + count - given : share]));
}
