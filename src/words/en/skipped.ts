import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/skipped.ts';

/** Words of the rows of a sheet that are not taken, and why. */
export const skippedWords: Translated<typeof zh.skippedWords> = {
  why: {
    title: 'title',
    empty: 'empty row',
    hidden: 'hidden row',
    struck: 'struck-out row',
    sum: 'total',
    signature: 'signature',
    head: 'head repeated',
    note: 'note',
  },
  /** A single cell that is struck out in a row that is taken. */
  struckCell: 'struck-out cell',
  hiddenSheet: 'hidden table',
  /** "total: 合计 40". */
  told: (why, text) => (text === '' ? why : `${why}: ${text}`),
  row: (row, why, text) => `Row ${row} (${why})${text ? `: ${text}` : ''}`,
};
