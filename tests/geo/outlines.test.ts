import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '#geo/outlines.ts';
import { degreeSquare, toyFeature, toyGeoJson } from '../support/toyCountry.ts';
import { shippedJson } from './shipped.ts';

const SQUARE = degreeSquare(105, 29);
const read = (...features: unknown[]) => readOutlines({ type: 'FeatureCollection', features }, 'b.json');
const issuesOf = (...features: unknown[]) => read(...features).issues;

/** Two squares that share the arc from 106, 29 to 106, 30, in steps of a hundredth of a degree from 105, 29. */
const TOPOLOGY = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [105, 29] },
  arcs: [
    [
      [100, 0],
      [0, 100],
    ],
    [
      [100, 100],
      [-100, 0],
      [0, -100],
      [100, 0],
    ],
    [
      [100, 0],
      [100, 0],
      [0, 100],
      [-100, 0],
    ],
  ],
  objects: {
    few: { type: 'Polygon', properties: { code: '999999' }, arcs: [[0, 1]] },
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', properties: { code: '500001', name: '甲区' }, arcs: [[0, 1]] },
        { type: 'MultiPolygon', id: 500002, properties: { name: '乙区' }, arcs: [[[2, -1]]] },
      ],
    },
  },
};

describe('reads', () => {
  it('the toy country without issues', () => {
    const { outlines, issues } = readOutlines(toyGeoJson(), 'b.json');
    expect(issues).toEqual([]);
    expect(outlines.map(({ code, name, row }) => [code, name, row])).toEqual([
      ['500001', '甲区', 1],
      ['500002', '乙区', 2],
      ['510003', '丙市', 3],
    ]);
  });

  it('a single feature', () => {
    expect(readOutlines(toyFeature('500001', '甲区', SQUARE), 'b.json').outlines).toHaveLength(1);
  });

  it('the TopoJSON object with most geometries', () => {
    const { outlines, issues } = readOutlines(TOPOLOGY, 'b.json');
    expect(issues).toEqual([]);
    expect(outlines.map(({ code }) => code)).toEqual(['500001', '500002']);
    expect(outlines[1]?.geometry.coordinates.flat(2)).toEqual(expect.arrayContaining([107, 106]));
  });

  it.each([
    ['RFC 7946', SQUARE],
    ['d3', [...SQUARE].reverse()],
  ])('ring order of %s: the small side is the inside', (_, ring) => {
    const [outline] = read(toyFeature('500001', '甲区', ring)).outlines;
    // One degree square at 29.5°: cos 29.5° · (π/180)² = 2.651e-4 sr.
    expect(outline && geoArea(outline.geometry)).toBeCloseTo(2.651e-4, 6);
  });

  it.each([
    ['code as a number', { properties: { code: 500116 } }],
    ['adcode', { properties: { adcode: 500116 } }],
    ['property id', { properties: { id: '500116' } }],
    ['feature id', { id: 500116, properties: {} }],
    ['code before adcode', { properties: { adcode: '1', code: ' 500116 ' } }],
  ])('%s', (_, fields) => {
    const { outlines, issues } = read({ ...toyFeature('', '', SQUARE), ...fields });
    expect(issues).toEqual([]);
    expect(outlines[0]?.code).toBe('500116');
  });

  it('code, name, prov and group as strings, and drops the rest', () => {
    const feature = toyFeature(500103, '渝中区', SQUARE);
    feature.properties = {
      ...feature.properties,
      prov: 500000,
      group: '中心',
      echartsStyle: { areaColor: 'red' },
      cp: [1, 2],
    };
    const { geometry, ...kept } = read(feature).outlines[0] ?? {};
    expect(kept).toEqual({ code: '500103', name: '渝中区', prov: '500000', group: '中心', row: 1, turned: 1 });
    expect(geometry?.type).toBe('Polygon');
  });

  it('open rings, closing them, and heights, dropping them', () => {
    const open = SQUARE.slice(0, 4).map(([lon, lat]) => [lon, lat, 300] as Position);
    const [outline] = read(toyFeature('500001', '甲区', open)).outlines;
    expect(outline?.geometry.coordinates.flat(1)).toHaveLength(5);
    expect(outline?.geometry.coordinates.flat(1)[0]).toHaveLength(2);
  });

  it.each(['regions', 'context', 'counties'] as const)('the shipped %s without issues', (layer) => {
    const { outlines, issues } = readOutlines(shippedJson(layer), layer);
    expect(issues).toEqual([]);
    expect(outlines).toHaveLength({ regions: 16, context: 59, counties: 221 }[layer]);
  });
});

