/** Longer texts are no names. */
const MAX_NAME = 60;

/**
 * Least count of characters to put in, take out or change to make `b` of `a`.
 *
 * source  R. A. Wagner, M. J. Fischer, The String-to-String Correction Problem, J. ACM 21 (1974)
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries())
      next.push(Math.min((row[j] ?? 0) + Number(letter !== other), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Those of `names` most like `written`, the likest first, at most three; none whose greater part would have to change. */
export function nearest<T>(written: string, names: readonly { readonly key: string; readonly of: T }[]): T[] {
  if (written.length > MAX_NAME || written === '') return [];
  return names
    .map(({ key, of }) => ({ of, far: editDistance(written, key), size: Math.max(written.length, key.length) }))
    .filter(({ far, size }) => far * 2 <= size)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ of }) => of);
}
