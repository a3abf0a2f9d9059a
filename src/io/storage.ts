/** What the board keeps in the browser. A list, so that what is kept stays bounded. */
export type StoredName = 'log' | 'reloaded' | 'ledger' | 'columns' | 'visitors' | 'tour';

/** A few short texts by name. Nothing throws: a sandboxed, private or full store loses, it never breaks. */
export interface Store {
  /** The text kept under `name`; undefined where there is none or the store may not be touched. */
  readonly get: (name: StoredName) => string | undefined;
  /** Whether the text is kept now; false also for one above `MAX_STORED` characters. */
  readonly set: (name: StoredName, text: string) => boolean;
  readonly remove: (name: StoredName) => void;
}

/** Longest text kept under one name, characters: 64 kB as browsers count. */
export const MAX_STORED = 32_768;

/**
 * The browser's own store. The only place that touches `localStorage`, which may throw at the mere mention.
 *
 * folder  of the page: boards in several folders of one server keep apart
 */
export function browserStore(folder: string): Store {
  const keyOf = (name: StoredName) => `chengyu-board:${folder}:${name}`;
  return {
    get: (name) => guarded(() => localStorage.getItem(keyOf(name)) ?? undefined),
    set: (name, text) =>
      text.length <= MAX_STORED &&
      guarded(() => {
        localStorage.setItem(keyOf(name), text);
        return true;
      }) === true,
    remove: (name) => void guarded(() => localStorage.removeItem(keyOf(name))),
  };
}

/** Calls `listener` when another tab changed the store. Returns the way to stop it. */
export function onOtherTab(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}

/** Bytes that a text takes in the store; 0 where there is none. */
export function storedSize(store: Store, name: StoredName): number {
  return 2 * (store.get(name)?.length ?? 0);
}

/** The store of this page. */
export const pageStore: Store = browserStore(
  typeof location === 'undefined' ? '' : location.pathname.replace(/[^/]*$/, ''),
);

/** Whether the browser lets this page keep anything at all. */
export function mayStore(): boolean {
  return guarded(() => localStorage.length) !== undefined;
}

function guarded<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
