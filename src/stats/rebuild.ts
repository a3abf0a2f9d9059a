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

/** Names the file in what a browser says of a module that it could not load. */
const FILE = /https?:\/\/\S+?\.js(?=$|[\s?'")])/;

/**
 * Another address of a module that could not be loaded: browsers may remember for the life of a page that it failed, and not ask
 * again. What the file itself imports stays shared.
 *
 * tries    how often it has failed
 * returns  undefined where the browser does not say which file it was
 */
export function otherAddress(failure: unknown, tries: number): string | undefined {
  const file = FILE.exec(String(failure))?.[0];
  return file === undefined ? undefined : `${file}?again=${tries}`;
}
