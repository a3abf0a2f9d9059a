import type { Look } from '#charts/look.ts';
import { label, type Mark } from '#charts/marks.ts';
import { panelWords } from '#words/panel.ts';

/** Rows of a picture that nobody can scroll: how many find room, and how many a last line only counts. */
export interface Capped {
  readonly shown: number;
  readonly rest: number;
}

/** Rows of `row` px from `top` down; all of them where the picture may grow. */
export function capped(count: number, row: number, { isStill, height, size }: Look, top = 0): Capped {
  if (!isStill || height === undefined || top + count * row <= height + 1) return { shown: count, rest: 0 };
  const shown = Math.max(Math.floor((height - top - size * 1.3) / row), 0);
  return { shown, rest: count - shown };
}

/** The last line of a capped picture; nothing where all rows stand. */
export function restMarks({ rest }: Capped, y: number, { tokens, size }: Look): Mark[] {
  if (rest === 0) return [];
  return [label(0, y + size * 0.65, panelWords.rest(rest), { fill: tokens.muted, size: size * 0.86 })];
}
