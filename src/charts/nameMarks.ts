import type { Look } from '#charts/look.ts';
import { label, type Mark } from '#charts/marks.ts';
import { wrap } from '#charts/wrap.ts';
import { textWidth } from '#geo/textWidth.ts';

/** Where a name stands, px: its left edge, its middle, and the room it has. */
interface NamePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name on one line; one too long for it smaller, on two lines where its room is high enough. */
export function nameMarks(
  name: string,
  { x, y, width, height }: NamePlace,
  { size, isStill }: Look,
  fill: string,
): Mark[] {
  // Never below what is read from afar.
  const [usual, small] = [size * 0.96, size * (isStill ? 0.86 : 0.82)];
  const lines = height < small * 2.1 ? [name] : wrap([name], '', width, small);
  if (lines.length < 2) {
    // A hair less: what is measured on the screen must not be cut for the fraction of a pixel.
    const fitting = (usual * width * 0.98) / textWidth(name, usual);
    return [label(x, y, name, { fill, size: Math.min(Math.max(fitting, small), usual), within: width })];
  }
  const [first = '', ...rest] = lines;
  const style = { fill, size: small, within: width };
  return [label(x, y - small * 0.56, first, style), label(x, y + small * 0.56, rest.join(''), style)];
}
