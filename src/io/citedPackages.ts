import type { Package } from '#io/board.ts';
import { bytesOf } from '#io/bytesOf.ts';

/** Data that somebody cited, as far as figures are made from them. */
type Kept = Pick<Package, 'descriptor' | 'read' | 'hash'> & { readonly at: number };

const NAME = 'chengyu-board-cited';
const STORE = 'packages';
/** So many cited packages are kept in a browser, the latest. */
const MOST = 4;

/** Keeps the data in this browser, so that it can be told one day what has changed since. Without a store nothing is kept. */
export async function rememberPackage({ descriptor, read, hash }: Package): Promise<void> {
  await inStore('readwrite', async (store) => {
    const all = (await answer(store.getAll())) as Kept[];
    const older = all.filter((one) => one.hash !== hash).sort((a, b) => b.at - a.at);
    for (const one of older.slice(MOST - 1)) store.delete(one.hash);
    await answer(store.put({ descriptor, read, hash, at: Date.now() } satisfies Kept));
  });
}

/** The data of this content hash; undefined where they were not cited in this browser, or too long ago. */
export async function rememberedPackage(hash: string): Promise<Package | undefined> {
  const kept = await inStore('readonly', async (store) => (await answer(store.get(hash))) as Kept | undefined);
  if (!kept) return undefined;
  return { ...kept, outlines: [], context: [], titleBlock: undefined, issues: [], failed: new Map() };
}

/** How many cited packages are kept, and about how many bytes they take; undefined where there is no store. */
export async function citedHeld(): Promise<{ count: number; bytes: number } | undefined> {
  const all = await inStore('readonly', async (store) => (await answer(store.getAll())) as Kept[]);
  return all && { count: all.length, bytes: bytesOf(all) };
}

/** Takes all cited packages out of the store for good. */
export async function dropCited(): Promise<void> {
  await inStore('readwrite', (store) => answer(store.clear()));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => Promise<T>,
): Promise<T | undefined> {
  try {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'hash' });
    const database = await answer(asked);
    try {
      return await use(database.transaction(STORE, mode).objectStore(STORE));
    } finally {
      database.close();
    }
  } catch {
    // Private windows, sandboxes and full disks have none.
    return undefined;
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
