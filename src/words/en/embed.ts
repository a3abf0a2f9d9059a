import type * as zh from '#words/embed.ts';
import type { Translated } from '#words/en/translated.ts';

/** Words of a panel in somebody else's page. */
export const embedWords: Translated<typeof zh.embedWords> = {
  open: 'Open board',
};

/** Why there is no figure; also told to the page around it, so nothing of the ledger stands here. */
export const EMBED_ERRORS: Translated<typeof zh.EMBED_ERRORS> = {
  'no-panel': 'The embed address names no panel that can be shown (panel).',
  'no-data': 'The data cannot be read at the moment. Trying again.',
  'unusable-data': 'The data package lacks a required table, so nothing can be shown.',
  'unusable-table': 'The table of this panel could not be read.',
  'chart-error': 'This panel could not be drawn. It will be drawn again soon.',
};
