import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Shape } from '#geo/shape.ts';

/**
 * Shapes as GeoJSON for ECharts' `registerMap`; `name` is the code, since ECharts joins by name.
 *
 * Coordinates are planar with y down: give the map or geo component `projection: PLANAR_PROJECTION`, or ECharts takes
 * them for degrees, turns them upside down and squeezes them to three quarters.
 */
export function planarGeoJson(shapes: readonly Shape[]): FeatureCollection<MultiPolygon, { name: string }> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ code, rings }) => ({
      type: 'Feature',
      properties: { name: code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: rings.map((rs) => rs.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  };
}

/** Tells ECharts that coordinates are planar already. One constant, so that deep comparison of options finds it unchanged. */
export const PLANAR_PROJECTION = { project: same, unproject: same } as const;

function same(point: number[]): number[] {
  return point;
}
