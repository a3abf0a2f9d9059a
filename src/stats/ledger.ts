import type { RowOf, TableName, Tables } from '#model/table.ts';
import { monthOf, monthsFrom } from '#stats/months.ts';
import { checkThresholds, DEFAULT_THRESHOLDS, type Threshold } from '#stats/thresholds.ts';

/** The tables of one period, indexed once: every number is read from here. */
export interface Ledger {
  readonly tables: Tables;
  readonly period: RowOf<'periods'>;
  /** Months of the period, rising. */
  readonly months: readonly string[];
  /** Official order: 渝 then 川 as announced, unless the package turns the sides. */
  readonly regions: readonly RowOf<'regions'>[];
  readonly areas: readonly RowOf<'areas'>[];
  readonly items: readonly RowOf<'items'>[];
  readonly thresholds: readonly Threshold[];
  readonly hasReports: boolean;
  readonly targets: ReadonlyMap<string, readonly RowOf<'targets'>[]>;
  readonly plans: ReadonlyMap<string, readonly RowOf<'plans'>[]>;
  readonly milestones: ReadonlyMap<string, readonly RowOf<'milestones'>[]>;
  readonly itemRegions: ReadonlyMap<string, readonly RowOf<'item_regions'>[]>;
  readonly itemPlatforms: ReadonlyMap<string, readonly RowOf<'item_platforms'>[]>;
  /** Rows in file order, all revisions. */
  readonly reports: ReadonlyMap<string, readonly RowOf<'reports'>[]>;
}

/**
 * Tables → ledger of one period.
 *
 * periodId  a period of the tables
 * throws    RangeError if the tables hold no such period
 */
export function indexLedger(
  tables: Tables,
  periodId: string,
  sideOrder: 'announced' | 'sc-first' = 'announced',
): Ledger {
  const period = tables.periods.find(({ id }) => id === periodId);
  if (!period) throw new RangeError(`indexLedger: no period "${periodId}" in the tables.`);
  const items = tables.items.filter((item) => item.period_id === periodId);
  const ours = new Set(items.map(({ id }) => id));
  const reports = tables.reports.filter((report) => ours.has(report.item_id));
  const broken = checkThresholds(tables.status_rules).length > 0 || tables.status_rules.length === 0;
  return {
    tables,
    period,
    months: monthsFrom(monthOf(period.start), monthOf(period.end)),
    regions: inOrder(tables.regions, sideOrder),
    areas: tables.areas.filter((area) => area.period_id === periodId).sort((a, b) => a.order - b.order),
    items,
    thresholds: broken ? DEFAULT_THRESHOLDS : tables.status_rules,
    hasReports: reports.length > 0,
    targets: byItem(tables, 'targets'),
    plans: byItem(tables, 'plans'),
    milestones: byItem(tables, 'milestones'),
    itemRegions: itemRegionsOf(tables, items, groupBy(reports)),
    itemPlatforms: byItem(tables, 'item_platforms'),
    reports: groupBy(reports),
  };
}

function inOrder(regions: Tables['regions'], sideOrder: 'announced' | 'sc-first') {
  const first = sideOrder === 'announced' ? '渝' : '川';
  return [...regions].sort((a, b) => Number(b.side === first) - Number(a.side === first) || a.order - b.order);
}

/** Regions of each item. An item that names neither scope nor regions has those its reports name. */
function itemRegionsOf(
  tables: Tables,
  items: Ledger['items'],
  reports: Ledger['reports'],
): Map<string, readonly RowOf<'item_regions'>[]> {
  const regions = new Map<string, readonly RowOf<'item_regions'>[]>(byItem(tables, 'item_regions'));
  for (const { id, scope } of items) {
    const named = scope === undefined && !regions.has(id) ? regionsNamedBy(reports.get(id) ?? []) : [];
    if (named.length > 0) regions.set(id, named);
  }
  return regions;
}

function regionsNamedBy(reports: readonly RowOf<'reports'>[]): RowOf<'item_regions'>[] {
  const nothing = { role: undefined, weight: undefined, disclosure: undefined };
  const firsts = new Map<string, RowOf<'item_regions'>>();
  for (const { item_id, region_code, origin } of reports)
    if (region_code !== undefined && !firsts.has(region_code))
      firsts.set(region_code, { item_id, region_code, ...nothing, origin });
  return [...firsts.values()];
}

type OfItem = 'targets' | 'plans' | 'milestones' | 'item_regions' | 'item_platforms' | 'reports';

function byItem<N extends OfItem & TableName>(tables: Tables, name: N): Map<string, RowOf<N>[]> {
  return groupBy(tables[name] as unknown as readonly RowOf<N>[]);
}

function groupBy<T extends { readonly item_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.item_id);
    if (group) group.push(row);
    else groups.set(row.item_id, [row]);
  }
  return groups;
}
