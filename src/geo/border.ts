import type { Point } from '#geo/box.ts';
import { chain } from '#geo/chain.ts';
import type { Segment } from '#geo/segments.ts';

/** A line in planar units. */
export interface Line {
  readonly path: readonly Point[];
}

/**
 * Where regions of different sides meet.
 *
 * segments  of the regions, see `segmentsOf`
 * sideOf    side of a code; undefined for shapes of none, which make no border
 */
export function sideBorder(segments: readonly Segment[], sideOf: (code: string) => string | undefined): Line[] {
  const between = segments.filter(({ codes }) => {
    if (codes.length < 2) return false;
    const sides = new Set(codes.map(sideOf));
    sides.delete(undefined);
    return sides.size > 1;
  });
  return chain(between).map((path) => ({ path }));
}

/** The outer edge of shapes taken together, holes between them included: segments that bound one shape only. */
export function outerRim(segments: readonly Segment[]): Line[] {
  return chain(segments.filter(({ codes }) => codes.length === 1)).map((path) => ({ path }));
}
