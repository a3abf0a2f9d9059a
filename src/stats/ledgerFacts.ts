import type { Side } from '#model/region.ts';
import type { RowOf } from '#model/table.ts';
import { type ItemState, isNamed } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { LEDGER_SCOPES, ledgerWords } from '#words/ledger.ts';

/** Words of an item that are the same on all its rows of a month. */
export interface ItemFacts {
  readonly no: string;
  readonly area: string;
  readonly name: string;
  readonly leadCq: string;
  readonly leadSc: string;
  readonly duty: string;
  readonly support: string;
  readonly regions: string;
  readonly platforms: string;
  /** All its units, whatever the role. */
  readonly units: ReadonlySet<string>;
}

type Unit = RowOf<'item_units'>;

/** What the facts of items are told from, indexed once for a whole ledger. */
export interface FactSources {
  readonly units: ReadonlyMap<string, readonly Unit[]>;
  readonly areas: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string>;
  readonly platforms: ReadonlyMap<string, string>;
  readonly platformsOf: Ledger['itemPlatforms'];
}

/** Indexes names and units of a ledger. */
export function factSources({ tables, areas, regions, itemPlatforms }: Ledger): FactSources {
  const units = new Map<string, Unit[]>();
  for (const row of tables.item_units) units.set(row.item_id, [...(units.get(row.item_id) ?? []), row]);
  return {
    units,
    areas: new Map(areas.map(({ id, name }) => [id, name])),
    regions: new Map(regions.map(({ code, short_name }) => [code, short_name])),
    platforms: new Map(tables.platforms.map(({ id, name }) => [id, name])),
    platformsOf: itemPlatforms,
  };
}

/** Facts of one item. Its id is no official number and does not stand in for one. */
export function itemFacts(sources: FactSources, state: ItemState): ItemFacts {
  const { item } = state;
  const units = sources.units.get(item.id) ?? [];
  const of = (role: Unit['role'], side?: Side) =>
    joined(
      units.filter((row) => row.role === role && (side === undefined || row.side === side)).map(({ unit }) => unit),
    );
  return {
    no: item.official_no ?? '',
    area: sources.areas.get(item.area_id ?? '') ?? '',
    name: nameOf(item),
    leadCq: of('牵头', '渝'),
    leadSc: of('牵头', '川'),
    duty: of('责任'),
    support: of('配合'),
    regions: placesOf(sources, state),
    platforms: joined(
      (sources.platformsOf.get(item.id) ?? []).map(
        ({ platform_id }) => sources.platforms.get(platform_id) ?? platform_id,
      ),
    ),
    units: new Set(units.map(({ unit }) => unit)),
  };
}

/** Published name of an item, or the word for that it has none. */
export function nameOf(item: RowOf<'items'>): string {
  return item.name !== undefined && isNamed(item) ? item.name : ledgerWords.unnamed;
}

function placesOf({ regions }: FactSources, { scope, regions: own }: ItemState): string {
  if (scope !== 'listed') return LEDGER_SCOPES[scope];
  const names = [...regions].flatMap(([code, name]) => {
    const row = own.get(code);
    if (!own.has(code)) return [];
    return [row?.role && row.role !== '涉及' ? ledgerWords.withRole(name, row.role) : name];
  });
  return joined(names);
}

function joined(words: readonly string[]): string {
  return [...new Set(words)].join(ledgerWords.separator);
}
