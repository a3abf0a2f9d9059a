/** The pages that are measured side by side. */
export const PAGES = ['floor', 'naive', 'board', 'bare'] as const;
export type PageName = (typeof PAGES)[number];

/** A moment of a page as the browser tells of it: the name of a mark or of a paint. */
interface Moments {
  readonly outline?: string;
  readonly map: string;
  /** Everything of the first viewport stands. */
  readonly ready: string;
}

/** Set by the bench itself, by the board's way of measuring, in a page that is whole once it is parsed. */
export const PARSED = 'bench:parsed';

/**
 * Maps by one clock, in the frame after the paint: what Chromium calls the first contentful paint comes later, when the picture has
 * been sent to the screen, and to time the floor's map by it would flatter the board. The board's outline is that first paint.
 */
export const MOMENTS: Readonly<Record<PageName, Moments>> = {
  floor: { outline: 'first-contentful-paint', map: PARSED, ready: PARSED },
  naive: { map: 'naive:map', ready: 'naive:map' },
  board: { outline: 'board:outline', map: 'board:map', ready: 'board:ready' },
  bare: { map: 'bare:map', ready: 'bare:map' },
};

/** How the machine is slowed. Down and up alike. */
export interface Pace {
  /** How many times slower the processor runs. */
  readonly slower: number;
  readonly network?: { readonly mbit: number; readonly latencyMs: number };
}

export const PACES = {
  full: { slower: 1 },
  quarter: { slower: 4 },
  net: { slower: 1, network: { mbit: 10, latencyMs: 40 } },
} as const satisfies Record<string, Pace>;
export type PaceName = keyof typeof PACES;
