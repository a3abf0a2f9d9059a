import type * as zh from '#words/calendar.ts';
import { capital } from '#words/en/letters.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { counted, listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

const RULES = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** Number of a meeting, in digits: 8 → "8". */
export function chineseNumber(value: number): string {
  return String(value);
}

/** "2023-12-28" → "28 Dec 2023", "2023-12" → "Dec 2023", "2021" → "2021"; anything else as it is. */
export function dayName(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return year;
  return `${day ? `${Number(day)} ` : ''}${monthName(date)}`;
}

/** Words of the calendar of joint meetings. */
export const calendarWords: Translated<typeof zh.calendarWords> = {
  head: 'Half-year',
  columns: { no: 'No.', date: 'Date', host: 'Host', place: 'Place', theme: 'Theme' },
  hosts: { 渝: 'Chongqing', 川: 'Sichuan' },
  short: { 渝: 'CQ', 川: 'SC' },
  dash: '—',
  /** Stands in a small box too: “not available” has no room there. */
  unknown: 'n/a',
  notRecorded: 'not recorded',
  ruled: 'by the rule',
  half: (year, part) => `H${part} ${year}`,
  year: (year) => String(year),
  number: (no) => `${no}${ENDINGS[RULES.select(no)] ?? 'th'}`,
  meeting: 'joint conference',
  /** What the mechanism has a half-year's meeting be about. */
  themes: { 1: 'One major theme', 2: 'Review of the year, plan of the next' },
  title(held, later, ruled) {
    const coming = [...(later > 0 ? [`${later} on record`] : []), ...(ruled > 0 ? [`${ruled} by the rule`] : [])];
    return [
      `${counted(held, 'joint conference')} recorded`,
      ...(coming.length > 0 ? [`then ${listed(coming)}`] : []),
    ].join(', ');
  },
  subtitle: (month, isNarrowed) =>
    `${capital(asOf(month))}, held or to come; one each half-year${isNarrowed ? '; filters do not apply' : ''}`,
  sentence(month, title, missing, next) {
    const gap = missing > 0 ? `; ${counted(missing, 'past half-year')} without a record` : '';
    return `${capital(asOf(month))}: ${title}${gap}${next === undefined ? '' : `; next: ${next}`}.`;
  },
  /** "8th (28 Dec 2023, hosted by Sichuan)" */
  next(no, when, host) {
    const facts = [when, ...(host === undefined ? [] : [`hosted by ${host}`])].join(', ');
    return no === undefined ? facts : `${no} (${facts})`;
  },
  host: (name) => `Hosted by ${name}`,
  noHost: 'Host not available',
  asof: (month) => monthName(month),
  legend: {
    渝: 'Hosted by Chongqing',
    川: 'Hosted by Sichuan',
    none: 'Host not available',
    ruled: 'By the rule',
    missing: 'Not recorded',
  },
  note: 'A box per half-year, with the number of the meeting',
  content: (text) => `Content: ${text}`,
  records: 'Meetings',
  recordsNote:
    'As recorded where there is a record; else a past half-year is not recorded, and one to come follows the rule of turns.',
  source: 'Source',
  noSource: 'Rule of turns',
};
