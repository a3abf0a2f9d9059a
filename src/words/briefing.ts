import { chineseNumber } from '#words/calendar.ts';
import type { PANEL_NAMES } from '#words/export.ts';
import { ELAPSED, REGION_SETS } from '#words/measure.ts';
import { asOf, monthName } from '#words/month.ts';
import { perCent } from '#words/number.ts';

/** Items that concern one side: by name, and those of all regions. */
interface SideCount {
  readonly side: keyof typeof REGION_SETS;
  readonly listed: number;
  readonly whole: number;
}

/** Who has not reported of one side, in official order. */
interface SideOwing {
  readonly side: '渝' | '川' | undefined;
  readonly names: readonly string[];
}

/** Every word of the paragraphs of a briefing. Sections and headings are numbered as official documents are: 一、（一）1. */
export const briefingWords = {
  title: '成渝中部地区合作事项进展情况',
  sections: { overall: '总体情况', areas: '分方面进展', problems: '存在问题', next: '下一步' },
  section: (index: number, word: string) => `${chineseNumber(index)}、${word}`,
  heading: (index: number, word: string) => `（${chineseNumber(index)}）${word}`,
  line: (index: number, text: string) => `${index}. ${text}`,

  /** Below the title; state: of a month that is not final. */
  dated: (month: string, state: string | undefined) => `（${asOf(month)}${state === undefined ? '' : `，${state}`}）`,
  filtered: (filters: readonly string[]) => `筛选：${filters.join('；')}`,

  /** The sentence of the board's head, with its date and elapsed time before it. */
  overall: (month: string, elapsed: number, sentence: string) =>
    `${asOf(month)}，${ELAPSED} ${perCent(elapsed)}。${sentence}`,
  withheld: (count: number) => `另有 ${count} 项暂不公开。`,
  sides(sides: readonly SideCount[]): string {
    const told = sides.map(
      ({ side, listed, whole }) =>
        `${REGION_SETS[side]}涉及 ${listed + whole} 项（列名 ${listed} 项，全域 ${whole} 项）`,
    );
    return `${told.join('，')}；同一事项可以涉及两方，件数不可相加。`;
  },

  /** groups: “已完成 1 项：“甲”（完成 100.0%）”, every item in one of them. */
  area: (items: number, groups: readonly string[]) => `${items} 项中，${groups.join('；')}。`,
  group: (word: string, count: number, items: readonly string[]) => `${word} ${count} 项：${items.join('、')}`,
  item: (name: string, facts: readonly string[]) => `“${name}”${facts.length > 0 ? `（${facts.join('，')}）` : ''}`,
  named: (names: readonly string[]) => `公布名称 ${names.length} 项：${names.map((name) => `“${name}”`).join('、')}。`,
  unnamed: (count: number) => `${count} 项，公告以“包括”列举，名称和所属方面均未公布。`,
  /** sides: “渝方 73.3%”, “川方 66.7%”. */
  meanOf: (sides: readonly string[]) => `为${sides.join('、')} 的均值`,
  ofSide: (side: string, value: string) => `${side}方 ${value}`,
  onlySide: (side: string) => `仅${side}方`,
  override: (word: string, computed: string) => `${word}，${computed}`,

  problems: { late: (late: string) => `进度${late}和逾期事项`, reporting: '报送情况', lists: '清单办理' },
  noneLate: (late: string) => `没有进度${late}或逾期的事项。`,
  /** “甲”：严重滞后，逾期，完成 66.7%，…。 */
  late: (name: string, facts: readonly string[]) => `“${name}”：${facts.join('，')}。`,
  difficulty: (texts: readonly string[]) => `存在问题：${joined(texts)}`,
  need: (texts: readonly string[]) => `需协调：${joined(texts)}`,
  bySide: (side: string, text: string) => `${side}方，${text}`,
  byRegion: (region: string, text: string) => `${region}，${text}`,
  /** The reports of the month itself: both sides in the same words. */
  owing(month: string, sides: readonly SideOwing[]): string {
    const told = sides.map(({ side, names }) => {
      const who = side === undefined ? '其他' : `${side}方`;
      return names.length === 0 ? `${who}没有未报送的` : `${who} ${names.length} 家（${names.join('、')}）`;
    });
    return `其中${monthName(month)}报告未报送：${told.join('；')}。`;
  },

  next: { late: (late: string) => `${late}和逾期事项`, work: '工作安排' },
  brought: (count: number, late: string) =>
    `${late}和逾期的 ${count} 项先提交联合专项组；需要更高层级协调的，由双方另行商定。`,
  /** “甲”：牵头单位子、丑。下一步：…。 */
  led: (name: string, units: readonly string[]) =>
    `“${name}”：${units.length > 0 ? `牵头单位${units.join('、')}` : '未列牵头单位'}。`,
  plan: (texts: readonly string[]) => `下一步：${joined(texts)}`,
  remind: '尚未报送的单位和区市，按催报单补报。',
  /** open: items with a name that are not done. */
  month: (month: string, elapsed: number, open: number) =>
    `至${monthName(month)}底，${ELAPSED}为 ${perCent(elapsed)}；${open > 0 ? `尚未完成的 ${open} 项按各自时限推进。` : '已公布名称的事项均已完成。'}`,
  lastMonth: (open: number) =>
    open > 0
      ? `本期已到末月，尚未完成的 ${open} 项是否转入下期，提请双方研究。`
      : '本期已到末月，已公布名称的事项均已完成。',
  meeting: (text: string) => `下一次党政联席会议为${text}。`,
  sideBox: '不按区市列名的事项',
  noLedger: '月度台账导入后，另行报送进展情况。',
} as const;

/** Texts of reports in one sentence each: a full stop of their own is not doubled. */
function joined(texts: readonly string[]): string {
  return `${texts.map((text) => text.replace(/[。；\s]+$/u, '')).join('；')}。`;
}

/** Units of the tables of panels, at the right above them; none where the columns have no unit or each its own. */
export const PANEL_UNITS: Readonly<Partial<Record<keyof typeof PANEL_NAMES, string>>> = {
  kpi: '项',
  areas: '项',
  items: '%、百分点',
  changes: '%',
  matrix: '%',
  trend: '%、项',
  lists: '天',
  projects: '%、百分点',
  shares: '%、个',
};

/** Words of the page on which a briefing is made. */
export const briefingPageWords = {
  head: '简报',
  styles: { text: '工作简报', tables: '附表' },
  style: '版式',
  panels: '附件所用图表',
  all: '全选',
  none: '全不选',
  cannot: '暂缺数据',
  paragraphs: '文稿（可修改，离开本页前保留）',
  title: '标题',
  unit: '署名单位',
  unitHint: '如：联合办公室',
  date: '成文日期',
  reset: '恢复生成的文稿',
  resetOne: '恢复此段',
  edited: '已修改',
  outdated: '原文已随数据变化',
  preview: '版面预览',
  export: '导出',
  docx: 'DOCX',
  html: 'HTML',
  print: '打印',
  drawing: '正在绘图……',
  working: '正在导出……',
  saved: (file: string) => `已下载 ${file}。`,
  failed: '导出失败，请刷新本页后再试。',
  saveDocx: '存为 DOCX',
  emptied: '清空的段落不印出。',
  file: (name: string, month: string, isDemo: boolean, extension: string) =>
    `${name}-${month}${isDemo ? '-演示数据' : ''}.${extension}`,
  fileNames: { text: '合作事项简报', tables: '合作事项附表' },
} as const;
