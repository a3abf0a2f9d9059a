import { expect, it } from 'vitest';
import type { Patch, Spec } from '#model/spec.ts';
import { stepBack, toggled } from '#stats/toggle.ts';

it.each<[string, string[] | undefined, string, string[] | undefined]>([
  ['the first', undefined, 'a', ['a']],
  ['one more, at the end', ['b'], 'a', ['b', 'a']],
  ['one less', ['a', 'b'], 'a', ['b']],
  ['the last one: no filter, not an empty one', ['a'], 'a', undefined],
])('toggled: %s', (_what, list, id, expected) => {
  expect(toggled(list, id)).toEqual(expected);
});

it('toggled leaves its list as it was, and twice is nothing', () => {
  const list = ['a', 'b'];
  expect(toggled(toggled(list, 'c'), 'c')).toEqual(['a', 'b']);
  expect(list).toEqual(['a', 'b']);
});

it.each<[string, Spec, Patch | undefined]>([
  ['a panel first', { panel: 'map', item: ['I'], region: ['1'] }, { panel: undefined }],
  ['then an item', { item: ['I'], region: ['1'] }, { item: undefined }],
  ['a region before an area', { area: ['x'], region: ['1'] }, { region: undefined }],
  ['a status before a platform', { platform: 'p', status: ['late'] }, { status: undefined }],
  ['a platform before an area', { area: ['x'], platform: 'p' }, { platform: undefined }],
  ['an area before a side', { side: 'cq', area: ['x'] }, { area: undefined }],
  ['a side last', { side: 'cq' }, { side: undefined }],
  ['what is no filter stays', { asof: '2023-09', measure: 'late', theme: 'dark' }, undefined],
  ['nothing', {}, undefined],
])('stepBack: %s', (_what, spec, expected) => {
  expect(stepBack(spec)).toStrictEqual(expected);
});
