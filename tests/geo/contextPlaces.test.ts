import { expect, it } from 'vitest';
import { contextPlaces } from '#geo/contextPlaces.ts';
import { shapeOf } from '#geo/shape.ts';
import { square, toyShapes } from '../support/toyCountry.ts';

const big = shapeOf({ code: '513400', name: '凉山彝族自治州' }, [[square(300, 0, 200)]]);
const member = shapeOf({ code: '500103', name: '渝中区', group: '重庆中心城区' }, [[square(600, 0, 10)]]);
const nameless = shapeOf({ code: '999999', name: '' }, [[square(700, 0, 10)]]);
const all = [...toyShapes(), big, member, nameless];

it('groups, then the first ones, then from large to small; short names', () => {
  const places = contextPlaces(all, { first: ['510003', '500002'] });
  expect(places.map(({ text, isFirst }) => [text, isFirst])).toEqual([
    ['重庆中心城区', true],
    ['丙市', true],
    ['乙区', true],
    ['凉山', false],
    ['甲区', false],
  ]);
});

it('leaves out the regions shown', () => {
  expect(contextPlaces(all, { focus: toyShapes() }).map(({ id }) => id)).toEqual(['重庆中心城区', '513400']);
});
