import type * as v from 'valibot';
import type { Place } from '#model/issue.ts';
import * as item from '#model/item.ts';
import * as list from '#model/list.ts';
import * as mechanism from '#model/mechanism.ts';
import * as region from '#model/region.ts';
import * as report from '#model/report.ts';
import * as statistic from '#model/statistic.ts';
import { StatusRule } from '#model/status.ts';

/** What the loader must know of a table beyond its fields. */
export interface TableRule {
  readonly schema: v.ObjectSchema<v.ObjectEntries, undefined>;
  readonly key: readonly string[];
  /** Column → "table.column" it must resolve in; several where any will do. */
  readonly references?: Readonly<Record<string, readonly string[]>>;
  /** Without this table there is no board. */
  readonly required?: true;
  /** Part of the user's ledger: once one of these is the user's own, all demo tables are ignored. */
  readonly ledger?: true;
}

const source = { source_id: ['sources.id'] };
const ofItem = { item_id: ['items.id'] };
const ofRegion = { region_code: ['regions.code'] };

/** Every table of the data package, in the order in which references can be resolved. */
export const TABLES = {
  sources: { schema: statistic.Source, key: ['id'] },
  regions: { schema: region.Region, key: ['code'], required: true },
  provinces: { schema: region.Province, key: ['code'] },
  region_predecessors: {
    schema: region.Predecessor,
    key: ['old_code', 'old_name'],
    references: { code: ['regions.code'] },
  },
  periods: { schema: item.Period, key: ['id'], references: source, required: true },
  months: {
    schema: report.Month,
    key: ['period_id', 'month'],
    references: { period_id: ['periods.id'] },
    ledger: true,
  },
  areas: { schema: item.Area, key: ['period_id', 'id'], references: { period_id: ['periods.id'] }, required: true },
  platforms: { schema: mechanism.Platform, key: ['id'], references: source },
  groups: { schema: item.Group, key: ['no'], references: { area_id: ['areas.id'] }, ledger: true },
  items: {
    schema: item.Item,
    key: ['id'],
    references: { period_id: ['periods.id'], area_id: ['areas.id'], continues: ['items.id'], ...source },
    required: true,
    ledger: true,
  },
  targets: { schema: item.Target, key: ['item_id', 'version'], references: ofItem, ledger: true },
  plans: { schema: item.Plan, key: ['item_id', 'month'], references: ofItem, ledger: true },
  milestones: { schema: item.Milestone, key: ['item_id', 'no'], references: ofItem, ledger: true },
  item_regions: {
    schema: item.ItemRegion,
    key: ['item_id', 'region_code'],
    references: { ...ofItem, ...ofRegion },
    ledger: true,
  },
  item_units: { schema: item.ItemUnit, key: ['item_id', 'side', 'unit', 'role'], references: ofItem, ledger: true },
  item_platforms: {
    schema: item.ItemPlatform,
    key: ['item_id', 'platform_id'],
    references: { ...ofItem, platform_id: ['platforms.id'] },
    ledger: true,
  },
  reports: {
    schema: report.Report,
    key: ['item_id', 'month', 'side', 'region_code', 'revision', 'kind'],
    references: { ...ofItem, ...ofRegion },
    ledger: true,
  },
  list_entries: {
    schema: list.ListEntry,
    key: ['id'],
    references: { ...ofItem, area_id: ['areas.id'] },
    ledger: true,
  },
  list_links: {
    schema: list.ListLink,
    key: ['from_id', 'to_id'],
    references: { from_id: ['list_entries.id'], to_id: ['list_entries.id'] },
    ledger: true,
  },
  meetings: { schema: mechanism.Meeting, key: ['kind', 'no'], references: source },
  platform_regions: {
    schema: mechanism.PlatformRegion,
    key: ['platform_id', 'region_code'],
    references: { platform_id: ['platforms.id'], ...ofRegion },
  },
  mechanism: { schema: mechanism.Mechanism, key: ['id'], references: source },
  commitments: { schema: mechanism.Commitment, key: ['id'], references: source },
  commitment_items: {
    schema: mechanism.CommitmentItem,
    key: ['commitment_id', 'item_id'],
    references: { commitment_id: ['commitments.id'], ...ofItem },
    ledger: true,
  },
  headline_facts: { schema: mechanism.HeadlineFact, key: ['id'], references: source },
  indicators: { schema: statistic.Indicator, key: ['id'] },
  statistics: {
    schema: statistic.Statistic,
    key: ['region_code', 'indicator', 'year'],
    references: { region_code: ['regions.code', 'provinces.code'], indicator: ['indicators.id'], ...source },
  },
  published_shares: {
    schema: statistic.PublishedShare,
    key: ['indicator'],
    references: { indicator: ['indicators.id'], compare_with: ['indicators.id'], ...source },
  },
  major_projects: { schema: statistic.MajorProject, key: ['as_of'], references: source },
  major_projects_2023_by_field: { schema: statistic.MajorProjectField, key: ['field'], references: source },
  status_rules: { schema: StatusRule, key: ['id'] },
} as const satisfies Record<string, TableRule>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Where a row came from. `provenance` decides the demo badge. */
export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly provenance: Provenance;
  /** Headers of its columns by field, where the file does not use the names of the fields. */
  readonly heads?: Readonly<Record<string, string>>;
}
export type Provenance = 'public' | 'user' | 'demo';

export type RowOf<N extends TableName> = Readonly<v.InferOutput<(typeof TABLES)[N]['schema']>> & {
  readonly origin: Origin;
};

/** All tables, checked and joined; a table that is absent or unreadable is an empty list and is named in `absent`. */
export type Tables = { readonly [N in TableName]: readonly RowOf<N>[] };

/** The rule of a table with its types widened, for code that treats all tables alike. */
export function ruleOf(name: TableName): TableRule {
  return TABLES[name];
}

/** Where cells of a row stand in its file, under the headers as they are there; several columns are joined by "+". */
export function placeOf(
  { file, row, heads }: Pick<Origin, 'file' | 'row' | 'heads'>,
  ...fields: readonly string[]
): Place {
  return { file, row, column: fields.map((field) => heads?.[field] ?? field).join('+') };
}
