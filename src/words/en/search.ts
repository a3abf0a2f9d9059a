import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/search.ts';

/** Words of the search over everything that has a name. */
export const searchWords: Translated<typeof zh.searchWords> = {
  open: 'Search',
  title: 'Search',
  field: 'Search items, regions, units, platforms, pages and actions',
  hint: 'English, Pinyin or initials: Dazu, dz, expressways',
  groups: {
    regions: 'Regions',
    items: 'Items',
    areas: 'Areas',
    units: 'Units',
    platforms: 'Platforms',
    views: 'Pages',
    actions: 'Actions',
  },
  leads: {
    regions: 'opens its page',
    items: 'opens its page',
    areas: 'overview of this area',
    units: 'in the ledger',
    platforms: 'on the page of platforms',
    views: 'opens the page',
    actions: 'does it',
  },
  more: (count) => `${count} more; type a little more`,
  scope: 'Names of items, regions, areas, units and platforms, pages and actions, in English, Chinese or Pinyin.',
  none: 'Nothing found. Names of items, regions, areas, units and platforms can be searched, and pages and actions, in English, Chinese or Pinyin.',
  results: (count) => `${count} found`,
  actions: {
    theme: (name) => `Theme: ${name}`,
    fold: 'Fold statuses to red, amber, green',
    unfold: 'Do not fold statuses',
    tiles: 'Map as equal tiles',
    outlines: 'Map as outlines',
    hideDemo: 'Hide demo data',
    showDemo: 'Show demo data',
    clear: 'Clear all filters',
    import: 'Import a ledger',
    wall: 'Open the wall',
    briefing: 'Make a briefing',
    print: 'Print this page',
    otherLanguage: ['Chinese', 'Zhongwen'],
  },
};
