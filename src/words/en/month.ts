import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/month.ts';

const LONG = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** "2023-11" → "Nov 2023". */
export function monthName(month: string): string {
  return LONG.format(new Date(`${month.slice(0, 7)}-01`));
}

/** "2023-11" → "as of the end of Nov 2023". */
export function asOf(month: string): string {
  return `as of the end of ${monthName(month)}`;
}

/** "2023-11" → "Nov". */
export function shortMonth(month: string): string {
  return SHORT.format(new Date(`${month.slice(0, 7)}-01`));
}

/** States of a reporting month. */
export const MONTH_STATES: Translated<typeof zh.MONTH_STATES> = {
  collecting: 'collecting',
  reviewing: 'in review',
  final: 'signed off',
};
