import { ELAPSED, PLANNED } from '#words/measure.ts';
import { asOf, monthName } from '#words/month.ts';
import { figure, perCent, signed } from '#words/number.ts';

/** What a reason is told from: per cents and points, unrounded. */
interface Facts {
  readonly rule: string;
  /** Word of the status of the rule. */
  readonly word: string;
  readonly month: string;
  readonly elapsed: number;
  readonly isPlan: boolean;
  readonly progress: number | undefined;
  readonly gap: number | undefined;
  readonly over: number | undefined;
  readonly upTo: number | undefined;
  readonly isPastDue: boolean;
  readonly start: string;
  readonly due: string;
  readonly reference: string;
  /** Last day for the report, "2023-12-05". */
  readonly dueOn: string | undefined;
  readonly closedOn: string | undefined;
  readonly doneBy: 'figure' | 'milestones';
  readonly isPublic: boolean;
}

/** Words of the dialog that answers “why this status”. */
export const whyWords = {
  /** region: of whose cell the status is; undefined for the item's own. */
  title: (item: string, region?: string) => `为什么是这个状态：${item}${region ? `（${region}）` : ''}`,
  status: '状态',
  computed: '按规则',
  override: '人工认定',
  reason: '认定理由',
  rule: '判定规则',
  inputs: '判定用的数字',
  progress: '完成',
  gap: '差（时间进度减完成）',
  gapToPlan: '差（计划进度减完成）',
  report: '取自报告',
  noReport: '没有报告',
  inherited: '该区市没有单独报送，沿用事项的数字和状态。',
  noNumber: '报告中没有数字',
  month: '报告月份',
  thresholds: '分档（差，个百分点）',
  next: '离更好一档',
  noNext: '没有更好一档可算',
  dash: '—',
  nextSentence: (distance: number, word: string) => `再提高 ${points(distance)} 个百分点，即为${word}`,
  points: (value: number) => `${figure(value, 1)} 个百分点`,
  elapsed: (isPlan: boolean) => (isPlan ? PLANNED : ELAPSED),
  /** How an item's number came about. */
  basis: {
    joint: '联合报告',
    'both-sides': '两方均值',
    'one-side': (side: string) => `仅${side}方`,
    regions: (n: number, of: number) => `区市报告均值，${of} 个中 ${n} 个有数`,
  },
  place: (file: string, row: number) => `${file} 第 ${row} 行`,
  interval,
  sentence: (facts: Facts) => `${asOf(facts.month)}，${told(facts)}`,
  /** Both statuses, where one was set by hand. */
  overridden: (computed: string, set: string) => `按规则为${computed}，人工认定为${set}。`,
  /** Before the public the three late words are one, and so are their intervals. */
  folded: '公开场合不区分滞后的轻重。',
} as const;

/** "10 < 差 ≤ 30", "差 > 30", "差 ≤ −0.05". */
function interval(over: number | undefined, upTo: number | undefined): string {
  if (over === undefined && upTo === undefined) return '任意差';
  if (upTo === undefined) return `差 > ${plain(over)}`;
  return over === undefined ? `差 ≤ ${plain(upTo)}` : `${plain(over)} < 差 ≤ ${plain(upTo)}`;
}

function told(facts: Facts): string {
  const { rule, word, month } = facts;
  switch (rule) {
    case 'undisclosed':
      return `本项没有公布名称，也没有报告，列为${word}。`;
    case 'closed':
      return `本项${facts.closedOn ? `已于 ${facts.closedOn} ` : '已'}经核定销号，列为${word}。`;
    case 'done':
      return facts.doneBy === 'milestones'
        ? `各节点均已完成，列为${word}。`
        : `${monthName(facts.reference)}的报告完成 ${perCent(facts.progress ?? 100)}，已达 100%，列为${word}。`;
    case 'not-started':
      return `本项自${monthName(facts.start)}起，尚未到起始月份，列为${word}。`;
    case 'awaiting':
      return `${monthName(month)}的报告尚未收到，报送期限 ${facts.dueOn ?? ''} 未过，列为${word}。`;
    case 'not-reported':
      return `没有收到${monthName(month)}的报告${facts.dueOn ? `，报送期限 ${facts.dueOn} 已过` : '，且未设报送期限'}，列为${word}。`;
    case 'not-quantified':
      return `${monthName(month)}的报告只有文字，没有数字，列为${word}。`;
    default:
      return byGap(facts);
  }
}

function byGap({ word, elapsed, isPlan, progress, gap, over, upTo, isPastDue, due, isPublic }: Facts): string {
  const numbers = `完成 ${perCent(progress ?? 0)}，${isPlan ? PLANNED : ELAPSED} ${perCent(elapsed)}`;
  const apart = gap === undefined ? '' : `，${away(gap, isPublic)}`;
  if (isPastDue) return `${numbers}${apart}；完成时限${monthName(due)}已过而未完成，列为${word}。`;
  return isPublic
    ? `${numbers}${apart}，列为${word}。`
    : `${numbers}${apart}；规则 ${interval(over, upTo)}，列为${word}。`;
}

function away(gap: number, isPublic: boolean): string {
  if (Math.abs(gap) < 0.05) return `相差 ${figure(Math.abs(gap), 2)} 个百分点`;
  if (isPublic) return `差 ${signed(-gap)} 个百分点`;
  return `${gap > 0 ? '滞后' : '超前'} ${figure(Math.abs(gap))} 个百分点`;
}

/** A distance rounded up: what is printed must suffice. */
function points(distance: number): string {
  return figure(Math.ceil(distance * 100 - 1e-4) / 100, 2);
}

function plain(value: number | undefined): string {
  return value === undefined ? '' : String(value).replace('-', '−');
}
