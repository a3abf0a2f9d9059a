import { type Package, packageOf } from '#io/board.ts';
import { fetchPackage, missingFile, textsOf } from '#io/fetchPackage.ts';
import type { Issue } from '#model/issue.ts';

/** A first read may be slow: a minute for each file, ms. */
const LIMIT = 60_000;

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
 * Fetches and checks the package in `folder`.
 *
 * throws  PackageError if the descriptor cannot be read; a resource that cannot be had is an issue of the package
 */
export async function readPackage(folder: string, signal: AbortSignal): Promise<Package> {
  const fetched = await fetchPackage(folder, { signal, limit: LIMIT });
  if ('kind' in fetched) throw new PackageError([missingFile(`${folder}/datapackage.json`, fetched)]);
  if (!('descriptor' in fetched)) throw new PackageError(fetched);
  const data = packageOf(fetched.descriptor, textsOf(fetched), fetched.hash);
  return { ...data, issues: [...fetched.issues, ...data.issues] };
}
