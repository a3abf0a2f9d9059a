import type { WallPlan } from '#model/scene.ts';

/** Screens a wall is made of: where they meet, px from its left edge, and how its picture is laid out over them. */
export interface WallScreens {
  readonly plan: WallPlan;
  readonly seams: readonly number[];
}

/** Width to height from which a wall is taken for two screens of 16:9 side by side, and for three. */
const DOUBLE = 3;
const TRIPLE = 4.6;

/**
 * How a wall of this size is laid out.
 *
 * asked  the `seams` of the address: px positions, "none", or undefined for what the aspect suggests
 */
export function wallScreens(width: number, height: number, asked?: string): WallScreens {
  const aspect = width / Math.max(height, 1);
  if (aspect < 1) return { plan: 'tall', seams: [] };
  const natural = aspect >= TRIPLE ? 3 : aspect >= DOUBLE ? 2 : 1;
  const seams =
    asked === undefined ? evenly(width, natural) : asked === 'none' ? [] : positions(asked.split(','), width);
  const screens = Math.max(natural, Math.min(seams.length + 1, 3));
  return { plan: screens === 1 ? 'single' : screens === 2 ? 'double' : 'triple', seams };
}

function evenly(width: number, screens: number): number[] {
  return Array.from({ length: screens - 1 }, (_, index) => Math.round((width * (index + 1)) / screens));
}

/** Positions within the wall, rising, each once. */
function positions(texts: readonly string[], width: number): number[] {
  const inside = texts.map(Number).filter((at) => at > 0 && at < width);
  return [...new Set(inside)].sort((a, b) => a - b);
}
