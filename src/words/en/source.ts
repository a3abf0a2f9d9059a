import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/source.ts';

/** Words of the source line. */
export const SOURCE_WORDS: Translated<typeof zh.SOURCE_WORDS> = {
  label: 'Source: ',
  demo: 'ledger (demo)',
  user: 'ledger',
  none: 'no ledger imported',
  announcement: 'public report on the 7th joint conference',
  toCheck: 'compiled from public material (unchecked)',
  unknown: '—',
  badge: 'Demo data',
  /** Two labels at most; the full list is a click away. */
  several: (labels: readonly string[]) =>
    labels.length > 2 ? `${labels.slice(0, 2).join(', ')} and others` : labels.join(', '),
};
