import { type Package, packageOf } from '#io/board.ts';
import { failureOf, fetchPackage, missingFile, textsOf } from '#io/fetchPackage.ts';
import type { PackageCopy } from '#io/packageCopy.ts';
import type { Reader } from '#io/reader.ts';
import { WORLD, type World } from '#io/world.ts';
import type { Issue } from '#model/issue.ts';
import type { RawPackage } from '#model/package.ts';

/** A first read may be slow: a minute for each file, ms. */
export const LIMIT = 60_000;
/** Ms after which a copy is shown rather than nothing. */
const PATIENCE = 5000;

/** The package as a whole could not be read; `issues` say where and what. */
export class PackageError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code, where }) => `${code} ${where.file}`).join('; '));
    this.name = 'PackageError';
    this.issues = issues;
  }
}

/**
 * Fetches and checks the package in `folder`. Where the server gives no whole answer, or none in 5 s, the copy kept in this
 * browser stands in, if there is one, and says so (`copy`).
 *
 * throws  PackageError if the descriptor cannot be read; a resource that cannot be had is an issue of the package
 */
export async function readPackage(
  folder: string,
  signal: AbortSignal,
  world: ReadWorld = FIRST_READ,
): Promise<Package> {
  const control = new AbortController();
  signal.addEventListener('abort', () => control.abort());
  const asked = fetchPackage(folder, { signal: control.signal, limit: LIMIT }, world);
  const soon = await inTime(asked, world);
  const failure = soon ? failureOf(soon) : ({ kind: 'timeout' } as const);
  const copy = failure && (await world.copyOf(folder));
  if (!failure || !copy) return packageFrom(folder, soon ?? (await asked), world.reader);
  control.abort();
  asked.catch(() => undefined);
  const kept = await fetchPackage(folder, { signal, limit: LIMIT }, { ...world, fetch: answersOf(folder, copy) });
  return { ...packageFrom(folder, kept, world.reader), copy: { at: copy.at, failure: failure.kind } };
}

/** What a first read reaches the world by. */
export interface ReadWorld extends Pick<World, 'fetch' | 'setTimer'> {
  readonly copyOf: (folder: string) => Promise<PackageCopy | undefined>;
  /** One that remembers spares reading again what was read before. */
  readonly reader?: Reader;
}

/** The browser's. */
export const FIRST_READ: ReadWorld = {
  ...WORLD,
  // The program for it may be gone with the server.
  copyOf: (folder: string) =>
    import('#io/packageCopy.ts').then(({ keptCopy }) => keptCopy(folder)).catch(() => undefined),
};

/** What was fetched; undefined where it takes longer than a person waits who has a copy. */
function inTime<T>(asked: Promise<T>, { setTimer }: Pick<World, 'setTimer'>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = setTimer(() => resolve(undefined), PATIENCE);
    asked.then(resolve, reject).finally(stop);
  });
}

/** A server that has nothing but the copy. */
function answersOf(folder: string, { descriptor, files }: RawPackage): World['fetch'] {
  const all = new Map([['datapackage.json', descriptor], ...files]);
  return async (url) => {
    const bytes = all.get(url.slice(folder.length + 1));
    return new Response(bytes ? Uint8Array.from(bytes) : null, { status: bytes ? 200 : 404 });
  };
}

function packageFrom(folder: string, fetched: Awaited<ReturnType<typeof fetchPackage>>, reader?: Reader): Package {
  if ('kind' in fetched) throw new PackageError([missingFile(`${folder}/datapackage.json`, fetched)]);
  if (!('descriptor' in fetched)) throw new PackageError(fetched);
  const { descriptor, issues, hash, raw } = fetched;
  const data = packageOf(descriptor, textsOf(fetched), hash, reader);
  return { ...data, issues: [...issues, ...data.issues], raw };
}
