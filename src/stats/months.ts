/** Months are strings "2023-09", days "2023-09-30": a `Date` would shift with the time zone of the machine. */

/** Months since year 0, for arithmetic. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month `count` months later (earlier where negative). */
export function addMonths(month: string, count: number): string {
  const total = monthNumber(month) + count;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** The month a day lies in. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** All months from `first` to `last`, both included. */
export function monthsFrom(first: string, last: string): string[] {
  const count = monthNumber(last) - monthNumber(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addMonths(first, index));
}

/** Last day of a month, "2023-09-30". */
export function lastDayOf(month: string): string {
  return `${month}-${String(dayCount(addMonths(month, 1)) - dayCount(month)).padStart(2, '0')}`;
}

/** Part of a month gone by at the end of a day in it; 1 where the day is unknown or lies in another month. */
export function monthShare(day: string | undefined, month: string): number {
  if (day === undefined || monthOf(day) !== month) return 1;
  return Number(day.slice(8, 10)) / Number(lastDayOf(month).slice(8, 10));
}

/**
 * Days from 0000-03-01 to the first day of the month, in the proleptic Gregorian calendar.
 *
 * source  E. G. Richards, Mapping Time (1998), ch. 25: years begin in March, so that the leap day comes last
 */
export function dayCount(month: string): number {
  const number = monthNumber(month) - 2;
  const year = Math.floor(number / 12);
  const inYear = number - year * 12;
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * inYear + 2) / 5)
  );
}
