import { ELAPSED, PLANNED } from '#words/measure.ts';
import { asOf, monthName, shortMonth } from '#words/month.ts';
import { figure, perCent } from '#words/number.ts';

/** Actual − planned, in points; `before` a month earlier, undefined where that month has no number. */
interface Leads {
  readonly lead: number;
  readonly before: number | undefined;
  readonly hasPlan: boolean;
}

/** Words of planned against actual progress by month. */
export const trendWords = {
  head: '月份',
  /** What was due goes by the name 计划 only where any of the items has a plan. */
  due: dueName,
  columns: {
    planned: (hasPlan: boolean) => `${dueName(hasPlan)}（%）`,
    actual: '实际（%）',
    n: '有数字的事项',
    of: '共',
  },
  plain: '计划与实际',
  actual: '实际',
  open: '实际（未定稿）',
  below: (hasPlan: boolean) => `低于${dueName(hasPlan)}`,
  above: (hasPlan: boolean) => `高于${dueName(hasPlan)}`,
  month: monthName,
  shortMonth,
  /** Under a month on the axis. */
  counted: (n: number, of: number) => `${of} 项中 ${n}`,
  countedShort: (n: number, of: number) => `${n}/${of}`,
  subtitle: (isOne: boolean, hasPlan: boolean) =>
    `${isOne ? '各月进度（%）' : '各月平均进度（%），以当月有数字的事项计'}；${hasPlan ? '计划取计划进度，无计划的取时间进度' : '未报月度计划，对时间进度'}`,
  brief: (hasPlan: boolean) => `各月平均进度（%），对${hasPlan ? PLANNED : ELAPSED}`,
  /**
   * subject  “18 项”, 产业发展 4 项, or the one item in quotes
   * against  of `trendWords.against`
   */
  title(subject: string, isOne: boolean, actual: number | undefined, against: string): string {
    if (actual === undefined) return `${subject}本月尚无进度数字`;
    return `${subject}${isOne ? '' : '平均'}完成 ${perCent(actual)}，${against}`;
  },
  /** Difference to what was due: actual − planned, in points. */
  against(lead: number, hasPlan: boolean): string {
    const due = dueName(hasPlan);
    if (Math.abs(lead) < 0.05) return `与${due}持平`;
    return `${lead > 0 ? '高于' : '低于'}${due} ${figure(Math.abs(lead))} 个百分点`;
  },
  subject: (name: string, count: number, isNarrowed: boolean) =>
    `${name === '' && isNarrowed ? '筛选后 ' : name === '' ? '' : `${name} `}${count} 项`,
  one: (name: string) => `“${name}”`,
  sentence(month: string, title: string, { lead, before, hasPlan }: Leads): string {
    const head = `${asOf(month)}，${title}`;
    if (before === undefined) return `${head}。`;
    const gain = lead - before;
    const gap = `对${dueName(hasPlan)}之差`;
    if (Math.abs(gain) < 0.05) return `${head}；${gap}与上月持平。`;
    return `${head}；${gap}比上月${gain > 0 ? '上升' : '下降'} ${figure(Math.abs(gain))} 个百分点。`;
  },
  nothing: (month: string, title: string) => `${asOf(month)}，${title}。`,
  /** Lines of the tip. */
  plannedLine: (value: number, hasPlan: boolean) => `${dueName(hasPlan)} ${perCent(value)}`,
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

function dueName(hasPlan: boolean): string {
  return hasPlan ? '计划' : ELAPSED;
}
