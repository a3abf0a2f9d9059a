import { capital, lower, sideName } from '#words/en/letters.ts';
import { ELAPSED, PLANNED } from '#words/en/measure.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { figure, perCent, signed } from '#words/en/number.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/why.ts';

/** What a reason is told from: per cents and points, unrounded. */
type Facts = Parameters<typeof zh.whyWords.sentence>[0];

/** Words of the dialog that answers “why this status”. */
export const whyWords: Translated<typeof zh.whyWords> = {
  /** region: of whose cell the status is; undefined for the item's own. */
  title: (item: string, region?: string) => `Why this status: ${item}${region ? ` (${region})` : ''}`,
  status: 'Status',
  computed: 'By rule',
  override: 'Set by hand',
  reason: 'Reason',
  rule: 'Rule',
  inputs: 'Numbers used',
  progress: 'Progress',
  gap: 'Lag (elapsed time minus progress)',
  gapToPlan: 'Lag (planned minus actual progress)',
  report: 'Taken from the report',
  noReport: 'No report',
  inherited: 'This region did not report on its own; it takes the number and status of the item.',
  noNumber: 'no number in the report',
  month: 'Reporting month',
  thresholds: 'Classes (lag, in points)',
  next: 'To the next better status',
  noNext: 'No better status to reckon with',
  dash: '—',
  nextSentence: (distance: number, word: string) => `${points(distance)} points more make it ${lower(word)}`,
  points: (value: number) => `${figure(value, 1)} points`,
  elapsed: (isPlan: boolean) => (isPlan ? PLANNED : ELAPSED),
  /** How an item's number came about. */
  basis: {
    joint: 'joint report',
    'both-sides': 'mean of both sides',
    'one-side': (side: string) => `${sideName(side)} only`,
    regions: (n: number, of: number) => `mean of region reports, ${n} of ${of} with a number`,
  },
  place: (file: string, row: number) => `${file} row ${row}`,
  interval,
  sentence: (facts: Facts) => `${capital(asOf(facts.month))}, ${told(facts)}`,
  /** Both statuses, where one was set by hand. */
  overridden: (computed: string, set: string) => `By rule: ${lower(computed)}; set by hand: ${lower(set)}.`,
  /** Before the public the three late words are one, and so are their intervals. */
  folded: 'In public, degrees of lateness are not told apart.',
};

/** "10 < lag ≤ 30", "lag > 30", "lag ≤ −0.05". */
function interval(over: number | undefined, upTo: number | undefined): string {
  if (over === undefined && upTo === undefined) return 'any lag';
  if (upTo === undefined) return `lag > ${plain(over)}`;
  return over === undefined ? `lag ≤ ${plain(upTo)}` : `${plain(over)} < lag ≤ ${plain(upTo)}`;
}

function told(facts: Facts): string {
  const { rule, month } = facts;
  const so = `hence the status “${facts.word}”.`;
  switch (rule) {
    case 'undisclosed':
      return `this item has no published name and no report, ${so}`;
    case 'closed':
      return `this item was verified and closed${facts.closedOn ? ` on ${facts.closedOn}` : ''}, ${so}`;
    case 'done':
      return facts.doneBy === 'milestones'
        ? `all milestones are done, ${so}`
        : `the report of ${monthName(facts.reference)} gives progress of ${perCent(facts.progress ?? 100)}, so 100% is reached, ${so}`;
    case 'not-started':
      return `this item starts in ${monthName(facts.start)}, which is still to come, ${so}`;
    case 'awaiting':
      return `the report of ${monthName(month)} has not come yet and its deadline${facts.dueOn ? ` ${facts.dueOn}` : ''} has not passed, ${so}`;
    case 'not-reported':
      return `no report of ${monthName(month)} was received${facts.dueOn ? ` and its deadline ${facts.dueOn} has passed` : ' and no deadline is set'}, ${so}`;
    case 'not-quantified':
      return `the report of ${monthName(month)} has words only, no number, ${so}`;
    default:
      return byGap(facts);
  }
}

function byGap({ word, elapsed, isPlan, progress, gap, over, upTo, isPastDue, due, isPublic }: Facts): string {
  const numbers = `progress ${perCent(progress ?? 0)}, ${lower(isPlan ? PLANNED : ELAPSED)} ${perCent(elapsed)}`;
  const apart = gap === undefined ? '' : `, ${away(gap, isPublic)}`;
  const so = `hence the status “${word}”.`;
  if (isPastDue) return `${numbers}${apart}; it was due in ${monthName(due)} and is not done, ${so}`;
  return isPublic ? `${numbers}${apart}, ${so}` : `${numbers}${apart}; rule ${interval(over, upTo)}, ${so}`;
}

function away(gap: number, isPublic: boolean): string {
  if (Math.abs(gap) < 0.05) return `${figure(Math.abs(gap), 2)} points apart`;
  if (isPublic) return `lead ${signed(-gap)} points`;
  return `${figure(Math.abs(gap))} points ${gap > 0 ? 'behind' : 'ahead'}`;
}

/** A distance rounded up: what is printed must suffice. */
function points(distance: number): string {
  return figure(Math.ceil(distance * 100 - 1e-4) / 100, 2);
}

function plain(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('-', '−');
}
