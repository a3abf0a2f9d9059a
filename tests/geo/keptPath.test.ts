import { expect, it } from 'vitest';
import type { Fit } from '#geo/fit.ts';
import { keptLinePath, keptPath } from '#geo/keptPath.ts';
import { linePathOf, pathOf } from '#geo/pathOf.ts';
import { square } from '../support/toyCountry.ts';

it('is the path of the same outline at the same place, however often and for whatever else it is asked', () => {
  const fits: Fit[] = [1, 2, 3, 4, 5, 6].flatMap((scale) => [
    { scale, tx: 0, ty: 0 },
    { scale, tx: 10, ty: 0 },
    { scale, tx: 0, ty: 10 },
  ]);
  const outlines = [[[square(0, 0, 10)]], [[square(5, 5, 3)], [square(20, 0, 4)]]];
  for (const fit of [...fits, ...fits])
    for (const rings of outlines) {
      expect(keptPath(rings, fit)).toBe(pathOf(rings, fit));
      for (const ring of rings.flat()) expect(keptLinePath(ring, fit)).toBe(linePathOf(ring, fit));
    }
});
