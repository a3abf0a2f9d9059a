import { describe, expect, it } from 'vitest';
import { difference, median, paired, percentile, ratio, turned } from './numbers.ts';

describe('median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 10, 2], 3],
    [[-3, 0, 8, 100, -7], 0],
  ])('%j → %d', (values, expected) => expect(median(values)).toBe(expected));

  it('refuses an empty list', () => expect(() => median([])).toThrow(RangeError));
});

describe('percentile', () => {
  const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  it.each([
    // 95 % of ten is 9.5 values: the tenth is the first that so many do not exceed.
    [ten, 95, 10],
    [ten, 90, 9],
    [ten, 50, 5],
    [ten, 1, 1],
    [[3], 95, 3],
    // 19 of 20.
    [Array.from({ length: 20 }, (_, at) => at + 1), 95, 19],
  ])('%j, %d %% → %d', (values, share, expected) => expect(percentile(values, share)).toBe(expected));
});

describe('paired', () => {
  it('compares within a round: a machine that was slow in one says nothing of the pair', () => {
    const [board, floor] = [
      [110, 520, 130],
      [100, 500, 100],
    ];
    // 10, 20, 30; medians alone would say 130 − 100 = 30.
    expect(paired(board, floor, difference)).toBe(20);
    // 1.1, 1.04, 1.3.
    expect(paired(board, floor, ratio)).toBeCloseTo(1.1, 10);
  });

  it('refuses rounds that have no partner', () => {
    expect(() => paired([1, 2], [1], ratio)).toThrow('2 and 1 rounds');
  });
});

it.each([
  [0, ['a', 'b', 'c']],
  [1, ['b', 'c', 'a']],
  [5, ['c', 'a', 'b']],
])('turned by %d → %j', (by, expected) => expect(turned(['a', 'b', 'c'], by)).toEqual(expected));
