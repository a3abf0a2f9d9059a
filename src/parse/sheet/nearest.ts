/** Longer texts are no names. */
const MAX_NAME = 60;

/**
 * Least count of characters to put in, take out or change to make `b` of `a`.
 *
 * source  R. A. Wagner, M. J. Fischer, The String-to-String Correction Problem, J. ACM 21 (1974)
 */
function editDistance(a: string, b: string): number {
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

/** Do two texts differ by one character, put in, left out or changed? In one pass: every name of a sheet is asked. */
export function isOneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const short = Math.min(a.length, b.length);
  let head = 0;
  while (head < short && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < short - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail === 1;
}

/** So many names without a match are compared with all others; more are no slips of a hand but another list. */
const MAX_COMPARED = 200;

/** `nearest` for the first names asked for, each once; of the others nothing is known. */
export function nearestFew<T>(
  names: readonly { readonly key: string; readonly of: T }[],
): (written: string) => readonly T[] {
  const compared = new Map<string, readonly T[]>();
  return (written) => {
    const there = compared.get(written);
    if (there || compared.size >= MAX_COMPARED) return there ?? [];
    const found = nearest(written, names);
    compared.set(written, found);
    return found;
  };
}

/** Those of `names` most like `written`, the likest first, at most three; none whose greater part would have to change. */
function nearest<T>(written: string, names: readonly { readonly key: string; readonly of: T }[]): T[] {
  if (written.length > MAX_NAME || written === '') return [];
  return names
    .map(({ key, of }) => ({ of, far: editDistance(written, key), size: Math.max(written.length, key.length) }))
    .filter(({ far, size }) => far * 2 <= size)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ of }) => of);
}
