/**
 * Headers of the one-sheet ledger, in its order: words of the data contract, read back on import: the same whatever language the board speaks (`imports` in package.json).
 * The keys are ours; the headers are public names of columns.
 */
export const LEDGER_HEADERS = {
  no: '事项编号',
  area: '方面',
  name: '事项名称',
  leadCq: '渝方牵头单位',
  leadSc: '川方牵头单位',
  duty: '责任单位',
  support: '配合单位',
  regions: '涉及地区',
  platforms: '涉及平台',
  target: '目标',
  targetValue: '目标值',
  unit: '单位',
  start: '起始',
  due: '完成时限',
  month: '报告月份',
  planned: '计划进度%',
  done: '完成值',
  progress: '进度%',
  status: '状态',
  text: '进展情况',
  difficulty: '存在问题',
  need: '需协调事项',
  next: '下一步',
  contact: '联系人',
  evidence: '佐证',
  closed: '销号日期',
  override: '改判状态',
  reason: '改判理由',
  rhythm: '报送周期',
  weight: '权重',
  disclosure: '公开属性',
  sender: '填报单位',
  side: '报告方',
} as const;
export type LedgerColumn = keyof typeof LEDGER_HEADERS;

/** Places of an item in the words the import reads; listed ones stand by name. */
export const LEDGER_SCOPES = { all16: '全域', provincial: '两省市', outside: '区市以外', unassigned: '' } as const;
export const RHYTHM_WORDS = { month: '每月', quarter: '每季度', 'half-year': '每半年', once: '一次' } as const;
