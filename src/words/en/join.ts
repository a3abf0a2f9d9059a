import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/join.ts';

/** Words of the report on the data. */
export const joinWords: Translated<typeof zh.joinWords> = {
  /** Follows a sentence without a space. */
  expected: (text: string) => ` (expected: ${text})`,
  title: 'Data check',
  button: (count: number) => (count === 0 ? 'Data: no issues' : `Data: ${counted(count, 'issue')}`),
  none: 'All tables and outlines match: no rows lost, doubled or unreadable.',
  head: {
    kind: 'Issue',
    file: 'File',
    row: 'Row',
    column: 'Column',
    value: 'Content',
    code: 'Object',
    now: 'What to do',
  },
};
