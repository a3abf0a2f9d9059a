import { type Cell, type Row, row } from './answer.ts';
import { number } from './csv.ts';
import { widestYear } from './question.ts';
import type { Tables } from './tables.ts';

/** Published progress of the joint major projects, one row per report that gives a rate. */
export function projectRows(tables: Tables): Row[] {
  return (tables.major_projects ?? []).flatMap((line) => {
    const rate = number(line.rate);
    if (rate === null) return [];
    const asOf = line.as_of ?? '';
    return row(asOf, {
      rate: { value: rate },
      elapsed: { value: (Number(asOf.slice(5, 7)) / 12) * 100 },
      published_lead: cell(number(line.published_lead)),
    });
  });
}

/** Row of the panel → indicator that is summed. */
const SHARES = { area: 'area', population: 'census_population', product: 'gdp' };

/** The region's part of the two provinces, recomputed beside the published share. */
export function shareRows(tables: Tables): Row[] {
  const codes = (tables.regions ?? []).map((line) => line.code ?? '');
  const provinces = (tables.provinces ?? []).map((line) => line.code ?? '');
  return Object.entries(SHARES).map(([key, indicator]) => {
    const year = widestYear(tables, indicator);
    const values = (places: string[]) =>
      (tables.statistics ?? [])
        .filter((line) => line.indicator === indicator && line.year === year && places.includes(line.region_code ?? ''))
        .map((line) => number(line.value))
        .filter((value) => value !== null);
    const [some, base] = [values(codes), values(provinces)];
    const whole = some.length === codes.length && base.length === provinces.length;
    const published = tables.published_shares?.find((line) => line.compare_with === indicator);
    return row(key, {
      sum: cell(some.length > 0 ? total(some) : null),
      base: cell(base.length === provinces.length ? total(base) : null),
      share: cell(whole ? (100 * total(some)) / total(base) : null),
      published: cell(number(published?.published)),
      covered: { value: some.length },
      of: { value: codes.length },
    });
  });
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function cell(value: number | null): Cell {
  return value === null ? { missing: 'unavailable' } : { value };
}
