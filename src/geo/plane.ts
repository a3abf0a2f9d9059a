import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import { type Box, boxOf, joinBoxes, overlaps, type Point } from '#geo/box.ts';
import type { Outline } from '#geo/outlines.ts';
import type { Polygons } from '#geo/polygons.ts';
import { type Shape, shapeOf } from '#geo/shape.ts';

/** Outlines on a plane, and the way there and back. */
export interface Plane {
  readonly shapes: readonly Shape[];
  /** Other outlines on the same plane. */
  readonly shapesOf: (others: readonly Outline[]) => Shape[];
  /** Box of the shapes: x and y 0, width 1000. */
  readonly bounds: Box;
  readonly project: (lon: number, lat: number) => Point;
  /** Longitude and latitude in degrees. */
  readonly unproject: (x: number, y: number) => Point;
}

/** Planar units across the focus. */
const WIDTH = 1000;

/**
 * The 16 lie between 27.6° and 32.4° N; standard parallels a sixth of that span inside its ends keep the scale within
 * 0.05 % everywhere, and areas (which a filled map is read by) exact.
 * source   Snyder 1987, Map Projections: A Working Manual, p. 99
 */
const PARALLELS: [number, number] = [28.4, 31.6];

/** Middle of 103.6° to 108.6° E, so that north is up. */
const CENTRE: [number, number] = [106, 30];

/**
 * Projects outlines once, by Albers' equal-area cone: their box becomes 1000 wide at 0, 0.
 */
export function planeOf(outlines: readonly Outline[]): Plane {
  const projection = fitted(outlines);
  const project = (lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0];
  const unproject = (x: number, y: number): Point => projection.invert?.([x, y]) ?? [CENTRE[0], CENTRE[1]];
  const shapesOf = (others: readonly Outline[]) =>
    others.map((outline) => shapeOf(outline, projected(outline, project)));
  const shapes = shapesOf(outlines);
  const framed = joinBoxes(shapes.map(({ box }) => box));
  return {
    shapes,
    shapesOf,
    bounds: { x: 0, y: 0, width: round(framed.width), height: round(framed.height) },
    project,
    unproject,
  };
}

/** Shapes whose box touches the view, planar units: context far outside need not be drawn. */
export function shapesInView(shapes: readonly Shape[], view: Box): Shape[] {
  return shapes.filter((shape) => overlaps(shape.box, view));
}

function fitted(focus: readonly Outline[]): GeoProjection {
  const projection = geoConicEqualArea()
    .parallels(PARALLELS)
    .rotate([-CENTRE[0], 0])
    .center([0, CENTRE[1]])
    .scale(1)
    .translate([0, 0]);
  const box = boxOf(pointsOf(focus).map((point) => projection([point[0], point[1]]) ?? [0, 0]));
  const scale = box.width > 0 ? WIDTH / box.width : WIDTH;
  return projection.scale(scale).translate([-box.x * scale, -box.y * scale]);
}

/** Corner by corner: neighbours keep sharing each segment, which d3's resampling along great circles would break. */
function projected({ geometry }: Outline, project: Plane['project']): Polygons {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => roundedRing(ring.map(([lon = 0, lat = 0]) => project(lon, lat)))));
}

function roundedRing(ring: readonly Point[]): Point[] {
  const points = ring.map(([x, y]): Point => [round(x), round(y)]);
  return points.filter(([x, y], i) => {
    const before = points[i - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function pointsOf(outlines: readonly Outline[]): Point[] {
  return outlines.flatMap(
    ({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as unknown as Point[],
  );
}

/** To 2 decimals, and never -0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
