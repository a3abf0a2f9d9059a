/** Words of a file sent back: what its writer is to change, row by row. */
export const returnWords = {
  /** "江津.xlsx：以下 3 处请改正后重新报送。" */
  head: (file: string, count: number) => `${file}：以下 ${count} 处请改正后重新报送。`,
  none: (file: string) => `${file}：没有需要改正的内容。`,
  line: (no: number, text: string) => `${no}. ${text}`,
  /** "“9月”表" */
  sheet: (name: string) => `“${name}”表`,
  /** Runs of rows: [[5, 8], [12, 12]] → "第 5 至 8、12 行". */
  rows: (runs: readonly (readonly [number, number])[]) =>
    `第 ${runs.map(([first, last]) => (first === last ? `${first}` : `${first} 至 ${last}`)).join('、')} 行`,
  column: (header: string) => `“${header}”列`,
  cell: (cell: string) => `（单元格 ${cell}）`,
  /** "第 14 行“完成值”列（单元格 H14）：不是数字，填的是“约 12”。请填数字……" */
  fault: (place: string, title: string, value: string | undefined, now: string) =>
    `${place === '' ? '' : `${place}：`}${title}${value === undefined ? '' : `，填的是“${value}”`}。${now}`,
  /** "（参考：滞后）" in front of the last full stop. */
  expected: (now: string, text: string) => now.replace(/。$/, `（参考：${text}）。`),
} as const;
