import type { Point } from '#geo/box.ts';
import { apply, type Fit } from '#geo/fit.ts';
import type { Polygons } from '#geo/polygons.ts';

/**
 * SVG path data of polygons, in pixels to one decimal, written as ECharts writes it; fill it with `fill-rule="evenodd"`, ring order being free.
 *
 * returns  '' if every ring is smaller than a tenth of a pixel
 */
export function pathOf(polygons: Polygons, fit: Fit): string {
  const rings = polygons.flat().map((ring) => corners(ring, fit));
  return rings
    .filter((ring) => ring.length > 3)
    .map((ring) => `M${ring.slice(0, -1).join('L')}Z`)
    .join('');
}

/** SVG path data of an open line, in pixels to one decimal. */
export function linePathOf(path: readonly Point[], fit: Fit): string {
  const points = corners(path, fit);
  return points.length > 1 ? `M${points.join('L')}` : '';
}

function corners(points: readonly Point[], fit: Fit): string[] {
  const texts: string[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const point of points) {
    const [px, py] = apply(fit, point);
    const [x, y] = [tenth(px), tenth(py)];
    if (x !== lastX || y !== lastY) texts.push(`${x} ${y}`);
    [lastX, lastY] = [x, y];
  }
  return texts;
}

/** Adding 0 turns -0 into 0. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
