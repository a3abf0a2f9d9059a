/** Scenes of the wall; public ids of `scenes=`. */
export const SCENES = ['overview', 'areas', 'regions', 'late', 'lists', 'platforms', 'projects'] as const;
export type SceneId = (typeof SCENES)[number];

/** Scenes of a wall whose address names none, in their order. */
export const DEFAULT_SCENES: readonly SceneId[] = ['overview', 'areas', 'regions', 'late', 'lists'];
