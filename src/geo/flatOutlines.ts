import type { Point } from '#geo/box.ts';
import type { Outline } from '#geo/outlines.ts';
import type { Polygons } from '#geo/polygons.ts';

/** An outline on a plane in kilometres, x to the east, y to the north. */
export interface FlatOutline {
  readonly code: string;
  /** Outer rings clockwise on a map with north up, holes the other way. */
  readonly polygons: Polygons;
}

/** Mean radius of the earth, km. source: Moritz 2000, Geodetic Reference System 1980 */
const RADIUS = 6371.0088;

/** Widths are true at this latitude, the middle of the 16; areas everywhere. */
const MIDDLE = (30 * Math.PI) / 180;

/**
 * Outlines by Lambert's equal-area cylinder: equal corners stay equal, so that a common line stays common.
 *
 * source   Snyder 1987, Map Projections: A Working Manual, p. 76
 */
export function flatOutlines(outlines: readonly Outline[]): FlatOutline[] {
  return outlines.map(({ code, geometry: { type, coordinates } }) => {
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map((corner) => flatPoint(corner)))) };
  });
}

function flatPoint([lon = 0, lat = 0]: readonly number[]): Point {
  const radians = Math.PI / 180;
  return [RADIUS * lon * radians * Math.cos(MIDDLE), (RADIUS * Math.sin(lat * radians)) / Math.cos(MIDDLE)];
}
