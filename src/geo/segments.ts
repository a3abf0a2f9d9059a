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
  const found: Found[] = [];
  // By the lesser of its ends, then by the greater.
  const known = new Map<number, Map<number, Found>>();
  for (const { code, rings } of shapes) {
    eachSegment(rings, (a, b) => {
      const [p, q] = [pointKey(a), pointKey(b)];
      const [low, high] = p < q ? [p, q] : [q, p];
      const ends = known.get(low) ?? new Map<number, Found>();
      if (ends.size === 0) known.set(low, ends);
      const before = ends.get(high);
      if (before) {
        if (!before.codes.includes(code)) before.codes.push(code);
        return;
      }
      const first = { a, b, codes: [code] };
      ends.set(high, first);
      found.push(first);
    });
  }
  return found;
}

interface Found extends Segment {
  readonly codes: string[];
}

/** A whole number that is the same for points equal to the second decimal; planar units under 300,000. A text would cost several times as much. */
export function pointKey(point: Point): number {
  return Math.round(point[0] * 100) * 0x4000000 + Math.round(point[1] * 100);
}
