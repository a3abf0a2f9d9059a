import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/scene.ts';

/** Scenes of the wall. */
export const SCENE_WORDS: Translated<typeof zh.SCENE_WORDS> = {
  overview: 'Overview',
  areas: 'Areas',
  regions: 'Regions',
  late: 'Late items',
  lists: 'Three lists',
  platforms: 'Platforms',
  projects: 'Major projects',
};
