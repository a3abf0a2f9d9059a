import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from '#geo/box.ts';

const HALF_SPHERE = 2 * Math.PI;

/**
 * The geometry with ring order as d3-geo reads it, whichever order came in.
 *
 * d3 takes the side to the right of a ring as its inside, RFC 7946 the side to the left, and files hold both; the wrong
 * one means the globe without the region. Of the two sides of an outer ring the smaller is always meant.
 *
 * source   https://d3js.org/d3-geo, "spherical polygons"; RFC 7946, 3.1.6
 */
export function rewind(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: rewindPolygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rewindPolygon) };
}

/** How many rings `rewind` has turned round. */
export function turnedRings(before: Polygon | MultiPolygon, after: Polygon | MultiPolygon): number {
  const rings = ringsOf(after);
  return ringsOf(before).filter((ring, i) => ring !== rings[i]).length;
}

/** All rings of a geometry, degrees. */
export function ringsOf({ type, coordinates }: Polygon | MultiPolygon): Point[][] {
  return (type === 'Polygon' ? coordinates : coordinates.flat()) as unknown as Point[][];
}

/** Holes run the other way round: their own "inside" is the rest of the sphere. */
function rewindPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const isSmall = geoArea({ type: 'Polygon', coordinates: [ring] }) <= HALF_SPHERE;
    return isSmall === (i === 0) ? ring : [...ring].reverse();
  });
}
