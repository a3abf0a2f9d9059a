import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/picture.ts';

/** Words of what pointer and keys do on the page. */
export const pictureWords: Translated<typeof zh.pictureWords> = {
  /** What a click or Enter does. */
  why: 'See the basis',
  /** Of a button that opens the reason of a status. */
  ask: (status) => `${status}, see the basis`,
  filter: {
    region: 'Filter by this region',
    item: 'Only this item',
    area: 'Only this area',
    status: 'Only this status',
  },
  ofArea: 'Only these items of this area',
  unfilter: 'Remove this filter',
  open: { region: 'Open region page', item: 'Open item page' },
  hint: (action) => `Click or Enter: ${action}`,
  /** Said when the focus comes to a picture. */
  keys: 'Arrow keys go from one to the next, letters to a name, Home and End to the ends; Enter filters, Enter again opens, Esc leaves.',
  /** Lines of a tip in one breath. */
  spoken: (lines) => lines.join(', '),
};
