/** Words of the rows of a sheet that are not taken, and why. */
export const skippedWords = {
  why: {
    title: '标题',
    empty: '空行',
    hidden: '隐藏行',
    struck: '划去的行',
    sum: '合计',
    signature: '签署',
    head: '重复表头',
    note: '表注',
  },
  /** A single cell that is struck out in a row that is taken. */
  struckCell: '划去的单元格',
  hiddenSheet: '隐藏的表',
  /** "合计：合计 40". */
  told: (why: string, text: string) => (text === '' ? why : `${why}：${text}`),
  row: (row: number, why: string, text: string) => `第 ${row} 行（${why}）${text ? `：${text}` : ''}`,
} as const;
