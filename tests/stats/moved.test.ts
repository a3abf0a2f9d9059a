import { expect, it } from 'vitest';
import { moved } from '#stats/moved.ts';

it.each([
  [0, 1, 'bacd'],
  [1, -1, 'bacd'],
  [0, 3, 'bcda'],
  [3, -3, 'dabc'],
  [2, 0, 'abcd'],
  [0, -1, 'abcd'],
  [3, 1, 'abcd'],
  [9, -1, 'abcd'],
])('the one at %i by %i: %s', (index, by, expected) => {
  const list = ['a', 'b', 'c', 'd'];
  expect(moved(list, index, by).join('')).toBe(expected);
  expect(list.join('')).toBe('abcd');
});
