import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type OutlineRow, outlineReport } from '#geo/outlineReport.ts';
import { readOutlines } from '#geo/outlines.ts';
import { degreeSquare, TOY_REGIONS, toyFeature, toyGeoJson } from '../support/toyCountry.ts';
import { shippedOutlines } from './shipped.ts';

const [A, B, C] = toyGeoJson().features as [Feature, Feature, Feature];
const report = (features: readonly unknown[], around: readonly unknown[] = []) => {
  const read = (list: readonly unknown[]) => readOutlines({ type: 'FeatureCollection', features: list }, 'b.json');
  const { outlines, issues } = read(features);
  return outlineReport({ outlines, issues, around: read(around).outlines, regions: TOY_REGIONS });
};
const rowOf = (features: readonly unknown[], code: string) => report(features).rows.find((row) => row.code === code);
const square = (code: string, lon: number, lat: number) => toyFeature(code, '', degreeSquare(lon, lat));
/** West, south, east and north. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** R² · Δλ · (sin north − sin south): the area between two meridians and two parallels. */
function sphericalArea(width: number, south: number, north: number): number {
  const radians = Math.PI / 180;
  return 6371.0088 ** 2 * width * radians * (Math.sin(north * radians) - Math.sin(south * radians));
}

const SOUND: Omit<OutlineRow, 'code' | 'name'> = {
  state: 'there',
  rings: 1,
  points: 4,
  turned: 1,
  repeats: 0,
  misfits: [],
};

it('the toy country: whole, turned from RFC 7946, no gap at the corner it lacks', () => {
  const { rows, misfits } = report([A, B, C]);
  expect(misfits).toEqual([]);
  expect(rows).toEqual(TOY_REGIONS.map(({ code, name }) => ({ code, name, ...SOUND })));
});

it('a clockwise ring needs no turning', () => {
  const clockwise = toyFeature('500002', '乙区', degreeSquare(106, 29).reverse());
  expect(rowOf([A, clockwise, C], '500002')?.turned).toBe(0);
  expect(report([A, clockwise, C]).misfits).toEqual([]);
});

it('a self-crossing, where it is', () => {
  const corners: Position[] = [
    [105, 30],
    [106, 31],
    [106, 30],
    [105, 31],
    [105, 30],
  ];
  expect(rowOf([A, B, toyFeature('510003', '', corners)], '510003')?.crossing).toBe('105.5000,30.5000');
});

it('a region without an outline, an outline without a region, in this order', () => {
  const { rows } = report([square('500009', 107, 29), A, C]);
  expect(rows.map(({ code, state, points }) => [code, state, points])).toEqual([
    ['500001', 'there', 4],
    ['500002', 'missing', 0],
    ['510003', 'there', 4],
    ['500009', 'alone', 4],
  ]);
});

it('a code that stands twice, and lines that do', () => {
  const rows = [A, B, C, square('500001', 110, 29)];
  expect(rowOf(rows, '500001')?.repeats).toBe(1);
  const twins = [A, square('500002', 105, 29), C];
  expect(rowOf(twins, '500002')?.twin).toBe('500001');
  expect(rowOf(twins, '510003')?.twin).toBeUndefined();
  expect(report(twins).misfits).toMatchObject([{ kind: 'overlap', codes: ['500001', '500002'] }]);
});

