import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/importMerge.ts';

/** Words of what an import found while it brought rows together: values of issues, never whole sentences. */
export const mergeWords: Translated<typeof zh.mergeWords> = {
  /** Stands in `reports.row` of packages. Read back by the import. */
  separator: '、',
  /** "85 (江津.xlsx#5)": what was said, and where. */
  claim: (value, place) => `${value} (${place})`,
  /** "江津.xlsx#5（矛盾已定）": rows that contradicted each other, and the one believed. Read back by the import. */
  settled: (rows) => `${rows}（矛盾已定）`,
  /** "进度%: 80→85". */
  change: (header, before, now) => `${header}: ${before ?? 'empty'}→${now ?? 'empty'}`,
  /** Joins changes, which hold commas of their own. */
  changes: (changes) => changes.join('; '),
};
