import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/player.ts';

/** Words of the slider of months. */
export const playerWords: Translated<typeof zh.playerWords> = {
  group: 'Look back by month',
  month: 'Reporting month',
  prev: 'Previous month',
  next: 'Next month',
  play: 'Play month by month',
  pause: 'Pause',
};
