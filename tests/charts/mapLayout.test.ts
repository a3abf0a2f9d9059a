import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { type MapLayout, mapLayout } from '#charts/mapLayout.ts';
import { type Box, grow, type Point } from '#geo/box.ts';
import { boxFaults, ringMeets } from '../support/boxFaults.ts';
import { shippedTables } from '../support/shipped.ts';
import { shippedGround } from '../support/shippedMap.ts';

const ground = shippedGround();
/** The eight of Chongqing are the inset's. */
const small = new Set(shippedTables().regions.flatMap(({ code, side }) => (side === '渝' ? [code] : [])));
const WIDTHS = [560, 700, 848, 1100];
const HEIGHTS = [undefined, 480, 560, 620, 700, 800, 900];
const SIZE = 14;

/** Five lines at the side as with the demo ledger; the legend with and without a row of missing states. */
const NEEDS = [
  { sides: 5, feet: 1, legend: () => SIZE * 3.4 },
  { sides: 5, feet: 2, legend: () => SIZE * 4.6 },
  { sides: 0, feet: 1, legend: () => SIZE * 4.6 },
  { sides: 6, feet: 3, legend: () => SIZE * 4.6 },
];

function layout(width: number, height: number | undefined, needs: (typeof NEEDS)[number]): MapLayout {
  return mapLayout(ground, lookOf('light', width, height, SIZE), { small, ...needs });
}

/** Boxes with the title block at the foot and the head over the inset. */
function boxes({ inset, legend, side, foot, height }: MapLayout, width: number): Record<string, Box> {
  const frame = inset?.frame;
  return {
    legend,
    ...(side.height > 0 ? { side } : {}),
    ...(frame ? { inset: frame, head: { ...frame, y: frame.y - SIZE * 1.5, height: SIZE * 1.5 } } : {}),
    foot: { x: 0, y: foot - SIZE * 0.45, width, height: height - foot + SIZE * 0.45 },
  };
}

/** Regions of the main map that touch one of the boxes. */
function regionFaults({ fit }: MapLayout, named: Readonly<Record<string, Box>>): string[] {
  const placed = ground.shapes.map(({ name, rings }) => ({
    name,
    outer: rings.map(([ring = []]) => ring.map(([x, y]): Point => [x * fit.scale + fit.tx, y * fit.scale + fit.ty])),
  }));
  return Object.entries(named).flatMap(([box, at]) =>
    placed.flatMap(({ name, outer }) => (outer.some((ring) => ringMeets(ring, at)) ? [`${name} lies on ${box}`] : [])),
  );
}

describe.each(WIDTHS)('%i px wide', (width) => {
  const cases = HEIGHTS.flatMap((height) => NEEDS.map((needs) => [height, needs] as const));

  it.each(cases)('%s high with %j: nothing lies on anything', (height, needs) => {
    const placed = layout(width, height, needs);
    const named = boxes(placed, width);
    expect(boxFaults(named)).toEqual([]);
    expect(regionFaults(placed, named)).toEqual([]);
  });

  it.each(cases)(
    '%s high with %j: all stands in the box, and the inset is 1.7 to 2.3 times as large',
    (height, needs) => {
      const placed = layout(width, height, needs);
      const { inset, fit } = placed;
      expect(inset?.factor).toBeGreaterThanOrEqual(1.7);
      expect(inset?.factor).toBeLessThanOrEqual(2.3);
      expect(inset && inset.fit.scale / fit.scale).toBeCloseTo(inset?.factor ?? 0, 9);
      expect(placed.height).toBe(height ?? Math.round(width * 0.76));
      const { x, y, width: across, height: down } = ground.bounds;
      const map = {
        x: x * fit.scale + fit.tx,
        y: y * fit.scale + fit.ty,
        width: across * fit.scale,
        height: down * fit.scale,
      };
      for (const [name, box] of Object.entries({ ...boxes(placed, width), map })) {
        expect(Math.min(box.x, box.y), name).toBeGreaterThanOrEqual(-0.01);
        expect(box.x + box.width, name).toBeLessThanOrEqual(width + 0.01);
        expect(box.y + box.height, name).toBeLessThanOrEqual(placed.height + 0.01);
      }
    },
  );

  it('the inset shows the eight whole, and the frame on the map the same cut-out', () => {
    const { inset, fit } = layout(width, undefined, NEEDS[0] as (typeof NEEDS)[number]);
    expect(inset?.codes).toBe(small);
    if (!inset) return;
    const { frame, mark } = inset;
    expect(frame.width / mark.width).toBeCloseTo(inset.factor, 9);
    expect(frame.height / mark.height).toBeCloseTo(inset.factor, 9);
    for (const { code, rings } of ground.shapes) {
      if (!small.has(code)) continue;
      for (const [x, y] of rings.flat(2)) {
        const [px, py] = [x * inset.fit.scale + inset.fit.tx, y * inset.fit.scale + inset.fit.ty];
        expect(px > frame.x && px < frame.x + frame.width && py > frame.y && py < frame.y + frame.height).toBe(true);
        // The same point stands at the same share of the mark.
        expect((x * fit.scale + fit.tx - mark.x) * inset.factor).toBeCloseTo(px - frame.x, 6);
      }
    }
  });
});

it('sees what lies on one another', () => {
  const placed = layout(848, undefined, NEEDS[0] as (typeof NEEDS)[number]);
  const { inset, legend } = placed;
  if (!inset) throw new Error('no inset');
  const wide = grow(inset.frame, 60);
  expect(regionFaults(placed, { inset: wide })).not.toEqual([]);
  const { pole, name } = ground.shapes.at(-1) ?? { pole: { x: 0, y: 0 }, name: '' };
  const { scale, tx, ty } = placed.fit;
  const dot = { x: pole.x * scale + tx, y: pole.y * scale + ty, width: 1, height: 1 };
  expect(regionFaults(placed, { dot })).toEqual([`${name} lies on dot`]);
  expect(boxFaults({ legend, other: { ...legend, y: legend.y + 10 } })).toEqual(['legend lies on other']);
});

describe('narrow', () => {
  it.each([280, 320, 390, 559])(
    '%i px: no inset; legend, side box and foot one under the other below the map',
    (width) => {
      const placed = layout(width, undefined, { sides: 5, feet: 2, legend: () => SIZE * 4.6 });
      const { box, legend, side, foot, height, inset, fit } = placed;
      expect(inset).toBeUndefined();
      expect(legend.y).toBeGreaterThan(box.y + box.height);
      expect(side.y).toBeGreaterThanOrEqual(legend.y + legend.height);
      expect(foot).toBeGreaterThan(side.y + side.height);
      expect(height).toBeGreaterThan(foot + SIZE * 1.3);
      expect(regionFaults(placed, { legend, side })).toEqual([]);
      expect(fit.tx).toBeGreaterThanOrEqual(0);
      expect(fit.tx + 1000 * fit.scale).toBeLessThanOrEqual(width);
    },
  );

  it('the inset begins at 560 px', () => {
    const [needs] = NEEDS as [(typeof NEEDS)[number]];
    expect([559, 560].map((width) => layout(width, undefined, needs).inset !== undefined)).toEqual([false, true]);
  });

  it.each(WIDTHS)(
    '%i px without small regions: no inset, and still nothing lies on the legend or the side box',
    (width) => {
      const needs = { small: new Set<string>(), sides: 5, feet: 1, legend: () => SIZE * 3.4 };
      const placed = mapLayout(ground, lookOf('light', width, undefined, SIZE), needs);
      expect(placed.inset).toBeUndefined();
      expect(regionFaults(placed, boxes(placed, width))).toEqual([]);
    },
  );
});
