import type { Slot, WallPlan } from '#model/scene.ts';

/** Parts of the head: title with as-of and elapsed time, or the sentence. */
export type HeadPart = 'title' | 'facts' | 'sentence';

/** What stands on one screen of a wall; between screens lies a seam. */
export interface ScreenPart {
  readonly head: readonly HeadPart[];
  readonly slots: readonly Slot[];
}

/** Screens of each plan, left to right. */
export const SCREENS: Readonly<Record<WallPlan, readonly ScreenPart[]>> = {
  single: [{ head: ['title', 'facts', 'sentence'], slots: ['left', 'main', 'right'] }],
  tall: [{ head: ['title', 'facts', 'sentence'], slots: ['left', 'main', 'right'] }],
  double: [
    { head: ['title', 'facts'], slots: ['left', 'main'] },
    { head: ['sentence'], slots: ['right'] },
  ],
  triple: [
    { head: ['title'], slots: ['left'] },
    { head: ['sentence'], slots: ['main'] },
    { head: ['facts'], slots: ['right'] },
  ],
};

/** Width of each screen of a plan, px: the last takes what is left, over seams of its own if there are more. */
export function screenWidths(width: number, plan: WallPlan, seams: readonly number[]): number[] {
  const count = SCREENS[plan].length;
  const cuts = Array.from(
    { length: count - 1 },
    (_, index) => seams[index] ?? Math.round((width * (index + 1)) / count),
  );
  return [...cuts, width].map((right, index) => right - (cuts[index - 1] ?? 0));
}
