import type { Files } from '#io/board.ts';
import { inUtf8, type PublicPackage, publicPackage } from '#io/publicPackage.ts';
import type { LedgerRecords } from '#model/import.ts';
import type { PackageFile } from '#model/keptLedger.ts';
import type { DataPackage, Resource } from '#model/package.ts';
import { isLedgerResource, ledgerResources } from '#parse/ledgerCsv.ts';
import { publishWords } from '#words/publish.ts';

/** What is to be published. */
export interface Publication {
  readonly descriptor: DataPackage;
  /** Text of its resources by path. */
  readonly texts: Files;
  /** The ledger that takes the place of the demo, and of a ledger published before. */
  readonly records: LedgerRecords;
  /** Outlines that stand in place of those of the package. */
  readonly outlines?: readonly PackageFile[];
  /** Moment of publication, ISO 8601, UTC. */
  readonly created: string;
  readonly audience: 'internal' | 'public';
}

/**
 * All files of a package with the ledger in it, by path, `datapackage.json` among them: to be unpacked over `data/`.
 *
 * For the public it is the package without what is withheld. A file that could not be read is left out.
 */
export function publishPackage(publication: Publication): ReadonlyMap<string, string> {
  const { descriptor, files } = publicationOf(publication);
  return new Map([['datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`], ...files]);
}

function publicationOf({ descriptor, texts, records, outlines = [], created, audience }: Publication): PublicPackage {
  const own = [...outlines, ...ledgerResources(records)];
  const taken = new Set(own.flatMap(({ resource }) => [resource.path, resource.name]));
  const drawn = new Set(outlines.map(({ resource }) => resource.x_table));
  const isKept = (resource: Resource) =>
    resource.x_provenance !== 'demo' &&
    !isLedgerResource(resource) &&
    !drawn.has(resource.x_table) &&
    !taken.has(resource.path) &&
    !taken.has(resource.name);
  const kept = descriptor.resources.filter(isKept).flatMap((resource) => {
    const text = texts.get(resource.path);
    return typeof text === 'string' ? [{ resource: inUtf8(resource), text }] : [];
  });
  const all = [...kept, ...own];
  const files = new Map(all.map(({ resource, text }) => [resource.path, text]));
  const { description: _old, ...rest } = descriptor;
  const whole: DataPackage = {
    ...rest,
    description: publishWords.description,
    created,
    resources: all.map(({ resource }) => resource),
  };
  return audience === 'public' ? publicPackage(whole, files) : { descriptor: whole, files };
}
