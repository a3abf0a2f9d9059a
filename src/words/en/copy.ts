import type * as zh from '#words/copy.ts';
import type { Translated } from '#words/en/translated.ts';

/** Answers to a copy. */
export const copyWords: Translated<typeof zh.copyWords> = {
  copied: 'Copied.',
  refused: 'The browser does not allow copying: select the text and copy it.',
};
