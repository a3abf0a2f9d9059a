import { lower } from '#words/en/letters.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/fold.ts';

/** Words of the optional three-way fold: offices mean different things by the colours, so the word always stands beside the status. */
export const FOLD_WORDS: Translated<typeof zh.FOLD_WORDS> = { red: 'Red', yellow: 'Amber', green: 'Green' };

/** What the fold says of itself on the page. */
export const foldWords: Translated<typeof zh.foldWords> = {
  name: 'Red-amber-green',
  note: 'Red-amber-green folds the statuses into three colours. Units mean different things by it, so it is off at first; the status always stands beside the colour.',
  /** A status in few characters, where it stands among what a colour covers. */
  short: {
    severe: 'severe',
    late: 'late',
    'slightly-late': 'slightly late',
    'on-schedule': 'on schedule',
    ahead: 'on schedule',
    done: 'done',
    closed: 'done',
  },
  /** "severe, late". */
  covers: (statuses) => [...new Set(statuses)].join(', '),
  /** Added to a line below a title: that colours are folded, or what each covers. */
  folded: (line) => `${line}; folded into ${lower(foldWords.name)}`,
  legend: (line, parts) => `${line}; ${parts.join('; ')}`,
  part: (word, covers) => `${lower(word)}: ${covers}`,
  mark: (word) => ` (${lower(word)})`,
  counted: (word, count) => `${lower(word)} ${count}`,
  sentence: (counts) => ` In ${lower(foldWords.name)}: ${counts.join(', ')}.`,
};
