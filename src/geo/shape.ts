import polylabel from 'polylabel';
import { type Box, boxOf } from '#geo/box.ts';
import { areaAndCentroid, type Polygons } from '#geo/polygons.ts';

/** A projected outline; planar units (the 16 are 1000 wide), y down. */
export interface Shape {
  readonly code: string;
  readonly name: string;
  readonly prov?: string;
  readonly group?: string;
  /** Polygons → rings → points, to 2 decimals (about 5 m). */
  readonly rings: Polygons;
  readonly box: Box;
  /** Square units; true to the ground, the projection being equal-area. */
  readonly area: number;
  /** Pole of inaccessibility of the largest polygon: where a label has most room, and how much. */
  readonly pole: { readonly x: number; readonly y: number; readonly radius: number };
  readonly centroid: { readonly x: number; readonly y: number };
}

/** Units; a quarter of a pixel on the largest map, a fortieth of the smallest inscribed radius. */
const POLE_PRECISION = 0.25;

/** A shape with its measures. */
export function shapeOf(unit: Pick<Shape, 'code' | 'name' | 'prov' | 'group'>, rings: Polygons): Shape {
  const { code, name, prov, group } = unit;
  let pole: Shape['pole'] | undefined;
  return {
    code,
    name,
    ...(prov && { prov }),
    ...(group && { group }),
    rings,
    box: boxOf(rings.flat(2)),
    ...areaAndCentroid(rings),
    // Costly, and of many surroundings never asked for.
    get pole() {
      pole ??= poleOf(rings);
      return pole;
    },
  };
}

function poleOf(rings: Polygons): Shape['pole'] {
  const sized = rings.map((polygon) => ({ polygon, area: areaAndCentroid([polygon]).area }));
  const largest = [...sized].sort((a, b) => b.area - a.area)[0]?.polygon;
  if (!largest) return { x: 0, y: 0, radius: 0 };
  const found = polylabel(largest, POLE_PRECISION);
  return { x: found[0] ?? 0, y: found[1] ?? 0, radius: Math.max(0, found.distance) };
}
