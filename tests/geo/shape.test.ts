import { expect, it } from 'vitest';
import { shapeOf } from '#geo/shape.ts';
import { square } from '../support/toyCountry.ts';

it('a square of 100: area, centroid and pole', () => {
  const shape = shapeOf({ code: '1', name: '甲' }, [[square(0, 100, 100)]]);
  expect(shape.box).toEqual({ x: 0, y: 100, width: 100, height: 100 });
  expect(shape.area).toBe(10000);
  expect(shape.centroid).toEqual({ x: 50, y: 150 });
  expect(shape.pole).toEqual({ x: 50, y: 150, radius: 50 });
  expect('prov' in shape).toBe(false);
});

it('takes holes off, and the pole from the largest polygon', () => {
  const rings = [[square(200, 0, 10)], [square(0, 0, 100), square(40, 40, 20)]];
  const { area, centroid, pole } = shapeOf({ code: '1', name: '' }, rings);
  expect(area).toBe(9700);
  // (100 · 205 + 10000 · 50 − 400 · 50) / 9700
  expect(centroid.x).toBeCloseTo(51.598, 3);
  // A circle in a corner touches two sides and the hole's corner: r (1 + √2) = 40 √2 … r = 40 √2 / (1 + √2) · 1.
  expect(pole.radius).toBeCloseTo((40 * Math.SQRT2) / (1 + Math.SQRT2), 0);
});

it('of no polygons is nothing', () => {
  expect(shapeOf({ code: '1', name: '' }, [])).toMatchObject({
    area: 0,
    centroid: { x: 0, y: 0 },
    pole: { radius: 0 },
  });
});
