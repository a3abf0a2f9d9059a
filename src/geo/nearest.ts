import type { Point } from '#geo/box.ts';
import { type Fit, invert } from '#geo/fit.ts';
import { distanceToRings, isInside } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';

/**
 * The code of the shape a pointer means: the one under it, else the one with the nearest edge.
 *
 * px, py   pixels
 * within   how far off the edge may be, pixels; default 20, so that a finger hits the smallest of the 16
 * returns  undefined further off, or where the fit has no scale
 */
export function regionAt(shapes: readonly Shape[], fit: Fit, px: number, py: number, within = 20): string | undefined {
  if (fit.scale <= 0) return undefined;
  const point: Point = invert(fit, [px, py]);
  const under = shapes.find(({ rings }) => isInside(rings, point));
  if (under) return under.code;
  let [code, least]: [string | undefined, number] = [undefined, within / fit.scale];
  for (const shape of shapes) {
    const distance = distanceToRings(shape.rings, point);
    if (distance <= least && (code === undefined || distance < least)) [code, least] = [shape.code, distance];
  }
  return code;
}
