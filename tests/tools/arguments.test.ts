import { expect, it } from 'vitest';
import { namedArguments } from '../../tools/arguments.ts';

it.each([
  [['--panel', 'map', '--asof=2023-11'], { panel: 'map', asof: '2023-11' }],
  [['--fold', '--tiles', '0'], { fold: '1', tiles: '0' }],
  [['--show-title=a=b'], { 'show-title': 'a=b' }],
  [[], {}],
])('%j is %j', (words, expected) => expect(namedArguments(words)).toEqual(expected));

it('a word that belongs to no name is refused', () => {
  expect(() => namedArguments(['map'])).toThrow('"map" belongs to no option');
});
