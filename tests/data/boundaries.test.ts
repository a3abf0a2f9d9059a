/** The shipped outlines keep what data/boundaries/README.md promises. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { feature, merge, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

type Row = { code: string; name: string; prov: string; group?: string };
type Shape = Polygon<Row> | MultiPolygon<Row>;
type Outlines = Topology<Record<string, GeometryCollection<Row>>>;
type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

const DATA = new URL('../../data/', import.meta.url);
const FOLDER = new URL('boundaries/', DATA);
const EARTH_RADIUS_KM = 6371.0088;

/** Which of the sixteen touch, each pair once: spelled out, so that a border lost or gained shows. */
const NEIGHBOURS = `
  江津 永川, 江津 璧山, 江津 泸州, 合川 璧山, 合川 铜梁, 合川 潼南, 合川 遂宁, 合川 广安, 永川 大足, 永川 璧山, 永川 铜梁,
  永川 荣昌, 永川 泸州, 大足 铜梁, 大足 潼南, 大足 荣昌, 大足 资阳, 璧山 铜梁, 铜梁 潼南, 潼南 遂宁, 潼南 资阳, 荣昌 泸州,
  荣昌 内江, 荣昌 资阳, 自贡 泸州, 自贡 内江, 自贡 宜宾, 泸州 内江, 泸州 宜宾, 遂宁 广安, 遂宁 资阳, 内江 资阳, 广安 达州`;

function outlines(name: string): Outlines {
  return JSON.parse(readFileSync(new URL(`${name}.topo.json`, FOLDER), 'utf8'));
}

/** Rows of a shipped table; enough for the columns before the first quoted one. */
function table(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, DATA), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
}

function shapes(topology: Outlines): Shape[] {
  return Object.values(topology.objects).flatMap((object) => object.geometries as Shape[]);
}

function rows(topology: Outlines): Row[] {
  return shapes(topology).map((shape) => shape.properties as Row);
}

/** Arcs on the file's own grid of whole numbers, where every comparison is exact. */
function gridArcs({ arcs }: Outlines): Point[][] {
  return arcs.map((arc) => {
    const at: [number, number] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      at[0] += dx;
      at[1] += dy;
      return [...at];
    });
  });
}

