import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { Point } from '#geo/box.ts';
import { type Shape, shapeOf } from '#geo/shape.ts';

/**
 * A country of three squares, to be checked by eye.
 *
 *     31° ┌────┐
 *         │ C  │        A 500001 甲区, B 500002 乙区: side 渝
 *     30° ├────┼────┐   C 510003 丙市: side 川
 *         │ A  │ B  │
 *     29° └────┴────┘
 *        105° 106° 107°
 */
export const TOY_REGIONS = [
  { code: '500001', name: '甲区', short_name: '甲甲' },
  { code: '500002', name: '乙区', short_name: '乙乙' },
  { code: '510003', name: '丙市', short_name: '丙丙' },
];

/** Counter-clockwise on a map with north up, as RFC 7946 asks. */
export function degreeSquare(lon: number, lat: number): Position[] {
  return [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
    [lon, lat],
  ];
}

export function toyFeature(code: unknown, name: string, ring: Position[]): Feature<Polygon> {
  return { type: 'Feature', properties: { code, name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function toyGeoJson(): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: [
      toyFeature('500001', '甲区', degreeSquare(105, 29)),
      toyFeature('500002', '乙区', degreeSquare(106, 29)),
      toyFeature('510003', '丙市', degreeSquare(105, 30)),
    ],
  };
}

/** Corners of a planar square, y down, from its upper left corner clockwise, closed. */
export function square(x: number, y: number, side: number): Point[] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
}

/** The same country on the plane: squares of 100 units, C at 0, 0, A under it, B to the right of A. */
export function toyShapes(): Shape[] {
  return [
    shapeOf({ code: '500001', name: '甲区' }, [[square(0, 100, 100)]]),
    shapeOf({ code: '500002', name: '乙区' }, [[square(100, 100, 100)]]),
    shapeOf({ code: '510003', name: '丙市' }, [[square(0, 0, 100)]]),
  ];
}
