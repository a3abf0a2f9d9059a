import type { Store, StoredName } from '#io/storage.ts';

/** A store in memory. `isFull`: it takes no more. */
export function fakeStore(): Store & { kept: Map<StoredName, string>; isFull: boolean } {
  const kept = new Map<StoredName, string>();
  const store = {
    kept,
    isFull: false,
    get: (name: StoredName) => kept.get(name),
    set: (name: StoredName, text: string) => {
      if (store.isFull) return false;
      kept.set(name, text);
      return true;
    },
    remove: (name: StoredName) => void kept.delete(name),
  };
  return store;
}
