import { describe, expect, it } from 'vitest';
import { shares, statisticOf, widestYear } from '#stats/shares.ts';
import { shippedTables } from '../support/shipped.ts';
import { A, B, C, type Parts, toyTables } from '../support/toyLedger.ts';

const [CQ, SC] = ['500000', '510000'];

/** Statistics as [place, year, value], of one indicator. */
function of(indicator: string, rows: readonly [string, number | undefined, number][]): Parts['statistics'] {
  return rows.map(([region_code, year, value]) => ({ region_code, indicator, year, value }));
}

/** A toy country with product and one published share of 27 %. */
function toyShares(rows: readonly [string, number | undefined, number][]) {
  return shares(
    toyTables({
      indicators: [{ id: 'gdp', name: '地区生产总值', unit: '亿元', decimals: 2 }],
      published_shares: [{ indicator: 'gdp', compare_with: 'gdp', published: 27 }],
      statistics: of('gdp', rows) ?? [],
    }),
  );
}

describe('the shipped data', () => {
  const shipped = shares(shippedTables());

  it('are three, as announced', () => {
    expect(shipped.map(({ id, published }) => [id, published])).toEqual([
      ['area', 14.6],
      ['population', 30.6],
      ['product', 27],
    ]);
  });

  // 82 771.37 of 568 403 km²; by the census 35 498 … of 115 732 … thousand people.
  it.each([
    ['area', undefined, 14.56, 16],
    ['population', 2020, 30.78, 16],
  ])('%s is told by all sixteen: %f %%', (id, year, percent, covered) => {
    const share = shipped.find((one) => one.id === id);
    expect(share).toMatchObject({ year, covered, of: 16 });
    expect(share?.share).toBeCloseTo(percent, 2);
    expect(share?.share).toBeCloseTo((100 * (share?.sum ?? 0)) / (share?.base ?? 0), 10);
  });

  it('the sum of the areas is that of the table', () => {
    const areas = [
      3218, 2344.07, 1578.55, 1433.35, 914.42, 1340.47, 1583, 1076.71, 4381, 12236.2, 5322, 5385, 13283, 6339, 16591,
      5746.6,
    ];
    const share = shipped.find(({ id }) => id === 'area');
    expect(share?.sum).toBeCloseTo(
      areas.reduce((sum, value) => sum + value, 0),
      6,
    );
    expect(share?.base).toBe(82403 + 486000);
  });

  it('product: fifteen of sixteen in 2020, no share is claimed', () => {
    const share = shipped.find(({ id }) => id === 'product');
    expect(share).toMatchObject({ year: 2020, covered: 15, of: 16, base: 25041.43 + 48598.8 });
    expect(share?.share).toBeUndefined();
  });
});

describe('a toy country', () => {
  it('complete: (10 + 20 + 30) of (100 + 140) is 25 %', () => {
    const rows = [A, B, C, CQ, SC].map((code, at): [string, number, number] => [
      code,
      2022,
      [10, 20, 30, 100, 140][at] ?? 0,
    ]);
    expect(toyShares(rows)).toMatchObject([
      { id: 'product', year: 2022, sum: 60, base: 240, share: 25, covered: 3, of: 3 },
    ]);
  });

  it('one region without a figure: sum and coverage, no share', () => {
    const [share] = toyShares([
      [A, 2022, 10],
      [C, 2022, 30],
      [CQ, 2022, 100],
      [SC, 2022, 140],
    ]);
    expect(share).toMatchObject({ sum: 40, base: 240, covered: 2, of: 3 });
    expect(share?.share).toBeUndefined();
  });

  it('one province without a figure: no base and no share', () => {
    const [share] = toyShares([
      [A, 2022, 10],
      [B, 2022, 20],
      [C, 2022, 30],
      [CQ, 2022, 100],
    ]);
    expect(share).toMatchObject({ sum: 60, covered: 3 });
    expect([share?.base, share?.share]).toEqual([undefined, undefined]);
  });

  it('a figure of 0 is covered', () => {
    const [share] = toyShares([
      [A, 2022, 0],
      [B, 2022, 20],
      [C, 2022, 40],
      [CQ, 2022, 100],
      [SC, 2022, 140],
    ]);
    expect(share).toMatchObject({ covered: 3, share: 25 });
  });

  it('years are not mixed', () => {
    const [share] = toyShares([
      [A, 2021, 10],
      [B, 2022, 20],
      [C, 2022, 30],
      [CQ, 2021, 100],
      [SC, 2021, 140],
    ]);
    expect(share).toMatchObject({ year: 2022, sum: 50, covered: 2 });
    expect(share?.base).toBeUndefined();
  });

  it('a share of an indicator that is not there is left out', () => {
    const tables = toyTables({ published_shares: [{ indicator: 'gdp', compare_with: 'gdp', published: 27 }] });
    expect(shares(tables)).toEqual([]);
  });
});

describe('widestYear', () => {
  it.each<[string, [string, number | undefined, number][], number | undefined]>([
    [
      'the widest',
      [
        [A, 2021, 1],
        [B, 2021, 1],
        [A, 2022, 1],
      ],
      2021,
    ],
    [
      'the latest among equals',
      [
        [A, 2021, 1],
        [B, 2022, 1],
      ],
      2022,
    ],
    [
      'the latest among equals, in any order',
      [
        [A, 2022, 1],
        [B, 2021, 1],
      ],
      2022,
    ],
    [
      'provinces do not count',
      [
        [A, 2021, 1],
        [CQ as string, 2022, 1],
        [SC as string, 2022, 1],
      ],
      2021,
    ],
    [
      'figures without a year',
      [
        [A, undefined, 1],
        [B, undefined, 1],
        [A, 2022, 1],
      ],
      undefined,
    ],
    ['nothing', [], undefined],
  ])('%s', (_what, rows, expected) => {
    expect(widestYear(toyTables({ statistics: of('gdp', rows) ?? [] }), 'gdp')).toBe(expected);
  });

  it('knows indicators apart', () => {
    const statistics = [
      ...(of('gdp', [[A, 2021, 1]]) ?? []),
      ...(of('area', [
        [A, 2022, 1],
        [B, 2022, 1],
      ]) ?? []),
    ];
    expect(widestYear(toyTables({ statistics }), 'gdp')).toBe(2021);
  });
});

it('statisticOf finds a figure by place, indicator and year, and no other', () => {
  const tables = toyTables({
    statistics:
      of('gdp', [
        [A, 2021, 5],
        [A, undefined, 7],
      ]) ?? [],
  });
  expect(statisticOf(tables, A, 'gdp', 2021)?.value).toBe(5);
  expect(statisticOf(tables, A, 'gdp', undefined)?.value).toBe(7);
  expect(statisticOf(tables, A, 'gdp', 2022)).toBeUndefined();
  expect(statisticOf(tables, B, 'gdp', 2021)).toBeUndefined();
});
