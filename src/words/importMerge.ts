/** Words of what an import found while it brought rows together: values of issues, never whole sentences. */
export const mergeWords = {
  separator: '、',
  /** "85（江津.xlsx#5）": what was said, and where. */
  claim: (value: string, place: string) => `${value}（${place}）`,
  /** "江津.xlsx#5（矛盾已定）": rows that contradicted each other, and the one believed. */
  settled: (rows: string) => `${rows}（矛盾已定）`,
  /** "进度%：80→85". */
  change: (header: string, before: string | undefined, now: string | undefined) =>
    `${header}：${before ?? '空'}→${now ?? '空'}`,
  /** Joins changes, which hold commas of their own. */
  changes: (changes: readonly string[]) => changes.join('；'),
} as const;
