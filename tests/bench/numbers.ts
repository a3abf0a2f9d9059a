/** The middle of the values; the mean of the two middle ones of an even count. throws RangeError without a value */
export function median(values: readonly number[]): number {
  const sorted = sortedOf(values, 'median');
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]] as [number, number];
  return (low + high) / 2;
}

/**
 * The least value that `share` per cent of the values do not exceed.
 *
 * share   over 0, to 100
 * throws  RangeError without a value
 * source  Hyndman & Fan 1996, The American Statistician 50(4), definition 1 (nearest rank)
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = sortedOf(values, 'percentile');
  return sorted[Math.max(Math.ceil((share / 100) * sorted.length), 1) - 1] as number;
}

/** Median of `of(one, other)` over rounds: what was measured in one round is compared with its own round only. */
export function paired(
  ones: readonly number[],
  others: readonly number[],
  of: (one: number, other: number) => number,
): number {
  if (ones.length !== others.length) throw new RangeError(`paired: ${ones.length} and ${others.length} rounds.`);
  return median(ones.map((one, round) => of(one, others[round] as number)));
}

/** By how much the first is more than the second. */
export const difference = (one: number, other: number) => one - other;

/** How many times the second the first is. */
export const ratio = (one: number, other: number) => one / other;

/** The list from `first` on, and its beginning after its end: each round begins with another. */
export function turned<T>(list: readonly T[], first: number): T[] {
  const at = first % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

function sortedOf(values: readonly number[], name: string): number[] {
  if (values.length === 0) throw new RangeError(`${name}: no value.`);
  return values.toSorted((a, b) => a - b);
}
