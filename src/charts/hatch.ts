/** A pattern inside a box; period and width in px as the design gives them per cell state. */
export type HatchKind = 'lines' | 'cross' | 'dots';

/**
 * SVG path of a pattern, clipped to the box by construction: no clip path, so that it prints and exports alike.
 *
 * lines  45° lines, rising to the right · cross  both ways · dots  short dashes to be stroked with round caps
 */
export function hatch(kind: HatchKind, x: number, y: number, width: number, height: number, period: number): string {
  if (kind === 'dots') return dots(x, y, width, height, period);
  const rising = diagonals(x, y, width, height, period * Math.SQRT2);
  if (kind === 'lines') return rising;
  // The falling lines are the rising ones seen in a mirror.
  return rising + diagonals(x, y, width, height, period * Math.SQRT2, true);
}

function diagonals(x: number, y: number, width: number, height: number, step: number, mirrored = false): string {
  let d = '';
  for (let at = step / 2; at < width + height; at += step) {
    const [x1, y1] = at <= height ? [0, at] : [at - height, height];
    const [x2, y2] = at <= width ? [at, 0] : [width, at - width];
    d += mirrored
      ? `M${round(x + width - x1)},${round(y + y1)}L${round(x + width - x2)},${round(y + y2)}`
      : `M${round(x + x1)},${round(y + y1)}L${round(x + x2)},${round(y + y2)}`;
  }
  return d;
}

function dots(x: number, y: number, width: number, height: number, period: number): string {
  let d = '';
  for (let row = period / 2; row < height; row += period)
    for (let column = period / 2; column + 0.5 <= width; column += period)
      d += `M${round(x + column - 0.5)},${round(y + row)}h1`;
  return d;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
