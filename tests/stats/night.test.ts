import { describe, expect, it } from 'vitest';
import { isNight } from '#stats/night.ts';

describe('night hours', () => {
  it.each([
    ['19-7', [19, 20, 23, 0, 6], [7, 12, 18]],
    ['0-6', [0, 5], [6, 23]],
    ['12-13', [12], [11, 13]],
    ['7-7', [], [6, 7, 8]],
    [undefined, [], [0, 12, 23]],
  ])('%s', (hours, dark, light) => {
    expect(dark.filter((hour) => !isNight(hours, hour))).toEqual([]);
    expect(light.filter((hour) => isNight(hours, hour))).toEqual([]);
  });
});
