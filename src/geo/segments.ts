import type { Point } from '#geo/box.ts';
import { eachSegment } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';

/** A piece of boundary and the codes of all shapes it bounds: one at a rim, two at a border. */
export interface Segment {
  readonly a: Point;
  readonly b: Point;
  readonly codes: readonly string[];
}

/**
 * Each segment of the shapes once, whichever way its users run along it.
 *
 * Neighbours must share corners to the second decimal, as those of a checked boundary file do; in a file with gaps every
 * segment has one user.
 */
export function segmentsOf(shapes: readonly Shape[]): Segment[] {
  const found = new Map<string, { a: Point; b: Point; codes: string[] }>();
  for (const { code, rings } of shapes) {
    eachSegment(rings, (a, b) => {
      const key = segmentKey(a, b);
      const known = found.get(key);
      if (!known) found.set(key, { a, b, codes: [code] });
      else if (!known.codes.includes(code)) known.codes.push(code);
    });
  }
  return [...found.values()];
}

/** The same text for equal points. */
export function pointKey([x, y]: Point): string {
  return `${x},${y}`;
}

/** The same text for a segment whichever way it runs. */
export function segmentKey(a: Point, b: Point): string {
  const [from, to] = [pointKey(a), pointKey(b)];
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
