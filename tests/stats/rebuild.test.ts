import { describe, expect, it } from 'vitest';
import { otherAddress } from '#stats/rebuild.ts';

describe('another address of a file that could not be loaded', () => {
  it.each([
    [
      'TypeError: Failed to fetch dynamically imported module: http://a.b:41/x/assets/axes-CD_q-9.js',
      'http://a.b:41/x/assets/axes-CD_q-9.js?again=2',
    ],
    [
      'TypeError: error loading dynamically imported module: https://a/assets/axes.js',
      'https://a/assets/axes.js?again=2',
    ],
    ['TypeError: Importing a module script failed.', undefined],
  ])('%s', (said, address) => expect(otherAddress(said, 2)).toBe(address));
});
