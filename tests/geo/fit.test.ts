import { expect, it } from 'vitest';
import { apply, applyToBox, fitBox, invert } from '#geo/fit.ts';

const bounds = { x: 100, y: 0, width: 1000, height: 500 };

it.each([
  ['wide box: height limits', { x: 0, y: 0, width: 1000, height: 250 }, 0, { scale: 0.5, tx: 200, ty: 0 }],
  ['tall box: width limits', { x: 0, y: 0, width: 500, height: 900 }, 0, { scale: 0.5, tx: -50, ty: 325 }],
  ['offset and padding', { x: 10, y: 20, width: 520, height: 270 }, 10, { scale: 0.5, tx: -30, ty: 30 }],
])('%s', (_, target, padding, fit) => {
  expect(fitBox(bounds, target, padding)).toEqual(fit);
});

it('has scale 0 where padding leaves no room, 1 for a point', () => {
  expect(fitBox(bounds, { x: 0, y: 0, width: 10, height: 10 }, 5).scale).toBe(0);
  expect(fitBox({ x: 5, y: 5, width: 0, height: 0 }, { x: 0, y: 0, width: 10, height: 10 })).toEqual({
    scale: 1,
    tx: 0,
    ty: 0,
  });
});

it('applies and inverts', () => {
  const fit = { scale: 2, tx: 10, ty: -10 };
  expect(apply(fit, [3, 4])).toEqual([16, -2]);
  expect(invert(fit, [16, -2])).toEqual([3, 4]);
  expect(applyToBox(fit, { x: 3, y: 4, width: 5, height: 6 })).toEqual({ x: 16, y: -2, width: 10, height: 12 });
});
