import { monthName } from '#words/month.ts';

/** Words of the shell: title, header, filters, dialogs. */
export const appWords = {
  title: '成渝中部地区合作事项进展',
  asOf: '截至',
  monthEnd: (month: string) => `${monthName(month)}底`,
  elapsed: '时间进度',
  byDay: '按天计',
  allSides: '全部',
  side: { cq: '渝', sc: '川' },
  sideGroup: '两方',
  area: '方面',
  item: '事项',
  region: '区市',
  status: '状态',
  platform: '平台',
  period: '时期',
  measure: '指标',
  indicator: '统计',
  year: '年份',
  month: '报告月份',
  theme: '外观',
  themes: { auto: '随系统', light: '浅色', dark: '深色' },
  tiles: '等面积',
  outlines: '地图',
  noOutlines: '没有可显示的边界：面向公众须有审图号，或边界文件未能读出',
  all: '全部',
  several: (count: number, unit: string) => `${count} 个${unit}`,
  filters: '筛选',
  done: '完成',
  clear: '清除筛选',
  remove: (name: string) => `取消筛选：${name}`,
  hideDemo: '不用演示数据',
  filtered: '筛选：',
  internal: '内部资料 注意保存',
  notClassified: '本系统为非涉密系统，严禁存储、处理、传输国家秘密。',
  withheld: (count: number) => `另有 ${count} 项暂不公开`,
  onlyPanel: '返回总览',
  skip: '跳到主要内容',
  pages: '页面',
  views: {
    overview: '总览',
    items: '事项',
    item: '事项',
    regions: '区市',
    region: '区市',
    ledger: '台账',
    changes: '变化',
    trend: '走势',
    lists: '三张清单',
    calendar: '会议',
    projects: '重大项目',
    platforms: '平台',
    mechanism: '机制',
    data: '数据',
    briefing: '简报',
    help: '帮助',
  },
  close: '关闭',
  sourcesTitle: '来源',
  ledgerSource: '数字来自用户的月度台账；公告本身没有进度数字。',
  demoSource: '演示台账由程序按固定种子生成，全部为合成数据，不代表任何地方的实际进展。',
  sourceHead: { title: '题名', publisher: '发布者', date: '日期', grade: '级别', link: '链接' },
  grades: { A: 'A 官方或媒体', B: 'B 公开资料整理（待核）', D: 'D 推算' },
  open: '打开',
  failedTitle: '数据包无法使用',
  failedNow: '请按下列位置改正数据文件，然后刷新本页。',
  reload: '刷新',
} as const;

/** A part of the address that was put aside. */
export function noticeSentence(name: string, value: string, kind: 'unknown-value' | 'not-built' | 'too-long'): string {
  if (kind === 'too-long') return `链接超过 ${value} 个字符，超出的条件已忽略；请重新选择条件后再复制链接。`;
  if (kind === 'not-built') return `链接中的 ${name}=${brief(value)} 本版本尚未提供，已按默认显示。`;
  return `链接中的 ${name}=${brief(value)} 无法识别，已忽略。`;
}

/** Somebody else's words, not more of them than one looks at. */
function brief(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
