import type { RowOf, Tables } from '#model/table.ts';

/** Share of the regions in the two provinces, for one published figure. Values in the indicator's unit, shares in per cent. */
export interface Share {
  readonly id: 'area' | 'population' | 'product';
  readonly indicator: RowOf<'indicators'>;
  readonly year: number | undefined;
  /** Sum over the regions that have a figure. */
  readonly sum: number;
  /** Sum over the provinces; undefined where one of them has none. */
  readonly base: number | undefined;
  /** Undefined unless every region and every province is covered. */
  readonly share: number | undefined;
  readonly published: number;
  readonly covered: number;
  readonly of: number;
  readonly row: RowOf<'published_shares'>;
}

const IDS = { area: 'area', population_unstated: 'population', gdp: 'product' } as const;

/**
 * The published shares beside what the statistics give, always of the two whole provinces.
 *
 * For an indicator with several years the one with the widest coverage is taken, the latest among equals.
 */
export function shares(tables: Tables): Share[] {
  return tables.published_shares.flatMap((row) => {
    const indicator = tables.indicators.find(({ id }) => id === row.compare_with);
    const id = IDS[row.indicator as keyof typeof IDS];
    return indicator && id ? [shareOf(tables, row, indicator, id)] : [];
  });
}

function shareOf(
  tables: Tables,
  row: RowOf<'published_shares'>,
  indicator: RowOf<'indicators'>,
  id: Share['id'],
): Share {
  const year = widestYear(tables, indicator.id);
  const value = (code: string) => statisticOf(tables, code, indicator.id, year)?.value;
  const covered = tables.regions.flatMap(({ code }) => value(code) ?? []);
  const bases = tables.provinces.map(({ code }) => value(code));
  const sum = total(covered);
  const base = bases.length > 0 && bases.every((part) => part !== undefined) ? total(bases) : undefined;
  const whole = covered.length === tables.regions.length && base !== undefined;
  const share = whole ? (100 * sum) / base : undefined;
  return {
    id,
    indicator,
    year,
    sum,
    base,
    share,
    published: row.published,
    covered: covered.length,
    of: tables.regions.length,
    row,
  };
}

/** The year for which most regions have the indicator, the latest among equals; undefined for figures without a year. */
export function widestYear(tables: Tables, indicator: string): number | undefined {
  const ours = new Set(tables.regions.map(({ code }) => code));
  const counts = new Map<number | undefined, number>();
  for (const row of tables.statistics)
    if (row.indicator === indicator && ours.has(row.region_code)) counts.set(row.year, (counts.get(row.year) ?? 0) + 1);
  const best = [...counts].sort(([a, m], [b, n]) => n - m || (b ?? 0) - (a ?? 0))[0];
  return best?.[0];
}

/** A region's or province's figure; undefined is 暂缺, never 0. */
export function statisticOf(
  tables: Tables,
  code: string,
  indicator: string,
  year: number | undefined,
): RowOf<'statistics'> | undefined {
  return tables.statistics.find((row) => row.region_code === code && row.indicator === indicator && row.year === year);
}

function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
