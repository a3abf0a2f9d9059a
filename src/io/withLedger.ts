import { type Package, packageOf } from '#io/board.ts';
import { packageHash } from '#io/hash.ts';
import { READER, type Reader } from '#io/reader.ts';
import type { KeptLedger, PackageFile } from '#model/keptLedger.ts';

/**
 * A package with a user's ledger laid over it: its tables complete those of the package, its outlines stand in place of the
 * package's, and demo tables are gone. The hash tells both.
 *
 * base  as the server gives it; not looked at where the ledger holds a whole package itself
 */
export function withLedger(server: Package, ledger: KeptLedger, reader: Reader = READER): Package {
  const base = ledger.base ? ownPackage(ledger.base, reader) : server;
  const isReplaced = (table: string) =>
    OUTLINES.has(table) && ledger.files.some(({ resource }) => resource.x_table === table);
  const kept = base.descriptor.resources.filter(
    ({ x_provenance, x_table }) => x_provenance !== 'demo' && !isReplaced(x_table),
  );
  const descriptor = { ...base.descriptor, resources: [...kept, ...ledger.files.map(({ resource }) => resource)] };
  const own = packageOf(descriptor, textsOf(ledger.files), '', reader);
  const paths = new Set(kept.map(({ path }) => path));
  const hasOutlines = isReplaced('boundaries');
  return {
    descriptor,
    read: [...base.read.filter(({ provenance }) => provenance !== 'demo'), ...own.read],
    outlines: hasOutlines ? own.outlines : base.outlines,
    context: base.context,
    titleBlock: hasOutlines ? own.titleBlock : base.titleBlock,
    issues: [...base.issues.filter(({ where }) => paths.has(where.file)), ...own.issues],
    failed: new Map([...base.failed, ...own.failed]),
    hash: packageHash([{ path: 'datapackage.json', bytes: base.hash }, ...ledger.files.map(hashed)]),
  };
}

const OUTLINES: ReadonlySet<string> = new Set(['boundaries']);

function ownPackage({ descriptor, files }: NonNullable<KeptLedger['base']>, reader: Reader): Package {
  return packageOf(descriptor, textsOf(files), packageHash(files.map(hashed)), reader);
}

function textsOf(files: readonly PackageFile[]): Map<string, string> {
  return new Map(files.map(({ resource, text }) => [resource.path, text]));
}

function hashed({ resource, text }: PackageFile): { path: string; bytes: string } {
  return { path: resource.path, bytes: text };
}
