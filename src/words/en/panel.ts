import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/panel.ts';

/** Words of the published items. */
export const publishedWords: Translated<typeof zh.publishedWords> = {
  unnamed: (count: number) =>
    `${counted(count, 'more item')}: the announcement lists by “including”, names and areas are not published.`,
};

/** Words of the frame around every panel. */
export const panelWords: Translated<typeof zh.panelWords> = {
  table: 'Table',
  picture: 'Picture',
  export: 'Export',
  share: 'Share',
  empty: 'No items or regions match.',
  clear: 'Clear filters',
  /** The same where nobody can act. */
  none: 'No such items.',
  noLedger: 'No ledger imported',
  noSigned: 'No month signed off yet',
  noLedgerNow: 'The announcement gives no progress; it comes from the monthly ledgers of the units.',
  import: 'Import a ledger',
  showDemo: 'Show demo data',
  absent: (table: string) => `The data package has no table “${table}”, so this panel is empty.`,
  failed: (table: string) =>
    `The table “${table}” could not be read, so this panel is empty; the others are not affected.`,
  crashed: 'This panel could not be drawn; the others are not affected.',
  retry: 'Retry',
  loading: 'Loading data…',
  rest: (count: number) => `${count} more`,
};
