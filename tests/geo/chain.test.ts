import { expect, it } from 'vitest';
import type { Point } from '#geo/box.ts';
import { chain } from '#geo/chain.ts';

const piece = (a: Point, b: Point) => ({ a, b });
const texts = (lines: Point[][]) => lines.map((line) => line.map(String).join(' '));

it('joins pieces whichever way they run', () => {
  expect(texts(chain([piece([1, 0], [0, 0]), piece([1, 0], [2, 0]), piece([3, 0], [2, 0])]))).toEqual([
    '0,0 1,0 2,0 3,0',
  ]);
});

it('ends lines where three meet', () => {
  const star = [piece([0, 1], [0, 0]), piece([0, 0], [1, 0]), piece([0, 0], [-1, 0])];
  expect(texts(chain(star))).toEqual(['0,1 0,0', '0,0 1,0', '0,0 -1,0']);
});

it('closes rings, apart from one another', () => {
  const triangle = (x: number) => [piece([x, 0], [x + 1, 0]), piece([x + 1, 0], [x, 1]), piece([x, 1], [x, 0])];
  expect(texts(chain([...triangle(0), ...triangle(5)]))).toEqual(['0,0 1,0 0,1 0,0', '5,0 6,0 5,1 5,0']);
});

it('of nothing makes nothing', () => {
  expect(chain([])).toEqual([]);
});
