import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch } from '#charts/hatch.ts';

interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Strokes of a path of `M x,y L x,y` and `M x,y h width`. */
function strokes(d: string): Stroke[] {
  return [...d.matchAll(/M([-\d.]+),([-\d.]+)(?:L([-\d.]+),([-\d.]+)|h([-\d.]+))/g)].map(([, ...parts]) => {
    const [x = 0, y = 0, tx, ty, h] = parts.map((part) => (part === undefined ? undefined : Number(part)));
    return { from: [x, y], to: [tx ?? x + (h ?? 0), ty ?? y] };
  });
}

const KINDS = ['lines', 'cross', 'dots'] as const;

describe('hatch', () => {
  const side = fc.double({ min: 4, max: 300, noNaN: true });
  const place = fc.double({ min: -50, max: 1000, noNaN: true });
  const period = fc.integer({ min: 3, max: 8 });

  it.each(KINDS)('%s stay in the box, whatever its size', (kind) => {
    fc.assert(
      fc.property(place, place, side, side, period, (x, y, width, height, step) => {
        const ends = strokes(hatch(kind, x, y, width, height, step)).flatMap(({ from, to }) => [from, to]);
        const off = ends.map(([px, py]) => Math.max(x - px, px - x - width, y - py, py - y - height));
        // Paths are written to a tenth of a pixel.
        expect(Math.max(0, ...off)).toBeLessThanOrEqual(0.051);
      }),
    );
  });

  it.each(KINDS)('%s are all that is drawn', (kind) => {
    const d = hatch(kind, 10, 20, 60, 30, 5);
    expect(strokes(d).length).toBe(d.split('M').length - 1);
    expect(strokes(d).length).toBeGreaterThan(5);
  });

  it('lines rise to the right at 45°, a period apart', () => {
    const lines = strokes(hatch('lines', 0, 0, 40, 40, 5));
    for (const { from, to } of lines) expect(to[0] - from[0]).toBeCloseTo(from[1] - to[1], 6);
    // Each is told by where it meets x + y = const; neighbours lie 5 √2 apart on that scale.
    const places = lines.map(({ from }) => from[0] + from[1]);
    for (const [at, place] of places.slice(1).entries())
      expect(place - (places[at] ?? 0)).toBeCloseTo(5 * Math.SQRT2, 0);
  });

  it('cross hatching is the lines and their mirror image', () => {
    const lines = strokes(hatch('lines', 0, 0, 40, 25, 6));
    const cross = strokes(hatch('cross', 0, 0, 40, 25, 6));
    expect(cross.slice(0, lines.length)).toEqual(lines);
    const mirrored = cross.slice(lines.length);
    expect(mirrored).toHaveLength(lines.length);
    for (const [at, { from, to }] of mirrored.entries()) {
      expect(from[0]).toBeCloseTo(40 - (lines[at]?.from[0] ?? 0), 0);
      expect(to[1]).toBeCloseTo(lines[at]?.to[1] ?? 0, 1);
    }
  });

  it('dots stand on a grid', () => {
    const dots = strokes(hatch('dots', 0, 0, 12, 8, 4));
    expect(dots.map(({ from }) => from)).toEqual([
      [1.5, 2],
      [5.5, 2],
      [9.5, 2],
      [1.5, 6],
      [5.5, 6],
      [9.5, 6],
    ]);
  });

  it('is the same each time', () => expect(hatch('cross', 1, 2, 33, 44, 6)).toBe(hatch('cross', 1, 2, 33, 44, 6)));
});
