import type { Look } from '#charts/look.ts';
import { type Box, boxWidth } from '#charts/statusBox.ts';

/**
 * Boxes side by side for the parts of a bar, in the order given.
 *
 * counts   of each part, above 0
 * bar      where the parts may stand, px
 * unit     px for a count of 1; a part is never narrower than its shape and count need, unless the bar itself is too narrow
 */
export function segments(counts: readonly number[], bar: Box, unit: number, look: Look): Box[] {
  const least = counts.map((count) => leastWidth(count, look));
  const wanted = counts.map((count, index) => Math.max(count * unit, least[index] ?? 0));
  let x = bar.x;
  return fitted(wanted, least, bar.width).map((width) => {
    const box = { ...bar, x, width: Math.max(width - 2, 1) };
    x += width;
    return box;
  });
}

/** Room the parts of a bar need at least, px. */
export function leastRoom(counts: readonly number[], look: Look): number {
  return sum(counts.map((count) => leastWidth(count, look)));
}

function leastWidth(count: number, look: Look): number {
  return boxWidth(String(count), look) + 4;
}

/** Widths that fit into `room`: what lies above the least is given up in proportion, then the least itself. */
function fitted(wanted: readonly number[], least: readonly number[], room: number): readonly number[] {
  if (sum(wanted) <= room) return wanted;
  const needed = sum(least);
  if (needed > room) return least.map((width) => (width * room) / needed);
  const share = (room - needed) / (sum(wanted) - needed);
  return wanted.map((width, index) => (least[index] ?? 0) + (width - (least[index] ?? 0)) * share);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
