import { sharesWords } from '#words/shares.ts';

/** Words of the announced mechanism: what the announcement says, in its own words. */
export const mechanismWords = {
  plain: '合作机制',
  head: '机制',
  columns: { quote: '原文', count: '数目' },
  none: '—',
  between: ' · ',
  title: (entries: number, groups: number | undefined) =>
    groups === undefined
      ? `公告列出 ${entries} 项机制安排`
      : `公告列出 ${entries} 项机制安排，细化设置 ${groups} 个联合专项组`,
  subtitle: (isFiltered: boolean) => `按公告原文${isFiltered ? `；${sharesWords.unfiltered}` : ''}`,
  sentence: (title: string, names: readonly string[]) => `${title}：${names.join('、')}。`,
  count: (count: string, unit: string) => (unit === '' ? count : `${count} ${unit}`),
  quote: (text: string) => `“${text}”`,
  /** Order in which a late item is taken up: the lowest level first. */
  levelsTitle: '会议层级',
  levelsSubtitle: '滞后事项先由最低一级协调，逐级上报；提请党政联席会议由人工确定',
  levels: ['联合专项组', '联合办公室主任调度会议', '分管副省市领导专项协调会议', '党政联席会议'],
  listsTitle: '三张清单环环相扣',
  listsSubtitle: '政策需求 → 议定事项 → 工作成果',
  listsCount: (count: number) => `${count} 条`,
  listsNone: '未导入台账',
  groupsTitle: (count: number, named: number) =>
    named === 0 ? `${count} 个联合专项组，名称均未公布` : `${count} 个联合专项组，${named} 个已有名称`,
  groupsSubtitle: '名称由导入的台账补充；专项组与事项、方面的对应关系未公布',
  unnamedGroup: '名称未公布',
  commitmentsTitle: '两省市各自的部署',
  commitmentsSubtitle: '排列按公告次序；关联事项来自台账',
  closed: (side: string, count: number) => `${side} ${count} 个方面`,
  open: (side: string, count: number) => `${side} ${count} 项（列举，原文带“等”）`,
  linked: (count: number) => `关联事项 ${count} 项`,
  factsTitle: '公告中的其他数字',
  factsSubtitle: '逐字引自公告，口径以原文为准',
  fact: (value: string, unit: string) => (/\d$/.test(value) ? `${value} ${unit}`.trim() : `${value}${unit}`),
  saidBy: (who: string, month: string) => (month === '' ? who : `${who}，${month}`),
  sourcesTitle: '来源',
} as const;
