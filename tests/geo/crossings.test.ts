import { expect, it } from 'vitest';
import type { Point } from '#geo/box.ts';
import { ringCrossing } from '#geo/crossings.ts';
import { shippedOutlines } from './shipped.ts';

const ring = (...points: Point[]): Point[] => [...points, points[0] as Point];

it.each([
  ['a square', ring([0, 0], [1, 0], [1, 1], [0, 1])],
  ['a ring that touches itself in a corner', ring([0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1])],
  ['a ring that touches a side with a corner', ring([0, 0], [2, 0], [2, 2], [1, 0], [0, 2])],
  ['a ring past its side by rounding noise', ring([0, 0], [3, 1], [3, 3], [1.5, 0.5 - 1e-15], [0, 3])],
  ['a spike run back over itself', ring([0, 0], [1, 0], [1, 1], [1, 3], [1, 1], [0, 1])],
  ['repeated points', ring([0, 0], [0, 0], [1, 0], [1, 1], [1, 1])],
  ['nothing', []],
])('%s does not cross', (_, points) => {
  expect(ringCrossing(points)).toBeUndefined();
});

it.each([
  ['a bow tie', ring([0, 0], [2, 2], [2, 0], [0, 2]), [1, 1]],
  [
    'a bow tie left open',
    [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ] as Point[],
    [1, 1],
  ],
  ['a loop by an upright side', ring([0, 0], [4, 0], [4, 4], [3, 4], [3, -1], [2, -1], [2, 4], [0, 4]), [2, 0]],
])('%s crosses', (_, points, where) => {
  expect(ringCrossing(points)).toEqual(where);
});

it('221 counties take less than 300 ms', () => {
  const outlines = shippedOutlines('counties');
  const start = performance.now();
  for (const { geometry } of outlines) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const points of polygons.flat()) expect(ringCrossing(points as unknown as Point[])).toBeUndefined();
  }
  expect(performance.now() - start).toBeLessThan(300);
});
