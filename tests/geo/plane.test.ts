import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '#geo/outlines.ts';
import { planeOf, shapesInView } from '#geo/plane.ts';
import { toyGeoJson, toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const toy = readOutlines(toyGeoJson(), 'b.json').outlines;

describe('planeOf', () => {
  it('makes the focus 1000 wide at 0, 0, with y down', () => {
    const { shapes, bounds } = planeOf(toy);
    const [a, b, c] = shapes;
    expect([bounds.x, bounds.y, bounds.width]).toEqual([0, 0, 1000]);
    expect(Math.min(...shapes.map(({ box }) => box.x))).toBe(0);
    expect(Math.max(...shapes.map(({ box }) => box.x + box.width))).toBe(1000);
    expect(c?.box.y).toBeCloseTo(0, 1);
    expect(a && b && a.centroid.x < b.centroid.x).toBe(true);
    expect(a && c && c.centroid.y < a.centroid.y).toBe(true);
  });

  it('rounds to 2 decimals, keeping shared corners equal', () => {
    const [a, b] = planeOf(toy).shapes;
    const texts = (points = a?.rings.flat(2) ?? []) => points.map(String);
    expect(texts().every((text) => /^-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?$/.test(text))).toBe(true);
    expect(texts().filter((text) => texts(b?.rings.flat(2)).includes(text)).length).toBeGreaterThanOrEqual(2);
  });

  it('comes back to where it was', () => {
    const { project, unproject } = planeOf(toy);
    const [lon, lat] = unproject(...project(105.3, 29.7));
    expect(lon).toBeCloseTo(105.3, 9);
    expect(lat).toBeCloseTo(29.7, 9);
  });

  it('is equal-area: the 16 have one ratio of planar to spherical area', () => {
    const outlines = shippedOutlines('regions');
    const { shapes } = planeOf(outlines);
    const ratios = shapes.map(
      ({ area }, i) => area / geoArea(outlines[i]?.geometry ?? { type: 'MultiPoint', coordinates: [] }),
    );
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    for (const ratio of ratios) expect(ratio / mean).toBeCloseTo(1, 3);
  });

  it('keeps every pole inside, with the room the design counts on', () => {
    const outlines = shippedOutlines('regions');
    const { shapes, bounds } = planeOf(outlines);
    const radius = (code: string) => ((shapes.find((s) => s.code === code)?.pole.radius ?? 0) * 600) / bounds.height;
    // Inscribed radii at 600 px height: 璧山 9.5, 铜梁 11.5 (design.md), within a pixel.
    expect(Math.abs(radius('500120') - 9.5)).toBeLessThan(1);
    expect(Math.abs(radius('500151') - 11.5)).toBeLessThan(1.1);
  });

  it('has no shapes and no size without outlines', () => {
    expect(planeOf([])).toMatchObject({ shapes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } });
  });
});

it('shapesInView leaves out what the view does not touch', () => {
  const codes = shapesInView(toyShapes(), { x: 110, y: 0, width: 50, height: 150 }).map(({ code }) => code);
  expect(codes).toEqual(['500002']);
});
