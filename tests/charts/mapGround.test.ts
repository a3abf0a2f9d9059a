import { describe, expect, it } from 'vitest';
import { mapGround } from '#charts/mapGround.ts';
import { readOutlines } from '#geo/outlines.ts';
import { toyGeoJson } from '../support/toyCountry.ts';
import { A, B, C, toyTables } from '../support/toyLedger.ts';

const { regions } = toyTables();
const outlines = readOutlines(toyGeoJson(), 'toy.json').outlines;

const ground = mapGround({ outlines, context: [] }, regions);

describe('the ground of the map', () => {
  it('has the regions in the order of the file, 1000 wide', () => {
    expect(ground?.shapes.map(({ code }) => code)).toEqual([A, B, C]);
    expect(ground?.bounds).toMatchObject({ x: 0, y: 0, width: 1000 });
  });

  it('is none where no outline belongs to a region', () => {
    expect(mapGround({ outlines: [], context: outlines }, regions)).toBeUndefined();
    expect(mapGround({ outlines, context: [] }, [])).toBeUndefined();
  });

  it('holds what belongs to no region out, and what does out of the surroundings', () => {
    const two = regions.filter(({ code }) => code !== B);
    const own = mapGround({ outlines, context: outlines }, two);
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
        { outlines, context: [] },
        regions.map((row) => ({ ...row, side: '渝' as const })),
      )?.border,
    ).toEqual([]);
  });
});

describe('asked again', () => {
  const context = readOutlines(toyGeoJson(), 'toy.json').outlines;

  it('gives the same ground for the same outlines and sides, whatever list these stand in', () => {
    const first = mapGround({ outlines, context }, regions);
    expect(mapGround({ outlines, context }, [...regions])).toBe(first);
  });

  it('keeps the regions where only their surroundings come later', () => {
    const before = mapGround({ outlines, context: [] }, regions.slice(0, 2));
    const after = mapGround({ outlines, context }, regions.slice(0, 2));
    expect(before?.context).toEqual([]);
    expect(after?.context.map(({ code }) => code)).toEqual([C]);
    expect(after?.shapes).toBe(before?.shapes);
  });

  it('makes another for other sides and other outlines', () => {
    const first = mapGround({ outlines, context }, regions);
    const turned = regions.map((row) => ({ ...row, side: row.side === '渝' ? ('川' as const) : ('渝' as const) }));
    expect(mapGround({ outlines, context }, turned)).not.toBe(first);
    expect(mapGround({ outlines: [...outlines], context }, regions)).not.toBe(first);
  });
});
