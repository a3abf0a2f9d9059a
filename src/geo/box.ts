/** Planar units or pixels, y down; the caller knows which. */
export type Point = readonly [x: number, y: number];

/** Upright rectangle; `x`, `y` is its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest box around `points`; of no points, an empty box at 0, 0. */
export function boxOf(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    const [x, y] = [point[0], point[1]];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Smallest box around `boxes`, as for an inset of some shapes. */
export function joinBoxes(boxes: Iterable<Box>): Box {
  const corners: Point[] = [];
  for (const box of boxes) corners.push([box.x, box.y], [box.x + box.width, box.y + box.height]);
  return boxOf(corners);
}

/** Whether two boxes share some area; a common edge is none. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies in `outer`, edges included. */
export function liesWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The box moved out by `by` on all four sides; inwards if negative. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
