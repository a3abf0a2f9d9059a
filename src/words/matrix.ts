import { SCOPE_WORDS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { MISSING_WORDS, STATUS_WORDS } from '#words/status.ts';

/** How many cells of items × regions are in each state; those of 不涉及 are not among them. */
export interface CellCounts {
  /** Cells of items that concern the region. */
  readonly all: number;
  /** With a number, zero included. */
  readonly values: number;
  readonly zeros: number;
  /** State → cells, in the order in which they are told. */
  readonly missing: readonly (readonly [state: keyof typeof MISSING_WORDS, count: number])[];
}

/** Words of the matrix of items × regions. */
export const matrixWords = {
  name: '事项与区市',
  head: '事项',
  ownFigure: '本项完成%',
  /** The same before a row, and the regions' means over a column, where there is little room. */
  ownRow: '本项%',
  meanColumn: '区市平均',
  mean: (isWeighted: boolean) => `区市平均（列名事项${isWeighted ? '按权重' : '等权'}）`,
  /** Said across the row of an item that has no cells. */
  across: {
    provincial: `${SCOPE_WORDS.provincial}，不分区市`,
    outside: SCOPE_WORDS.outside,
    unassigned: SCOPE_WORDS.unassigned,
    undisclosed: `${STATUS_WORDS.undisclosed}，从未报送`,
  },
  /** Group of named items without an area. */
  noArea: '未列方面',
  noFigure: '—',
  value: '数值（%）',
  zero: '零',
  outdated: `${MISSING_WORDS.outdated}（上期值）`,
  inherited: '沿用本项数值',
  inheritedCell: '继承本项数值',
  subtitle: (month: string, elapsed: number) =>
    `事项 × 区市完成率（%）；${asOf(month)}，时间进度 ${perCent(elapsed)}；空白不等于零`,
  outdatedText: (old: string | undefined) =>
    old === undefined ? MISSING_WORDS.outdated : `${old}（${MISSING_WORDS.outdated}）`,
  /** Lines of the tips. */
  regionIn: (region: string, set: string) => `${region}（${set}）`,
  done: (figure: string) => `完成 ${figure}`,
  meanTip: (text: string) => `区市平均 ${text}`,

  /** Items whose regions are all behind: "甲、乙等 3 项各区市都低于时间进度"; `whose` says of which regions that is known. */
  allBehind(names: readonly string[], whose: 'all16' | 'listed' | 'asked' | 'numbered'): string {
    const told = names.slice(0, 2).join('、') + (names.length > 2 ? `等 ${names.length} 项` : '');
    return `${told}${{ all16: '各区市', listed: '涉及区市', asked: '所选区市', numbered: '有数值的区市' }[whose]}都低于时间进度`;
  },
  /** "96 格中 84 格有数值，未报送 4 格，暂不公开 4 格". */
  counted({ all, values, zeros, missing }: CellCounts): string {
    const parts = [`${all} 格中 ${values} 格有数值${zeros > 0 ? `（其中零 ${zeros} 格）` : ''}`];
    return [...parts, ...missing.map(([state, count]) => `${MISSING_WORDS[state]} ${count} 格`)].join('，');
  },
  sentence(month: string, items: number, regions: number, counts: CellCounts | undefined, whole: number): string {
    const size = `${asOf(month)}，${items} 项事项 × ${regions} 个区市`;
    if (!counts) return `${size}，没有报送，各格均${MISSING_WORDS.unavailable}。`;
    return `${size}，${matrixWords.counted(counts)}${whole > 0 ? `；另有 ${whole} 项不分区市` : ''}。`;
  },
} as const;
