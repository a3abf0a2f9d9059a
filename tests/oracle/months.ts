/** Months since the year 0 of "2023-11" or "2023-11-30"; the difference of two is a count of months. */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** "YYYY-MM" of a month number. */
export function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Months of a period as text, the month of its start and that of its end included. */
export function monthsBetween(start: string, end: string): string[] {
  const months: string[] = [];
  for (let at = monthNumber(start); at <= monthNumber(end); at += 1) months.push(monthText(at));
  return months;
}

/** "2023-11-30": the last day of a month. */
export function lastDay(month: string): string {
  const year = Number(month.slice(0, 4));
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${month}-${days[Number(month.slice(5, 7)) - 1]}`;
}

/** Days from one day to a later one, told off month by month on the calendar. */
export function daysFrom(early: string, late: string): number {
  let days = Number(late.slice(8)) - Number(early.slice(8));
  for (let month = early.slice(0, 7); month < late.slice(0, 7); month = monthText(monthNumber(month) + 1))
    days += Number(lastDay(month).slice(8));
  return days;
}

/** Half-years since the year 0: twice the year, one more in the second half. */
export function halfOf(month: string): number {
  return Math.floor(monthNumber(month) / 6);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
