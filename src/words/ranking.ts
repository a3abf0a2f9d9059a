import { MEASURE_WORDS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';

/** Words of 各区市情况: announced order, no place named in a title. */
export const rankingWords = {
  title: '各区市情况',
  head: '区市',
  statYear: (year: number | undefined) => (year === undefined ? '年份不统一' : `${year}年`),
  caution: '各地承担事项不同，不作横向排名',
  onSchedule: '按时序',
  sides: { 渝: '渝', 川: '川' },
  ofItems: (n: number, of: number) => `${of} 项中 ${n}`,
  regionIn: (region: string, set: string) => `${region}（${set}）`,
  /** Lines of the tip: "涉及 9 项，按时序 4 项"; "列名 4 项，计入 3 项". */
  concerned: (n: number, of: number) => `涉及 ${of} 项，按时序 ${n} 项`,
  counted: (n: number, of: number) => `列名 ${of} 项，计入 ${n} 项`,
  subtitle(measure: keyof typeof MEASURE_WORDS, indicator?: string, unit?: string, year?: number): string {
    const { name, unit: own } = MEASURE_WORDS[measure];
    if (measure === 'stat')
      return `${indicator ?? name}（${unit ?? ''}）${year === undefined ? '' : `，${year}年`}；按通报次序`;
    return `${name}${own === '' ? '' : `（${own}）`}；${rankingWords.caution}`;
  },
  brief(measure: keyof typeof MEASURE_WORDS): string {
    const { short, unit } = MEASURE_WORDS[measure];
    return `${short}${unit === '' ? '' : `（${unit}）`}；${rankingWords.caution}`;
  },
  sentence(measure: keyof typeof MEASURE_WORDS, shown: number, known: number, month: string): string {
    return `${asOf(month)}，${shown} 个区市中 ${known} 个有${MEASURE_WORDS[measure].name}数值，按通报次序排列，不作横向排名。`;
  },
} as const;

/** Words of the tip beside a region. */
export const regionTipWords = {
  filteredOut: '不在所选区市内',
  counted: (n: number, of: number) => `计入 ${n} 项，共 ${of} 项`,
  onSchedule: (of: number, n: number) => `涉及 ${of} 项，按时序 ${n} 项`,
  worst: (status: string) => `最需协调的状态：${status}`,
  asOf,
  value(measure: keyof typeof MEASURE_WORDS, text: string, indicator?: string, unit?: string): string {
    const { name, unit: own } = MEASURE_WORDS[measure];
    if (measure === 'stat') return `${indicator ?? name} ${text}${unit ?? ''}`;
    return `${name} ${text}${/\d/.test(text) ? (own === '%' ? '%' : ` ${own}`) : ''}`;
  },
} as const;
