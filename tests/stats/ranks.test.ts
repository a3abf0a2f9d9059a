import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ranks } from '#stats/ranks.ts';

fc.configureGlobal({ seed: 20230626 });

// Standard competition ranking: A ahead of B and C, which are equal, all ahead of D: 1, 2, 2, 4.
it.each([
  ['no tie', [30, 10, 20], [1, 3, 2]],
  ['“1224”', [40, 30, 30, 10], [1, 2, 2, 4]],
  ['“1134”', [40, 40, 30, 10], [1, 1, 3, 4]],
  ['all equal', [5, 5, 5], [1, 1, 1]],
  ['zero and below', [0, -1, 1], [2, 3, 1]],
  ['a gap takes no place', [undefined, 30, undefined, 20], [undefined, 1, undefined, 2]],
  ['nothing known', [undefined, undefined], [undefined, undefined]],
  ['nothing', [], []],
])('%s', (_what, values, expected) => {
  expect(ranks(values)).toEqual(expected);
});

it('equal values share a rank, larger ones stand before, and a rank is one more than the number above it', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), (values) => {
      const found = ranks(values);
      for (const [at, value] of values.entries()) {
        const above = values.filter((other) => other !== undefined && value !== undefined && other > value).length;
        expect(found[at]).toBe(value === undefined ? undefined : above + 1);
      }
    }),
  );
});
