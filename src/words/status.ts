/** Word of each status; thresholds and shapes stand elsewhere. */
export const STATUS_WORDS = {
  undisclosed: '未公布名称',
  closed: '已销号',
  done: '已完成',
  'not-started': '未开始',
  awaiting: '待报',
  'not-reported': '未报送',
  'not-quantified': '定性进展',
  severe: '严重滞后',
  late: '滞后',
  'slightly-late': '略滞后',
  'on-schedule': '达时序进度',
  ahead: '超时序进度',
} as const;

/** Words of the groups in counts. */
export const GROUP_WORDS = {
  done: '完成',
  'on-schedule': '达或超时序进度',
  late: '滞后',
  'not-reported': '未报送',
  undisclosed: '未公布名称',
  awaiting: '待报',
  'not-quantified': '定性进展',
  'not-started': '未开始',
} as const;

const LATE = new Set<string>(['severe', 'late', 'slightly-late']);

/** Word of a status; for a public audience the three late ones are one. */
export function statusWord(status: keyof typeof STATUS_WORDS, isPublic = false): string {
  return isPublic && LATE.has(status) ? '需加快推进' : STATUS_WORDS[status];
}

/** Why there is no number. */
export const MISSING_WORDS = {
  'not-reported': '未报送',
  awaiting: '待报',
  outdated: '超期未更新',
  'not-quantified': '定性进展',
  withheld: '暂不公开',
  'not-applicable': '不涉及',
  unavailable: '暂缺',
} as const;

export const OVERDUE = '逾期';
export const OVERRIDDEN = '人工认定';
