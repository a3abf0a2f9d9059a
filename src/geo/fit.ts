import type { Box, Point } from '#geo/box.ts';

/** Planar units → pixels: x · scale + tx, y · scale + ty. */
export interface Fit {
  /** Pixels per planar unit. */
  readonly scale: number;
  readonly tx: number;
  readonly ty: number;
}

/**
 * The fit that shows `bounds` as large as possible in the middle of a pixel box.
 *
 * bounds   planar units
 * padding  pixels kept free on all four sides; default 0
 * returns  scale 0 where the padding leaves no room; a flat side of `bounds` does not limit the scale
 */
export function fitBox(bounds: Box, target: Box, padding = 0): Fit {
  const room = (side: 'width' | 'height') => Math.max(0, target[side] - 2 * padding);
  const ratio = (side: 'width' | 'height') => (bounds[side] > 0 ? room(side) / bounds[side] : Infinity);
  const least = Math.min(ratio('width'), ratio('height'));
  const scale = Number.isFinite(least) ? least : 1;
  return {
    scale,
    tx: target.x + target.width / 2 - (bounds.x + bounds.width / 2) * scale,
    ty: target.y + target.height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
}

/** Pixels of a planar point. */
export function apply(fit: Fit, [x, y]: Point): Point {
  return [x * fit.scale + fit.tx, y * fit.scale + fit.ty];
}

/** Planar point of a pixel; the fit's scale must not be 0. */
export function invert(fit: Fit, [px, py]: Point): Point {
  return [(px - fit.tx) / fit.scale, (py - fit.ty) / fit.scale];
}

/** Pixel box of a planar box. */
export function applyToBox(fit: Fit, box: Box): Box {
  const [x, y] = apply(fit, [box.x, box.y]);
  return { x, y, width: box.width * fit.scale, height: box.height * fit.scale };
}
