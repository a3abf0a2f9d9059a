import { itemsWords } from '#words/items.ts';
import { ELAPSED, PLANNED } from '#words/measure.ts';
import { asOf, monthName, shortMonth } from '#words/month.ts';
import { figure, perCent, signed } from '#words/number.ts';

/** Words of the item page and of the list of items. */
export const itemWords = {
  list: '事项',
  listHead: {
    item: '事项',
    status: '状态',
    progress: '完成',
    elapsed: '时间进度',
    lead: '差',
    scope: '范围',
    units: '牵头单位',
  },
  listTitle: (count: number, isNarrowed: boolean) => `${isNarrowed ? '筛选后 ' : ''}${count} 项事项`,
  listSubtitle: (month: string) =>
    `${asOf(month)}；完成与时间进度（%），差（百分点）为正即超前；点事项进入单项页，点状态看依据`,
  count: (count: number) => `${count} 项`,
  noArea: '未公布方面',
  before: '上一项',
  after: '下一项',
  place: (at: number, of: number) => `第 ${at} 项，共 ${of} 项`,
  walk: '用 ← → 键换项',
  scope: '范围',
  unnamedTitle: '未公布名称的事项',
  /** unnamed: of the items of the period. */
  undisclosed: (unnamed: number, of: number) => [
    `${of} 项中有 ${unnamed} 项没有公布名称，这是其中一项`,
    '公告的事项清单以“包括”列举，没有列出的各项，名称和所属方面都没有公布。',
    '因此没有目标、单位、地区和进度可以显示；它计入总数，不计入未报送。',
    '台账登记名称和报告后，本页自动补齐。',
  ],
  toNamed: (count: number) => `看已公布名称的 ${count} 项`,
  noLedger: '公告只公布了名称和所属方面，没有单位、目标和进度。',
  nothing: '没有符合筛选条件的事项。',
  notFound: '本时期没有这一事项。',
  back: '返回事项列表',
  units: '单位',
  /** Role of the ledger that the list shows. */
  leading: '牵头',
  lead: (side: string) => `${side}方牵头`,
  role: (side: string | undefined, role: string) => (side ? `${side}方${role}` : role),
  group: '专项组',
  groupName: (no: number, name: string | undefined) => (name ? `第 ${no} 组：${name}` : `第 ${no} 组`),
  groupLeads: (units: readonly string[]) => `（${units.join('、')}）`,
  platforms: '平台',
  rhythm: '报送',
  rhythms: { quarter: '每季度一次', 'half-year': '每半年一次', once: '一次' },
  closed: '销号',
  regions: '涉及',
  notByRegion: (scope: string) => `${scope}，不分区市`,
  listed: (count: number) => `列名 ${count} 个区市`,
  regionCount: (all: number, cq: number, sc: number) => `${all} 个区市：渝 ${cq} · 川 ${sc}`,
  span: '起止',
  spanText: (start: string, due: string) => `${monthName(start)}至${monthName(due)}`,
  continues: '延续自',
  continuedBy: '延续为',
  none: '未填报',

  /** The sentence under the title, in runs that do not break. */
  sentence(facts: {
    readonly month: string;
    readonly progress: number | undefined;
    readonly missing: string;
    readonly elapsed: number;
    readonly isPlan: boolean;
    readonly lead: number | undefined;
    readonly isPublic: boolean;
    readonly isOver: boolean;
    readonly overdue: number;
    readonly lateSince: string | undefined;
  }): string[] {
    const { progress, lead } = facts;
    const head = progress === undefined ? facts.missing : `完成 ${perCent(progress)}`;
    const parts = [`${asOf(facts.month)}${head}`, `${facts.isPlan ? PLANNED : ELAPSED} ${perCent(facts.elapsed)}`];
    if (lead !== undefined && !facts.isOver) parts.push(verdict(lead, facts.isPublic));
    const more = [
      ...(facts.overdue > 0 ? [`${facts.overdue} 个节点逾期`] : []),
      ...(facts.lateSince && !facts.isPublic ? [`${shortMonth(facts.lateSince)}以来一直滞后`] : []),
    ];
    return marked(parts, more);
  },

  overridden: (computed: string, reason: string) => `按规则为${computed}；人工认定理由：${reason}`,

  bar: {
    title: (done: string, should: string, isPlan: boolean) =>
      `完成 ${done}，按${isPlan ? PLANNED : ELAPSED}应有 ${should}`,
    doneTitle: (done: string) => `完成 ${done}`,
    plainTitle: (progress: number, elapsed: number, isPlan: boolean) =>
      `完成 ${perCent(progress)}，${isPlan ? PLANNED : ELAPSED} ${perCent(elapsed)}`,
    missingTitle: (word: string, month: string) => `${monthName(month)}${word}`,
    amount: (value: number, unit: string) => `${figure(value, Number.isInteger(round1(value)) ? 0 : 1)} ${unit}`,
    measure: (isPlan: boolean) => `完成对${isPlan ? PLANNED : ELAPSED}（%）`,
    rule: (interval: string, word: string) => `规则：${interval} 为${word}`,
    sides: (texts: readonly string[], isMean: boolean) => `${texts.join('、')}${isMean ? '，取两方均值' : ''}`,
    side: (side: string, value: number) => `${side}方报 ${perCent(value)}`,
    sideName: (side: string) => `${side}方`,
    ofRegions: (n: number, of: number) => `区市报告均值，${of} 个中 ${n} 个有数`,
    elapsed: (value: number, isPlan: boolean) => `${isPlan ? PLANNED : ELAPSED} ${perCent(value)}`,
    behind: (gap: number) => `差 ${figure(gap)} 点`,
    before: (gap: number) => `超 ${figure(gap)} 点`,
    sentence: (title: string, lead: string | undefined) => (lead ? `${title}，${lead}。` : `${title}。`),
  },
  verdict,

  target: {
    title: (versions: number, current: number, month: string) =>
      versions === 0
        ? '没有登记目标'
        : versions === 1
          ? '目标未改过'
          : `目标改过 ${versions - 1} 次，${shortMonth(month)}按第 ${current} 版`,
    subtitle: '目标版本与逐月状态；每月按当月有效的版本、计划和报告判定',
    version: (version: number) => `第 ${version} 版`,
    noDay: '未注日期',
    noText: '无文字',
    amount: (value: number, unit: string) => `${figure(value, Number.isInteger(value) ? 0 : 1)} ${unit}`,
    head: { month: '月份', status: '状态', progress: '完成%', elapsed: '应有%', version: '目标版本' },
    byPlan: itemsWords.byPlan,
    count: (count: number) => `${count} 版`,
  },

  milestones: {
    title: (done: number, of: number, overdue: number) =>
      overdue > 0 ? `${of} 个节点完成 ${done} 个，${overdue} 个逾期` : `${of} 个节点完成 ${done} 个，没有逾期`,
    subtitle: (month: string) =>
      `框为计划（自上一节点到期起），实心至实际完成，斜线为逾期；竖线为${shortMonth(month)}末`,
    line: (month: string) => `${shortMonth(month)}末`,
    month: shortMonth,
    done: (day: string) => `${shortDay(day)}完成`,
    doneLate: (day: string, days: number) => `${shortDay(day)}完成，晚 ${days} 天`,
    doneEarly: (day: string, days: number) => `${shortDay(day)}完成，早 ${days} 天`,
    overdue: (day: string, days: number) => `${shortDay(day)}到期，逾期 ${days} 天`,
    coming: (day: string) => `${shortDay(day)}到期`,
    sentence: (title: string, parts: readonly string[]) => `${title}：${parts.join('；')}。`,
    part: (name: string, verdict: string) => `${name}，${verdict}`,
  },

  trend: {
    title(gap: number | undefined, before: number | undefined, isPublic: boolean): string {
      if (gap === undefined) return '计划与实际';
      if (isPublic) return verdict(-gap, true);
      const now = Math.abs(gap) < 0.05 ? '与应有进度持平' : verdict(-gap, false);
      if (before === undefined || Math.abs(gap - before) < 0.05) return now;
      return `${now}，比上月${gap > before ? '退' : '进'} ${figure(Math.abs(gap - before))} 个百分点`;
    },
    subtitle: (hasPlan: boolean) => (hasPlan ? '实际对计划进度（%），按月' : '实际对时间进度（%），按月；未报月度计划'),
    actual: (value: number) => `实际 ${figure(value)}`,
    planned: (value: number, isPlan: boolean) => `${isPlan ? PLANNED : ELAPSED} ${figure(value)}`,
    version: (version: number) => `第 ${version} 版`,
    month: shortMonth,
    tip: (month: string, actual: string, planned: string) => [monthName(month), `实际 ${actual}`, `应有 ${planned}`],
    none: '没有数字',
    sentence: (parts: readonly string[]) => `${parts.join('；')}。`,
    part: (month: string, actual: string, planned: string) => `${shortMonth(month)}实际 ${actual}，应有 ${planned}`,
  },

  tiles: {
    title: (numbers: number, missing: readonly string[]) => [`${numbers} 个区市有数`, ...missing].join('，'),
    missing: (count: number, word: string) => `${count} 个${word}`,
    allInherited: '各区市沿用本项数值',
    subtitle: '区市格子：数值、状态与角色；左边线为渝、川，格内颜色按完成率分级',
    inherited: '沿用本项',
    sentence: (title: string, parts: readonly string[]) => `${title}：${parts.join('、')}。`,
    part: (name: string, text: string) => `${name} ${text}`,
  },

  reports: {
    title: (count: number, months: number) =>
      months === 0 ? '还没有报告' : count === 0 ? `${months} 个月的区市报告` : `${months} 个月的 ${count} 份报告`,
    subtitle: '最近的在前；补报、更正与旧版都保留，旧版不计入',
    head: {
      month: '报告月',
      figure: '完成',
      text: '进展情况',
      difficulty: '存在问题',
      need: '需协调事项',
      next: '下一步',
      submitted: '报送',
    },
    who: (side: string | undefined, region: string | undefined) => region ?? (side ? `${side}方` : '联合'),
    revision: (no: number) => `第 ${no} 稿`,
    /** Kinds of the ledger that are told apart. */
    regular: '正常',
    sentBack: '退回',
    overtaken: '旧版，不计入',
    returned: '退回，不计入',
    regions: (count: number) => `区市 ${count} 份`,
    onlyRegions: '本月只有区市报告',
    noneIn: (word: string) => `没有报告（${word}）`,
    done: (value: number, unit: string) => `${figure(value, Number.isInteger(value) ? 0 : 1)} ${unit}`,
    noNumber: '无数字',
    late: (day: string, due: string) => `${day}（期限 ${due}）`,
  },

  tables: {
    value: '数值（%）',
    progress: '完成',
    elapsed: (isPlan: boolean) => (isPlan ? PLANNED : ELAPSED),
    lead: '差（百分点）',
    ofSide: (side: string) => `${side}方报`,
    milestone: '节点',
    due: '到期',
    done: '完成日',
    verdict: '情况',
    month: '月份',
    planned: '应有（%）',
    actual: '实际（%）',
    region: '区市',
    role: '角色',
    none: '—',
  },
} as const;

function verdict(lead: number, isPublic: boolean): string {
  if (isPublic) return `差 ${signed(lead)} 个百分点`;
  if (Math.abs(lead) < 0.05) return '与其持平';
  return `${lead > 0 ? '超前' : '滞后'} ${figure(Math.abs(lead))} 个百分点`;
}

/** Runs that end in their own mark, so that a line breaks only after one. */
function marked(parts: readonly string[], more: readonly string[]): string[] {
  const all = [...parts.map((text) => ({ text, mark: '，' })), ...more.map((text) => ({ text, mark: '，' }))];
  return all.map(({ text, mark }, index) => {
    if (index === all.length - 1) return `${text}。`;
    return `${text}${index === parts.length - 1 ? '；' : mark}`;
  });
}

/** "2023-08-25" → "8月25日". */
function shortDay(day: string): string {
  return `${shortMonth(day)}${Number(day.slice(8, 10))}日`;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
