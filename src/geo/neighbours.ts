import { pointKey, segmentsOf } from '#geo/segments.ts';
import type { Shape } from '#geo/shape.ts';

/** One neighbour, seen from a shape. */
export interface Neighbour {
  readonly code: string;
  /** Degrees clockwise from up, 0 to below 360, from centroid to centroid. */
  readonly bearing: number;
  /** True if they share a line, false if only a corner. */
  readonly shared: boolean;
}

/**
 * The neighbours of each shape by code, in order of bearing.
 *
 * returns  every code of `shapes`; an empty list for an island
 */
export function neighbours(shapes: readonly Shape[]): Map<string, Neighbour[]> {
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const borders = touchesByCode(segmentsOf(shapes).map(({ codes }) => codes));
  const corners = touchesByCode(usersOfPoints(shapes));
  return new Map(
    shapes.map((shape) => {
      const around = [...(corners.get(shape.code) ?? [])].flatMap((code) => byCode.get(code) ?? []);
      const seen = around.map((other) => ({
        code: other.code,
        bearing: bearing(shape, other),
        shared: borders.get(shape.code)?.has(other.code) ?? false,
      }));
      return [shape.code, seen.sort((a, b) => a.bearing - b.bearing)];
    }),
  );
}

/** Degrees clockwise from up, 0 to below 360, from one centroid to another; 0 if they coincide. */
export function bearing({ centroid: from }: Shape, { centroid: to }: Shape): number {
  const degrees = (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

function usersOfPoints(shapes: readonly Shape[]): Iterable<readonly string[]> {
  const users = new Map<number, string[]>();
  for (const { code, rings } of shapes) {
    for (const key of new Set(rings.flat(2).map(pointKey))) {
      const codes = users.get(key);
      if (codes) codes.push(code);
      else users.set(key, [code]);
    }
  }
  return users.values();
}

function touchesByCode(groups: Iterable<readonly string[]>): Map<string, Set<string>> {
  const touches = new Map<string, Set<string>>();
  for (const codes of groups) {
    if (codes.length < 2) continue;
    for (const code of codes) {
      const others = touches.get(code) ?? new Set<string>();
      for (const other of codes) if (other !== code) others.add(other);
      touches.set(code, others);
    }
  }
  return touches;
}
