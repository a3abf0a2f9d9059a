import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grow, liesWithin, overlaps } from '#geo/box.ts';
import { fitBox, invert } from '#geo/fit.ts';
import { placeLabels } from '#geo/place.ts';
import { type ContextOptions, placeContext } from '#geo/placeContext.ts';
import { planeOf } from '#geo/plane.ts';
import { isInside } from '#geo/polygons.ts';
import { type Shape, shapeOf } from '#geo/shape.ts';
import { square, toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const same = { scale: 1, tx: 0, ty: 0 };
const box = { x: 0, y: 0, width: 200, height: 200 };
const place = (options: Partial<ContextOptions> = {}) => placeContext(toyShapes(), same, { box, ...options });

describe('the toy country', () => {
  it('names all at their poles, by area and order', () => {
    expect(place().map(({ id, x, y }) => [id, x, y])).toEqual([
      ['500001', 50, 150],
      ['500002', 150, 150],
      ['510003', 50, 50],
    ]);
  });

  it('leaves the regions shown alone, and moves off what is to be avoided', () => {
    const avoid = [{ x: 40, y: 140, width: 20, height: 20 }];
    const labels = place({ avoid, focus: toyShapes().slice(1) });
    expect(labels.map(({ id }) => id)).toEqual(['500001']);
    expect(labels.every((label) => !overlaps(label.box, avoid[0] ?? box))).toBe(true);
  });

  it('drops names without a free place', () => {
    expect(place({ avoid: [{ x: 0, y: 0, width: 200, height: 120 }] }).map(({ id }) => id)).toEqual([
      '500001',
      '500002',
    ]);
    expect(place({ box: { x: 0, y: 0, width: 10, height: 10 } })).toEqual([]);
  });

  it('drops a name that would hang over the edge of its place', () => {
    const avoid = [{ x: 10, y: 115, width: 80, height: 70 }];
    expect(placeContext(toyShapes().slice(0, 1), same, { box, avoid })).toEqual([]);
  });

  it('finds for the same outlines, asked again with other names in the way, what it finds for them alone', () => {
    const shapes = toyShapes();
    const avoided = [[], [{ x: 40, y: 140, width: 20, height: 20 }], [{ x: 0, y: 0, width: 200, height: 120 }], []];
    const ask = (all: readonly Shape[], avoid: (typeof avoided)[number], focus: readonly Shape[] = []) =>
      placeContext(all, same, { box, avoid, focus });
    for (const avoid of avoided) {
      expect(ask(shapes, avoid)).toEqual(ask(toyShapes(), avoid));
      expect(ask(shapes, avoid, shapes.slice(1))).toEqual(ask(toyShapes(), avoid, toyShapes().slice(1)));
    }
    const larger = { ...same, scale: 2 };
    expect(placeContext(shapes, larger, { box })).toEqual(placeContext(toyShapes(), larger, { box }));
    expect(placeContext(shapes, larger, { box, size: 20 })).toEqual(
      placeContext(toyShapes(), larger, { box, size: 20 }),
    );
  });

  it('names a group once, at its joint centroid, and first', () => {
    const pair = [0, 100].map((x, i) =>
      shapeOf({ code: `50010${i}`, name: '某区', group: '中心' }, [[square(x, 100, 100)]]),
    );
    const labels = placeContext([...toyShapes().slice(2), ...pair], same, { box });
    expect(labels.map(({ id, text, x, y }) => [id, text, x, y])).toEqual([
      ['中心', '中心', 100, 150],
      ['510003', '丙市', 50, 50],
    ]);
  });
});

describe('around the 16', () => {
  const outlines = shippedOutlines('regions');
  const { shapes: focus, bounds, shapesOf } = planeOf(outlines);
  const context = shapesOf(shippedOutlines('context'));
  const rows = readFileSync(new URL('../../data/regions.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const names = Object.fromEntries(rows.map((row) => row.split(',')).map(([code, , short]) => [code, short ?? '']));

  it.each([560, 800, 1200])('成都 and 重庆中心城区 are named at %i px, nothing touches', (width) => {
    const frame = { x: 0, y: 0, width, height: width * 0.75 };
    const fit = fitBox(bounds, { ...frame, width: width * 0.7 }, 12);
    const labels = placeLabels(focus, fit, { fontSize: 12, valueSize: 12, names, values: names, box: frame });
    const lines = labels.flatMap(({ line }) => (line ? [line] : []));
    const placed = placeContext(context, fit, { box: frame, avoid: labels.map((label) => label.box), lines, focus });

    expect(placed.map(({ text }) => text)).toEqual(expect.arrayContaining(['成都', '重庆中心城区']));
    expect(placed.length).toBeGreaterThan(10);
    for (const [i, label] of placed.entries()) {
      expect(liesWithin(label.box, grow(frame, -2))).toBe(true);
      for (const other of [...labels, ...placed.slice(i + 1)]) expect(overlaps(label.box, other.box)).toBe(false);
      const { x, y, width: w, height: h } = label.box;
      const corners = [
        [x, y],
        [x + w, y],
        [x, y + h],
        [x + w, y + h],
        [label.x, label.y],
      ] as const;
      for (const corner of corners) expect(focus.some(({ rings }) => isInside(rings, invert(fit, corner)))).toBe(false);
    }
  });
});
