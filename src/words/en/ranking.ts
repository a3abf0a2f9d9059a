import { MEASURE_WORDS } from '#words/en/measure.ts';
import { monthName } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/ranking.ts';

type Measure = keyof typeof MEASURE_WORDS;

/** Words of the regions one by one: announced order, no place named in a title. */
export const rankingWords: Translated<typeof zh.rankingWords> = {
  title: 'Regions',
  head: 'Region',
  statYear: (year: number | undefined) => (year === undefined ? 'years differ' : String(year)),
  caution: 'regions carry different items: not a ranking',
  onSchedule: 'On schedule',
  sides: { 渝: 'Chongqing', 川: 'Sichuan' },
  ofItems: (n: number, of: number) => `${n} of ${of}`,
  regionIn: (region: string, set: string) => `${region} (${set})`,
  /** Lines of the tip: "9 items concerned, 4 on schedule"; "4 items naming it, 3 counted". */
  concerned: (n: number, of: number) => `${counted(of, 'item')} concerned, ${n} on schedule`,
  counted: (n: number, of: number) => `${counted(of, 'item')} naming it, ${n} counted`,
  subtitle(measure: Measure, indicator?: string, unit?: string, year?: number): string {
    const { name, unit: own } = MEASURE_WORDS[measure];
    if (measure === 'stat')
      return `${indicator ?? name}${inUnit(unit ?? '')}${year === undefined ? '' : `, ${year}`}; in announced order`;
    return `${name}${inUnit(own)}; ${rankingWords.caution}`;
  },
  brief(measure: Measure): string {
    const { short, unit } = MEASURE_WORDS[measure];
    return `${short}${inUnit(unit)}; not a ranking`;
  },
  sentence(measure: Measure, shown: number, known: number, month: string): string {
    return `As of the end of ${monthName(month)}, ${known} of ${counted(shown, 'region')} ${known === 1 ? 'has' : 'have'} a value (${MEASURE_WORDS[measure].name}); in announced order, not a ranking.`;
  },
};

/** Words of the tip beside a region. */
export const regionTipWords: Translated<typeof zh.regionTipWords> = {
  filteredOut: 'Not among the regions chosen',
  counted: (n: number, of: number) => `${n} of ${counted(of, 'item')} counted`,
  onSchedule: (of: number, n: number) => `${counted(of, 'item')} concerned, ${n} on schedule`,
  worst: (status: string) => `Status most in need: ${status}`,
  asOf: (month: string) => `As of the end of ${monthName(month)}`,
  value(measure: Measure, text: string, indicator?: string, unit?: string): string {
    const { name, unit: own } = MEASURE_WORDS[measure];
    if (measure === 'stat') return `${indicator ?? name} ${text}${unit === '%' ? '%' : ` ${unit ?? ''}`}`.trim();
    return `${name} ${text}${/\d/.test(text) ? own : ''}`;
  },
};

/** " (%)", nothing for a number without a unit. */
function inUnit(unit: string): string {
  return unit.trim() === '' ? '' : ` (${unit.trim()})`;
}
