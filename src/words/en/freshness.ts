import { asOf, monthName } from '#words/en/month.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/freshness.ts';

/** The mark: how the data on screen stand to those on the server. */
export const FRESHNESS_WORDS: Translated<typeof zh.FRESHNESS_WORDS> = {
  fresh: 'Data up to date',
  retrying: 'No answer, retrying',
  stale: 'Data to be updated',
  'no-network': 'Server not reached',
  'bad-data': 'New data incomplete, not applied',
  'new-build': 'New version of the program',
};

/**
 * The mark with its time, as "12-05 09:10": of the last look while all is well, else since when.
 *
 * isCopy  what is on screen had been kept in this browser: then of when it is
 */
export function freshnessText(
  word: keyof typeof zh.FRESHNESS_WORDS,
  since: string,
  goodAt: string,
  isCopy = false,
): string {
  const text = FRESHNESS_WORDS[word];
  if (word === 'fresh') return `${text} · ${goodAt}`;
  return isCopy ? `${text} · showing the local copy of ${goodAt}` : `${text} · since ${since}`;
}

/** The mark of a one-file edition: which data, of when, for whom. */
export function editionText(told: Parameters<typeof zh.editionText>[0]): string {
  const whom = told.audience === 'public' ? 'public' : 'internal use';
  return `One-file edition · data ${asOf(told.asof)} · fingerprint ${told.hash} · made ${told.made} · ${whom}`;
}

/** Behind the mark, where the data tell of a month (`ahead`) that the clock (`today`) has not reached. */
export function clockText(today: string, ahead: string): string {
  return `The clock of this device says ${monthName(today)}, before the ${monthName(ahead)} of the data; please correct it`;
}

/** What a person at a desk can do about it. */
export const freshWords: Translated<typeof zh.freshWords> = {
  names: 'Names of items and platforms are our own translations; the announcement is in Chinese.',
  take: 'New data (click to update)',
  reload: 'New program (click to reload)',
  stays: 'This page keeps the data it had.',
  isBehind: 'New data to be checked',
};

/** Lines of the run log, by event. */
export const LOG_WORDS: Translated<typeof zh.LOG_WORDS> = {
  start: 'Opened',
  ...FRESHNESS_WORDS,
  seen: 'New data seen, to be confirmed',
  confirmed: 'New data the same twice',
  taken: 'New data applied',
  reload: 'Page reloaded',
  'chart-error': 'Chart failed',
  'chart-rebuilt': 'Chart rebuilt',
  'chunk-lost': 'Old program file gone from the server',
  'page-error': 'Program error',
  freeze: 'Page frozen',
  resume: 'Page resumed',
  online: 'Network on',
  offline: 'Network off',
  'clock-jump': 'Clock jumped',
  'new-day': 'New day',
  'wake-lock': 'Screen kept on',
  'wake-lock-lost': 'Screen no longer kept on',
  'wake-lock-refused': 'Browser refuses to keep the screen on',
};

export const logWords: Translated<typeof zh.logWords> = {
  title: 'Run log',
  subtitle: 'Latest first, 200 lines at most; kept in this browser only, sent nowhere.',
  none: 'Nothing logged yet.',
};
