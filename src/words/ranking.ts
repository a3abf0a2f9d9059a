import { MEASURE_WORDS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';

/** Words of 各区市情况: announced order, no place named in a title. */
export const rankingWords = {
  title: '各区市情况',
  head: '区市',
  caution: '各地承担事项不同，不作横向排名',
  onSchedule: '按时序',
  ofItems: (n: number, of: number) => `${of} 项中 ${n}`,
  subtitle(measure: keyof typeof MEASURE_WORDS, indicator?: string, unit?: string, year?: number): string {
    const { name, unit: own } = MEASURE_WORDS[measure];
    if (measure === 'stat') return `${indicator ?? name}（${unit ?? ''}）${year === undefined ? '' : `，${year}年`}；按通报次序`;
    return `${name}${own === '' ? '' : `（${own}）`}；${rankingWords.caution}`;
  },
  sentence(measure: keyof typeof MEASURE_WORDS, shown: number, known: number, month: string): string {
    return `${asOf(month)}，${shown} 个区市中 ${known} 个有${MEASURE_WORDS[measure].name}数值，按通报次序排列，不作横向排名。`;
  },
} as const;
