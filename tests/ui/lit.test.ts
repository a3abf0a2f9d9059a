import { afterEach, expect, it } from 'vitest';
import { keepLit, light, litNow, onLit } from '#ui/lit.ts';

afterEach(() => {
  keepLit([]);
  light([]);
});

it('what is kept stays lit, but for what is under the pointer meanwhile', () => {
  keepLit(['a']);
  expect(litNow().names).toEqual(['a']);
  light(['b']);
  expect(litNow().names).toEqual(['b']);
  light([]);
  expect(litNow().names).toEqual(['a']);
  keepLit([]);
  expect(litNow().names).toEqual([]);
});

it('tells a change, and no more than that', () => {
  let told = 0;
  const stop = onLit(() => {
    told += 1;
  });
  keepLit(['a']);
  light(['a']);
  light([]);
  light(['b']);
  stop();
  light(['c']);
  expect(told).toBe(2);
});
