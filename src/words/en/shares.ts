import { capital, lower } from '#words/en/letters.ts';
import { counted, listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/shares.ts';

type ShareVerdict = zh.ShareVerdict;

export type { ShareVerdict } from '#words/shares.ts';

const NAMES = { area: 'Area', population: 'Population', product: 'Output' } as const;
/** Short words for the base of an indicator. */
const BASES: Readonly<Record<string, string>> = { census_population: '2020 census' };
const ORDER: readonly ShareVerdict[] = ['reproduced', 'other-base', 'differs', 'unknown'];

/** Words of the three published shares. */
export const sharesWords: Translated<typeof zh.sharesWords> = {
  asof: 'Year in each row',
  name: 'Shares recalculated',
  head: 'Indicator',
  columns: {
    sum: 'Total',
    base: 'Chongqing + Sichuan',
    share: 'Calculated (%)',
    published: 'Published (%)',
    covered: 'Covered',
    of: 'Of',
  },
  names: NAMES,
  unfiltered: 'filters of regions do not apply',
  join: (line, phrase) => `${line}; ${phrase}`,
  /** Both figures: "calculated 14.56%, published 14.6%"; `base` in place of “calculated” where the figures are of another base. */
  figures: (share, published, base) =>
    `${base ?? 'calculated'} ${share === undefined ? 'not available' : `${share}%`}, published ${published}%`,
  basis: (indicator, year) => (year === undefined ? indicator : `${indicator}, ${year}`),
  rowName: (id, indicator, year) => `${NAMES[id]} (${sharesWords.basis(indicator, year)})`,
  agrees: 'as published',
  differs: 'differs from the published share',
  unstated: 'year and base not stated in the source',
  byYear: (year) => `of ${year}; year not stated in the source`,
  uncovered: (covered, of) => `covers ${covered}/${of}, cannot be verified`,
  noBase: 'total of Chongqing and Sichuan not available, cannot be verified',
  sum: (covered, sum, unit) => `${counted(covered, 'region')}: ${amount(sum, unit)}`,
  base: (base, unit) => `Chongqing and Sichuan: ${amount(base, unit)}`,
  /** "2020 census", else the indicator's own name. */
  baseWord: (indicator) => BASES[indicator.id] ?? `by ${indicator.name}`,

  /** Finding by verdict: "Area share verified, population on 2020 census, output cannot be verified". */
  title(told) {
    if (told.length === 0) return sharesWords.name;
    const parts = ORDER.flatMap((verdict) => {
      const own = told.filter((one) => one.verdict === verdict);
      return own.length === 0
        ? []
        : [partOf(verdict, listed(own.map(({ id }) => lower(NAMES[id]))), own[0]?.base ?? '')];
    });
    return capital(parts.join(', '));
  },
  subtitle: (isFiltered) =>
    `Share in the whole of Chongqing and Sichuan (%); upright line: published, grey bar: the whole${isFiltered ? `; ${sharesWords.unfiltered}` : ''}`,
  sentence: (parts) => (parts.length === 0 ? 'No share is published.' : `${parts.join('; ')}.`),
  row: (id, notes) => `${NAMES[id]}: ${notes.join(', ')}`,
};

function amount(text: string | undefined, unit: string): string {
  return text === undefined ? 'not available' : `${text} ${unit}`;
}

function partOf(verdict: ShareVerdict, names: string, base: string): string {
  if (verdict === 'reproduced') return `${names} share verified`;
  if (verdict === 'other-base') return `${names} on ${base.replace(/^by /, '')}`;
  return `${names} ${verdict === 'differs' ? 'share not as published' : 'cannot be verified'}`;
}
