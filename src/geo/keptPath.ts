import type { Point } from '#geo/box.ts';
import type { Fit } from '#geo/fit.ts';
import { fitText } from '#geo/fitText.ts';
import { linePathOf, pathOf } from '#geo/pathOf.ts';
import type { Polygons } from '#geo/polygons.ts';
import { remember } from '#model/remember.ts';

/** A map and its inset, and another of each on the same page. */
const FITS = 4;
const paths = remember<Polygons, string>(FITS);
const lines = remember<readonly Point[], string>(FITS);

/** `pathOf` of outlines that stay while what is told of them changes. */
export function keptPath(polygons: Polygons, fit: Fit): string {
  return paths(polygons, fitText(fit), () => pathOf(polygons, fit));
}

/** `linePathOf` of lines that stay. */
export function keptLinePath(path: readonly Point[], fit: Fit): string {
  return lines(path, fitText(fit), () => linePathOf(path, fit));
}
