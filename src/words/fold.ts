/** Words of the optional three-way fold: offices mean different things by the colours, so the word always stands beside the status. */
export const FOLD_WORDS = { red: '红', yellow: '黄', green: '绿' } as const;

/** What the fold says of itself on the page. */
export const foldWords = {
  name: '红黄绿',
  note: '红黄绿为可选的三色归并，各单位含义不一，默认不用；颜色旁始终写明状态。',
  /** A status in few characters, where it stands among what a colour covers. */
  short: {
    severe: '严重',
    late: '滞后',
    'slightly-late': '略滞后',
    'on-schedule': '按时序',
    ahead: '按时序',
    done: '完成',
    closed: '完成',
  },
  /** "严重、滞后". */
  covers: (statuses: readonly string[]) => [...new Set(statuses)].join('、'),
  /** Added to a line below a title: that colours are folded, or what each covers. */
  folded: (line: string) => `${line}；按${foldWords.name}归并`,
  legend: (line: string, parts: readonly string[]) => `${line}；${parts.join('，')}`,
  part: (word: string, covers: string) => `${word}为${covers}`,
  mark: (word: string) => `（${word}）`,
  counted: (word: string, count: number) => `${word} ${count}`,
  sentence: (counts: readonly string[]) => `按${foldWords.name}归并：${counts.join('，')}。`,
} as const;
