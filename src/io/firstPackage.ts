import { type Package, packageOf } from '#io/board.ts';
import { fetchPackage, textsOf } from '#io/fetchPackage.ts';
import { firstFiles } from '#io/firstFiles.ts';
import { rememberingReader } from '#io/reader.ts';
import { FIRST_READ, LIMIT, type ReadWorld, readPackage } from '#io/readPackage.ts';
import type { DataPackage, Resource } from '#model/package.ts';
import type { Spec } from '#model/spec.ts';
import type { TableName } from '#model/table.ts';

/** What no map is coloured by, whatever the address asks for. Its surroundings come later: they are three times as large as the regions. */
const NOT_ON_MAP: ReadonlySet<string> = new Set<TableName | 'context_boundaries'>([
  'commitments',
  'context_boundaries',
  'headline_facts',
  'item_units',
  'list_entries',
  'list_links',
  'major_projects',
  'major_projects_2023_by_field',
  'mechanism',
  'meetings',
  'published_shares',
]);
/** What some maps only are coloured by. */
const OF_STATISTICS: ReadonlySet<string> = new Set<TableName>(['indicators', 'statistics']);
const OF_PLATFORMS: ReadonlySet<string> = new Set<TableName>(['platforms', 'platform_regions', 'item_platforms']);

/** A package on its way. */
export interface BegunPackage {
  /**
   * Resolves when as much of it is there as colours a map; the function reads that. Undefined where it cannot be had, and then
   * the whole will say why.
   */
  readonly ofMap: (spec: Spec) => Promise<(() => Package) | undefined>;
  /** Reads on to the whole, with what is there already, for `takeBegun`. */
  readonly readOn: () => void;
}

const begun = new Map<string, Promise<Package>>();

/** Is a resource one that the first map needs, as an address asks for it? */
export function isOnMap(
  { x_table }: Pick<Resource, 'x_table'>,
  { measure, platform, demo }: Spec,
  { resources }: Pick<DataPackage, 'resources'>,
): boolean {
  // A board without a ledger shows a statistic.
  const hasLedger = resources.some(
    (one) => one.x_table === 'reports' && (demo !== false || one.x_provenance !== 'demo'),
  );
  if (OF_STATISTICS.has(x_table)) return measure === 'stat' || (measure === undefined && !hasLedger);
  if (x_table === 'sources') return measure === 'platforms';
  if (OF_PLATFORMS.has(x_table)) return platform !== undefined || measure === 'platforms';
  return !NOT_ON_MAP.has(x_table);
}

/** Reads the package in `folder` before there is a page to show it. */
export function beginPackage(folder: string, outer: ReadWorld = FIRST_READ): BegunPackage {
  const files = firstFiles(outer.fetch);
  const world = { ...outer, fetch: files.fetch, reader: rememberingReader() };
  const { signal } = new AbortController();
  return {
    ofMap: async (spec) => {
      const wants = (resource: Resource, whole: DataPackage) => isOnMap(resource, spec, whole);
      const fetched = await fetchPackage(folder, { signal, limit: LIMIT }, world, wants);
      if (!('resources' in fetched)) return undefined;
      const { descriptor, raw } = fetched;
      // A part of a package has no hash that means anything.
      return () => ({ ...packageOf(descriptor, textsOf(fetched), '', world.reader), raw });
    },
    readOn: () => {
      const whole = readPackage(folder, signal, world).finally(files.end);
      // Told by whoever shows it.
      whole.catch(() => undefined);
      begun.set(folder, whole);
    },
  };
}

/** The package in `folder` as it was begun; once, for a second read is to be a new one. */
export function takeBegun(folder: string): Promise<Package> | undefined {
  const whole = begun.get(folder);
  begun.delete(folder);
  return whole;
}
