import { asOf } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/kpi.ts';

/** Words of the six numbers over one square per item. */
export const kpiWords: Translated<typeof zh.kpiWords> = {
  head: 'Group',
  items: 'Items',
  plain: 'Items by status',
  subtitle: 'Number of items, one square each',
  // The column has room for one Chinese character; the subtitle says what is counted.
  unit: '',
  other: 'Other',
  named: 'Name published',
  /** Under a large number there is room for few characters. */
  short: {
    done: 'Done',
    'on-schedule': 'On time',
    late: 'Late',
    'not-reported': 'No report',
    undisclosed: 'Unnamed',
  },
  shorter: { 'on-schedule': 'On time' },
  closed: (count) => `${count} closed`,
  severe: (count) => `${count} severe`,
  parts: (onSchedule, ahead) => `${onSchedule} + ${ahead}`,
  line: (word, count) => `${word}: ${counted(count, 'item')}`,
  /** well: items done or on schedule. */
  title(items, well, subject) {
    if (items === 0) return kpiWords.plain;
    return about(subject, `${well === 0 ? 'None' : well} of ${counted(items, 'item')} done or on schedule`);
  },
  /** Without a ledger only what the announcement says. */
  publicTitle(items, undisclosed, subject) {
    if (items === 0) return kpiWords.plain;
    return about(subject, `${items - undisclosed} of ${counted(items, 'item')} with published names`);
  },
  /** parts: “done 3 (incl. 1 closed)”, each already a phrase. */
  sentence: (month, items, parts) => `Of ${counted(items, 'item')}, ${asOf(month)}: ${parts.join(', ')}.`,
  publicSentence: (items, undisclosed) =>
    `${items - undisclosed} of ${counted(items, 'item')} with published names, ${undisclosed} without; no ledger imported, progress not available.`,
  phrase: (word, count, within = '') =>
    `${word.charAt(0).toLowerCase()}${word.slice(1)} ${count}${within && ` (${within})`}`,
};

/** subject: what a narrowed title speaks of, or ''. */
function about(subject: string, text: string): string {
  return subject === '' ? text : `${subject}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
