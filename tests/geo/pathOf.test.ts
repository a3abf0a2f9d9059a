import { expect, it } from 'vitest';
import { linePathOf, pathOf } from '#geo/pathOf.ts';
import { square } from '../support/toyCountry.ts';

const same = { scale: 1, tx: 0, ty: 0 };

it('rounds to tenths of a pixel after the fit', () => {
  expect(pathOf([[square(0, 0, 3)]], { scale: 1 / 3, tx: 0.04, ty: 0.05 })).toBe('M0 0.1L1 0.1L1 1.1L0 1.1Z');
});

it('draws holes and parts as further rings, and drops repeated points', () => {
  const rings = [
    [square(0, 0, 9), square(3, 3, 3)],
    [
      [
        [20, 0],
        [20.01, 0],
        [21, 0],
        [21, 1],
        [20, 0],
      ] as const,
    ],
  ];
  expect(pathOf(rings, same)).toBe('M0 0L9 0L9 9L0 9ZM3 3L6 3L6 6L3 6ZM20 0L21 0L21 1Z');
});

it('leaves out rings too small to see, and writes no -0', () => {
  expect(pathOf([[square(5, 5, 0.01)]], same)).toBe('');
  expect(pathOf([[square(-0.01, -0.01, 1)]], same)).toBe('M0 0L1 0L1 1L0 1Z');
});

it('leaves lines open', () => {
  expect(
    linePathOf(
      [
        [0, 0],
        [1, 2.26],
      ],
      same,
    ),
  ).toBe('M0 0L1 2.3');
  expect(
    linePathOf(
      [
        [0, 0],
        [0.01, 0],
      ],
      same,
    ),
  ).toBe('');
});
