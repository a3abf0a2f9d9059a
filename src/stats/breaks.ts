/**
 * Bounds that cut `values` into `count` classes with equally many members.
 *
 * values   any order, any unit, no missing ones
 * count    2 to 9
 * returns  count − 1 rising bounds in the unit of `values`; fewer where ties make two bounds equal
 * throws   RangeError if `count` is outside 2 to 9
 * source   Hyndman & Fan 1996, The American Statistician 50(4), definition 7
 */
export function quantileBreaks(values: readonly number[], count: number): number[] {
  if (!(count >= 2 && count <= 9))
    throw new RangeError(`quantileBreaks: ${count} classes asked for, 2 to 9 are legible.`);
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = Array.from({ length: count - 1 }, (_, index) => quantile(sorted, (index + 1) / count));
  return [...new Set(bounds)].filter(Number.isFinite);
}

/** The `share` quantile (0 to 1) of values sorted rising; NaN for none. Definition 7 of Hyndman & Fan: linear between order statistics. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Class of a value among half-open classes: [break 0, break 1) is class 1, below break 0 is class 0. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((bound) => value >= bound).length;
}

/**
 * Breaks for completion in per cent: elapsed time is always one, two lie below it and one above, so that the colour
 * tells behind from in time.
 *
 * values   region means, the unfiltered ones, so that a filter does not change the meaning of a colour
 * returns  2 to 4 rising bounds; the lowest is moved down where one place alone would stand under it
 */
export function progressBreaks(values: readonly number[], elapsed: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const below = sorted.filter((value) => value < elapsed);
  const above = sorted.filter((value) => value >= elapsed);
  const middle = below.length > 1 ? Math.floor(quantile(below, 0.5) * 2) / 2 : Math.floor(elapsed - 5);
  const top = above.length > 1 ? Math.ceil(quantile(above, 0.5) * 2) / 2 : Math.ceil(elapsed + 5);
  const lowest = Math.min(Math.round((elapsed - 10) / 5) * 5, middle - 2.5);
  const bounds = [lowest, middle, elapsed, top === elapsed ? elapsed + 0.5 : top].filter((bound) => bound > 0);
  const under = sorted.filter((value) => value < (bounds[0] ?? 0));
  if (under.length !== 1) return bounds;
  const floor = Math.floor((under[0] ?? 0) / 5) * 5;
  return [floor, ...(bounds[0] === lowest ? bounds.slice(1) : bounds)];
}
