/** Words of the statuses, typed from the table of the domain page. */
export const STATUS_WORDS: Record<string, string> = {
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
};

/** Words of what is missing. */
export const MISSING_WORDS: Record<string, string> = {
  'not-reported': '未报送',
  awaiting: '待报',
  outdated: '超期未更新',
  'not-quantified': '定性进展',
  withheld: '暂不公开',
  'not-applicable': '不涉及',
  unavailable: '暂缺',
};
