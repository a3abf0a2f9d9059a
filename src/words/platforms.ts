import { sharesWords } from '#words/shares.ts';

/** Words of the platforms of adjoining areas. That a region is in none of them is said, but in no title. */
export const platformsWords = {
  plain: '毗邻地区合作功能平台',
  head: '平台',
  whole: '全域',
  part: '部分',
  marks: { whole: '全域加入', part: '部分县区加入' },
  outside: '16 个区市以外',
  noOutside: '无',
  between: '、',
  partOf: (name: string, part: string) => `${name}（${part}）`,
  title: (platforms: number, covered: number, of: number) =>
    `${platforms} 个毗邻地区合作功能平台涉及 ${of} 个区市中的 ${covered} 个`,
  /** without: regions that are in no platform. */
  subtitle: (isFiltered: boolean, without: readonly string[]) =>
    ['平台 × 区市', ...platformsWords.inNone(without), ...(isFiltered ? [sharesWords.unfiltered] : [])].join('；'),
  sentence: (title: string, whole: number, part: number, without: readonly string[]) =>
    `${[title, `全域加入 ${whole} 处，部分县区加入 ${part} 处`, ...platformsWords.inNone(without)].join('；')}。`,
  inNone: (names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`公开资料中${names.join('、')}未列入任何平台`],
  /** Lines of the tips. */
  members: (names: readonly string[]) => `成员：${names.join('、')}`,
  outsideOf: (names: string) => `16 个区市以外：${names}`,
  wholeOf: (region: string) => `${region}：全域`,
  partIs: (region: string, part: string) => `${region}：部分（${part}）`,
  notIn: (region: string) => `${region}：未列入`,
  approved: (day: string) => `批复 ${day}`,
  /** Words of the page. */
  choose: '选择平台',
  mapTitle: (name: string) => `${name}的成员`,
  mapSubtitle: '实色为全域加入，斜线为部分县区加入；未着色的区市不在本平台',
  mapSentence: (name: string, members: readonly string[]) => `${name}的成员示意图：${members.join('、')}。`,
  facts: {
    approved: '批复日期',
    whole: '全域加入',
    part: '部分加入',
    outside: '16 个区市以外成员',
    note: '说明',
    items: '关联事项',
  },
  unknownDay: '暂缺',
  none: '无',
  sources: '来源',
  sourcesSubtitle: '各平台总体方案及报道；B 级为公开资料整理（待核）',
} as const;
