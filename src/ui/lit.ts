/** What is under the pointer or focus anywhere on the page, so that every panel can light it without being rendered anew. */
export interface Lit {
  readonly names: readonly string[];
}

const NOTHING: Lit = { names: [] };
let current: Lit = NOTHING;
const listeners = new Set<() => void>();

/** The names lit now; the same object until they change. */
export function litNow(): Lit {
  return current;
}

/** Lights `names` everywhere; none puts the light out. */
export function light(names: readonly string[]): void {
  if (names.join() === current.names.join()) return;
  current = names.length === 0 ? NOTHING : { names };
  for (const listener of listeners) listener();
}

/** Calls `listener` when the light changes. Returns the way to stop it. */
export function onLit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
