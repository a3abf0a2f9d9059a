import { remember } from '#model/remember.ts';
import type { Measure, Spec } from '#model/spec.ts';
import type { StatusGroup, StatusId } from '#model/status.ts';
import type { Provenance, RowOf, Tables } from '#model/table.ts';
import { defaultAsof } from '#stats/asof.ts';
import { countByGroup, countByStatus } from '#stats/counts.ts';
import { elapsedOf } from '#stats/elapsed.ts';
import { itemsAsked, regionsAsked } from '#stats/filter.ts';
import type { ItemState, Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthOf } from '#stats/months.ts';
import { type Concern, REPORT_MEASURES, type RegionValue, regionValue } from '#stats/region.ts';
import { statisticOf, widestYear } from '#stats/shares.ts';
import { type Cells, cellsAt, statesAt } from '#stats/unfiltered.ts';

/** Everything the panels draw from, for one Spec: one pass from tables to numbers, shared by all of them. */
export interface Snapshot {
  readonly ledger: Ledger;
  readonly spec: Spec;
  readonly moment: Moment;
  /** Elapsed time of the period at the as-of month, per cent. */
  readonly elapsed: number;
  readonly monthState: RowOf<'months'>['state'] | undefined;
  /** All items of the period. */
  readonly states: readonly ItemState[];
  /** Those that pass the filters. */
  readonly shown: readonly ItemState[];
  readonly counts: Readonly<Record<StatusId, number>>;
  readonly groups: Readonly<Record<StatusGroup, number>>;
  readonly cells: Cells;
  /** Regions that pass the filters, official order. */
  readonly regions: readonly RowOf<'regions'>[];
  /** Members of the platform asked for; empty without one. */
  readonly lit: ReadonlySet<string>;
  readonly measure: Measure;
  readonly indicator: RowOf<'indicators'> | undefined;
  readonly year: number | undefined;
  readonly values: ReadonlyMap<string, RegionValue>;
  /** The same measure without any filter of items or regions: the classes are cut from these. */
  readonly allValues: ReadonlyMap<string, RegionValue>;
  /** On schedule of concerned items, whatever the measure: the “9 项中 4” beside a region. */
  readonly onSchedule: ReadonlyMap<string, RegionValue>;
  readonly provenance: Provenance | 'none';
  /** No region or no item passes the filters. */
  readonly isEmpty: boolean;
  readonly hasRegions: boolean;
}

/** Tables and Spec → snapshot. `today` "2023-12-05" decides whether a report is still awaited. */
export function snapshotOf(ledger: Ledger, spec: Spec, today: string): Snapshot {
  const asof = spec.asof !== undefined && ledger.months.includes(spec.asof) ? spec.asof : defaultAsof(ledger);
  const moment: Moment = { asof, today, count: spec.count ?? 'month' };
  const [states, cells] = [statesAt(ledger, moment), cellsAt(ledger, moment)];
  const shown = itemsAsked(ledger, states, spec);
  const asked = new Set(regionsAsked(ledger, spec));
  const regions = ledger.regions.filter(({ code }) => asked.has(code));
  const counts = countByStatus(shown);
  const measure = measureOf(ledger, spec);
  const indicator = measure === 'stat' ? indicatorOf(ledger.tables, spec) : undefined;
  const year = indicator && yearOf(ledger.tables, indicator.id, spec);
  const context: Context = { ledger, cells, measure, indicator: indicator?.id, year };
  return {
    ledger,
    spec,
    moment,
    elapsed: elapsedOf({ start: monthOf(ledger.period.start), due: monthOf(ledger.period.end) }, asof, moment.count),
    monthState: ledger.tables.months.find((row) => row.period_id === ledger.period.id && row.month === asof)?.state,
    states,
    shown,
    counts,
    groups: countByGroup(counts),
    cells,
    regions,
    lit: new Set(
      ledger.tables.platform_regions.filter((row) => row.platform_id === spec.platform).map((row) => row.region_code),
    ),
    measure,
    indicator,
    year,
    values: valuesOf(context, shown, regions),
    allValues: keptValues(cells, `${measure} ${indicator?.id} ${year}`, () =>
      valuesOf(context, states, ledger.regions),
    ),
    onSchedule: valuesOf({ ...context, measure: 'onschedule' }, shown, regions),
    provenance: ledger.hasReports ? provenanceOf(ledger.tables.reports) : 'none',
    isEmpty: regions.length === 0 || shown.length === 0,
    hasRegions: regions.length > 0,
  };
}

