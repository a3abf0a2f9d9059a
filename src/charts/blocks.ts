import type { Look } from '#charts/look.ts';
import { type Group, marksSeries } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';

/** One of several things told below one another. */
export interface Block {
  readonly group: Group;
  readonly hit: Hit;
}

/** A picture of blocks below one another. `height`: of all of them, px */
export function blocksDrawing(blocks: readonly Block[], height: number): Drawing {
  const groups = blocks.map(({ group }) => group);
  return {
    option: { animation: false, series: [marksSeries('rows', groups)] },
    height: Math.ceil(height + 2),
    hits: blocks.map(({ hit }) => hit),
  };
}

/**
 * By how much lines stand closer where nobody scrolls and all blocks are else higher than their place, at most 1.
 *
 * needed  px of all blocks at their usual distances
 * least   below this lines would stand on one another
 */
export function pitchIn(needed: number, { height, isStill }: Look, least: number): number {
  return isStill && height !== undefined ? Math.min(Math.max((height - 2) / needed, least), 1) : 1;
}