describe('overlaps and gaps', () => {
  it.each([
    ['along a meridian', [A, square('500002', 105.9, 29)], sphericalArea(0.1, 29, 30)],
    ['at a corner', [A, square('500002', 105.9, 29.5)], sphericalArea(0.1, 29.5, 30)],
    [
      'of one within the other',
      [A, toyFeature('500002', '', box(105.2, 29.2, 105.4, 29.3))],
      sphericalArea(0.2, 29.2, 29.3),
    ],
  ])('an overlap %s', (_, features, area) => {
    const { misfits } = report(features);
    expect(misfits).toMatchObject([{ kind: 'overlap', codes: ['500001', '500002'] }]);
    expect(misfits?.[0]?.area).toBeCloseTo(area, 3);
  });

  it.each([
    // 0.005° of longitude at 30° N: half a kilometre; of latitude a little more.
    ['between east and west', [A, square('500002', 106.005, 29)], sphericalArea(0.005, 29, 30)],
    ['between north and south', [A, square('500002', 105, 30.005)], sphericalArea(1, 30, 30.005)],
  ])('a gap open at both ends %s', (_, features, area) => {
    const { misfits } = report(features);
    expect(misfits).toMatchObject([{ kind: 'gap', codes: ['500001', '500002'] }]);
    expect(misfits?.[0]?.area).toBeCloseTo(area, 3);
  });

  // A with a hole of 0.2° by 0.1°; round it nobody else.
  const hollow = (hole: Position[]) => ({
    ...A,
    geometry: { type: 'Polygon', coordinates: [degreeSquare(105, 29), [...hole].reverse()] },
  });
  const hole = box(105.4, 29.4, 105.6, 29.5);

  it('ground shut in is a gap, however wide, unless a unit outside the set lies there', () => {
    const { misfits } = report([hollow(hole), B, C]);
    expect(misfits).toMatchObject([{ kind: 'gap', codes: ['500001'] }]);
    expect(misfits?.[0]?.area).toBeCloseTo(sphericalArea(0.2, 29.4, 29.5), 3);
    expect(report([hollow(hole), B, C], [toyFeature('500009', '', hole)]).misfits).toEqual([]);
  });

  it('several between the same units are one', () => {
    const twice = [
      A,
      toyFeature('500002', '', box(105.9, 29, 106.5, 29.2)),
      toyFeature('510003', '', box(104, 30, 107, 31)),
    ];
    const again = {
      ...twice[1],
      geometry: { type: 'MultiPolygon', coordinates: [[box(105.9, 29, 106.5, 29.2)], [box(105.9, 29.4, 106.5, 29.6)]] },
    };
    const { misfits } = report([A, again, twice[2]]);
    expect(misfits).toMatchObject([{ kind: 'overlap', codes: ['500001', '500002'] }]);
    expect(misfits?.[0]?.area).toBeCloseTo(sphericalArea(0.1, 29, 29.2) + sphericalArea(0.1, 29.4, 29.6), 3);
  });

  it.each([
    ['islands two kilometres apart', [A, square('500002', 106.02, 29)]],
    [
      'a wedge between two that meet in a corner',
      [
        A,
        toyFeature('500002', '', [
          [106, 30],
          [107, 29.3],
          [107, 30],
          [106, 30],
        ]),
      ],
    ],
    ['a hole of less than a hectare', [hollow(box(105.5, 29.5, 105.5009, 29.5009)), B, C]],
  ])('no gap: %s', (_, features) => expect(report(features).misfits).toEqual([]));

  it('a corner of a neighbour in the middle of a line leaves nothing', () => {
    const split = toyFeature('510003', '', [
      [105, 30],
      [105.5, 30],
      [106, 30],
      [106, 31],
      [105, 31],
      [105, 30],
    ]);
    expect(report([A, B, split]).misfits).toEqual([]);
  });

  it.each(['regions', 'context', 'counties'] as const)('none in the shipped %s', (layer) => {
    const outlines = shippedOutlines(layer);
    const around = shippedOutlines('context');
    const { rows, misfits } = outlineReport({ outlines, around, regions: outlines, issues: [] });
    expect(misfits).toEqual([]);
    expect(rows.every(({ state, points, turned }) => state === 'there' && points > 10 && turned === 0)).toBe(true);
  });

  it('says so where hardly any lines meet', () => {
    const apart = shippedOutlines('counties').map((outline, i) => ({
      ...outline,
      geometry: moved(outline.geometry, i % 3),
    }));
    expect(outlineReport({ outlines: apart, around: [], regions: [], issues: [] }).misfits).toBeUndefined();
  });
});

/** By hundredths of a degree to the east. */
function moved<T>(geometry: T, by: number): T {
  return JSON.parse(JSON.stringify(geometry), (_, value: unknown) =>
    Array.isArray(value) && typeof value[0] === 'number' ? [value[0] + by / 100, value[1]] : value,
  ) as T;
}
