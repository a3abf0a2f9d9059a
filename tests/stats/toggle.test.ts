import { expect, it } from 'vitest';
import { cleared, toggled } from '#stats/toggle.ts';

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

it.each([
  ['overview', ['area', 'item', 'platform', 'region', 'side', 'status']],
  ['region', ['area', 'item', 'platform', 'side', 'status']],
  ['item', ['area', 'platform', 'region', 'side', 'status']],
] as const)('all filters are cleared on %s, but what the page is about', (view, names) => {
  const patch = cleared({ v: 1, view });
  expect(Object.keys(patch).sort()).toEqual(names);
  expect(Object.values(patch).every((value) => value === undefined)).toBe(true);
});
