import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, progressBreaks, quantile, quantileBreaks } from '#stats/breaks.ts';

fc.configureGlobal({ seed: 20230626 });

// Hyndman & Fan 1996, definition 7: the sample quantile is linear between order statistics, with p(k) = (k − 1) / (n − 1).
// For n = 5 and p = 0.4: (5 − 1) · 0.4 = 1.6, so x₂ + 0.6 · (x₃ − x₂).
describe('quantile, definition 7', () => {
  it.each([
    ['the kth of n values is the (k − 1)/(n − 1) quantile', [1, 2, 4, 8, 16], 0.25, 2],
    ['between two order statistics', [1, 2, 4, 8, 16], 0.4, 3.2],
    ['the median of four', [1, 2, 3, 10], 0.5, 2.5],
    ['the lower quartile of four', [1, 2, 3, 4], 0.25, 1.75],
    ['the upper quartile of ten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.75, 7.75],
    ['the smallest', [1, 2, 4], 0, 1],
    ['the largest', [1, 2, 4], 1, 4],
    ['one value', [7], 0.3, 7],
  ])('%s', (_what, sorted, share, expected) => {
    expect(quantile(sorted, share)).toBeCloseTo(expected, 12);
  });

  it('of nothing is NaN', () => expect(quantile([], 0.5)).toBeNaN());
});

describe('quantileBreaks', () => {
  it.each([
    ['quarters of one to nine', [9, 1, 8, 2, 7, 3, 6, 4, 5], 4, [3, 5, 7]],
    ['halves', [10, 20, 30, 40], 2, [25]],
    ['ties make fewer bounds', [1, 1, 1, 1, 9], 4, [1]],
    ['one value', [5], 3, [5]],
    ['nothing', [], 5, []],
  ])('%s', (_what, values, count, expected) => {
    expect(quantileBreaks(values, count)).toEqual(expected);
  });

  it.each([0, 1, 10, Number.NaN])('refuses %d classes', (count) => {
    expect(() => quantileBreaks([1, 2, 3], count)).toThrow(RangeError);
  });

  it('leaves its input as it was', () => {
    const values = [3, 1, 2];
    quantileBreaks(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });

  it('rises, stays within the values, and fills classes evenly where no two values are equal', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 2, max: 9 }), (values, count) => {
        const breaks = quantileBreaks(values, count);
        for (const [at, bound] of breaks.entries()) {
          expect(bound).toBeGreaterThan(breaks[at - 1] ?? Number.NEGATIVE_INFINITY);
          expect(bound).toBeGreaterThanOrEqual(Math.min(...values));
          expect(bound).toBeLessThanOrEqual(Math.max(...values));
        }
        const members = Array.from({ length: count }, () => 0);
        for (const value of values) members[classOf(value, breaks)] = (members[classOf(value, breaks)] ?? 0) + 1;
        if (values.length >= count) expect(Math.max(...members) - Math.min(...members)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('classOf: half-open, a break belongs to the class above it', () => {
  it.each([
    [9.99, 0],
    [10, 1],
    [10.01, 1],
    [19.99, 1],
    [20, 2],
    [1e9, 2],
    [-5, 0],
  ])('%f is of class %i among 10 and 20', (value, expected) => {
    expect(classOf(value, [10, 20])).toBe(expected);
  });

  it('without breaks all is one class', () => expect(classOf(3, [])).toBe(0));
});

describe('progressBreaks', () => {
  it.each([
    // Two below November's 83.3 and two above: medians 65 and 95; the lowest would leave 60 alone and is moved under it.
    ['two and two', [60, 70, 90, 100], 500 / 6, [60, 65, 500 / 6, 95]],
    ['four below', [50, 55, 75, 80], 500 / 6, [62.5, 65, 500 / 6, 89]],
    ['all in one place', [90, 90, 90], 500 / 6, [75, 78, 500 / 6, 90]],
    ['nothing known', [], 50, [40, 45, 50, 55]],
    ['all at elapsed time itself', [50, 50], 50, [40, 45, 50, 50.5]],
    // The median of 0, 0, 1, 1 is 0.5 and leaves no room for a lower bound above 0.
    ['a first month with hardly anything done', [0, 0, 1, 1], 100 / 6, [0.5, 100 / 6, 22]],
  ])('%s', (_what, values, elapsed, expected) => {
    expect(progressBreaks(values, elapsed)).toEqual(expected);
  });

  /** Ends of the months of a span of six or twelve, and progress in halves of a point as far as 130 %. */
  const elapsed = fc
    .tuple(fc.constantFrom(6, 12), fc.integer({ min: 1, max: 12 }))
    .map(([length, month]) => (100 * Math.min(month, length)) / length);
  const values = fc.array(
    fc.integer({ min: 0, max: 260 }).map((half) => half / 2),
    { maxLength: 16 },
  );

  it('elapsed time is always one of the breaks', () => {
    fc.assert(
      fc.property(values, elapsed, (list, at) => {
        expect(progressBreaks(list, at)).toContain(at);
      }),
    );
  });

  it('two to four breaks, rising, none below 0', () => {
    fc.assert(
      fc.property(values, elapsed, (list, at) => {
        const breaks = progressBreaks(list, at);
        expect(breaks.length).toBeGreaterThanOrEqual(2);
        expect(breaks.length).toBeLessThanOrEqual(4);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(Math.min(...breaks)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('tells behind from in time: no class holds values of both', () => {
    fc.assert(
      fc.property(values, elapsed, (list, at) => {
        const breaks = progressBreaks(list, at);
        const behind = new Set(list.filter((value) => value < at).map((value) => classOf(value, breaks)));
        const inTime = list.filter((value) => value >= at).map((value) => classOf(value, breaks));
        expect(inTime.filter((one) => behind.has(one))).toEqual([]);
      }),
    );
  });

  it('no place stands alone in the lowest class', () => {
    fc.assert(
      fc.property(values, elapsed, (list, at) => {
        const breaks = progressBreaks(list, at);
        expect(list.filter((value) => classOf(value, breaks) === 0)).not.toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });
});
