import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { liesWithin, overlaps } from '#geo/box.ts';
import { segmentsCross } from '#geo/crossings.ts';
import { fitBox } from '#geo/fit.ts';
import type { Label, LabelOptions } from '#geo/label.ts';
import { lineTouchesBox } from '#geo/obstacles.ts';
import { placeLabels } from '#geo/place.ts';
import { planeOf } from '#geo/plane.ts';
import { toyShapes } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const names = { '500001': '甲甲', '500002': '乙乙', '510003': '丙丙' };
const values = { '500001': '88.8', '500002': '7', '510003': '100.0' };
const box = { x: 0, y: 0, width: 400, height: 400 };
const options: LabelOptions = { fontSize: 10, valueSize: 10, names, values, box };
/** The inscribed circles of the toy squares have 50 units. */
const place = (scale: number, more: Partial<LabelOptions> = {}) =>
  placeLabels(toyShapes(), { scale, tx: 20, ty: 20 }, { ...options, ...more });

describe('the rule', () => {
  it('gives name and value from 1.25 type sizes on', () => {
    const [a] = place(0.25, { names: { '500001': '甲甲' } });
    // Radius 12.5 px; pole at 50, 150 → 32.5, 57.5; two characters are 20 wide, three digits and a dot 19.8.
    expect(a).toMatchObject({
      kind: 'name+value',
      x: 32.5,
      y: 57.5,
      anchor: { x: 32.5, y: 57.5 },
      lines: ['甲甲', '88.8'],
    });
    expect(a?.box.width).toBeCloseTo(20, 9);
    expect(a?.box.height).toBeCloseTo(24, 9);
  });

  it('gives the name under 1.25, a leader under 0.65', () => {
    const one = { names: { '500002': '乙乙' } };
    expect(place(0.249, one)).toMatchObject([{ kind: 'name', lines: ['乙乙'] }]);
    expect(place(0.13, one)).toMatchObject([{ kind: 'name' }]);
    expect(place(0.129, one)).toMatchObject([{ kind: 'leader', lines: ['乙乙 7'] }]);
  });

  it('gives the name alone where there is no value', () => {
    expect(place(1, { values: {} }).map(({ kind }) => kind)).toEqual(['name', 'name', 'name']);
  });

  it('with a least part inside: a leader where the text would run over, else the name alone, and less only without room for either', () => {
    // The square is 13 px wide. Of the name, 20 px wide, three of five points along lie on it; of each of two lines half of that.
    const one = { names: { '500001': '甲甲' }, roomForBoth: 0.65 };
    expect(place(0.13, one)).toMatchObject([{ kind: 'name+value', inside: 0.3 }]);
    expect(place(0.13, { ...one, leastInside: 0.7 })).toMatchObject([
      { kind: 'leader', lines: ['甲甲 88.8'], inside: 1 },
    ]);
    // Too narrow a box for a leader.
    const narrow = { ...one, box: { ...box, width: 45 } };
    expect(place(0.13, { ...narrow, leastInside: 0.5 })).toMatchObject([{ kind: 'name', inside: 0.6 }]);
    expect(place(0.13, { ...narrow, leastInside: 0.7 })).toMatchObject([{ kind: 'name+value' }]);
  });

  it('puts leaders east of all shapes, one under another', () => {
    const labels = place(0.1);
    expect(labels.map(({ kind }) => kind)).toEqual(['leader', 'leader', 'leader']);
    // At a tenth the country ends at x 40 from y 30 down, and at x 30 above; a line of text is 12 high.
    for (const { x, y, box: text } of labels) expect(text.x, `${x}, ${y}`).toBeGreaterThan(y > 24 ? 40 : 30);
    expectClear(labels);
  });

  it('does not move a name out of its shape', () => {
    // The square is 13 px wide around 26.5, 39.5; what is to be avoided covers its middle, and the start of any leader.
    const avoid = [{ x: 24, y: 37, width: 5, height: 5 }];
    expect(place(0.13, { names: { '500001': '甲甲' }, avoid })).toEqual([]);
  });

  it('keeps off what is to be avoided, and out of what is outside', () => {
    const avoid = [{ x: 0, y: 0, width: 400, height: 55 }];
    expect(place(0.25, { avoid }).every((label) => !overlaps(label.box, avoid[0] ?? box))).toBe(true);
    expect(place(0.25, { box: { x: 0, y: 0, width: 5, height: 5 } })).toEqual([]);
  });
});

describe('the 16', () => {
  const outlines = shippedOutlines('regions');
  const { shapes, bounds } = planeOf(outlines);
  const rows = readFileSync(new URL('../../data/regions.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const shortNames = Object.fromEntries(
    rows.map((row) => row.split(',')).map(([code, , short]) => [code, short ?? '']),
  );
  const all = Object.fromEntries(shapes.map(({ code }) => [code, '123.4']));

  it.each([
    [560, 12],
    [560, 14],
    [560, 16],
    [640, 16],
    [800, 14],
    [1200, 14],
    [1394, 24],
  ])('all have a label at %i px, type %i, none touching another', (width, fontSize) => {
    const frame = { x: 0, y: 0, width, height: width * 0.75 };
    const fit = fitBox(bounds, { ...frame, width: width * 0.66 }, 12);
    const labels = placeLabels(shapes, fit, {
      fontSize,
      valueSize: fontSize - 1,
      names: shortNames,
      values: all,
      box: frame,
    });
    expect(labels).toHaveLength(16);
    for (const label of labels) expect(liesWithin(label.box, frame)).toBe(true);
    expectClear(labels);
  });

  it('all have a name at 390 px, where there are no values', () => {
    const frame = { x: 0, y: 0, width: 390, height: 360 };
    const labels = placeLabels(shapes, fitBox(bounds, frame, 12), {
      fontSize: 12,
      valueSize: 12,
      names: shortNames,
      box: frame,
    });
    expect(labels).toHaveLength(16);
    expectClear(labels);
  });

  it('never touch with names of eight characters either', () => {
    const frame = { x: 0, y: 0, width: 800, height: 600 };
    const long = Object.fromEntries(shapes.map(({ code }) => [code, '很长很长的地区名']));
    expectClear(
      placeLabels(shapes, fitBox(bounds, frame, 12), {
        fontSize: 14,
        valueSize: 13,
        names: long,
        values: all,
        box: frame,
      }),
    );
  });

  it('above 1000 px only 璧山 and 铜梁 at most go without a value', () => {
    const frame = { x: 0, y: 0, width: 1200, height: 900 };
    const labels = placeLabels(shapes, fitBox(bounds, frame, 12), {
      fontSize: 14,
      valueSize: 13,
      names: shortNames,
      values: all,
      box: frame,
    });
    const without = labels.filter(({ kind }) => kind !== 'name+value').map(({ code }) => code);
    expect(['500120', '500151']).toEqual(expect.arrayContaining(without));
  });
});

function expectClear(labels: readonly Label[]): void {
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1)) {
      expect(overlaps(a.box, b.box), `${a.lines} on ${b.lines}`).toBe(false);
      expect(a.line && b.line ? segmentsCross(...a.line, ...b.line) : false).toBe(false);
    }
    for (const b of labels) {
      if (a !== b && a.line) expect(lineTouchesBox(...a.line, b.box), `line of ${a.lines} on ${b.lines}`).toBe(false);
    }
  }
}
