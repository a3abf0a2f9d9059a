import type { Scene } from '#model/scene.ts';

/** Where a wall stands in its playlist. */
export interface Moment {
  readonly scene: Scene;
  /** Index of the step within the scene. */
  readonly step: number;
  /** Until the next step. */
  readonly remainingMs: number;
}

/**
 * What a wall shows at a moment: a function of the clock, no chain of timers, so that after sleep or a stall it is where it should be.
 *
 * playlist  scenes in their order; those without a step are passed over
 * seconds   of each step
 * startMs   when the first step began; the list repeats without end, before the start too
 * throws    RangeError if no scene has a step, or `seconds` is not above 0
 */
export function sceneAt(playlist: readonly Scene[], seconds: number, startMs: number, nowMs: number): Moment {
  const total = stepsIn(playlist);
  if (total === 0) throw new RangeError('sceneAt: no scene has a step.');
  if (!(seconds > 0)) throw new RangeError(`sceneAt: ${seconds} seconds a step; it must be more than 0.`);
  const stepMs = seconds * 1000;
  const gone = nowMs - startMs;
  let index = modulo(Math.floor(gone / stepMs), total);
  const remainingMs = stepMs - modulo(gone, stepMs);
  for (const scene of playlist) {
    if (index < scene.steps.length) return { scene, step: index, remainingMs };
    index -= scene.steps.length;
  }
  throw new RangeError('sceneAt: no scene has a step.');
}

/** Steps of all scenes together. */
export function stepsIn(playlist: readonly Scene[]): number {
  return playlist.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** Remainder that is never negative. */
function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
