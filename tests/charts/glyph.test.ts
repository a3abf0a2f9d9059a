import { describe, expect, it } from 'vitest';
import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { TOKENS } from '#charts/look.ts';
import { STATUS_IDS, type StatusId } from '#model/status.ts';

interface Shape {
  readonly type: string;
  readonly shape: Readonly<Record<string, number | string>>;
  readonly style: { readonly fill?: string; readonly stroke?: string; readonly lineDash?: number[] };
}

function shapes(status: StatusId, ink?: string): Shape[] {
  return glyph(status, 100, 50, 6, TOKENS.light, ink) as unknown as Shape[];
}

/** Numbers of a shape that are places, as x and y. */
function points({ type, shape }: Shape): [number, number][] {
  const at = (key: string) => Number(shape[key]);
  if (type === 'circle') return [-1, 1].map((sign) => [at('cx') + sign * at('r'), at('cy') + sign * at('r')]);
  if (type === 'rect')
    return [
      [at('x'), at('y')],
      [at('x') + at('width'), at('y') + at('height')],
    ];
  if (type === 'line')
    return [
      [at('x1'), at('y1')],
      [at('x2'), at('y2')],
    ];
  // Corners only: arcs bulge no further than their ends lie apart.
  return [...String(shape.pathData).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('glyph', () => {
  it('twelve statuses, twelve shapes, told apart without colour', () => {
    const drawn = STATUS_IDS.map((status) => JSON.stringify(shapes(status, '#123456')));
    expect(drawn).toHaveLength(12);
    expect(new Set(drawn).size).toBe(12);
  });

  it.each<[StatusId, string]>([
    ['closed', 'circle path'], // ring with tick
    ['done', 'path'], // tick
    ['ahead', 'path'], // triangle up
    ['on-schedule', 'circle'], // disc
    ['slightly-late', 'circle path'], // half disc
    ['late', 'path'], // triangle down
    ['severe', 'rect'], // square
    ['not-reported', 'circle line'], // hatched ring
    ['not-quantified', 'line'], // dash
    ['not-started', 'path'], // dotted ring
    ['awaiting', 'circle circle circle'], // three dots
    ['undisclosed', 'rect'], // blank square
  ])('%s is %s', (status, types) =>
    expect(
      shapes(status)
        .map(({ type }) => type)
        .join(' '),
    ).toBe(types),
  );

  it('the square is filled where it is severe, blank where it has no name', () => {
    expect(shapes('severe')[0]?.style.fill).toBe(TOKENS.light.severe);
    expect(shapes('undisclosed')[0]?.style).toMatchObject({ fill: 'none', stroke: TOKENS.light.notStarted });
  });

  it('ahead points up, late points down', () => {
    const peak = (status: StatusId) => {
      const own = points(shapes(status)[0] as Shape);
      return own.filter(([x]) => x === 100).map(([, y]) => y);
    };
    expect(peak('ahead')).toEqual([44]);
    expect(peak('late')).toEqual([56]);
  });

  it('only what has not started is dotted', () => {
    expect(STATUS_IDS.filter((status) => shapes(status).some(({ style }) => style.lineDash))).toEqual(['not-started']);
  });

  it.each(STATUS_IDS)('%s stands about its middle, a twentieth beyond its size at most', (status) => {
    const all = shapes(status).flatMap(points);
    for (const [x, y] of all) {
      expect(Math.abs(x - 100)).toBeLessThanOrEqual(6.3);
      expect(Math.abs(y - 50)).toBeLessThanOrEqual(6.3);
    }
  });

  it.each(STATUS_IDS)('%s has the colour of its status, or the ink it is given, and no other', (status) => {
    const colours = (ink?: string) =>
      new Set(shapes(status, ink).flatMap(({ style: { fill, stroke } }) => [fill, stroke]));
    const drawn = (ink?: string) => [...colours(ink)].filter((colour) => colour && colour !== 'none');
    expect(drawn()).toEqual([statusColour(status, TOKENS.light)]);
    expect(drawn('#123456')).toEqual(['#123456']);
  });
});
