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
