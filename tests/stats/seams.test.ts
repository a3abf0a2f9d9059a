import { describe, expect, it } from 'vitest';
import { wallScreens } from '#stats/seams.ts';

describe('screens of a wall', () => {
  it.each([
    [1920, 1080, undefined, 'single', []],
    [3840, 2160, undefined, 'single', []],
    [1280, 1024, undefined, 'single', []],
    [2560, 1080, undefined, 'single', []],
    [3840, 1080, undefined, 'double', [1920]],
    [5760, 1080, undefined, 'triple', [1920, 3840]],
    [1080, 1920, undefined, 'tall', []],
    [1080, 1920, '500', 'tall', []],
    // Said to have none: the layout stays, nothing keeps clear.
    [3840, 1080, 'none', 'double', []],
    [3840, 1080, '1280,2560', 'triple', [1280, 2560]],
    [3840, 1080, '2000', 'double', [2000]],
    [1920, 1080, '960', 'double', [960]],
    // Out of the wall, twice, out of order.
    [3840, 1080, '9999,1920,1920,0', 'double', [1920]],
    [7680, 1080, '5760,1920,3840', 'triple', [1920, 3840, 5760]],
  ])('%d × %d, seams %s: %s', (width, height, asked, plan, seams) =>
    expect(wallScreens(width, height, asked)).toEqual({ plan, seams }),
  );
});
