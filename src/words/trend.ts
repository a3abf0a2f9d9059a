import { asOf, monthName, shortMonth } from '#words/month.ts';
import { figure, perCent } from '#words/number.ts';

/** Words of planned against actual progress by month. */
export const trendWords = {
  head: '月份',
  columns: { planned: '计划（%）', actual: '实际（%）', n: '有数字的事项', of: '共' },
  plain: '计划与实际',
  planned: '计划',
  actual: '实际',
  open: '实际（未定稿）',
  below: '低于计划',
  above: '高于计划',
  month: monthName,
  shortMonth,
  /** Under a month on the axis. */
  counted: (n: number, of: number) => `${of} 项中 ${n}`,
  countedShort: (n: number, of: number) => `${n}/${of}`,
  subtitle: '各月平均进度（%），以当月有数字的事项计；计划取计划进度，无计划的取时间进度',
  brief: '各月平均进度（%），对计划进度',
  subtitleOne: '各月进度（%）；计划取计划进度，无计划的取时间进度',
  /**
   * subject  “18 项”, 产业发展 4 项, or the one item in quotes
   * lead     actual − planned, in points
   */
  title(subject: string, isOne: boolean, actual: number | undefined, lead: number): string {
    if (actual === undefined) return `${subject}本月尚无进度数字`;
    return `${subject}${isOne ? '' : '平均'}完成 ${perCent(actual)}，${trendWords.against(lead)}`;
  },
  /** Difference to what was planned, in points. */
  against(lead: number): string {
    if (Math.abs(lead) < 0.05) return '与计划持平';
    return `${lead > 0 ? '高于' : '低于'}计划 ${figure(Math.abs(lead))} 个百分点`;
  },
  subject: (name: string, count: number, isNarrowed: boolean) =>
    `${name === '' && isNarrowed ? '筛选后 ' : name === '' ? '' : `${name} `}${count} 项`,
  one: (name: string) => `“${name}”`,
  /** before: lead a month earlier, in points; undefined where that month has no number. */
  sentence(month: string, title: string, lead: number, before: number | undefined): string {
    const head = `${asOf(month)}，${title}`;
    if (before === undefined) return `${head}。`;
    const gain = lead - before;
    if (Math.abs(gain) < 0.05) return `${head}；对计划之差与上月持平。`;
    return `${head}；对计划之差比上月${gain > 0 ? '上升' : '下降'} ${figure(Math.abs(gain))} 个百分点。`;
  },
  nothing: (month: string, title: string) => `${asOf(month)}，${title}。`,
  /** Lines of the tip. */
  plannedLine: (value: number) => `计划 ${perCent(value)}`,
  actualLine: (value: number, isOne: boolean) => `${isOne ? '实际' : '实际平均'} ${perCent(value)}`,
  countLine: (n: number, of: number) => `${of} 项中 ${n} 项有数字`,
  notFinal: '本月尚未定稿',
  /** Small plots of the page: what they are of, and what is to be known of them. */
  parts: {
    area: { word: '方面', title: '分方面', note: '各图纵轴相同；各方面事项不同，只与自身计划比较。' },
    region: {
      word: '区市',
      title: '分区市',
      note: '各图纵轴相同；取涉及该地事项（含全域事项）的整体进度，各地承担事项不同，不作横向排名。',
    },
    item: { word: '事项', title: '分事项', note: '各图纵轴相同；只列已公布名称的事项，各与自身计划比较。' },
  },
  partsLabel: '分图',
  nothingShown: '没有可计的事项',
} as const;
