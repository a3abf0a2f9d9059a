import { expect, it } from 'vitest';
import { steepest } from './growthPart.ts';

const filter = (p95: number) => ({ p50: 0, p95, steps: 1 });

it.each([
  // Ten times the items in twice the time and in five times: 0.2 and 0.5.
  ['slower than in proportion', [20, 10, 10], [200, 20, 50], 0.5],
  ['in proportion', [20, 10, 10], [200, 100, 10], 1],
  ['a cliff in the load', [20, 10, 10], [200, 300, 10], 3],
  ['a cliff in the step', [20, 10, 10], [40, 10, 80], 4],
] as const)('%s', (_what, first, second, expected) => {
  const growth = [first, second].map(([items, map, p95]) => ({
    land: 'regions' as const,
    items,
    map,
    filter: filter(p95),
  }));
  expect(steepest(growth)).toBeCloseTo(expected, 10);
});

it('compares within a land only', () => {
  const growth = [
    { land: 'regions' as const, items: 20, map: 10, filter: filter(10) },
    { land: 'regions' as const, items: 200, map: 20, filter: filter(20) },
    { land: 'counties' as const, items: 20, map: 9000, filter: filter(9000) },
    { land: 'counties' as const, items: 200, map: 9000, filter: filter(9000) },
  ];
  expect(steepest(growth)).toBeCloseTo(0.2, 10);
});
