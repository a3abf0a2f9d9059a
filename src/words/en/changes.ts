import type * as zh from '#words/changes.ts';
import { lower } from '#words/en/letters.ts';
import { asOf, monthName, shortMonth } from '#words/en/month.ts';
import { figure, perCent } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';

export type { ChangeCounts, ChangeFact } from '#words/changes.ts';

/** What the changes of the paragraph are grouped by, in its order. */
const TOPICS: Readonly<Record<zh.ChangeFact['topic'], string>> = {
  worse: 'Worse',
  silent: 'Now not reported',
  fell: 'Progress fell',
  other: 'Other status changes',
  eased: 'Less late',
  recovered: 'Back on schedule',
  forward: 'Now ahead of schedule',
  heard: 'Reported again',
  first: 'First report',
  done: 'Newly done',
  closed: 'Newly closed',
  overridden: 'Set by hand',
  revised: 'Corrected',
  vanished: 'No longer reported',
  new: 'New items',
  /** Only between two ledgers: the status is the same. */
  figure: 'Figures changed',
};

/** Heads of the counts, in the order of the title. */
export const COUNT_WORDS: Translated<typeof zh.COUNT_WORDS> = {
  worse: 'Worse',
  silent: 'Not reported',
  fell: 'Progress fell',
  recovered: 'Back on schedule',
  done: 'Done or closed',
  revised: 'Corrected',
};
export const COUNTS = Object.keys(COUNT_WORDS) as (keyof typeof zh.COUNT_WORDS)[];

/** The same behind a count in the title. */
const TOLD: Translated<typeof zh.COUNT_WORDS> = {
  worse: 'worse',
  silent: 'not reported',
  fell: 'with less progress',
  recovered: 'back on schedule',
  done: 'newly done or closed',
  revised: 'corrected',
};

/** Words of the changes between two months. */
export const changesWords: Translated<typeof zh.changesWords> = {
  head: 'Item',
  columns: { from: 'Before', to: 'Now' },
  plain: 'Changes this month',
  /** Words of a line, by how the status moved. `late` is folded before the public. */
  moves: {
    'to-severe': 'Now severely late',
    'to-late': 'Now late',
    'to-slightly-late': 'Now slightly late',
    'to-not-reported': 'Now not reported',
    reopened: 'No longer done',
    'to-not-quantified': 'Now not quantified',
    'to-awaiting': 'Now awaiting report',
    'to-other': 'Status changed',
    'to-on-schedule': 'Now on schedule',
    eased: 'Less late',
    recovered: 'Back on schedule',
    'to-ahead': 'Now ahead',
    'reported-again': 'Reported again',
    first: 'First report',
    done: 'Newly done',
    closed: 'Newly closed',
    overridden: 'Set by hand',
  },
  moved: (word) => `Now ${lower(word)}`,
  kinds: { fell: 'Progress fell', vanished: 'No longer reported', first: 'First report', new: 'New item' },
  revised: (month) => `${shortMonth(month)} corrected`,
  gone: 'No longer listed',
  fall: '↓',
  dash: '—',
  /** In running text: Late (44.4%). */
  inBrackets: (word, value) => `${word} (${perCent(value)})`,
  withNumber: (word, value) => `${word} ${perCent(value)}`,
  /** "Status and progress (%) of items, compared with Oct"; with its year where that is another. */
  subtitle: (from, asof) => `Status and progress (%) of items, compared with ${nearMonth(from, asof)}`,
  firstMonth: (asof) => `No report month before ${monthName(asof)} to compare with`,
  none: 'No changes.',
  more: (count) => `${count} more: see Changes page or table`,

  /** What became worse first; at most four parts, so that it stays one line. */
  title(counts, from, isNextMonth, subject) {
    const since = isNextMonth ? 'this month' : `since ${shortMonth(from)}`;
    const when = subject === '' ? upper(since) : `${subject}, ${since}`;
    const parts = titleParts(counts);
    if (counts.lines === 0) return `${when}: no changes`;
    if (parts.length === 0) return `${when}: ${counted(counts.lines, 'status change')}`;
    return `${when}: ${parts.slice(0, 4).join(', ')}`;
  },
  sentence: (month, from, title) => `${title} (${asOf(month)}, compared with ${nearMonth(from, month)}).`,
  firstSentence: (month) => `No report month before ${monthName(month)} to compare with.`,

  /** Lines of the tip. */
  inMonth: (month, text) => `${shortMonth(month)}: ${text}`,
  correction: (before, after) => `${before} corrected to ${after}`,
  fellBy: (points) => `Progress fell by ${figure(points)} points`,
  retargeted: 'Target changed meanwhile',
  moreRevisions: (count) => `${counted(count, 'month')} corrected, the latest shown here`,

  /** Headings, button and selects of the page. */
  monthsTitle: 'Changes month by month',
  monthsNote: 'Items changed since the month before; choose a month to see its changes',
  monthsHead: 'Month',
  noMonths: 'There is nothing to compare with before the first report month.',
  paragraphTitle: 'Changes as text',
  copy: 'Copy text',
  from: 'Compare with',
  to: 'Report month',
};

/**
 * The changes as running text, topic by topic.
 *
 * facts  in the order of the lines; several of one topic are joined by ;
 */
export function changesParagraph(month: string, from: string, facts: readonly zh.ChangeFact[]): string {
  const head = `Compared with ${nearMonth(from, month)}, ${asOf(month)}`;
  if (facts.length === 0) return `${head}: ${lower(changesWords.none)}`;
  return `${head}. ${changesByTopic(facts).join(' ')}`;
}

/** A sentence for each topic that has a fact. */
export function changesByTopic(facts: readonly zh.ChangeFact[]): string[] {
  return (Object.keys(TOPICS) as zh.ChangeFact['topic'][]).flatMap((topic) => {
    const own = facts.filter((fact) => fact.topic === topic);
    return own.length === 0 ? [] : [`${TOPICS[topic]} (${own.length}): ${own.map(factText).join('; ')}.`];
  });
}

function factText({ topic, name, from, to, month, fall, isRetargeted }: zh.ChangeFact): string {
  const quoted = `“${name}”`;
  if (topic === 'new' || topic === 'first') return `${quoted} is ${lower(to)}`;
  if (topic === 'silent' || topic === 'vanished') return `${quoted} was ${lower(from)}`;
  if (topic === 'figure') return `${quoted} from ${from} to ${to}`;
  if (topic === 'revised')
    return `${quoted}${month === undefined ? '' : `, ${shortMonth(month)}`}: progress from ${from} to ${to}`;
  const main =
    topic === 'fell'
      ? `${quoted} from ${from} to ${to}`
      : `${quoted} ${topic === 'overridden' ? 'set by hand ' : ''}from ${lower(from)} to ${lower(to)}`;
  const parts = [main];
  if (fall !== undefined) parts.push(lower(changesWords.fellBy(fall)));
  if (isRetargeted) parts.push(lower(changesWords.retargeted));
  return parts.join(', ');
}

function titleParts(counts: zh.ChangeCounts): string[] {
  const told = { ...counts, fell: counts.fellAlone };
  const some = COUNTS.filter((id) => told[id] > 0);
  return some.map((id, index) => `${index === 0 ? counted(told[id], 'item') : told[id]} ${TOLD[id]}`);
}

function nearMonth(from: string, month: string): string {
  return from.slice(0, 4) === month.slice(0, 4) ? shortMonth(from) : monthName(from);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
