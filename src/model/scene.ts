import type { Spec } from '#model/spec.ts';

/** Scenes of the wall; public ids of `scenes=`. */
export const SCENES = ['overview', 'areas', 'regions', 'late', 'lists', 'platforms', 'projects'] as const;
export type SceneId = (typeof SCENES)[number];

/** Scenes of a wall whose address names none, in their order. */
export const DEFAULT_SCENES: readonly SceneId[] = ['overview', 'areas', 'regions', 'late', 'lists'];

/** Places of a wall's picture. */
export const SLOTS = ['title', 'left', 'main', 'right', 'foot'] as const;
export type Slot = (typeof SLOTS)[number];

/** What stands where during one step: a Spec a panel, with what all of them are narrowed to. */
export interface Step {
  readonly filter: Spec;
  readonly slots: Readonly<Record<Slot, readonly Spec[]>>;
}

/** One theme of the wall: as many steps as it has parts, each shown equally long. */
export interface Scene {
  readonly id: SceneId;
  readonly steps: readonly Step[];
}

/** How the places lie: one screen, two or three side by side, or one standing upright. */
export const WALL_PLANS = ['single', 'double', 'triple', 'tall'] as const;
export type WallPlan = (typeof WALL_PLANS)[number];
