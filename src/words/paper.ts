import { dayName } from '#words/calendar.ts';
import { asOf } from '#words/month.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** Names of the fonts of an official document (GB/T 9704—2012), each followed by what stands in for it; none is ever embedded. */
export const PAPER_FONTS = {
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC', 'SimSun'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'],
  heading: ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  kai: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Noto Serif CJK SC'],
  latin: ['Times New Roman', 'Liberation Serif', 'serif'],
} as const;

/** Words of a sheet of paper. */
export const paperWords = {
  /** Between the marks at the top of a page. */
  between: '　',
  /** — 1 —. */
  number: <T>(page: T) => ['— ', page, ' —'],
  attachment: (index: number | undefined) => `附件${index ?? ''}`,
  /** The list of attachments at the end of the text. */
  attachments: (names: readonly string[]) =>
    names.map((name, index) => {
      const numbered = names.length === 1 ? name : `${index + 1}. ${name}`;
      return index === 0 ? `附件：${numbered}` : numbered;
    }),
  table: (index: number, title: string) => `附表${index}　${title}`,
  unit: (unit: string) => `单位：${unit}`,
  /** "2023-12-05" → "2023年12月5日", without leading zeros. */
  date: dayName,
  /** Below a table: where its numbers are from and of when; `when` is a month or already words. */
  note(source: string, when: string, isDemo: boolean): string {
    const date = /^\d{4}-\d{2}$/.test(when) ? asOf(when) : when;
    return `${SOURCE_WORDS.label}${source}；${date}。${isDemo ? `${SOURCE_WORDS.badge}。` : ''}`;
  },
} as const;
