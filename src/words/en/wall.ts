import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/wall.ts';

/** Words of the wall. */
export const wallWords: Translated<typeof zh.wallWords> = {
  scenes: {
    overview: 'Overview',
    areas: 'Areas',
    regions: 'Regions',
    late: 'Late items',
    lists: 'Three lists',
    platforms: 'Platforms',
    projects: 'Major projects',
  },
  /** Before the public nothing is called late. */
  latePublic: 'Items to speed up',
  page: (step: number, steps: number) => `${step}/${steps}`,
  paused: 'Paused',
  dimmed: 'Dimmed for the night; touch or press a key for a minute of light',
  visitors: 'Visitors',
  controls: {
    prev: 'Previous scene',
    next: 'Next scene',
    play: 'Play',
    pause: 'Pause',
    fullscreen: 'Full screen',
    visitors: 'Visitors',
    log: 'Run log',
    close: 'Close',
  },
  controlsLabel: 'Wall controls',
  check: {
    title: (count: number) => `Self-check: ${counted(count, 'place')}`,
    none: 'Self-check: no text too small, cut, overlapping, on a seam or outside',
    kinds: { small: 'Too small', cut: 'Cut', overlap: 'Overlap', seam: 'On a seam', spill: 'Outside' },
  },
};
