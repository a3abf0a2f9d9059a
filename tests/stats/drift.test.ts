import { describe, expect, it } from 'vitest';
import { drift } from '#stats/drift.ts';

const MINUTE = 60_000;
const places = Array.from({ length: 600 }, (_, minute) => drift(minute * MINUTE - 300 * MINUTE));

describe('drift', () => {
  it('moves every minute, never farther than 4 px', () => {
    for (const [index, { x, y }] of places.entries()) {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
      if (index > 0) expect(places[index - 1]).not.toEqual({ x, y });
    }
  });

  it('stands still within a minute and visits every side', () => {
    expect(drift(5 * MINUTE + 59_999)).toEqual(drift(5 * MINUTE));
    for (const far of [4, -4]) {
      expect(places.some(({ x }) => x === far)).toBe(true);
      expect(places.some(({ y }) => y === far)).toBe(true);
    }
  });
});
