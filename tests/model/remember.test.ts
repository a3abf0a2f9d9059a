import { describe, expect, it } from 'vitest';
import { remember } from '#model/remember.ts';

/** A memory of two, asked for texts of one owner; which of them were made. */
function made(asked: readonly string[], most = 2): string[] {
  const kept = remember<object, string>(most);
  const owner = {};
  const all: string[] = [];
  for (const text of asked) {
    const value = kept(owner, text, () => {
      all.push(text);
      return `value of ${text}`;
    });
    expect(value).toBe(`value of ${text}`);
  }
  return all;
}

describe('remember', () => {
  it.each([
    ['the same again', 'a a a', 'a'],
    ['two in turn', 'a b a b', 'a b'],
    ['a third pushes out the one used longest ago', 'a b a c a b', 'a b c b'],
    ['none grows beyond its bound', 'a b c d a', 'a b c d a'],
  ])('%s', (_name, asked, wanted) => {
    expect(made(asked.split(' ')).join(' ')).toBe(wanted);
  });

  it('keeps each owner its own', () => {
    const kept = remember<object, number>(1);
    const [one, other] = [{}, {}];
    expect([kept(one, 'a', () => 1), kept(other, 'a', () => 2), kept(one, 'a', () => 3)]).toEqual([1, 2, 1]);
  });

  it('keeps also what is nothing', () => {
    const kept = remember<object, number | undefined>(1);
    const owner = {};
    expect([kept(owner, 'a', () => undefined), kept(owner, 'a', () => 1)]).toEqual([undefined, undefined]);
  });
});
