import { describe, expect, it } from 'vitest';
import { planeOf } from '#geo/plane.ts';
import { shapeOf } from '#geo/shape.ts';
import { type Direction, step } from '#geo/step.ts';
import { square, toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const DIRECTIONS: Direction[] = ['up', 'down', 'left', 'right'];

it.each([
  ['500001', 'up', '510003'],
  ['500001', 'right', '500002'],
  ['500001', 'left', undefined],
  ['500001', 'down', undefined],
  ['500002', 'left', '500001'],
  ['510003', 'right', '500002'],
  ['999999', 'up', undefined],
] as const)('from %s %s to %s', (from, direction, to) => {
  expect(step(toyShapes(), from, direction)).toBe(to);
});

it('reaches over a gap to the nearest in the cone', () => {
  const islands = [500, 800].map((x) => shapeOf({ code: `9000${x}`, name: '' }, [[square(x, 100, 100)]]));
  expect(step([...toyShapes(), ...islands], '500002', 'right')).toBe('9000500');
  expect(step([...toyShapes(), ...islands], '9000500', 'left')).toBe('500002');
});

/** A square of 100 at 0, 0 with a corner in the middle of its right side; bearings are seen from 50, 50. */
const start = shapeOf({ code: 'start', name: '' }, [
  [
    [
      [0, 0],
      [100, 0],
      [100, 50],
      [100, 100],
      [0, 100],
      [0, 0],
    ],
  ],
]);
/** Borders the upper half; its centroid 150, -95 bears 34.6°, 55.4° off to the right. */
const steep = shapeOf({ code: 'steep', name: '' }, [
  [
    [
      [100, 0],
      [100, 50],
      [200, -190],
      [200, -240],
      [100, 0],
    ],
  ],
]);
/** Borders the lower half; its centroid 150, 75 bears 104°. */
const level = shapeOf({ code: 'level', name: '' }, [
  [
    [
      [100, 50],
      [200, 50],
      [200, 100],
      [100, 100],
      [100, 50],
    ],
  ],
]);
/** Touches the lower right corner; bears 135°. */
const corner = shapeOf({ code: 'corner', name: '' }, [[square(100, 100, 100)]]);

it('of two bordering shapes takes the one more nearly that way', () => {
  expect(step([start, steep, level], 'start', 'right')).toBe('level');
});

it('takes a bordering shape before one at a corner', () => {
  expect(step([start, steep, corner], 'start', 'right')).toBe('steep');
});

describe('the 16', () => {
  const outlines = shippedOutlines('regions');
  const { shapes } = planeOf(outlines);
  const next = new Map(shapes.map(({ code }) => [code, DIRECTIONS.flatMap((way) => step(shapes, code, way) ?? [])]));

  it.each(shapes.map(({ code, name }) => [code, name]))('from %s %s every other can be reached', (code) => {
    const seen = new Set([code]);
    for (const at of seen) for (const to of next.get(at) ?? []) seen.add(to);
    expect(seen.size).toBe(16);
  });

  it('达州 is up from 广安, and down leads back', () => {
    expect(step(shapes, '511600', 'up')).toBe('511700');
    expect(step(shapes, '511700', 'down')).toBe('511600');
  });
});
