import { expect, it } from 'vitest';
import { toggled } from '#stats/toggle.ts';

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
