import { type Board, boardOf, lacking, type Package, packageOf } from '#io/board.ts';
import { type FetchedPackage, fetchPackage, missingFile, textsOf } from '#io/fetchPackage.ts';
import { packageHash } from '#io/hash.ts';
import type { Reader } from '#io/reader.ts';
import type { World } from '#io/world.ts';
import type { Issue } from '#model/issue.ts';
import type { DataPackage } from '#model/package.ts';
import { newErrors } from '#parse/newErrors.ts';
import type { Finding } from '#stats/freshness.ts';

/** Ms until the last byte of each file must be there. */
export const LOOK_LIMIT = 10_000;

/** What one look found of the data. */
export interface DataLook {
  readonly finding: Finding;
  /** Where it found newer, whole data. */
  readonly data?: Package;
  /** What kept a package from being whole, or the file that could not be had. */
  readonly issues: readonly Issue[];
  /** Of a package that was read and found worse than the current one. */
  readonly refused?: string;
}

/** What is known from before: each package by its print. */
export interface Known {
  readonly current: Package;
  readonly print: string;
  readonly held: ReadonlyMap<string, Package>;
  readonly refused: { readonly print: string; readonly issues: readonly Issue[] } | undefined;
}

/** Names a package to the byte: its content hash, and the descriptor, which is no part of that. */
export function printOf({ descriptor, hash }: { readonly descriptor: DataPackage; readonly hash: string }): string {
  const bytes = new TextEncoder().encode(JSON.stringify(descriptor));
  return `${hash}-${packageHash([{ path: 'datapackage.json', bytes }])}`;
}

/**
 * Looks whether the server has other data than the current ones. Nothing is parsed that was seen before.
 *
 * Whole is a package of which every file came and that has no error the current one had not (`newErrors`); a required table
 * without a row counts as missing.
 *
 * throws  only if `signal` was aborted
 */
export async function lookAtData(
  folder: string,
  known: Known,
  { signal, reader, world }: { readonly signal: AbortSignal; readonly reader: Reader; readonly world: World },
): Promise<DataLook> {
  const fetched = await fetchPackage(folder, { signal, limit: LOOK_LIMIT }, world);
  if ('kind' in fetched) return failed(`${folder}/datapackage.json`, fetched);
  if (!('descriptor' in fetched)) return notWhole(fetched);
  const lost = firstLost(fetched);
  if (lost) return lost;
  const print = printOf(fetched);
  if (print === known.print) return { finding: { kind: 'same' }, issues: [] };
  if (print === known.refused?.print) return notWhole(known.refused.issues);
  const finding = { kind: 'new', print } as const;
  const held = known.held.get(print);
  if (held) return { finding, data: held, issues: [] };
  const read = packageOf(fetched.descriptor, textsOf(fetched), fetched.hash, reader);
  const data = { ...read, issues: [...fetched.issues, ...read.issues], raw: fetched.raw };
  const worse = newErrors(errorsOf(known.current), errorsOf(data));
  return worse.length > 0 ? { ...notWhole(worse), refused: print } : { finding, data, issues: [] };
}

/** A file that is simply not there is for the checks to judge; the current package may do without it as well. */
function firstLost({ resources }: FetchedPackage): DataLook | undefined {
  for (const { resource, got } of resources)
    if (!(got instanceof Uint8Array) && got.kind !== 'absent') return failed(resource.path, got);
  return undefined;
}

function failed(file: string, failure: Parameters<typeof missingFile>[1]): DataLook {
  const issues = [missingFile(file, failure)];
  return failure.kind === 'absent' ? notWhole(issues) : { finding: { kind: failure.kind }, issues };
}

function notWhole(issues: readonly Issue[]): DataLook {
  const needsNewBuild = issues.some(({ code }) => code === 'newer-contract');
  return { finding: { kind: 'not-whole', needsNewBuild }, issues };
}

function errorsOf(data: Package): readonly Issue[] {
  const board = boardOf(data, true, 'desk');
  return [...board.issues, ...emptyTables(data, board)];
}

function emptyTables(data: Package, board: Board): Issue[] {
  const where = { file: 'datapackage.json', column: 'resources' };
  return lacking(data, board).map((value) => ({ code: 'missing-table', severity: 'error', where, value }));
}
