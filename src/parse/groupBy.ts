/** In groups by a key, in the order in which the keys appear. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** A key made of several parts; a part that is missing is blank. */
export function keyOf(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? '').join('|');
}
