/** Things of a list with a key each: what they say, numbered where several say the same. */
export function keyed<T>(all: readonly T[], textOf: (one: T) => string): { readonly key: string; readonly one: T }[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const text = textOf(one);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return { key: `${text} ${count}`, one };
  });
}
