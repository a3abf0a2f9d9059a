import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/shortcuts.ts';

/** Words of the list of keys, opened by `?`. */
export const shortcutWords: Translated<typeof zh.shortcutWords> = {
  title: 'Keyboard',
  head: { keys: 'Keys', what: 'What they do' },
  rows: [
    [['/', 'Ctrl K'], 'Search items, regions, units, platforms, pages and actions'],
    [['?'], 'Open this list'],
    [['Esc'], 'Close a dialog; take filters back one by one'],
    [['Tab', 'Shift Tab'], 'To the next or previous control; each picture is one stop'],
    [
      ['←', '→', '↑', '↓'],
      'In a picture to the next thing; on the map to the neighbour that lies that way; in a table to the next cell',
    ],
    [['Home', 'End'], 'First and last of a picture or table'],
    [['A–Z'], 'In a picture, type a name or its initials to go to a region (dz: Dazu, Dazhou)'],
    [['Enter'], 'In a picture filters, once more opens the page of the region or item; on a status tells its basis'],
    [['←', '→'], 'On the page of an item or region: the one before or after'],
  ],
};
