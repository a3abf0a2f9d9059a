import { pageStore, type Store } from '#io/storage.ts';
import type { Audience } from '#model/spec.ts';

/**
 * For whom a wall is shown, once P was pressed before it: kept on its machine, so that a start anew from the plain address,
 * as after a power cut, comes back to the public picture. Only an address that asks for `internal` ends it.
 *
 * asked  as it stands in the address
 */
export function audienceKept(asked: Audience | undefined, store: Store = pageStore): Audience | undefined {
  if (asked === 'internal') store.remove('visitors');
  return asked ?? (store.get('visitors') === undefined ? undefined : 'public');
}

/** Keeps that the wall is for visitors from now on. */
export function keepVisitors(store: Store = pageStore): void {
  store.set('visitors', 'public');
}
