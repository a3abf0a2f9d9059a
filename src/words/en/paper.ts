import { dayName } from '#words/en/calendar.ts';
import { asOf } from '#words/en/month.ts';
import { SOURCE_WORDS } from '#words/en/source.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/paper.ts';

/** Names of the fonts of an official document (GB/T 9704—2012), each followed by what stands in for it; none is ever embedded. */
export const PAPER_FONTS: Translated<typeof zh.PAPER_FONTS> = {
  title: [
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    'STZhongsong',
    'Source Han Serif SC',
    'Noto Serif CJK SC',
    'SimSun',
  ],
  body: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  heading: ['SimHei', 'STHeiti', 'Source Han Sans SC', 'Noto Sans CJK SC'],
  kai: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  latin: ['Times New Roman', 'Liberation Serif', 'serif'],
};

/** The number of a page is not a word: what is given comes back. */
type PaperWords = Omit<Translated<typeof zh.paperWords>, 'number'> & Pick<typeof zh.paperWords, 'number'>;

/** Words of a sheet of paper. */
export const paperWords: PaperWords = {
  /** Between the marks at the top of a page. */
  between: ' · ',
  /** — 1 —. */
  number: <T>(page: T) => ['— ', page, ' —'],
  attachment: (index: number | undefined) => `Attachment${index === undefined ? '' : ` ${index}`}`,
  /** The list of attachments at the end of the text. */
  attachments: (names: readonly string[]) =>
    names.map((name, index) => {
      if (names.length === 1) return `Attachment: ${name}`;
      return `${index === 0 ? 'Attachments: ' : ''}${index + 1}. ${name}`;
    }),
  table: (index: number, title: string) => `Table ${index}. ${title}`,
  unit: (unit: string) => `Unit: ${unit}`,
  /** "2023-12-05" → "5 Dec 2023". */
  date: dayName,
  /** Below a table: where its numbers are from and of when; `when` is a month or already words. */
  note(source: string, when: string, isDemo: boolean): string {
    const date = /^\d{4}-\d{2}$/.test(when) ? asOf(when) : when;
    return `${SOURCE_WORDS.label}${source}; ${date}.${isDemo ? ` ${SOURCE_WORDS.badge}.` : ''}`;
  },
};
