import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/subject.ts';

/** Words for what a narrowed title speaks of: set before a colon, as "Filtered: 18 items". */
export const subjectWords: Translated<typeof zh.subjectWords> = {
  filtered: 'Filtered',
  listed: 'Chosen',
  of: (places: string) => places,
};
