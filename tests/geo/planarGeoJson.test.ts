import { expect, it } from 'vitest';
import { PLANAR_PROJECTION, planarGeoJson } from '#geo/planarGeoJson.ts';
import { square, toyShapes } from '../support/toyCountry.ts';

it('carries the code as name, nothing else, and planar coordinates', () => {
  const { features } = planarGeoJson(toyShapes());
  expect(features.map(({ properties }) => properties)).toEqual([
    { name: '500001' },
    { name: '500002' },
    { name: '510003' },
  ]);
  expect(features[0]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[square(0, 100, 100)]] });
});

it('leaves points as they are', () => {
  expect(PLANAR_PROJECTION.project([3, 4])).toEqual([3, 4]);
  expect(PLANAR_PROJECTION.unproject([3, 4])).toEqual([3, 4]);
});
