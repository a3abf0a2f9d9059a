/** Words of the line of gaps that the statuses are cut from. */
export const thresholdsWords = {
  title: '状态按时间进度与完成进度之差划分',
  subtitle: '差 = 时间进度 − 完成进度，单位为个百分点；左开右闭，上限计入本档；各段等宽示意，不按比例',
  own: '正在使用数据包 status_rules 表中的规则。',
  fallback: '数据包没有可用的 status_rules 表，正在使用默认规则。',
  refused: '数据包的 status_rules 表有空档或重叠，整表未采用，正在使用默认规则。',
  refusedAt: (file: string, row: number, column: string, what: string) =>
    `${file}，第 ${row} 行，“${column}”列：${what}。`,
  covered: (count: number) => `${count} 档首尾相接，覆盖全部差值，没有空档和重叠。`,
  first:
    '上列各档之前，先按顺序判断：未公布名称、已销号、已完成、未开始、待报或未报送、定性进展；逾期未完成的一律为严重滞后。',
  caption: '状态界限',
  head: '状态',
  columns: { over: '大于', up_to: '不大于', fold: '归并' },
  noEnd: '不限',
  /** The interval in words: "10 < 差 ≤ 30", "差 > 30", "差 ≤ −0.05". */
  interval(over: string | undefined, upTo: string | undefined): string {
    if (over === undefined) return upTo === undefined ? '任何差值' : `差 ≤ ${upTo}`;
    return upTo === undefined ? `差 > ${over}` : `${over} < 差 ≤ ${upTo}`;
  },
  sentence: (parts: readonly string[]) => `按差值划分的状态：${parts.join('；')}。`,
  part: (word: string, interval: string) => `${word}，${interval}`,
} as const;
