import { capital } from '#words/en/letters.ts';
import { SCOPE_WORDS } from '#words/en/measure.ts';
import { asOf, monthName } from '#words/en/month.ts';
import { perCent } from '#words/en/number.ts';
import { counted, listed } from '#words/en/plural.ts';
import { MISSING_WORDS, STATUS_WORDS } from '#words/en/status.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/matrix.ts';
import type { CellCounts } from '#words/matrix.ts';

export type { CellCounts } from '#words/matrix.ts';

/** Words of the matrix of items × regions. */
export const matrixWords: Translated<typeof zh.matrixWords> = {
  name: 'Items and regions',
  head: 'Item',
  ownFigure: 'Item %',
  /** The same before a row, and the regions' means over a column, where there is little room. */
  ownRow: 'Item %',
  meanColumn: 'Region mean',
  mean: (isWeighted: boolean) => `Region mean (${isWeighted ? 'weighted' : 'equal weights'})`,
  /** Said across the row of an item that has no cells. */
  across: {
    provincial: `${SCOPE_WORDS.provincial}, not by region`,
    outside: SCOPE_WORDS.outside,
    unassigned: SCOPE_WORDS.unassigned,
    undisclosed: `${STATUS_WORDS.undisclosed}, never reported`,
  },
  /** Group of named items without an area. */
  noArea: 'No area',
  noFigure: '—',
  value: 'Value (%)',
  zero: 'Zero',
  outdated: `${capital(MISSING_WORDS.outdated)} (last value)`,
  inherited: 'Number of the item',
  inheritedCell: 'Takes the number of the item',
  subtitle: (month: string, elapsed: number) =>
    `Progress of items × regions (%); ${asOf(month)}, elapsed time ${perCent(elapsed)}; blank is not zero`,
  outdatedText: (old: string | undefined) =>
    old === undefined ? MISSING_WORDS.outdated : `${old} (${MISSING_WORDS.outdated})`,
  /** Lines of the tips. */
  regionIn: (region: string, set: string) => `${region} (${set})`,
  done: (figure: string) => `Progress ${figure}`,
  meanTip: (text: string) => `Region mean ${text}`,

  /** Items whose regions are all behind: "A, B and 1 other: all regions behind elapsed time"; `whose` says of which regions that is known. */
  allBehind(names: readonly string[], whose: 'all16' | 'listed' | 'asked' | 'numbered'): string {
    const rest = names.length > 2 ? [counted(names.length - 2, 'other')] : [];
    const regions = {
      all16: 'all regions',
      listed: 'all regions concerned',
      asked: 'all regions chosen',
      numbered: 'all regions with a number',
    }[whose];
    return `${listed([...names.slice(0, 2), ...rest])}: ${regions} behind elapsed time`;
  },
  /** "84 of 96 cells have a value, 4 not reported, 4 withheld". */
  counted({ all, values, zeros, missing }: CellCounts): string {
    const parts = [
      `${values} of ${counted(all, 'cell')} ${values === 1 ? 'has' : 'have'} a value${zeros > 0 ? ` (${counted(zeros, 'zero', 'zeros')})` : ''}`,
    ];
    return [...parts, ...missing.map(([state, count]) => missingText(state, count))].join(', ');
  },
  sentence(month: string, items: number, regions: number, counts: CellCounts | undefined, whole: number): string {
    const size = `As of the end of ${monthName(month)}, ${counted(items, 'item')} × ${counted(regions, 'region')}`;
    if (!counts) return `${size}; nothing reported, all cells ${MISSING_WORDS.unavailable}.`;
    return `${size}; ${matrixWords.counted(counts)}${whole > 0 ? `; ${counted(whole, 'more item')} not by region` : ''}.`;
  },
};

function missingText(state: keyof typeof MISSING_WORDS, count: number): string {
  return state === 'outdated' ? `${counted(count, 'report')} out of date` : `${count} ${MISSING_WORDS[state]}`;
}
