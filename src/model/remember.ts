/** Gives the value kept for an owner and a text that holds all it was made from; makes it where there is none. */
export type Remember<Owner extends object, Value> = (owner: Owner, text: string, make: () => Value) => Value;

/**
 * A memory of values that are costly to make and the same for the same owner and text.
 *
 * most     values kept for an owner, those used last; they go when the owner goes
 * returns  what remembers; a value it hands out must not be changed
 */
export function remember<Owner extends object, Value>(most: number): Remember<Owner, Value> {
  const all = new WeakMap<Owner, Map<string, Value>>();
  return (owner, text, make) => {
    const kept = all.get(owner) ?? new Map<string, Value>();
    all.set(owner, kept);
    const value = kept.has(text) ? (kept.get(text) as Value) : make();
    kept.delete(text);
    kept.set(text, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}
