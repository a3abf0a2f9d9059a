import type { GridCell } from '#model/grid.ts';
import { type NumberRead, readNumber, rounded } from '#parse/sheet/readNumber.ts';

/** What the plain numbers of a column of per cents are taken for. */
export type PercentKind = 'percent' | 'share' | 'unclear';

/** No office reports more than three times its target as a share of one: above, a column cannot hold shares. */
const MAX_SHARE = 3;

/**
 * Rule 6 of the ledger: where formats are unknown and all values are ≤ 1 with a fraction among them, a person is asked.
 *
 * said  the answer: 0.85 is a `share` of one, or 0.85 `percent`
 */
export function percentKind(
  cells: Iterable<GridCell | undefined>,
  knowsFormats: boolean,
  said: 'share' | 'percent' | undefined,
): PercentKind {
  let [greatest, hasFraction, hasPlain, hasSigned] = [Number.NEGATIVE_INFINITY, false, false, false];
  for (const cell of cells) {
    const read = readNumber(cell, knowsFormats);
    if (read.kind !== 'number') continue;
    if (read.isPlain) hasPlain = true;
    else hasSigned = true;
    greatest = Math.max(greatest, read.value);
    hasFraction ||= !Number.isInteger(read.value);
  }
  if (!hasPlain || said === 'percent') return 'percent';
  if (said === 'share') return greatest <= MAX_SHARE && !hasSigned ? 'share' : 'percent';
  return greatest <= 1 && hasFraction && !hasSigned ? 'unclear' : 'percent';
}

/** Per cent of a number in a column of per cents. */
export function percentOf(read: Extract<NumberRead, { kind: 'number' }>, kind: PercentKind): number {
  return kind === 'share' && read.isPlain ? rounded(read.value * 100) : read.value;
}