function polygonsOf(shape: Shape): number[][][] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function same(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Twice the signed area of the triangle: positive where a, b, c turn left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function within(a: Point, b: Point, p: Point): boolean {
  const inSpan = (i: 0 | 1) => p[i] >= Math.min(a[i], b[i]) && p[i] <= Math.max(a[i], b[i]);
  return turn(a, b, p) === 0 && inSpan(0) && inSpan(1);
}

/** Anything but meeting in one common end point: a crossing, an end on the other's middle, a shared stretch. */
function clash([a, b]: Segment, [c, d]: Segment): boolean {
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) {
    const [pivot, p] = same(a, c) || same(a, d) ? [a, b] : [b, a];
    const q = same(pivot, c) ? d : c;
    return within(pivot, p, q) || within(pivot, q, p);
  }
  if (within(a, b, c) || within(a, b, d) || within(c, d, a) || within(c, d, b)) return true;
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

/** The square cells a segment's box touches: comparing within cells keeps 15 000 segments under a second. */
function cellsOf(segment: Segment, size = 64): string[] {
  const range = (axis: 0 | 1) => {
    const [from = 0, to = 0] = segment.map((p) => Math.floor(p[axis] / size)).toSorted((m, n) => m - n);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  };
  return range(0).flatMap((x) => range(1).map((y) => `${x},${y}`));
}

function clashes(lines: readonly (readonly Point[])[]): boolean {
  const cells = new Map<string, Segment[]>();
  const segments = lines.flatMap((line) => line.slice(1).map((b, i) => [line[i] as Point, b] as const));
  return segments.some((segment) =>
    cellsOf(segment).some((cell) => {
      const others = cells.get(cell) ?? [];
      cells.set(cell, [...others, segment]);
      return others.some((other) => clash(segment, other));
    }),
  );
}

/** What is wrong with one ring: open, touching itself in a point, or wound the other way than promised. */
function ringFaults(arcs: Point[][], ring: readonly number[], exterior: boolean): string[] {
  const parts = ring.map((i) => (i < 0 ? (arcs[~i] ?? []).toReversed() : (arcs[i] ?? [])));
  if (parts.some((part, i) => !same(part.at(-1), parts[(i + 1) % parts.length]?.[0]))) return ['open ring'];
  const points = parts.flatMap((part) => part.slice(1));
  const pinched = new Set(points.map(String)).size !== points.length;
  const doubleArea = points.reduce((sum, p, i) => sum + turn([0, 0], points.at(i - 1) as Point, p), 0);
  return [...(pinched ? ['pinched ring'] : []), ...(exterior === doubleArea < 0 ? [] : ['winding'])];
}

/** An arc is a border, used once in each direction, or a rim, used once. */
function arcFaults(topology: Outlines): string[] {
  const uses = topology.arcs.map((): number[] => []);
  for (const i of shapes(topology).flatMap(polygonsOf).flat(2)) uses[i < 0 ? ~i : i]?.push(i < 0 ? -1 : 1);
  const allowed = ([one, two, more]: number[]) => one !== undefined && one !== two && more === undefined;
  return uses.every(allowed) ? [] : ['arc use'];
}

/** All that keeps the shapes from being one seamless sheet; a gap or overlap makes a second ring in the sheet. */
function faults(topology: Outlines): string[] {
  const arcs = gridArcs(topology);
  const polygons = shapes(topology).flatMap(polygonsOf);
  return [
    ...polygons.flatMap((rings) => rings.flatMap((ring, i) => ringFaults(arcs, ring, i === 0))),
    ...arcFaults(topology),
    ...(clashes(arcs) ? ['crossing'] : []),
    ...(merge(topology, shapes(topology)).coordinates.flat().length === 1 ? [] : ['gap or overlap']),
  ];
}

function areaKm2(topology: Outlines, shape: Shape): number {
  return geoArea(feature(topology, shape)) * EARTH_RADIUS_KM ** 2;
}

const regions = outlines('regions');
const context = outlines('context');
const counties = outlines('counties');
const published = table('regions.csv');

describe.each([
  ['regions', regions],
  ['context', context],
  ['counties', counties],
] as const)('%s', (name, topology) => {
  it('is one seamless sheet: rings closed, simple and clockwise, no gap, no overlap, no crossing', () => {
    expect(faults(topology)).toEqual([]);
  });

  it('has one object of its own name, string codes, no property beyond those promised, a note on coordinates', () => {
    expect(Object.keys(topology.objects)).toEqual([name]);
    expect(topology).toHaveProperty('note', expect.stringMatching(/GCJ-02.*示意图/));
    for (const row of rows(topology)) {
      const promised = ['code', 'name', 'prov', ...(name === 'context' && row.group ? ['group'] : [])];
      expect(Object.keys(row)).toEqual(promised);
      expect(row.code).toMatch(/^5[01]\d{4}$/);
      expect(row.prov).toBe(`${row.code.slice(0, 2)}0000`);
    }
  });

  it('reads as small polygons in d3, whose areas add up to that of the sheet', () => {
    const areas = shapes(topology).map((shape) => areaKm2(topology, shape));
    const sheet = geoArea(merge(topology, shapes(topology))) * EARTH_RADIUS_KM ** 2;
    expect(Math.max(...areas)).toBeLessThan(200_000);
    expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(sheet, 3);
  });
});

describe('regions', () => {
  it('are the sixteen of regions.csv, by code, name and order', () => {
    expect(published).toHaveLength(16);
    expect(rows(regions)).toMatchObject(published.map(({ code, name }) => ({ code, name })));
  });

  it.each(published)('$name covers its official area within 1 %', ({ code }) => {
    const shape = shapes(regions).find(({ properties }) => properties?.code === code) as Shape;
    const official = table('statistics.csv').find((row) => row.region_code === code && row.indicator === 'area');
    expect(Math.abs(areaKm2(regions, shape) / Number(official?.value) - 1)).toBeLessThan(0.01);
  });

  it('share an arc wherever two of them touch', () => {
    const label = published.map((row) => row.short_name);
    const later = (list: number[], i: number) => list.filter((k) => k > i).map((k) => `${label[i]} ${label[k]}`);
    const pairs = neighbors(shapes(regions)).flatMap(later);
    expect(pairs.toSorted()).toEqual(NEIGHBOURS.trim().split(/,\s+/).toSorted());
  });
});

describe('context', () => {
  it('has 38 units of Chongqing and 21 of Sichuan, the sixteen among them under the same names', () => {
    const names = new Map(rows(context).map(({ code, name }) => [code, name]));
    const under = (province: string) => [...names.keys()].filter((code) => code.startsWith(province)).length;
    expect([under('50'), under('51'), shapes(context).length]).toEqual([38, 21, 59]);
    for (const { code = '', name } of published) expect(names.get(code)).toBe(name);
  });

  it('marks the nine districts of the central urban area', () => {
    const marked = rows(context).filter(({ group }) => group === '重庆中心城区');
    const names = marked.map(({ name }) => name.replace(/区$/, '')).join(' ');
    expect(names).toBe('渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 渝北 巴南');
  });

  it('holds every arc of the sixteen, number for number', () => {
    const arcs = new Set(gridArcs(context).map(String));
    expect(regions.transform).toEqual(context.transform);
    expect(gridArcs(regions).filter((arc) => !arcs.has(String(arc)))).toEqual([]);
  });
});

it('counties are 221, under today’s codes', () => {
  const codes = new Set(rows(counties).map(({ code }) => code));
  const outdated = '500228 500232 510124 510132 510180 510626 510922 511028 511521 513425'.split(' ');
  expect([shapes(counties).length, codes.size]).toEqual([221, 221]);
  expect(outdated.filter((code) => codes.has(code))).toEqual([]);
});

it('files stay small: the sixteen under 8 kB gzip, the 59 under 26 kB, nothing here near 1 MB', () => {
  const zipped = (name: string) => gzipSync(readFileSync(new URL(name, FOLDER))).length;
  expect(zipped('regions.topo.json')).toBeLessThan(8_000);
  expect(zipped('context.topo.json')).toBeLessThan(26_000);
  for (const name of readdirSync(FOLDER)) expect(statSync(new URL(name, FOLDER)).size).toBeLessThan(900_000);
});

/** Two squares of 9 × 9 side by side. Arcs are written "x,y dx,dy dx,dy". */
function toy(west: number[], east: number[], ...lines: string[]): Outlines {
  const arcs = lines.map((line) => line.split(' ').map((pair) => pair.split(',').map(Number)));
  const geometries = [west, east].map((ring): Shape => ({ type: 'Polygon', arcs: [ring] }));
  const transform: Transform = { scale: [1, 1], translate: [0, 0] };
  const objects = { toy: { type: 'GeometryCollection', geometries } };
  return { type: 'Topology', transform, arcs, objects } as Outlines;
}

it.each([
  [[], 'nothing', toy([1, -1], [0, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0')],
  [['open ring'], 'a line left out', toy([1], [0, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0')],
  [['winding', 'arc use'], 'a ring reversed', toy([0, -2], [0, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0')],
  [['pinched ring'], 'a corner on a corner', toy([1, -1], [0, 2], '9,0 0,9', '9,0 -9,0 9,9', '9,9 9,0 -9,-9 9,0 -9,0')],
  [['crossing'], 'a bow-tie', toy([1, -1], [0, 2], '9,0 0,9', '9,0 -9,9 0,-9 9,9', '9,9 9,0 0,-9 -9,0')],
  [['crossing'], 'a line twice', toy([1, -1], [3, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0', '9,0 0,9')],
  [['gap'], 'a gap', toy([1, -1], [3, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0', '9,0 1,4 -1,5')],
  [['overlap'], 'an overlap', toy([1, -1], [3, 2], '9,0 0,9', '9,0 -9,0 0,9 9,0', '9,9 9,0 0,-9 -9,0', '9,0 -1,4 1,5')],
])('the checks find %s in toy squares with %s', (expected, _, topology) => {
  const found = faults(topology);
  for (const word of expected) expect(found.join()).toContain(word);
  expect(found.length > 0).toBe(expected.length > 0);
});
