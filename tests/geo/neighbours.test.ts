import { expect, it } from 'vitest';
import { neighbours } from '#geo/neighbours.ts';
import { planeOf } from '#geo/plane.ts';
import { shapeOf } from '#geo/shape.ts';
import { square, toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

it('the toy country: A borders both, B and C touch in a corner', () => {
  expect(Object.fromEntries(neighbours(toyShapes()))).toEqual({
    '500001': [
      { code: '510003', bearing: 0, shared: true },
      { code: '500002', bearing: 90, shared: true },
    ],
    '500002': [
      { code: '500001', bearing: 270, shared: true },
      { code: '510003', bearing: 315, shared: false },
    ],
    '510003': [
      { code: '500002', bearing: 135, shared: false },
      { code: '500001', bearing: 180, shared: true },
    ],
  });
});

it('an island has none', () => {
  const island = shapeOf({ code: '900000', name: '' }, [[square(500, 500, 10)]]);
  expect(neighbours([...toyShapes(), island]).get('900000')).toEqual([]);
});

it('达州 borders 广安 alone', () => {
  const outlines = shippedOutlines('regions');
  const around = neighbours(planeOf(outlines).shapes).get('511700');
  expect(around?.map(({ code, shared }) => [code, shared])).toEqual([['511600', true]]);
});