const MEASURES = 4;
const keptValues = remember<Snapshot['cells'], Snapshot['allValues']>(MEASURES);

/** The status of a region most in need among the items shown that concern it. */
export function worstIn({ cells, shown }: Snapshot, code: string): RegionValue {
  return regionValue('worst', code, concernsOf(cells, shown, code));
}

/** The period a Spec asks for, else the latest that has items. */
export function periodOf(tables: Tables, spec: Spec): string | undefined {
  if (spec.period !== undefined) return spec.period;
  const ofMonth =
    spec.asof &&
    tables.periods.find(({ start, end }) => monthOf(start) <= (spec.asof ?? '') && (spec.asof ?? '') <= monthOf(end));
  if (ofMonth) return ofMonth.id;
  const used = new Set(tables.items.map((item) => item.period_id));
  return tables.periods.filter(({ id }) => used.has(id)).sort((a, b) => (a.start < b.start ? 1 : -1))[0]?.id;
}

/** Does the Spec narrow the items by anything but regions? */
export function narrowsItems(spec: Spec): boolean {
  return [spec.area, spec.item, spec.status, spec.platform].some((filter) => filter !== undefined);
}

interface Context {
  readonly ledger: Ledger;
  readonly cells: Snapshot['cells'];
  readonly measure: Measure;
  readonly indicator: string | undefined;
  readonly year: number | undefined;
}

function valuesOf(
  context: Context,
  states: readonly ItemState[],
  regions: readonly RowOf<'regions'>[],
): Map<string, RegionValue> {
  return new Map(regions.map(({ code }) => [code, measured(context, states, code)]));
}

function measured(
  { ledger, cells, measure, indicator, year }: Context,
  states: readonly ItemState[],
  code: string,
): RegionValue {
  if (measure === 'stat') {
    const found = indicator && statisticOf(ledger.tables, code, indicator, year);
    return found
      ? { kind: 'value', value: found.value, n: 1, of: 1 }
      : { kind: 'missing', state: 'unavailable', n: 0, of: 1 };
  }
  if (measure === 'platforms') {
    const n = ledger.tables.platform_regions.filter((row) => row.region_code === code).length;
    const of = ledger.tables.platforms.length;
    return of === 0 ? { kind: 'missing', state: 'unavailable', n: 0, of } : { kind: 'value', value: n, n, of };
  }
  const concerns = concernsOf(cells, states, code);
  if (!ledger.hasReports && REPORT_MEASURES.has(measure))
    return { kind: 'missing', state: 'unavailable', n: 0, of: concerns.length };
  return regionValue(measure, code, concerns);
}

function concernsOf(cells: Snapshot['cells'], states: readonly ItemState[], code: string): Concern[] {
  return states.flatMap((state) => {
    const cell = state.status === 'undisclosed' ? undefined : cells.get(state.item.id)?.get(code);
    return cell ? [{ state, cell }] : [];
  });
}

function measureOf(ledger: Ledger, spec: Spec): Measure {
  if (spec.measure) return spec.measure;
  if (!ledger.hasReports) return 'stat';
  return spec.audience === 'public' ? 'onschedule' : 'progress';
}

function indicatorOf(tables: Tables, spec: Spec): RowOf<'indicators'> | undefined {
  const asked = spec.indicator ?? 'gdp';
  return tables.indicators.find(({ id }) => id === asked) ?? tables.indicators[0];
}

function yearOf(tables: Tables, indicator: string, spec: Spec): number | undefined {
  const has = (year: number | undefined) =>
    tables.statistics.some((row) => row.indicator === indicator && row.year === year);
  return spec.year !== undefined && has(spec.year) ? spec.year : widestYear(tables, indicator);
}

function provenanceOf(reports: Tables['reports']): Provenance {
  return reports.some(({ origin }) => origin.provenance === 'demo')
    ? 'demo'
    : (reports[0]?.origin.provenance ?? 'user');
}
