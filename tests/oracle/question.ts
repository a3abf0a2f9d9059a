import { defaultMonth, type Item, itemsOf } from './facts.ts';
import { monthsBetween } from './months.ts';
import { type Look, STATUSES, type Standing, standing } from './status.ts';
import { readTables, type Tables } from './tables.ts';

/** An address answered: defaults filled in, filters applied. */
export type Question = {
  look: Look;
  period: string;
  measure: string;
  indicator: string;
  year: string;
  /** False where the package, as read, holds no report at all. */
  ledger: boolean;
  /** Codes of the regions in the set, official order. */
  regions: string[];
  /** Area ids asked for; null without an area filter. */
  areas: string[] | null;
  /** True where any of area, item, status, region, side, platform narrows the items. */
  filtered: boolean;
  /** Items that pass, with their standing. */
  stands: Standing[];
  /** The same in another month of the period; `all` lets every status pass. */
  standsIn: (month: string, all?: 'all') => Standing[];
  /** Items of the period. */
  items: Item[];
  /** Months of the period, rising. */
  months: string[];
  /** Items asked for by id, sign (渝 or 川) of the side asked for, and the month to compare with, as the address has them. */
  ids: string[] | null;
  sign: string | null;
  from: string | null;
};

const MEASURES = ['progress', 'lead', 'onschedule', 'items', 'late', 'worst', 'missing', 'platforms', 'stat'];

/** Reads the package and the address; a parameter with any unknown value counts as absent. */
export function question(folder: string, query: Record<string, string>, today: string): Question {
  const tables = readTables(folder, query.demo !== '0');
  const items = itemsOf(tables);
  const ids = (name: string, column = 'id') => (tables[name] ?? []).map((line) => line[column] ?? '');
  const one = (name: string, known: string[]) => (known.includes(query[name] ?? '') ? query[name] : undefined);
  const many = (name: string, known: string[]) => listOf(query[name], known);

  const months = (id: string) => monthsOf(tables, id);
  const asof = one('asof', ids('periods').flatMap(months));
  const ofMonth = ids('periods').find((id) => asof !== undefined && months(id).includes(asof));
  const period = one('period', ids('periods')) ?? ofMonth ?? latestPeriod(tables);
  const mine = items.filter((item) => item.line.period_id === period);
  const ledger = mine.some((item) => item.reports.length > 0);
  const measure = one('measure', MEASURES) ?? defaultMeasure(tables, ledger);
  const indicator = one('indicator', ids('indicators')) ?? 'gdp';
  const asked = asof !== undefined && months(period).includes(asof) ? asof : undefined;
  const month = asked ?? defaultMonth(tables, mine, months(period), period);
  const look = { month, today, tables };

  const wanted = {
    area: many('area', ids('areas')),
    item: many('item', ids('items')),
    status: many('status', STATUSES),
    region: many('region', ids('regions', 'code')),
    side: one('side', ['cq', 'sc']),
    platform: one('platform', ids('platforms')),
  };
  const sign = wanted.side ? (wanted.side === 'cq' ? '渝' : '川') : null;
  const regions = regionSet(tables, wanted.region, sign);
  const linked = (tables.item_platforms ?? []).filter((line) => line.platform_id === wanted.platform);
  const passes = (stand: Standing, all: boolean) =>
    (!wanted.area || wanted.area.includes(stand.item.line.area_id ?? '')) &&
    (!wanted.item || wanted.item.includes(stand.item.id)) &&
    (all || !wanted.status || wanted.status.includes(statusOf(stand, ledger))) &&
    (!(wanted.region || wanted.side) || lies(stand.item, stand, regions)) &&
    (!wanted.platform || linked.some((line) => line.item_id === stand.item.id));
  const standsIn = (then: string, all?: 'all') =>
    mine.map((item) => standing(item, { ...look, month: then })).filter((stand) => passes(stand, all === 'all'));
  return {
    look,
    period,
    measure,
    indicator,
    year: one('year', yearsOf(tables, indicator)) ?? widestYear(tables, indicator),
    ledger,
    regions,
    areas: wanted.area ?? null,
    filtered: Object.values(wanted).some((value) => value !== undefined),
    stands: standsIn(month),
    standsIn,
    items: mine,
    months: months(period),
    ids: wanted.item ?? null,
    sign,
    from: one('from', months(period)) ?? null,
  };
}

function listOf(text: string | undefined, known: string[]): string[] | undefined {
  const values = (text ?? '').split(',');
  return values.every((value) => known.includes(value)) ? values : undefined;
}

/** Without a ledger only the undisclosed have a status: what it needs is known without reports. */
function statusOf(stand: Standing, ledger: boolean): string {
  return ledger || stand.computed === 'undisclosed' ? stand.shown : 'unavailable';
}

function lies(item: Item, stand: Standing, regions: string[]): boolean {
  return (
    stand.computed !== 'undisclosed' && (item.scope === 'all16' || item.regions.some((code) => regions.includes(code)))
  );
}

function defaultMeasure(tables: Tables, ledger: boolean): string {
  if (!ledger) return 'stat';
  return tables.audience === 'public' ? 'onschedule' : 'progress';
}

function latestPeriod(tables: Tables): string {
  const used = (tables.periods ?? []).filter((line) => tables.items?.some((item) => item.period_id === line.id));
  return used.sort((a, b) => (a.end ?? '').localeCompare(b.end ?? '')).at(-1)?.id ?? '';
}

function monthsOf(tables: Tables, period: string): string[] {
  const line = tables.periods?.find((one) => one.id === period);
  return line ? monthsBetween(line.start ?? '', line.end ?? '') : [];
}

function regionSet(tables: Tables, codes: string[] | undefined, sign: string | null): string[] {
  return [...(tables.regions ?? [])]
    .sort((a, b) => Number(a.order) - Number(b.order))
    .filter((line) => !codes || codes.includes(line.code ?? ''))
    .filter((line) => !sign || line.side === sign)
    .map((line) => line.code ?? '');
}

function yearsOf(tables: Tables, indicator: string): string[] {
  const rows = (tables.statistics ?? []).filter((line) => line.indicator === indicator);
  return rows.map((line) => line.year ?? '').filter((year) => year !== '');
}

/** Year in which most of the regions have the indicator, of several the latest; '' where it has no year. */
export function widestYear(tables: Tables, indicator: string): string {
  const codes = (tables.regions ?? []).map((line) => line.code);
  const rows = (tables.statistics ?? []).filter((line) => line.indicator === indicator && line.value);
  const count = (year: string) => rows.filter((line) => line.year === year && codes.includes(line.region_code)).length;
  const years = [...new Set(rows.map((line) => line.year ?? ''))].sort();
  return years.reduce((best, year) => (count(year) >= count(best) ? year : best), years[0] ?? '');
}
