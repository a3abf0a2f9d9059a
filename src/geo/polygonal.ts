import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isRecord } from '#geo/isRecord.ts';

/** Why a geometry cannot be drawn; `value` is its type or the offending position. */
export interface Fault {
  readonly fault: 'null-geometry' | 'geometry-collection' | 'out-of-range';
  readonly value: string;
}

/** A position that stops the reading; thrown and caught in this file only. */
class BadPosition extends Error {
  readonly position: unknown;
  readonly fault: Fault['fault'];
  constructor(position: unknown, fault: Fault['fault']) {
    super(fault);
    this.position = position;
    this.fault = fault;
  }
}

/**
 * A polygon or multipolygon in degrees, rings closed, heights and rings of less than three corners dropped.
 *
 * returns  a fault for any other geometry (`geometry-collection`, also for points and lines), none at all or one without
 *          usable rings (`null-geometry`), and positions that are no degrees (`out-of-range`: projected metres, say)
 */
export function polygonal(geometry: unknown): Polygon | MultiPolygon | Fault {
  if (!isRecord(geometry) || typeof geometry.type !== 'string') return { fault: 'null-geometry', value: 'null' };
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { fault: 'geometry-collection', value: type as string };
  try {
    const polygons = listOf(type === 'Polygon' ? [coordinates] : coordinates).map(cleanPolygon);
    return build(polygons.filter((rings) => rings.length > 0));
  } catch (error) {
    if (!(error instanceof BadPosition)) throw error;
    return { fault: error.fault, value: told(error.position) };
  }
}

/** The position as it stands in the file; lists within it are not followed, however deep they go. */
function told(position: unknown): string {
  if (!Array.isArray(position)) return isRecord(position) ? '{…}' : String(position);
  const parts = position.slice(0, 4);
  return JSON.stringify(parts.map((part) => (Array.isArray(part) ? '[…]' : part))).slice(0, 60);
}

function build(polygons: Position[][][]): Polygon | MultiPolygon | Fault {
  const [first, second] = polygons;
  if (first === undefined) return { fault: 'null-geometry', value: '[]' };
  return second === undefined
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Without its outer ring a polygon is nothing, whatever holes it has. */
function cleanPolygon(rings: unknown): Position[][] {
  const [outer, ...holes] = listOf(rings).map(cleanRing);
  return outer === undefined || outer.length < 4 ? [] : [outer, ...holes.filter((hole) => hole.length >= 4)];
}

function cleanRing(ring: unknown): Position[] {
  const points = listOf(ring).map(cleanPosition);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return points;
  if (first[0] !== last[0] || first[1] !== last[1]) points.push([...first]);
  return points;
}

function cleanPosition(position: unknown): Position {
  const [lon, lat]: unknown[] = listOf(position);
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new BadPosition(position, 'null-geometry');
  if (Math.abs(lon as number) > 180 || Math.abs(lat as number) > 90) throw new BadPosition(position, 'out-of-range');
  return [lon as number, lat as number];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
