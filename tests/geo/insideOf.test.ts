import { expect, it } from 'vitest';
import { insideOf, isInside } from '#geo/polygons.ts';
import { square } from '../support/toyCountry.ts';

it('tells of each point what isInside tells of it alone: corners, edges, holes, parts', () => {
  const slanted = [
    [0, 0],
    [7, 3],
    [10, 10],
    [2, 9],
    [0, 0],
  ] as [number, number][];
  const all = [
    [[square(0, 0, 10)]],
    [[square(0, 0, 10), square(3, 3, 4)]],
    [[square(0, 0, 4)], [square(5, 5, 4)]],
    [[slanted]],
    [],
  ];
  for (const polygons of all) {
    const inside = insideOf(polygons);
    for (let y = -1; y <= 11; y += 0.5)
      for (let x = -1; x <= 11; x += 0.5) expect([x, y, inside([x, y])]).toEqual([x, y, isInside(polygons, [x, y])]);
  }
});
