import { clear, createStore, del, entries, get, keys, set } from 'idb-keyval';
import { boardOf, lacking, type Package } from '#io/board.ts';
import type { RawPackage } from '#model/package.ts';

/** The last whole package of a folder, kept in this browser for a day without its server. */
export interface PackageCopy extends RawPackage {
  /** When the server gave it, ms since 1970. */
  readonly at: number;
}

/** So many folders have a copy, the latest. */
const MOST = 3;

let opened: ReturnType<typeof createStore> | undefined;
const store = () => (opened ??= createStore('chengyu-board-copies', 'packages'));

/** Boards in several folders of one server keep apart. */
const keyOf = (folder: string) => new URL(folder, document.baseURI).pathname;

/**
 * Keeps the package in place of the one before, whole or not at all. Nothing is kept of one that makes no board, as a broken
 * server may send, nor without a store.
 */
export async function keepCopy(folder: string, data: Package, at: number): Promise<void> {
  const { raw } = data;
  if (!raw || data.copy || lacking(data, boardOf(data, true, 'desk')).length > 0) return;
  const { descriptor, files } = raw;
  await guarded(async () => {
    if ((await keys(store())).length >= MOST) await dropOldest(keyOf(folder));
    await set(keyOf(folder), { at, descriptor, files } satisfies PackageCopy, store());
  });
}

async function dropOldest(kept: string): Promise<void> {
  const others = (await entries<string, PackageCopy>(store())).filter(([key]) => key !== kept);
  const oldest = others.sort(([, a], [, b]) => b.at - a.at).slice(MOST - 1);
  await Promise.all(oldest.map(([key]) => del(key, store())));
}

/** The copy of the package in `folder`; undefined where there is none. */
export async function keptCopy(folder: string): Promise<PackageCopy | undefined> {
  return guarded(() => get<PackageCopy>(keyOf(folder), store()));
}

/** How many copies are kept, and about how many bytes they take; undefined where there is no store. */
export async function copiesHeld(): Promise<{ count: number; bytes: number } | undefined> {
  const all = await guarded(() => entries<string, PackageCopy>(store()));
  const sizes = all?.flatMap(([, { descriptor, files }]) => [descriptor, ...files.values()]);
  return all && { count: all.length, bytes: (sizes ?? []).reduce((sum, bytes) => sum + bytes.length, 0) };
}

/** Takes all copies out of the store for good. */
export async function dropCopies(): Promise<void> {
  await guarded(() => clear(store()));
}

async function guarded<T>(touch: () => Promise<T>): Promise<T | undefined> {
  try {
    return await touch();
  } catch {
    // Private windows, sandboxes and full disks have none.
    return undefined;
  }
}
