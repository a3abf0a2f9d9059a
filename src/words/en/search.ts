import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/search.ts';

/** Words of the search over everything that has a name. */
export const searchWords: Translated<typeof zh.searchWords> = {
  open: 'Search',
};
