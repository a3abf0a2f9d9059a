import { describe, expect, it } from 'vitest';
import { figure, perCent, signed, whole } from '#words/number.ts';

describe('figure', () => {
  it.each([
    [0, undefined, '0.0'],
    [83.3333333, undefined, '83.3'],
    [83.35, 0, '83'],
    [121.08, 2, '121.08'],
    [-13.3333, 1, '−13.3'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
    [1234, 0, '1234'],
    [16591, 0, '16\u2009591'],
    [1359611, 0, '1\u2009359\u2009611'],
    [-25041.43, 2, '−25\u2009041.43'],
    [9999.99, 1, '10\u2009000.0'],
  ])('%f with %s decimals is %s', (value, decimals, expected) => {
    expect(figure(value, decimals)).toBe(expected);
  });
});

describe('signed', () => {
  it.each([
    [3.7, 1, '+3.7'],
    [-13.3, 1, '−13.3'],
    [0, 1, '0.0'],
    [0.04, 1, '0.0'],
    [-0.04, 1, '0.0'],
    [0.05, 2, '+0.05'],
    [12345, 0, '+12\u2009345'],
  ])('%f with %i decimals is %s', (value, decimals, expected) => {
    expect(signed(value, decimals)).toBe(expected);
  });
});

it.each([
  [83.3333, undefined, '83.3%'],
  [14.56, 2, '14.56%'],
  [201.6, 0, '202%'],
])('perCent %f', (value, decimals, expected) => {
  expect(perCent(value, decimals)).toBe(expected);
});

it.each([
  [108.33, '108'],
  [99.5, '100'],
  [0.4, '0'],
])('whole %f', (value, expected) => {
  expect(whole(value)).toBe(expected);
});
