/**
 * The latest month that the data tell of, where it lies ahead of today: the clock is wrong, or that month is.
 *
 * months  of reports, "2023-11", in any order
 * today   on the machine's calendar, "2019-06-01"
 */
export function monthAhead(months: readonly string[], today: string): string | undefined {
  return [...months].sort().findLast((month) => month > today.slice(0, 7));
}
