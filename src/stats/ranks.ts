/**
 * Standard competition ranks ("1224"): the largest value is 1, equal values share a rank, the next rank is skipped.
 *
 * values   undefined where there is no number; it gets no rank and takes no place
 */
export function ranks(values: readonly (number | undefined)[]): (number | undefined)[] {
  const known = values.filter((value) => value !== undefined);
  return values.map((value) => (value === undefined ? undefined : 1 + known.filter((other) => other > value).length));
}