describe('reports', () => {
  const good = toyFeature('500001', '甲区', SQUARE);
  const where = { file: 'b.json', row: 2, column: 'features[1]' };

  it('no-code', () => {
    expect(issuesOf(good, toyFeature('', '无码', SQUARE))).toEqual([
      { code: 'no-code', severity: 'error', where, value: '无码' },
    ]);
  });

  it.each([
    ['lists within lists', JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`), '["[…]"]'],
    ['no list', 'x', 'x'],
    ['a half position', [105], '[105]'],
  ])('null-geometry, where a position is %s', (_what, position, value) => {
    const broken = { ...good, geometry: { type: 'Polygon', coordinates: [[position]] } };
    expect(issuesOf(toyFeature('500002', '', SQUARE), broken)).toEqual([
      { code: 'null-geometry', severity: 'error', where, value, subject: '500001' },
    ]);
  });

  it('code-length, drawn all the same', () => {
    const { outlines, issues } = read(good, toyFeature(5001160, '江津区', SQUARE));
    expect(outlines).toHaveLength(2);
    expect(issues).toEqual([
      {
        code: 'code-length',
        severity: 'warning',
        where: { ...where, column: 'code' },
        value: '5001160',
        subject: '5001160',
        expected: '6',
      },
    ]);
  });

  it('duplicate-code, of which the first stays', () => {
    const { outlines, issues } = read(good, toyFeature(500001, '乙区', degreeSquare(106, 29)));
    expect(outlines.map(({ name }) => name)).toEqual(['甲区']);
    expect(issues).toMatchObject([{ code: 'duplicate-code', severity: 'error', value: '500001', expected: '甲区' }]);
  });

  it.each([
    ['none', null, 'null'],
    ['empty', { type: 'Polygon', coordinates: [] }, '[]'],
    ['flat', { type: 'MultiPolygon', coordinates: [[SQUARE.slice(0, 2)]] }, '[]'],
    [
      'broken',
      {
        type: 'Polygon',
        coordinates: [
          [
            [105, 29],
            ['x', 1],
            [106, 30],
          ],
        ],
      },
      '["x",1]',
    ],
  ])('null-geometry: %s', (_, geometry, value) => {
    expect(issuesOf(good, { ...toyFeature('500002', '', SQUARE), geometry })).toEqual([
      { code: 'null-geometry', severity: 'error', where, value, subject: '500002' },
    ]);
  });

  it.each([
    ['GeometryCollection', { type: 'GeometryCollection', geometries: [good.geometry] }],
    ['Point', { type: 'Point', coordinates: [105, 29] }],
    ['LineString', { type: 'LineString', coordinates: SQUARE }],
  ])('geometry-collection: %s', (value, geometry) => {
    expect(issuesOf(good, { ...toyFeature('500002', '', SQUARE), geometry })).toEqual([
      { code: 'geometry-collection', severity: 'error', where, value, subject: '500002' },
    ]);
  });

  it('out-of-range: metres instead of degrees', () => {
    const ring = SQUARE.map(([lon = 0, lat = 0]) => [lon * 1000, lat * 1000]);
    expect(issuesOf(good, toyFeature('500002', '', ring))).toMatchObject([
      { code: 'out-of-range', value: '[105000,29000]' },
    ]);
  });

  it('self-crossing where it happens, drawn all the same', () => {
    const bowTie: Position[] = [
      [105, 29],
      [106, 30],
      [106, 29],
      [105, 30],
      [105, 29],
    ];
    const { outlines, issues } = read(good, toyFeature('500002', '', bowTie));
    expect(outlines).toHaveLength(2);
    expect(issues).toEqual([
      { code: 'self-crossing', severity: 'warning', where, value: '105.5000,29.5000', subject: '500002' },
    ]);
  });

  it('a missing arc and an inner collection of TopoJSON by their paths', () => {
    const geometries = [
      { type: 'Polygon', properties: { code: '500001' }, arcs: [[9]] },
      { type: 'GeometryCollection', properties: { code: '500002' }, geometries: [] },
    ];
    const objects = { r: { type: 'GeometryCollection', geometries } };
    expect(readOutlines({ ...TOPOLOGY, objects }, 'b.json').issues).toMatchObject([
      { code: 'null-geometry', where: { column: 'objects.r.geometries[0]', row: 1 } },
      { code: 'geometry-collection', where: { column: 'objects.r.geometries[1]', row: 2 } },
    ]);
  });

  it.each([
    null,
    undefined,
    7,
    'text',
    [],
    {},
    { type: 'FeatureCollection' },
    { type: 'FeatureCollection', features: [] },
    { type: 'Topology', objects: {} },
    { type: 'Topology', objects: null, arcs: [] },
    { type: 'Polygon', coordinates: [SQUARE] },
  ])('not-outlines: %j', (json) => {
    const issue = { code: 'not-outlines', severity: 'error', where: { file: 'b.json' } };
    expect(readOutlines(json, 'b.json')).toEqual({ outlines: [], issues: [issue] });
  });

  it('features that are none', () => {
    expect(issuesOf(null, 7, {}).map(({ code }) => code)).toEqual(['no-code', 'no-code', 'no-code']);
  });
});
