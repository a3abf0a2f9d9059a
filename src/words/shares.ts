/** How a published share stands against what the statistics give. */
export type ShareVerdict = 'reproduced' | 'other-base' | 'differs' | 'unknown';

const NAMES = { area: '面积', population: '人口', product: '产值' } as const;
/** Short words for the base of an indicator. */
const BASES: Readonly<Record<string, string>> = { census_population: '七普口径' };
const ORDER: readonly ShareVerdict[] = ['reproduced', 'other-base', 'differs', 'unknown'];

/** Words of the three published shares. */
export const sharesWords = {
  asof: '年份见各行',
  name: '占比复核',
  head: '指标',
  columns: {
    sum: '合计',
    base: '两省市',
    share: '计算占比（%）',
    published: '公布占比（%）',
    covered: '覆盖',
    of: '共',
  },
  names: NAMES,
  unfiltered: '不受地区筛选影响',
  join: (line: string, phrase: string) => `${line}；${phrase}`,
  /** Both figures: "计算 14.56%，公布 14.6%"; `base` in place of 计算 where the figures are of another base. */
  figures: (share: string | undefined, published: string, base?: string) =>
    `${base ?? '计算'} ${share === undefined ? '暂缺' : `${share}%`}，公布 ${published}%`,
  basis: (indicator: string, year: number | undefined) => (year === undefined ? indicator : `${indicator}，${year}年`),
  rowName: (id: keyof typeof NAMES, indicator: string, year: number | undefined) =>
    `${NAMES[id]}（${sharesWords.basis(indicator, year)}）`,
  agrees: '与公布一致',
  differs: '与公布不一致',
  unstated: '原文未注明年份和口径',
  byYear: (year: number) => `按 ${year} 年计算，原文未注明年份`,
  uncovered: (covered: number, of: number) => `覆盖 ${covered}/${of}，不能复核`,
  noBase: '两省市数暂缺，不能复核',
  sum: (covered: number, sum: string | undefined, unit: string) => `${covered} 个区市合计 ${amount(sum, unit)}`,
  base: (base: string | undefined, unit: string) => `两省市 ${amount(base, unit)}`,
  /** "七普口径", else the indicator's own name. */
  baseWord: (indicator: { readonly id: string; readonly name: string }) => BASES[indicator.id] ?? `按${indicator.name}`,

  /** Finding by verdict: "面积占比可复核，人口为七普口径，产值不能复核". */
  title(told: readonly { id: keyof typeof NAMES; verdict: ShareVerdict; base: string }[]): string {
    if (told.length === 0) return sharesWords.name;
    const parts = ORDER.flatMap((verdict) => {
      const own = told.filter((one) => one.verdict === verdict);
      return own.length === 0 ? [] : [partOf(verdict, own.map(({ id }) => NAMES[id]).join('、'), own[0]?.base ?? '')];
    });
    return parts.join('，');
  },
  subtitle: (isFiltered: boolean) =>
    `占重庆、四川两省市全部的比重（%）；竖线为公布数，灰条为两省市全部${isFiltered ? `；${sharesWords.unfiltered}` : ''}`,
  sentence: (parts: readonly string[]) => (parts.length === 0 ? '没有公布的占比。' : `${parts.join('；')}。`),
  row: (id: keyof typeof NAMES, notes: readonly string[]) => `${NAMES[id]}：${notes.join('，')}`,
} as const;

function amount(text: string | undefined, unit: string): string {
  return text === undefined ? '暂缺' : `${text} ${unit}`;
}

function partOf(verdict: ShareVerdict, names: string, base: string): string {
  if (verdict === 'reproduced') return `${names}占比可复核`;
  if (verdict === 'other-base') return `${names}为${base.replace(/^按/, '')}`;
  return `${names}${verdict === 'differs' ? '占比与公布不一致' : '不能复核'}`;
}
