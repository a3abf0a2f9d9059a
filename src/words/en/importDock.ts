import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/importDock.ts';

/** The few words of an import that every page has. */
export const dockWords: Translated<typeof zh.dockWords> = {
  choose: 'Choose files',
  folder: 'Choose folder',
  previewing: 'Preview: not applied yet, the data are unchanged',
  unpreview: 'End preview',
  backToImport: 'Back to check',
  pasted: (number) => `Pasted cells ${number}`,
};
