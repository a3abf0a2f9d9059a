/** Words of the report on the data. */
export const joinWords = {
  expected: (text: string) => `（参考：${text}）`,
  title: '数据核对',
  button: (count: number) => (count === 0 ? '数据核对：无问题' : `数据核对：${count} 处`),
  none: '所有表与边界都对上了：没有丢行、重复或读不懂的值。',
  head: { kind: '问题', file: '文件', row: '行', column: '列', value: '内容', code: '对象', now: '怎么办' },
} as const;
