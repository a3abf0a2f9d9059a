import { describe, expect, it } from 'vitest';
import { mapGround } from '#charts/mapGround.ts';
import { type Outline, readOutlines } from '#geo/outlines.ts';
import { toyGeoJson } from '../support/toyCountry.ts';
import { A, B, C, toyTables } from '../support/toyLedger.ts';

const { regions } = toyTables();
const outlines = readOutlines(toyGeoJson(), 'toy.json').outlines;

/** The toy outlines with every corner of B `by` degrees further east. */
function moved(by: number): Outline[] {
  const json = toyGeoJson();
  for (const { properties, geometry } of json.features)
    if (properties?.code === B)
      geometry.coordinates = geometry.coordinates.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + by, lat]));
  return readOutlines(json, 'toy.json').outlines;
}

const ground = mapGround(outlines, [], regions);

describe('the ground of the map', () => {
  it('has the regions in the order of the file, 1000 wide', () => {
    expect(ground?.shapes.map(({ code }) => code)).toEqual([A, B, C]);
    expect(ground?.bounds).toMatchObject({ x: 0, y: 0, width: 1000 });
  });

  it('is none where no outline belongs to a region', () => {
    expect(mapGround([], outlines, regions)).toBeUndefined();
    expect(mapGround(outlines, [], [])).toBeUndefined();
  });

  it('holds what belongs to no region out, and what does out of the surroundings', () => {
    const two = regions.filter(({ code }) => code !== B);
    const own = mapGround(outlines, outlines, two);
    expect(own?.shapes.map(({ code }) => code)).toEqual([A, C]);
    expect(own?.context.map(({ code }) => code)).toEqual([B]);
  });

  it('the sides meet in one line, from end to end of the common edge', () => {
    // A of 渝 lies under C of 川; B touches C in a corner only.
    expect(ground?.border).toHaveLength(1);
    const path = ground?.border[0]?.path ?? [];
    expect(path).toHaveLength(2);
    const [c] = ground?.shapes.filter(({ code }) => code === C) ?? [];
    const ends = path.map(([x]) => x).sort((a, b) => a - b);
    expect(ends[0]).toBeGreaterThanOrEqual(0);
    expect(ends[1]).toBeCloseTo((c?.box.x ?? 0) + (c?.box.width ?? 0), 1);
  });

  it('one side alone has no such line', () => {
    expect(
      mapGround(
        outlines,
        [],
        regions.map((row) => ({ ...row, side: '渝' as const })),
      )?.border,
    ).toEqual([]);
  });
});

describe('the name under which ECharts knows the outlines', () => {
  it('is the same for the same outlines', () => {
    expect(mapGround(moved(0), [], regions)?.name).toBe(ground?.name);
    expect(ground?.name).toMatch(/^regions-[0-9a-f]{8}$/);
  });

  it('is another for other outlines: moved, fewer', () => {
    const names = [
      ground?.name,
      mapGround(moved(0.01), [], regions)?.name,
      mapGround(moved(0.5), [], regions)?.name,
      mapGround(outlines.slice(0, 2), [], regions)?.name,
      mapGround(outlines, [], regions.slice(0, 2))?.name,
    ];
    // The last two are the same two squares.
    expect(new Set(names).size).toBe(4);
    expect(names[3]).toBe(names[4]);
  });
});
