import { crossings } from '#geo/crossings.ts';
import type { LooseEdge } from '#geo/looseEdges.ts';

/** A stretch of a slab between two edges, or from one to infinity. */
export interface Strip {
  readonly low: number;
  readonly high: number;
  readonly left?: LooseEdge;
  readonly right?: LooseEdge;
  /** How many outlines cover it. */
  readonly depth: number;
}

/** Levels closer than this, km, are one: a micrometre is rounding, not ground. */
const SAME = 1e-9;

/** Strips at most: a file with so many lines that do not meet is not looked at patch by patch. */
const MOST_STRIPS = 400_000;

/**
 * The plane cut into horizontal slabs at every corner and crossing of the edges, and each slab into strips that are covered
 * evenly.
 *
 * returns  from the south, strips from the west; the first and last strip of a slab, and the first and last slab, reach to
 *          infinity; undefined if there would be more than `MOST_STRIPS`
 */
export function slabsOf(edges: readonly LooseEdge[]): Strip[][] | undefined {
  const rising = edges.filter(({ a, b }) => b[1] - a[1] > SAME).sort((s, t) => s.a[1] - t.a[1]);
  const levels = levelsOf(rising);
  const slabs: Strip[][] = [[{ depth: 0, low: -Infinity, high: levels[0] ?? 0 }]];
  let active: LooseEdge[] = [];
  let [next, count] = [0, 0];
  for (const [i, low] of levels.entries()) {
    const high = levels[i + 1] ?? Infinity;
    active = active.filter(({ b }) => b[1] > low + SAME);
    for (let edge = rising[next]; edge && edge.a[1] <= low + SAME; edge = rising[next]) {
      active.push(edge);
      next += 1;
    }
    slabs.push(stripsOf(active, low, high));
    count += active.length;
    if (count > MOST_STRIPS) return undefined;
  }
  return slabs;
}

/** Where an edge stands at a height. */
export function xAt({ a, b }: LooseEdge, y: number): number {
  return a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]);
}

/** Km across a strip at half its height; Infinity at the rim of the plane. */
export function widthOf({ left, right, low, high }: Strip): number {
  const middle = (low + high) / 2;
  return left && right ? xAt(right, middle) - xAt(left, middle) : Infinity;
}

/** Square kilometres of a strip; Infinity at the rim of the plane. */
export function areaOf(strip: Strip): number {
  return widthOf(strip) * (strip.high - strip.low);
}

function stripsOf(edges: readonly LooseEdge[], low: number, high: number): Strip[] {
  const middle = (low + high) / 2;
  const sorted = edges.map((edge) => ({ edge, x: xAt(edge, middle) })).sort((s, t) => s.x - t.x);
  let depth = 0;
  let left: LooseEdge | undefined;
  const strips: Strip[] = [];
  for (const { edge } of sorted) {
    strips.push({ low, high, depth, ...(left && { left }), right: edge });
    depth += edge.turn;
    left = edge;
  }
  return [...strips, { low, high, depth, ...(left && { left }) }];
}

function levelsOf(edges: readonly LooseEdge[]): number[] {
  const ends = edges.flatMap(({ a, b }) => [a[1], b[1]]);
  const crossed = [...crossings(edges.map(({ a, b }) => [a, b] as const))].map(([, y]) => y);
  const sorted = [...ends, ...crossed].sort((s, t) => s - t);
  return sorted.filter((y, i) => i === 0 || y - (sorted[i - 1] ?? y) > SAME);
}
