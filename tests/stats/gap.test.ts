import { describe, expect, it } from 'vitest';
import { gapOf, leadOf } from '#stats/gap.ts';
import { DEFAULT_THRESHOLDS, gapStatus } from '#stats/thresholds.ts';

it.each([
  ['exact thirds', 500 / 6, 500 / 6, 0],
  ['a third told in six decimals', 500 / 6, 83.333333, 0],
  ['the seventh decimal is dropped', 50, 49.9999996, 0],
  ['the sixth decimal stays', 50, 49.999999, 0.000001],
  ['behind', 500 / 6, 70, 13.333333],
  ['ahead', 50, 62.5, -12.5],
  ['past the target', 500 / 6, 121.08, -37.746667],
])('gapOf: %s', (_what, elapsed, progress, expected) => {
  expect(gapOf(elapsed, progress)).toBe(expected);
});

it('a gap of nothing is 0 and not −0', () => {
  expect(Object.is(gapOf(50, 50), 0)).toBe(true);
  expect(Object.is(gapOf(50, 50.0000001), 0)).toBe(true);
  expect(Object.is(leadOf(50, 50), 0)).toBe(true);
});

it.each([
  [50, 62.5, 12.5],
  [500 / 6, 70, -13.333333],
  [50, 50, 0],
])('leadOf: %f elapsed, %f done is %f', (elapsed, progress, expected) => {
  expect(leadOf(elapsed, progress)).toBe(expected);
});

/** Progress that stands `gap` behind 50 %: the limits belong to the better status, and arithmetic must not blur them. */
describe('a gap at a limit', () => {
  it.each([
    [-37.7, 'ahead'],
    [-0.050001, 'ahead'],
    [-0.05, 'ahead'],
    [-0.049999, 'on-schedule'],
    [0, 'on-schedule'],
    [0.05, 'on-schedule'],
    [0.050001, 'slightly-late'],
    [10, 'slightly-late'],
    [10.01, 'late'],
    [30, 'late'],
    [30.01, 'severe'],
    [100, 'severe'],
  ])('%f: %s', (gap, expected) => {
    expect(gapStatus(gapOf(50, 50 - gap), DEFAULT_THRESHOLDS)).toBe(expected);
    expect(gapStatus(gapOf(500 / 6, 500 / 6 - gap), DEFAULT_THRESHOLDS)).toBe(expected);
  });
});
