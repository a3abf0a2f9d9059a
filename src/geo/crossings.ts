import type { Point } from '#geo/box.ts';

/** Twice the area, in square degrees, under which a corner counts as touching: above rounding noise at 180°, below 6 decimals. */
const TOUCH = 1e-13;

interface Segment {
  readonly a: Point;
  readonly b: Point;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * First place, from the west, where two segments of a ring cross.
 *
 * ring     closed or open, degrees or planar
 * returns  undefined for a simple ring
 */
export function ringCrossing(ring: readonly Point[]): Point | undefined {
  return crossings(ring.map((a, i) => [a, ring[(i + 1) % ring.length] ?? a])).next().value;
}

/**
 * Places where segments cross one another, from the west.
 *
 * Only true crossings count: a ring that touches itself in a point or runs back over itself still has a clear inside.
 * Sweeps from west to east, so the cost grows with the segments above one another, not with all pairs.
 */
export function* crossings(ends: readonly (readonly [Point, Point])[]): Generator<Point, undefined> {
  const open: Segment[] = [];
  for (const next of ends.map(([a, b]) => segment(a, b)).sort((s, t) => s.left - t.left)) {
    // Those that end to the west are left out where they stand: a list anew for each segment costs most of the time.
    let kept = 0;
    for (const other of open) {
      if (other.right < next.left) continue;
      open[kept] = other;
      kept += 1;
      if (meets(other, next)) yield crossingPoint(other, next);
    }
    open.length = kept;
    open.push(next);
  }
  return undefined;
}

/** Whether the segments ab and cd cross in a point inside both. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function segment(a: Point, b: Point): Segment {
  const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
  const [top, bottom] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
  return { a, b, left, right, top, bottom };
}

function meets(s: Segment, t: Segment): boolean {
  return s.top <= t.bottom && t.top <= s.bottom && segmentsCross(s.a, s.b, t.a, t.b);
}

function side(a: Point, b: Point, p: Point): number {
  const turn = cross(a, b, p);
  return Math.abs(turn) < TOUCH ? 0 : Math.sign(turn);
}

function cross(a: Point, b: Point, p: Point): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

function crossingPoint({ a, b }: Segment, { a: c, b: d }: Segment): Point {
  const t = cross(c, d, a) / (cross(c, d, a) - cross(c, d, b));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}
