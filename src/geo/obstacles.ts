import { type Box, overlaps, type Point } from '#geo/box.ts';
import { segmentsCross } from '#geo/crossings.ts';

/** What may not be touched on a drawing, in pixels. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
}

/** Whether a box is clear of all obstacles. */
export function boxIsFree(box: Box, { boxes, lines }: Obstacles): boolean {
  return !boxes.some((other) => overlaps(other, box)) && !lines.some(([a, b]) => lineTouchesBox(a, b, box));
}

/** Whether the line ab is clear of all obstacles. */
export function lineIsFree(a: Point, b: Point, { boxes, lines }: Obstacles): boolean {
  return !boxes.some((box) => lineTouchesBox(a, b, box)) && !lines.some(([c, d]) => segmentsCross(a, b, c, d));
}

/** Whether the line ab passes through a box, or ends in it. */
export function lineTouchesBox(a: Point, b: Point, box: Box): boolean {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  if (Math.max(a[0], b[0]) <= left || Math.min(a[0], b[0]) >= right) return false;
  if (Math.max(a[1], b[1]) <= top || Math.min(a[1], b[1]) >= bottom) return false;
  // Asked for every edge of the outlines: nothing is made anew here.
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [above, below] = [dx * (top - a[1]), dx * (bottom - a[1])];
  const [before, behind] = [dy * (left - a[0]), dy * (right - a[0])];
  return (
    Math.min(above - before, above - behind, below - before, below - behind) <= 0 &&
    Math.max(above - before, above - behind, below - before, below - behind) >= 0
  );
}
