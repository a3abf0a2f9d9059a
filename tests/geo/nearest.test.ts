import { expect, it } from 'vitest';
import { regionAt } from '#geo/nearest.ts';
import { toyShapes } from '../support/toyCountry.ts';

const fit = { scale: 2, tx: 10, ty: 10 };
const at = (px: number, py: number, within?: number) => regionAt(toyShapes(), fit, px, py, within);

it.each([
  ['inside C', 100, 100, '510003'],
  ['inside B', 300, 300, '500002'],
  ['19 px left of A', -9, 300, '500001'],
  ['20 px left of A', -10, 300, '500001'],
  ['21 px left of A', -11, 300, undefined],
  ['in the empty quarter, nearer to C', 220, 150, '510003'],
  ['in the empty quarter, nearer to B', 300, 200, '500002'],
  ['in the empty quarter, far from all', 300, 100, undefined],
])('%s', (_, px, py, code) => {
  expect(at(px, py)).toBe(code);
});

it('takes another reach, and finds nothing on a map without size', () => {
  expect(at(-11, 300, 30)).toBe('500001');
  expect(at(-1, 300, 0)).toBeUndefined();
  expect(regionAt(toyShapes(), { scale: 0, tx: 0, ty: 0 }, 0, 0)).toBeUndefined();
});
