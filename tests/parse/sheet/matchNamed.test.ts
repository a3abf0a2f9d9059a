import { expect, it } from 'vitest';
import { namedIndex } from '#parse/sheet/matchNamed.ts';
import { shippedLists } from '../../support/sheetLists.ts';

const { areas, platforms } = shippedLists();

it.each([
  ['基础设施建设', 'infrastructure', 'exact'],
  ['infrastructure', 'infrastructure', 'exact'],
  ['基础设施建设方面', 'infrastructure', 'exact'],
  ['二、基础设施建设', 'infrastructure', 'exact'],
  ['（二）基础设施建设方面', 'infrastructure', 'exact'],
  ['基础设施', 'infrastructure', 'short'],
  ['基础设施建没', 'infrastructure', 'near'],
  ['建设', 'infrastructure', 'short'],
  ['服务', 'services', 'short'],
  ['文化旅游', undefined, 'none'],
  ['', undefined, 'none'],
])('the area %s', (written, id, how) => {
  const found = namedIndex(areas)(written);
  expect([found.id, found.how]).toEqual([id, how]);
});

it.each([
  ['川渝高竹新区', 'gaozhu'],
  ['高竹新区', 'gaozhu'],
  ['luyongjiang', 'luyongjiang'],
  ['示范区', undefined],
  ['发展', undefined],
])('the platform %s', (written, id) => expect(namedIndex(platforms)(written).id).toBe(id));

it('a name a person has said the meaning of', () => {
  expect(namedIndex(areas, { 基建方面: 'infrastructure' })('二、基建')).toMatchObject({
    id: 'infrastructure',
    how: 'hand',
  });
});
