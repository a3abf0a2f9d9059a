import { geoArea, geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { rewind } from '#geo/rewind.ts';
import { degreeSquare } from '../support/toyCountry.ts';

const outer = degreeSquare(105, 29);
const hole = [
  [105.4, 29.4],
  [105.6, 29.4],
  [105.6, 29.6],
  [105.4, 29.6],
  [105.4, 29.4],
];
const turned = (ring: number[][]) => [...ring].reverse();

it.each([
  ['both RFC', outer, turned(hole)],
  ['both d3', turned(outer), hole],
  ['both alike', outer, hole],
  ['both alike, other way', turned(outer), turned(hole)],
])('a polygon with a hole, rings %s', (_, first, second) => {
  const polygon = rewind({ type: 'Polygon', coordinates: [first, second] });
  expect(geoArea(polygon)).toBeLessThan(3e-4);
  expect(geoContains(polygon, [105.1, 29.1])).toBe(true);
  expect(geoContains(polygon, [105.5, 29.5])).toBe(false);
  expect(geoContains(polygon, [0, 0])).toBe(false);
});

it('each part of a multipolygon', () => {
  const parts = rewind({ type: 'MultiPolygon', coordinates: [[outer], [turned(degreeSquare(107, 29))]] });
  expect(geoArea(parts)).toBeCloseTo(2 * 2.651e-4, 6);
});
