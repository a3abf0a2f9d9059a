import { chineseNumber, dayName } from '#words/calendar.ts';
import { asOf } from '#words/month.ts';

/** Levels of meetings, lowest first. */
export const LEVEL_WORDS = {
  group: '联合专项组',
  office: '联合办公室主任调度会议',
  coordination: '分管副省市领导专项协调会议',
  joint: '党政联席会议',
} as const;

/** Words of the agenda draft. */
export const agendaWords = {
  head: '议题草案',
  level: '会议层级',
  sections: {
    review: '提请审议',
    upward: '共同向上争取',
    coordinate: '需协调解决',
    results: '工作成果通报',
    stocktaking: '盘点当年工作',
    plan: '部署次年任务',
  },
  /** late: 滞后, or its folded word. */
  note: (late: string) => `${late}和逾期事项先提交联合专项组；需要本层级协调的，请逐项勾选加入。`,
  lowest: (late: string) => `${late}和逾期事项先提交本层级；更高层级须逐项勾选。`,
  byHand: (late: string) => `加入本次会议的${late}和逾期事项`,
  noneLate: (late: string) => `没有${late}或逾期事项。`,
  copy: '复制文字',
  empty: '（无）',
  ofMeeting: (when: string, host: string | undefined, place: string | undefined) =>
    [
      `时间：${when}`,
      ...(host === undefined ? [] : [`承办方：${host}`]),
      ...(place === undefined ? [] : [`地点：${place}`]),
    ].join('；'),
  theme: (theme: string | undefined) => `聚焦一个重大主题：${theme ?? '待定'}`,
  title: (level: string, no: number | undefined) =>
    `${level}${no === undefined ? '' : `第${chineseNumber(no)}次会议`}议题草案`,
  /** state: of a month that is not final. */
  basis(
    asof: string,
    is: { isDemo: boolean; isPublic: boolean; isNarrowed: boolean; state: string | undefined },
  ): string {
    const notes = [
      ...(is.state === undefined ? [] : [`当月${is.state}`]),
      ...(is.isPublic ? ['仅计公开条目'] : []),
      ...(is.isNarrowed ? ['按当前筛选'] : []),
      ...(is.isDemo ? ['演示数据'] : []),
    ];
    return `${asOf(asof)}，据月度台账和三张清单${notes.length > 0 ? `（${notes.join('，')}）` : ''}`;
  },
  section: (index: number, word: string) => `${chineseNumber(index)}、${word}`,
  line: (index: number, text: string) => `${index}. ${text}`,
  byRule: (half: string) => `${half}（按规则推算）`,
  ofResults: (word: string, since: string) => `${word}（${since}）`,
  /** Where the results are counted from. */
  since: (day: string, isMeeting: boolean) => `${dayName(day)}${isMeeting ? '上次会议' : '本期开始'}以来`,
  raisedBy: (unit: string) => `${unit}提出`,
  toWhom: (unit: string) => `提交${unit}`,
  owner: (unit: string) => `责任单位${unit}`,
  due: (day: string, isOverdue: boolean) => `时限${dayName(day)}${isOverdue ? '，已逾期' : ''}`,
  days: (days: number) => `未办结 ${days} 天`,
  leads: (units: readonly string[]) => `牵头单位${units.join('、')}`,
  overdue: (word: string) => `${word}，逾期`,
  /** A matter and what is to be known of it. */
  withFacts: (matter: string, facts: readonly string[]) =>
    facts.length > 0 ? `${matter}（${facts.join('；')}）` : `${matter}`,
  /** What reports ask to be coordinated; never before the public. */
  needs: (needs: readonly string[]) => `。需协调：${needs.join('；')}`,
  /** counts: “完成 3 项”, every group that holds an item, so that they sum to the items. */
  stocktaking: (total: number, counts: readonly string[]) => `${total} 项合作事项中，${counts.join('，')}。`,
  count: (word: string, count: number) => `${word} ${count} 项`,
  noLedger: '未导入台账，进度暂缺。',
  withoutLedger: (month: string) => `${asOf(month)}，${agendaWords.noLedger}`,
  /** count: items with a name that are not done. */
  carriedOver: (count: number) =>
    count > 0 ? `已公布名称而尚未完成的 ${count} 项，是否转入次年，提请研究。` : '已公布名称的事项均已完成。',
  nextTasks: '次年合作事项：待双方提出。',
} as const;
