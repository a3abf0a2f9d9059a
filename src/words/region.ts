import { asOf, monthName } from '#words/month.ts';

/** Words of the page of one region and of the list of regions. No rank of places but that of a statistic, in the app. */
export const regionWords = {
  back: '全部区市',
  previous: '上一个',
  next: '下一个',
  sideOf: (side: string, set: string) => `${side} · ${set}`,
  noLedger: '未导入台账，暂无进度；统计、平台和相邻区市照常显示。',
  /** "截至2023年11月底涉及 9 项（列名 4、全域 5），有数的 8 项中 5 项按时序，…". */
  concerned: (month: string, all: number, listed: number, whole: number) =>
    `${asOf(month)}涉及 ${all} 项（列名 ${listed}、全域 ${whole}）`,
  noneConcerned: (month: string) => `${asOf(month)}没有涉及的事项`,
  onSchedule: (known: number, good: number) => `有数的 ${known} 项中 ${good} 项按时序`,
  /** The mean is of listed items alone: n of them have a number. */
  mean: (value: string, n: number, of: number) =>
    n === of ? `列名 ${of} 项平均进度 ${value}` : `列名 ${of} 项中有数的 ${n} 项平均进度 ${value}`,
  elapsed: (value: string) => `时间进度 ${value}`,
  state: (word: string, count: number) => `${word} ${count} 项`,
  asRuns: (parts: readonly string[], rest: readonly string[]) =>
    [...parts.map((part, at) => `${part}${at < parts.length - 1 ? '，' : rest.length > 0 ? '；' : '。'}`)].concat(
      rest.map((part, at) => `${part}${at < rest.length - 1 ? '，' : '。'}`),
    ),

  mapTitle: (measure: string, value: string, unit: string) =>
    `${measure} ${value}${unit === '%' ? '%' : unit === '' ? '' : ` ${unit}`}`,
  mapSubtitle: (measure: string) => `${measure}，与总览同一分级；其余区市淡化`,
  mapSentence: (name: string, text: string) => `${name}在 16 个区市中的位置示意图，${text}。`,

  itemsTitle: (all: number, good: number) => (all === 0 ? '没有涉及的事项' : `${all} 项中 ${good} 项按时序`),
  itemsSubtitle: '本地完成率（圆点）对时间进度（黑线）与该项总体进度（灰短线），%；未报送在前',
  itemsSentence: (title: string, parts: readonly string[]) => [title, ...parts].join('，'),
  columns: {
    status: '状态',
    name: '事项',
    role: '角色',
    overall: '总体',
    local: '本地%',
    elapsed: '时间进度',
    lead: '差',
  },
  overallShort: (value: string) => `总体 ${value}`,
  roles: { listed: '涉及', all16: '全域' },
  dash: '—',
  inherited: '沿用本项数值',
  localTip: (value: string) => `本地完成 ${value}`,
  overallTip: (value: string) => `总体完成 ${value}`,
  old: (value: string) => `上期 ${value}`,

  cellsTitle: '在矩阵中的一行',
  cellsSubtitle: '按方面排列，每格一项；圆点为不涉及',
  cellsSentence: (values: number, all: number) => `涉及的 ${all} 格中 ${values} 格有数值。`,

  statsTitle: (known: number, of: number) => `公开统计 ${of} 项中 ${known} 项有数`,
  statsSubtitle: '各指标自带年份；缺数照写暂缺',
  statsHead: '指标',
  statsColumns: { value: '数值', rank: '位次', covered: '有数区市', source: '来源' },
  indicator: (name: string, year: number | undefined) => (year === undefined ? name : `${name} ${year}`),
  amount: (value: string, unit: string) => `${value} ${unit}`,
  rank: (rank: number, of: number) => `${rank}/${of} 个`,
  covered: (n: number, of: number) => `${n}/${of}`,
  rankNote: '位次只在同年有数的区市间排，按数值由大到小；有数的区市少于全部时，不可与全体比较。',

  platformsTitle: (count: number) =>
    count === 0 ? '未列入毗邻地区合作功能平台' : `参与 ${count} 个毗邻地区合作功能平台`,
  platformsSubtitle: '全域加入，或所列县区加入',
  whole: '全域',

  reportsTitle: (missing: number, late: number) =>
    missing + late === 0
      ? '各月报送齐全'
      : [...(missing > 0 ? [`未报送 ${missing} 次`] : []), ...(late > 0 ? [`补报或迟报 ${late} 次`] : [])].join('，'),
  reportsSubtitle: (month: string) => `${asOf(month)}为止，各月只列事项已开始的月份`,
  allReported: '至今没有未报送或补报的事项。',
  month: monthName,
  missing: { 'not-reported': '未报送', awaiting: '待报' },
  whoseMissing: { own: '本区市未报', all: '该项均未报' },
  late: { 补报: '补报', late: '逾期报送' },
  submitted: (day: string, due: string) => `${day} 报送，截止 ${due}`,
  submittedOn: (day: string) => `${day} 报送`,
  dueOn: (day: string) => `截止 ${day}`,
  between: ' · ',

  neighboursTitle: (count: number) => `相邻区市 ${count} 个`,
  neighboursSubtitle: '只列 16 个区市以内、边界相接的；方位由中心点算出',
  noOutlines: '没有边界文件，相邻关系暂缺。',
  noNeighbours: '16 个区市中没有边界相接的。',
  bearings: ['北', '东北', '东', '东南', '南', '西南', '西', '西北'],

  listTitle: '各区市情况',
  listNote: '各地承担事项不同，不作横向排名',
  listColumns: {
    items: '涉及',
    onschedule: '按时序',
    late: '滞后',
    missing: '未报送',
    progress: '平均进度%',
    platforms: '平台',
  },
  listHead: '区市',
  group: (set: string, count: number) => `${set}（${count}）`,
} as const;
