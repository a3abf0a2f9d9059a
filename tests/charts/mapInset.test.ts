import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { insetPicture, spiltNames } from '#charts/mapInset.ts';
import { mapLayout } from '#charts/mapLayout.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { scaleOf } from '#charts/scale.ts';
import { invert } from '#geo/fit.ts';
import { isInside } from '#geo/polygons.ts';
import { textWidth } from '#geo/textWidth.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const ground = shippedGround();
const small = new Set(shippedTables().regions.flatMap(({ code, side }) => (side === '渝' ? [code] : [])));
/** Boxes of the map on a wall of 1920 × 1080, 1080 × 1920, 3840 × 1080, 5760 × 1080, and of a desk. */
const BOXES: readonly (readonly [width: number, height: number, size: number])[] = [
  [892, 800, 21],
  [986, 530, 21],
  [1330, 860, 21],
  [1860, 860, 21],
  [848, 640, 14],
];

function labelsIn(width: number, height: number, size: number) {
  const look = { ...lookOf('dark', width, height, size), isStill: true };
  const needs = { small, sides: 5, feet: 1, legend: () => size * 4.3 };
  const { inset } = mapLayout(ground, look, needs);
  if (!inset) throw new RangeError(`labelsIn: no inset at ${width} × ${height}.`);
  const snapshot = shippedSnapshot('');
  const { labels } = insetPicture(snapshot, ground, inset, scaleOf(snapshot, look.tokens), look);
  return { labels, fit: inset.fit, size: size * 0.86 };
}

describe.each(BOXES)('the inset in a box of %i × %i, text of %i px', (...box) => {
  it('has name and value of all eight', () => {
    const { labels } = labelsIn(...box);
    expect(labels.map(({ lines }) => lines.join(' ').replace(/[^ ]+ [\d.]+/, 'ok'))).toEqual(Array(8).fill('ok'));
  });

  it('sets each on its own district: no value reaches over the edge by more than three tenths of its width', () => {
    const { labels, fit, size } = labelsIn(...box);
    for (const { code, kind, x, y, lines } of labels) {
      if (kind === 'leader') continue;
      const rings = ground.shapes.find((shape) => shape.code === code)?.rings ?? [];
      const width = textWidth(lines[1] ?? '', size);
      const along = Array.from({ length: 21 }, (_, step) => x + width * (step / 20 - 0.5));
      const on = along.filter((at) => isInside(rings, invert(fit, [at, y + size * 0.6])));
      expect(on.length / along.length, lines.join(' ')).toBeGreaterThan(0.65);
    }
  });
});

describe('names that run over an edge', () => {
  it('are told by the drawing, for the wall’s own check', () => {
    const one = {
      code: 'a',
      kind: 'name',
      x: 0,
      y: 0,
      anchor: { x: 0, y: 0 },
      box: { x: 0, y: 0, width: 1, height: 1 },
    } as const;
    const labels = [
      { ...one, lines: ['璧山', '83.2'], inside: 0.65 },
      { ...one, lines: ['江津', '86.6'], inside: 0.7 },
    ];
    expect(spiltNames(labels)).toEqual(['璧山 83.2']);
  });

  it('are none on the shipped map at the size of a wall, and some where text is too large for it', () => {
    const spilt = (width: number, height: number, size: number) =>
      mapDrawing(shippedSnapshot(''), ground, shippedBlock(), { ...lookOf('dark', width, height, size), isStill: true })
        .spilt;
    expect(spilt(892, 800, 21)).toEqual([]);
    expect(spilt(986, 530, 21)).toEqual([]);
    expect(spilt(600, 460, 30)).not.toEqual([]);
  });
});
