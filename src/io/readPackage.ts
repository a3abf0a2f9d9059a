import { type Package, packageOf } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { packageHash } from '#io/hash.ts';
import type { Issue } from '#model/issue.ts';
import type { DataPackage, Resource } from '#model/package.ts';
import { readPackage as parsePackage } from '#parse/readPackage.ts';

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
 * Fetches and checks the package in `folder`, all resources in parallel.
 *
 * throws  PackageError if the descriptor cannot be read; a resource that cannot be had is an issue of the package
 */
export async function readPackage(folder: string, signal: AbortSignal): Promise<Package> {
  const path = `${folder}/datapackage.json`;
  const first = await fetchBytes(path, signal);
  if (!(first instanceof Uint8Array)) throw new PackageError([first]);
  const { descriptor, issues } = parsePackage(decodeText(first) ?? '', path);
  if (!descriptor) throw new PackageError(issues);
  const fetched = await fetchAll(descriptor, folder, signal);
  const files = new Map(fetched.map(({ resource, got }) => [resource.path, textOf(resource, got)]));
  const hash = packageHash(
    fetched.flatMap(({ resource, got }) => (got instanceof Uint8Array ? [{ path: resource.path, bytes: got }] : [])),
  );
  const data = packageOf(descriptor, files, hash);
  return { ...data, issues: [...issues, ...data.issues] };
}

function fetchAll(descriptor: DataPackage, folder: string, signal: AbortSignal) {
  return Promise.all(
    descriptor.resources.map(async (resource) => ({
      resource,
      got: await fetchBytes(`${folder}/${resource.path}`, signal, resource.path),
    })),
  );
}

function textOf(resource: Resource, got: Uint8Array | Issue): string | Issue {
  if (!(got instanceof Uint8Array)) return got;
  return decodeText(got, resource.encoding) ?? { code: 'not-text', severity: 'error', where: { file: resource.path } };
}

/** Always asks the server whether the copy still stands: data files carry no hash in their names. */
async function fetchBytes(url: string, signal: AbortSignal, file = url): Promise<Uint8Array | Issue> {
  try {
    const answer = await fetch(url, { signal, cache: 'no-cache' });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    return { code: 'missing-file', severity: 'error', where: { file }, value: String(answer.status) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { code: 'missing-file', severity: 'error', where: { file } };
  }
}
