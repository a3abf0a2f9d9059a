import { statusColour } from '#charts/colour.ts';
import type { Tokens } from '#charts/look.ts';
import { disc, type Mark, path, rect, rule } from '#charts/marks.ts';
import type { StatusId } from '#model/status.ts';

/**
 * The shape of a status, centred at (x, y): colour alone never tells it.
 *
 * r    half its size in px; about 0.4 of the text beside it
 * ink  drawn in this colour instead of the status' own, for use on a fill
 */
export function glyph(status: StatusId, x: number, y: number, r: number, tokens: Tokens, ink?: string): Mark[] {
  const colour = ink ?? statusColour(status, tokens);
  const thin = Math.max(1.2, r * 0.3);
  switch (status) {
    case 'closed':
      return [disc(x, y, r, 'none', colour, thin), tick(x, y, r * 0.62, colour, thin)];
    case 'done':
      return [tick(x, y, r, colour, Math.max(1.6, r * 0.38))];
    case 'ahead':
      return [path(`M${x - r},${y + r * 0.8}L${x},${y - r}L${x + r},${y + r * 0.8}Z`, { fill: colour })];
    case 'on-schedule':
      return [disc(x, y, r * 0.9, colour)];
    case 'slightly-late':
      return [
        disc(x, y, r * 0.9, 'none', colour, thin),
        path(`M${x},${y - r * 0.9}A${r * 0.9},${r * 0.9} 0 0 0 ${x},${y + r * 0.9}Z`, { fill: colour }),
      ];
    case 'late':
      return [path(`M${x - r},${y - r * 0.8}L${x + r},${y - r * 0.8}L${x},${y + r}Z`, { fill: colour })];
    case 'severe':
      return [rect(x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7, { fill: colour })];
    case 'not-reported':
      return [
        disc(x, y, r * 0.9, 'none', colour, thin),
        rule(x - r * 0.6, y + r * 0.6, x + r * 0.6, y - r * 0.6, colour, thin),
      ];
    case 'not-quantified':
      return [rule(x - r, y, x + r, y, colour, Math.max(1.8, r * 0.45))];
    case 'not-started':
      return [
        path(
          `M${x - r * 0.9},${y}a${r * 0.9},${r * 0.9} 0 1 0 ${r * 1.8},0a${r * 0.9},${r * 0.9} 0 1 0 ${-r * 1.8},0`,
          { stroke: colour, width: thin, dash: [1.6, 2] },
        ),
      ];
    case 'awaiting':
      return [-0.8, 0, 0.8].map((at) => disc(x + at * r, y, Math.max(1, r * 0.24), colour));
    case 'undisclosed':
      return [rect(x - r * 0.8, y - r * 0.8, r * 1.6, r * 1.6, { stroke: colour, width: thin })];
  }
}

function tick(x: number, y: number, r: number, colour: string, width: number): Mark {
  return path(`M${x - r * 0.9},${y}L${x - r * 0.25},${y + r * 0.65}L${x + r * 0.95},${y - r * 0.7}`, {
    stroke: colour,
    width,
  });
}
