import type { Point } from '#geo/box.ts';
import { chain } from '#geo/chain.ts';
import { segmentsOf } from '#geo/segments.ts';
import type { Shape } from '#geo/shape.ts';

/** A line in planar units. */
export interface Line {
  readonly path: readonly Point[];
}

/**
 * Where regions of different sides meet.
 *
 * sideOf   side of a code; undefined for shapes of none, which make no border
 */
export function sideBorder(shapes: readonly Shape[], sideOf: (code: string) => string | undefined): Line[] {
  const between = segmentsOf(shapes).filter(({ codes }) => {
    const sides = new Set(codes.map(sideOf));
    sides.delete(undefined);
    return sides.size > 1;
  });
  return chain(between).map((path) => ({ path }));
}

/** The outer edge of the shapes taken together, holes between them included: segments that bound one shape only. */
export function outerRim(shapes: readonly Shape[]): Line[] {
  const single = segmentsOf(shapes).filter(({ codes }) => codes.length === 1);
  return chain(single).map((path) => ({ path }));
}
