/** A request of a page as it was seen. Times in ms of one clock. */
export interface Request {
  readonly url: string;
  /** `Document`, `Script`, `Fetch` …, as Chromium says. */
  readonly type: string;
  /** Page or scripts that asked for it, as far as is known. */
  readonly by: readonly string[];
  readonly began: number;
  /** Undefined: not yet. */
  readonly ended: number | undefined;
  /** What had come over the wire by the time asked about, heads included. */
  readonly bytes: number;
}

const DATA = ['Fetch', 'XHR'];
const CODE = ['Document', 'Script'];

/**
 * How many round trips deep each request lies, in the order they began.
 *
 * The page is 1. What scripts ask for is one deeper than the deepest of these scripts; where Chromium does not tell who asked, as of
 * preloaded modules, one deeper than the deepest script that had come by then. Data asked for when other data had come are one deeper
 * than these, for they may have had to be read first.
 */
export function levelsOf(requests: readonly Request[]): number[] {
  const sorted = [...requests].sort((a, b) => a.began - b.began);
  const levels: number[] = [];
  for (const { type, by, began } of sorted) {
    const before = sorted.slice(0, levels.length).map((one, at) => ({ ...one, level: levels[at] ?? 0 }));
    const come = before.filter(({ ended }) => ended !== undefined && ended <= began);
    const known = before.filter(({ url }) => by.includes(url));
    const askers = known.length > 0 ? known : come.filter((one) => CODE.includes(one.type));
    const read = DATA.includes(type) ? come.filter((one) => DATA.includes(one.type)) : [];
    // The page names what it needs while it still comes.
    const page = before.length > 0 ? 1 : 0;
    levels.push(Math.max(page, ...[...askers, ...read].map(({ level }) => level)) + 1);
  }
  return levels;
}

/** The deepest level among the requests; 0 without any. */
export function depthOf(requests: readonly Request[]): number {
  return Math.max(0, ...levelsOf(requests));
}
