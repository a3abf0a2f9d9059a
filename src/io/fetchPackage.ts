import type { Files } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { type FetchFailure, type FetchTerms, fetchBytes } from '#io/fetchBytes.ts';
import { packageHash } from '#io/hash.ts';
import type { World } from '#io/world.ts';
import type { Issue } from '#model/issue.ts';
import type { DataPackage, RawPackage, Resource } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';

/** A package as it came over the wire. */
export interface FetchedPackage {
  readonly descriptor: DataPackage;
  /** Of the descriptor alone. */
  readonly issues: readonly Issue[];
  readonly resources: readonly { readonly resource: Resource; readonly got: Uint8Array | FetchFailure }[];
  /** Content hash of what could be had, `data-hash`. */
  readonly hash: string;
  readonly raw: RawPackage;
}

/**
 * Fetches the package in `folder`, all resources in parallel.
 *
 * wants    which of them; default all
 * returns  the reason, where there is no descriptor that can be read
 */
export async function fetchPackage(
  folder: string,
  terms: FetchTerms,
  world?: Pick<World, 'fetch' | 'setTimer'>,
  wants: (resource: Resource, descriptor: DataPackage) => boolean = () => true,
): Promise<FetchedPackage | FetchFailure | readonly Issue[]> {
  const path = `${folder}/datapackage.json`;
  const first = await fetchBytes(path, terms, world);
  if (!(first instanceof Uint8Array)) return first;
  const { descriptor, issues } = readPackage(decodeText(first) ?? '', path);
  if (!descriptor) return issues;
  const resources = await Promise.all(
    descriptor.resources
      .filter((resource) => wants(resource, descriptor))
      .map(async (resource) => ({
        resource,
        got: await fetchBytes(`${folder}/${resource.path}`, terms, world),
      })),
  );
  const there = resources.flatMap(({ resource, got }) =>
    got instanceof Uint8Array ? [{ path: resource.path, bytes: got }] : [],
  );
  const raw = { descriptor: first, files: new Map(there.map(({ path: name, bytes }) => [name, bytes])) };
  return {
    descriptor,
    issues,
    resources,
    // Worked out only where it is asked for: it takes as long as reading.
    get hash() {
      return packageHash(there);
    },
    raw,
  };
}

/** What kept the server from giving the package, or one of its files; a file that is not there is no such thing. */
export function failureOf(fetched: Awaited<ReturnType<typeof fetchPackage>>): FetchFailure | undefined {
  if ('kind' in fetched) return isAbsent(fetched) ? undefined : fetched;
  if (!('resources' in fetched)) return undefined;
  const failures = fetched.resources.flatMap(({ got }) => (got instanceof Uint8Array || isAbsent(got) ? [] : [got]));
  return failures[0];
}

const isAbsent = ({ kind }: FetchFailure) => kind === 'absent';

/** Texts of the resources; an issue where one could not be had or is no text. */
export function textsOf({ resources }: Pick<FetchedPackage, 'resources'>): Files {
  return new Map(resources.map(({ resource, got }) => [resource.path, textOf(resource, got)]));
}

/** A file that could not be had, as an issue. */
export function missingFile(file: string, { status }: FetchFailure): Issue {
  const value = status === undefined ? {} : { value: String(status) };
  return { code: 'missing-file', severity: 'error', where: { file }, ...value };
}

function textOf({ path, encoding }: Resource, got: Uint8Array | FetchFailure): string | Issue {
  if (!(got instanceof Uint8Array)) return missingFile(path, got);
  return decodeText(got, encoding) ?? { code: 'not-text', severity: 'error', where: { file: path } };
}
