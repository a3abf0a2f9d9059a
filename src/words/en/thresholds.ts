import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/thresholds.ts';

/** Words of the line of gaps that the statuses are cut from. */
export const thresholdsWords: Translated<typeof zh.thresholdsWords> = {
  title: 'Statuses by the lag of progress behind elapsed time',
  subtitle:
    'Lag = elapsed time − progress, in points; the upper limit belongs to the class, the lower does not; equal widths, not to scale',
  own: 'The rules of the status_rules table of the data package are in use.',
  fallback: 'The data package has no usable status_rules table; the default rules are in use.',
  refused:
    'The status_rules table of the data package has holes or overlaps and was not applied; the default rules are in use.',
  refusedAt: (file: string, row: number, column: string, what: string) =>
    `${file}, row ${row}, column “${column}”: ${what}.`,
  covered: (count: number) =>
    ` ${counted(count, 'class', 'classes')} end to end cover every lag, without holes or overlaps.`,
  first:
    'Before these classes, in this order: name not published, closed, done, not started, awaiting report or not reported, not quantified; what is overdue and not done is always severely late.',
  caption: 'Limits of the statuses',
  head: 'Status',
  columns: { over: 'Over', up_to: 'Up to', fold: 'Folded into' },
  noEnd: 'no limit',
  /** The interval in words: "10 < lag ≤ 30", "lag > 30", "lag ≤ −0.05". */
  interval(over: string | undefined, upTo: string | undefined): string {
    if (over === undefined) return upTo === undefined ? 'any lag' : `lag ≤ ${upTo}`;
    return upTo === undefined ? `lag > ${over}` : `${over} < lag ≤ ${upTo}`;
  },
  sentence: (parts: readonly string[]) => `Statuses by lag: ${parts.join('; ')}.`,
  part: (word: string, interval: string) => `${word}, ${interval}`,
};
