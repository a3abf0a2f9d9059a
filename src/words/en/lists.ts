import { lower } from '#words/en/letters.ts';
import { asOf } from '#words/en/month.ts';
import { perCent } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/lists.ts';

/** By the word of the data. */
const LIST_NAMES: Readonly<Record<string, string>> = {
  政策需求: 'Needs',
  议定事项: 'Agreed matters',
  工作成果: 'Results',
};

/** Words of the three lists. */
export const listsWords: Translated<typeof zh.listsWords> = {
  head: 'No.',
  plain: 'Three lists',
  columns: {
    list: 'List',
    title: 'Name',
    owner: 'Responsible unit',
    due: 'Due',
    age: 'Days open',
    level: 'Level',
    state: 'State',
  },
  to: 'Submitted to',
  raisedOn: 'Raised on',
  states: { open: 'Open', closed: 'Closed', dropped: 'Withdrawn' },
  overdue: '(overdue)',
  state: (word, isOverdue) => `${word}${isOverdue ? ' (overdue)' : ''}`,
  dash: '—',
  counted: (list, count) => `${LIST_NAMES[list] ?? list} ${count}`,
  linked: (count, share) => withShare(`${count} agreed`, share),
  fruitful: (count, share) => withShare(`${count} with results`, share),
  linkedShort: (count) => `${count} agreed`,
  fruitfulShort: (count) => `${count} with results`,
  notLinked: (count) => `${count} not agreed`,
  notAgreed: (count) => `${count} without agreement`,
  orphans: {
    'need-without-agreed': 'Need: not agreed',
    'agreed-without-item': 'Agreed: no item',
    'agreed-without-need': 'Agreed: no need',
    'result-without-agreed': 'Result: not agreed',
  },
  orphanHead: 'Missing link',
  orphan: (word, count) => `${word} ${count}`,
  noOrphans: 'The three lists join up: no missing links.',
  openHead: (count) => `${count} open, longest first`,
  openRange: (count, days) => `${count} open for ${daysText(days)}`,
  openLine: (days) => counted(days, 'day'),
  more: (count) => `${count} more: see table`,
  noneOpen: 'No open entries.',
  due: (day) => `Due ${day}`,
  raised: (day) => `Raised ${day}`,
  owner: (unit) => `Responsible: ${unit}`,
  toWhom: (unit) => `Submitted to ${unit}`,
  title({ needs, agreed, results, linked, fruitful }) {
    if (needs + agreed + results === 0) return listsWords.plain;
    const done = `${fruitful} of ${counted(agreed, 'agreed matter')} with results`;
    return needs === 0 ? done : `${linked} of ${counted(needs, 'need')} agreed, ${done}`;
  },
  /** isChosen: by level, meeting or search; isNarrowed: by filters that say nothing of lists. */
  subtitle(is) {
    const notes = [
      ...(is.isPublic ? ['public entries only'] : []),
      ...(is.isChosen ? ['only the level, meeting and search words chosen'] : []),
      ...(is.isNarrowed ? ['not filtered by region, status or platform'] : []),
    ];
    return ['Needs → agreed matters → results, counts and conversion (%)', ...notes].join('; ');
  },
  sentence(month, flow, orphans, open, days) {
    const { needs, agreed, results, linked, linkedShare, fruitful, fruitfulShare } = flow;
    if (needs + agreed + results === 0) return `No list entries under these filters, ${asOf(month)}.`;
    const loop = [
      `${counted(needs, 'need')}, ${listsWords.linked(linked, linkedShare)}`,
      `${counted(agreed, 'agreed matter')}, ${listsWords.fruitful(fruitful, fruitfulShare)}`,
      `${counted(results, 'result')}, ${asOf(month)}`,
    ].join('; ');
    const broken = orphans.length > 0 ? `; missing links: ${orphans.map(lower).join(', ')}` : '';
    const rest = open > 0 ? `; ${open} open for ${daysText(days)}` : '; no open entries';
    return `${loop}${broken}${rest}.`;
  },
  filters: { level: 'Level', meeting: 'Meeting', q: 'Search' },
  searchHint: 'Name, unit, number',
  meeting: (no) => (/^\d+$/.test(no) ? `No. ${no}` : no),
  openTitle: (count) => `${count} open`,
  openNote: (month) => `Calendar days open, ${asOf(month)}; longest first`,
  orphansTitle: (count) => counted(count, 'missing link'),
  orphansNote:
    'Needs without agreed matter, agreed matters without item or need, results without agreed matter; an entry may have several',
};

function daysText([least, most]: readonly [number, number]): string {
  return least === most ? counted(least, 'day') : `${least} to ${counted(most, 'day')}`;
}

function withShare(text: string, share: number | undefined): string {
  return share === undefined ? text : `${text} (${perCent(share)})`;
}
