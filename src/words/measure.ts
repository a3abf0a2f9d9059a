/** Names, units and column words of the measures on the map. */
export const MEASURE_WORDS = {
  progress: { name: '平均进度', short: '进度', unit: '%', decimals: 1 },
  lead: { name: '平均超前或滞后', short: '超前/滞后', unit: '个百分点', decimals: 1 },
  onschedule: { name: '按时序事项占比', short: '按时序', unit: '%', decimals: 0 },
  items: { name: '涉及事项', short: '涉及事项', unit: '项', decimals: 0 },
  late: { name: '滞后事项', short: '滞后件数', unit: '项', decimals: 0 },
  worst: { name: '最需协调的状态', short: '最差状态', unit: '', decimals: 0 },
  missing: { name: '未报送事项', short: '未报送', unit: '项', decimals: 0 },
  platforms: { name: '参与平台', short: '平台', unit: '个', decimals: 0 },
  stat: { name: '公开统计', short: '统计', unit: '', decimals: 2 },
} as const;

export const SCOPE_WORDS = {
  listed: '列名区市',
  all16: '全域 16 个区市',
  provincial: '两省市层面',
  outside: '16 个区市以外',
  unassigned: '未列区市',
  undisclosed: '未公布名称',
} as const;

export const REGION_SETS = { 渝: '渝西八区', 川: '四川八市' } as const;
export const ELAPSED = '时间进度';
export const PLANNED = '计划进度';
export const COLUMN_WORDS = { value: '数值', n: '计入', of: '共', class: '分级', rank: '位次' } as const;
