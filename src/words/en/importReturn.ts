import { capital, lower } from '#words/en/letters.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/importReturn.ts';

/** Words of a file sent back: what its writer is to change, row by row. */
export const returnWords: Translated<typeof zh.returnWords> = {
  /** "江津.xlsx: please correct these 3 places and report again." */
  head: (file, count) =>
    `${file}: please correct ${count === 1 ? 'this place' : `these ${counted(count, 'place')}`} and report again.`,
  none: (file) => `${file}: nothing to be corrected.`,
  line: (no, text) => `${no}. ${text}`,
  /** ", table “9月”": the first comma of a place is dropped. */
  sheet: (name) => `, table “${name}”`,
  /** Runs of rows: [[5, 8], [12, 12]] → ", rows 5–8, 12". */
  rows: (runs) =>
    `, ${runs.every(([first, last]) => first === last) && runs.length === 1 ? 'row' : 'rows'} ${runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')}`,
  column: (header) => `, column “${header}”`,
  cell: (cell) => ` (cell ${cell})`,
  /** "Row 14, column “完成值” (cell H14): not a number, filled in was “约 12”. Please fill in a number…" */
  fault: (place, title, value, now) =>
    `${place === '' ? capital(title) : `${capital(place.replace(/^,? /, ''))}: ${lower(title)}`}${value === undefined ? '' : `, filled in was “${value}”`}. ${now}`,
  /** " (reference: late)" in front of the last full stop. */
  expected: (now, text) => now.replace(/\.$/, ` (reference: ${text}).`),
};
