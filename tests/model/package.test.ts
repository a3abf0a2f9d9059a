import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CONTRACT, Resource, TitleBlock } from '#model/package.ts';

it('reads contract 1', () => expect(CONTRACT).toBe(1));

it.each([
  ['a text alone', { text: '示意图' }],
  ['all of it', { text: '示意图', source: '甲', year: 2023, review_number: null, coordinates: 'GCJ-02' }],
  ['a year as text', { text: '示意图', year: '2023' }],
])('a title block of %s', (_what, block) => {
  expect(v.safeParse(TitleBlock, block).success).toBe(true);
});

it('a title block needs its text', () => expect(v.safeParse(TitleBlock, { year: 2023 }).success).toBe(false));

it('a resource is the user’s own unless it says otherwise', () => {
  const resource = { name: 'a', x_table: 'items', path: 'a.csv', format: 'csv' };
  expect(v.parse(Resource, resource).x_provenance).toBe('user');
  expect(v.parse(Resource, { ...resource, x_provenance: 'demo' }).x_provenance).toBe('demo');
});
