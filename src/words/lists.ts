import { asOf } from '#words/month.ts';
import { perCent } from '#words/number.ts';

/** Counts of the three lists and of what became of what; `share` in per cent. */
interface Flow {
  readonly needs: number;
  readonly agreed: number;
  readonly results: number;
  readonly linked: number;
  readonly linkedShare: number | undefined;
  readonly fruitful: number;
  readonly fruitfulShare: number | undefined;
}

/** Words of the three lists. */
export const listsWords = {
  head: '编号',
  plain: '三张清单',
  columns: {
    list: '清单',
    title: '名称',
    owner: '责任单位',
    due: '办结时限',
    age: '未办结时长（天）',
    level: '提交层级',
    state: '状态',
  },
  to: '提交对象',
  raisedOn: '提出日期',
  states: { open: '未办结', closed: '已办结', dropped: '已撤销' },
  overdue: '逾期',
  state: (word: string, isOverdue: boolean) => `${word}${isOverdue ? '（逾期）' : ''}`,
  dash: '—',
  counted: (list: string, count: number) => `${list} ${count}`,
  linked: (count: number, share: number | undefined) => withShare(`${count} 条列入议定`, share),
  fruitful: (count: number, share: number | undefined) => withShare(`${count} 项形成成果`, share),
  linkedShort: (count: number) => `${count} 条列入议定`,
  fruitfulShort: (count: number) => `${count} 项形成成果`,
  notLinked: (count: number) => `${count} 条未列入`,
  notAgreed: (count: number) => `${count} 项无议定`,
  orphans: {
    'need-without-agreed': '需求未列入议定',
    'agreed-without-item': '议定无对应事项',
    'agreed-without-need': '议定无对应需求',
    'result-without-agreed': '成果无对应议定',
  },
  orphanHead: '缺环',
  orphan: (word: string, count: number) => `${word} ${count}`,
  noOrphans: '三张清单首尾相接，没有缺环。',
  openHead: (count: number) => `未办结 ${count} 件，按时长`,
  openRange: (count: number, days: readonly [number, number]) => `未办结 ${count} 件，${daysText(days)}`,
  openLine: (days: number) => `${days} 天`,
  more: (count: number) => `另有 ${count} 件，见表`,
  noneOpen: '没有未办结的条目。',
  due: (day: string) => `时限 ${day}`,
  raised: (day: string) => `提出 ${day}`,
  owner: (unit: string) => `责任单位 ${unit}`,
  toWhom: (unit: string) => `提交 ${unit}`,
  title({ needs, agreed, results, linked, fruitful }: Flow): string {
    if (needs + agreed + results === 0) return listsWords.plain;
    if (needs === 0) return `${agreed} 项议定中 ${fruitful} 项形成成果`;
    return `${needs} 条需求中 ${linked} 条列入议定，${agreed} 项议定中 ${fruitful} 项形成成果`;
  },
  /** isChosen: by level, meeting or search; isNarrowed: by filters that say nothing of lists. */
  subtitle(is: { readonly isPublic: boolean; readonly isChosen: boolean; readonly isNarrowed: boolean }): string {
    const notes = [
      ...(is.isPublic ? ['仅计公开条目'] : []),
      ...(is.isChosen ? ['只计所选层级、会议和搜索词'] : []),
      ...(is.isNarrowed ? ['不受区市、状态、平台筛选影响'] : []),
    ];
    return ['政策需求 → 议定事项 → 工作成果，件数和转化率（%）', ...notes].join('；');
  },
  sentence(
    month: string,
    flow: Flow,
    orphans: readonly string[],
    open: number,
    days: readonly [number, number],
  ): string {
    const { needs, agreed, results, linked, linkedShare, fruitful, fruitfulShare } = flow;
    if (needs + agreed + results === 0) return `${asOf(month)}，所选条件下没有清单条目。`;
    const loop = `政策需求 ${needs} 条，其中 ${listsWords.linked(linked, linkedShare)}；议定事项 ${agreed} 项，其中 ${listsWords.fruitful(fruitful, fruitfulShare)}；工作成果 ${results} 项`;
    const broken = orphans.length > 0 ? `；缺环：${orphans.join('、')}` : '';
    const rest = open > 0 ? `；未办结 ${open} 件，时长 ${daysText(days)}` : '；没有未办结的条目';
    return `${asOf(month)}，${loop}${broken}${rest}。`;
  },
  filters: { level: '层级', meeting: '会议', q: '搜索' },
  searchHint: '名称、单位、编号',
  meeting: (no: string) => (/^\d+$/.test(no) ? `第${no}次` : no),
  openTitle: (count: number) => `未办结 ${count} 件`,
  openNote: (month: string) => `未办结时长按日历天数计至${asOf(month).slice(2)}，长的在前`,
  orphansTitle: (count: number) => `缺环 ${count} 处`,
  orphansNote: '需求没有议定、议定没有事项或需求、成果没有议定；一件可有几处',
} as const;

function daysText([least, most]: readonly [number, number]): string {
  return least === most ? `${least} 天` : `${least} 至 ${most} 天`;
}

function withShare(text: string, share: number | undefined): string {
  return share === undefined ? text : `${text}（${perCent(share)}）`;
}
