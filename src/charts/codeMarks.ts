import { type Mark, path, rect } from '#charts/marks.ts';
import type { Box } from '#geo/box.ts';

/** A code of square modules, true where dark: dark on light whatever the theme, since its readers expect that. */
export type Code = readonly (readonly boolean[])[];

/** The code in a square box. */
export function codeMarks(code: Code, { x, y, width }: Box): Mark[] {
  const edge = width / Math.max(code.length, 1);
  const square = (column: number, row: number) => `M${x + column * edge},${y + row * edge}h${edge}v${edge}h${-edge}z`;
  const d = code
    .flatMap((cells, row) => cells.flatMap((isDark, column) => (isDark ? [square(column, row)] : [])))
    .join('');
  return [rect(x, y, width, width, { fill: '#ffffff' }), path(d, { fill: '#000000' })];
}
