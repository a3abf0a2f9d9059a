import { describe, expect, it } from 'vitest';
import { outerRim, sideBorder } from '#geo/border.ts';
import type { Outline } from '#geo/outlines.ts';
import { planeOf } from '#geo/plane.ts';
import { segmentsOf } from '#geo/segments.ts';
import { toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const sideOf = (code: string) => (code.startsWith('50') ? '渝' : '川');

describe('sideBorder', () => {
  it('is the side between A and C', () => {
    const [line, ...more] = sideBorder(segmentsOf(toyShapes()), sideOf);
    expect(more).toEqual([]);
    expect(line?.path.map(String).sort()).toEqual(['0,100', '100,100']);
  });

  it('joins pieces into one line, to the bend', () => {
    const lines = sideBorder(segmentsOf(toyShapes()), (code) => (code === '500001' ? '渝' : '川'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.path.map(String)).toSatisfy((path: string[]) =>
      ['0,100 100,100 100,200', '100,200 100,100 0,100'].includes(path.join(' ')),
    );
  });

  it('knows no border of shapes without a side', () => {
    expect(sideBorder(segmentsOf(toyShapes()), (code) => (code === '510003' ? undefined : '渝'))).toEqual([]);
  });

  it('is one line through the 16', () => {
    const outlines = shippedOutlines('regions');
    const lines = sideBorder(segmentsOf(planeOf(outlines).shapes), sideOf);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.path.length).toBeGreaterThan(100);
  });

  it('is the same whichever way rings run', () => {
    const outlines = shippedOutlines('regions');
    const turned = outlines.map((outline, i) => (i % 2 === 0 ? reversed(outline) : outline));
    const points = (list: readonly Outline[]) =>
      sideBorder(segmentsOf(planeOf(list).shapes), sideOf)
        .flatMap(({ path }) => path)
        .map(String)
        .sort();
    expect(points(turned)).toEqual(points(outlines));
  });
});

function reversed(outline: Outline): Outline {
  if (outline.geometry.type !== 'Polygon') return outline;
  const coordinates = outline.geometry.coordinates.map((ring) => [...ring].reverse());
  return { ...outline, geometry: { type: 'Polygon', coordinates } };
}

describe('outerRim', () => {
  it('goes once around the toy country', () => {
    const [line, ...more] = outerRim(segmentsOf(toyShapes()));
    expect(more).toEqual([]);
    // Eight segments of 100: the L has corners at 0,0 100,0 100,100 200,100 200,200 100,200 0,200 0,100.
    expect(line?.path).toHaveLength(9);
    expect(line?.path[0]).toEqual(line?.path[8]);
    expect(new Set(line?.path.map(String)).size).toBe(8);
  });

  it('is one closed line around the 16', () => {
    const outlines = shippedOutlines('regions');
    const lines = outerRim(segmentsOf(planeOf(outlines).shapes));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.path[0]).toEqual(lines[0]?.path.at(-1));
  });
});
