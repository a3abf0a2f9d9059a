import { lower, told } from '#words/en/letters.ts';
import { counted } from '#words/en/plural.ts';
import { SOURCE_WORDS } from '#words/en/source.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/tour.ts';

/** Words of the short tour of the overview; the numbers are those on screen. */
export const tourWords: Translated<typeof zh.tourWords> = {
  label: 'A first tour',
  step: (at, of) => `${at}/${of}`,
  prev: 'Back',
  next: 'Next',
  done: 'Finish',
  dismiss: 'Skip',
  titles: {
    sentence: 'The sentence at the head',
    map: 'The map',
    why: 'Every status has a basis',
    data: 'Where the numbers come from',
  },
  /** late: "Late", or its folded word. */
  sentence: (total, count, late) =>
    `The sentence at the head is worked out from the ledger: ${count} of ${counted(total, 'item')} ${told(late, count)}; when you filter, it changes with the panels.`,
  noLedger: (total) =>
    `The sentence at the head is written from the data: the announcement lists ${counted(total, 'item')}, and without a ledger there is no progress yet.`,
  /** title: the finding that stands above the map. */
  map: (title) =>
    `${title}; click a place, or walk there with the arrow keys and press Enter, and all panels show only that; Esc takes it back.`,
  why: (item, word, gap) =>
    `“${item}” is ${lower(word)}, ${gap} points apart; on its page, click the status to see rule, numbers and report.`,
  noGap: 'Ask why of any status: on the page of an item, click it to see rule, numbers and report.',
  data: {
    demo: `Progress is now “${SOURCE_WORDS.badge}”, made up by the program; import your own ledger on the Data page, and all of it gives way to yours.`,
    user: "Progress is from the user's ledger; each panel names its source, and a click tells it in full.",
    none: 'There is no ledger now; import your own on the Data page, and the items have their progress.',
  },
  go: { why: 'Open this item', data: 'Go to Data' },
};
