/** What is under the pointer or focus anywhere on the page, so that every panel can light it without being rendered anew. */
export interface Lit {
  readonly names: readonly string[];
}

const NOTHING: Lit = { names: [] };
let current: Lit = NOTHING;
/** What is lit while nothing is under the pointer. */
let kept: Lit = NOTHING;
const listeners = new Set<() => void>();

/** The names lit now; the same object until they change. */
export function litNow(): Lit {
  return current;
}

/** Lights `names` everywhere; none puts the light out, but for what is kept. */
export function light(names: readonly string[]): void {
  become(names.length === 0 ? kept : { names });
}

/** Lights `names` until others are kept: what is under the pointer outshines them only meanwhile. */
export function keepLit(names: readonly string[]): void {
  kept = names.length === 0 ? NOTHING : { names };
  become(kept);
}

function become(next: Lit): void {
  if (next.names.join() === current.names.join()) return;
  current = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` when the light changes. Returns the way to stop it. */
export function onLit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
