import type { Point } from '#geo/box.ts';

/** Polygons → rings (outer first, then holes) → points; rings closed, as in GeoJSON. */
export type Polygons = readonly (readonly (readonly Point[])[])[];

/** Whether a point lies in the polygons, holes left out (even-odd rule). */
export function isInside(polygons: Polygons, [x, y]: Point): boolean {
  let inside = false;
  // Asked many thousand times for a map: nothing is made anew here.
  for (const polygon of polygons)
    for (const ring of polygon) {
      let [ax, ay] = ring[0] ?? [0, 0];
      for (const point of ring) {
        const [bx, by] = [point[0], point[1]];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        ax = bx;
        ay = by;
      }
    }
  return inside;
}

/** Shortest way from a point to any ring, in the unit of the points; Infinity without rings. */
export function distanceToRings(polygons: Polygons, point: Point): number {
  let least = Infinity;
  eachSegment(polygons, (a, b) => {
    least = Math.min(least, distanceToSegment(point, a, b));
  });
  return least;
}

/** `isInside` of the same polygons for many points, of which many lie at the same height: the rings are gone through once for each height. */
export function insideOf(polygons: Polygons): (point: Point) => boolean {
  const cuts = new Map<number, readonly number[]>();
  return ([x, y]) => {
    const known = cuts.get(y) ?? cutsAt(polygons, y);
    cuts.set(y, known);
    return known.filter((cut) => x < cut).length % 2 === 1;
  };
}

/** Where the rings cross a height. */
function cutsAt(polygons: Polygons, y: number): number[] {
  const cuts: number[] = [];
  eachSegment(polygons, ([ax, ay], [bx, by]) => {
    if (ay > y !== by > y) cuts.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  });
  return cuts;
}

/** Calls `visit` with the ends of each segment, in the order of the rings. */
export function eachSegment(polygons: Polygons, visit: (a: Point, b: Point) => void): void {
  for (const polygon of polygons)
    for (const ring of polygon) {
      let a = ring[0];
      for (const b of ring) {
        if (a && a !== b) visit(a, b);
        a = b;
      }
    }
}

/**
 * Area and centre of gravity, holes taken off.
 *
 * returns  area in square units; the centre of a flat shape is the mean of its points
 */
export function areaAndCentroid(polygons: Polygons): { area: number; centroid: { x: number; y: number } } {
  let [area, mx, my] = [0, 0, 0];
  for (const polygon of polygons) {
    polygon.forEach((ring, i) => {
      const m = moments(ring);
      const sign = i === 0 ? 1 : -1;
      area += sign * m.area;
      mx += sign * m.area * m.x;
      my += sign * m.area * m.y;
    });
  }
  return area > 0 ? { area, centroid: { x: mx / area, y: my / area } } : { area: 0, centroid: meanPoint(polygons) };
}

/** Shoelace sums about the first point, which keeps small rings far from 0, 0 exact. */
function moments(ring: readonly Point[]): { area: number; x: number; y: number } {
  const [ox, oy] = ring[0] ?? [0, 0];
  let [twice, sx, sy] = [0, 0, 0];
  eachSegment([[ring]], (a, b) => {
    const [ax, ay, bx, by] = [a[0] - ox, a[1] - oy, b[0] - ox, b[1] - oy];
    const turn = ax * by - bx * ay;
    twice += turn;
    sx += (ax + bx) * turn;
    sy += (ay + by) * turn;
  });
  return twice === 0
    ? { area: 0, x: ox, y: oy }
    : { area: Math.abs(twice) / 2, x: ox + sx / (3 * twice), y: oy + sy / (3 * twice) };
}

function meanPoint(polygons: Polygons): { x: number; y: number } {
  const points = polygons.flat(2);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(points.length, 1);
  return { x: mean(0), y: mean(1) };
}

function distanceToSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length2));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
