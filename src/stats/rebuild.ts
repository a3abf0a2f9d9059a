/** Waits before the first tries, ms. */
const FIRST = [2000, 4000, 8000];
/** Wait before each further one, ms. */
const LATER = 60_000;

/** Tries that are told of in the log; later ones would push everything else out of it. */
export const TOLD_TRIES = FIRST.length;

/** Ms until a part that failed `failures` times in a row (1 or more) is built anew. */
export function rebuildDelay(failures: number): number {
  return FIRST[failures - 1] ?? LATER;
}
