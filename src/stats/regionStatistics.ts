import type { RowOf, Tables } from '#model/table.ts';
import { ranks } from '#stats/ranks.ts';
import { statisticOf, widestYear } from '#stats/shares.ts';

/** One indicator of one region for one year, with how many regions have a figure for it. */
export interface RegionStatistic {
  readonly indicator: RowOf<'indicators'>;
  /** Undefined for figures without a stated year. */
  readonly year: number | undefined;
  /** Undefined is 暂缺. */
  readonly row: RowOf<'statistics'> | undefined;
  /** 1 for the largest value, among regions with a figure of the same year; none where there is nothing to be held against. */
  readonly rank: number | undefined;
  readonly covered: number;
  readonly of: number;
}

/** Of each indicator the year most regions have, and the latest the region has where that is a later one. */
export function regionStatistics(tables: Tables, code: string): RegionStatistic[] {
  const { indicators, statistics, regions } = tables;
  const ours = new Set(regions.map((region) => region.code));
  return indicators
    .filter(({ id }) => statistics.some((row) => row.indicator === id && ours.has(row.region_code)))
    .flatMap((indicator) => {
      const widest = widestYear(tables, indicator.id);
      const own = statistics.filter((row) => row.indicator === indicator.id && row.region_code === code);
      const latest = Math.max(...own.map(({ year }) => year ?? 0), 0);
      const years = latest > (widest ?? 0) && latest > 0 ? [widest, latest] : [widest];
      return years.map((year) => statisticIn(tables, indicator, year, code));
    });
}

function statisticIn(
  tables: Tables,
  indicator: RowOf<'indicators'>,
  year: number | undefined,
  code: string,
): RegionStatistic {
  const values = tables.regions.map((region) => statisticOf(tables, region.code, indicator.id, year)?.value);
  const at = tables.regions.findIndex((region) => region.code === code);
  const row = statisticOf(tables, code, indicator.id, year);
  const covered = values.filter((value) => value !== undefined).length;
  return {
    indicator,
    year,
    row,
    rank: covered > 1 ? ranks(values)[at] : undefined,
    covered,
    of: tables.regions.length,
  };
}
