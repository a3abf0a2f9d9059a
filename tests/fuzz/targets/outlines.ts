import { joinOutlines } from '#geo/joinOutlines.ts';
import { outlineReport } from '#geo/outlineReport.ts';
import type { Outline } from '#geo/outlines.ts';
import { ringsOf } from '#geo/rewind.ts';
import { READER } from '#io/reader.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { SHIPPED_TEXTS, TABLES_SHIPPED } from '../ground.ts';
import { spoiltText } from '../mutate.ts';
import { nasty } from '../nasty.ts';
import type { Target } from '../trial.ts';

const SHIPPED = SHIPPED_TEXTS.get('boundaries/regions.topo.json') ?? '';
const { regions } = TABLES_SHIPPED;

/** Boundary files, GeoJSON and TopoJSON: made with faults of their own, or the shipped one spoilt. */
export const OUTLINES: Target = {
  name: 'outlines',
  weight: 80,
  draw: (dice) => {
    const made = dice() < 0.8;
    const text = made ? asText(dice() < 0.6 ? geoJson(dice) : topoJson(dice)) : spoiltText(dice, SHIPPED);
    const spoilt = made && dice() < 0.3 ? spoiltText(dice, text) : text;
    return {
      input: spoilt,
      run: () => {
        const { outlines, issues } = READER.outlines(spoilt, 'b.json');
        const report = outlineReport({ outlines, around: [], regions, issues });
        const faults = report.rows.length < regions.length ? ['a region is not told of'] : [];
        return {
          issues: [...issues, ...joinOutlines(outlines, regions, 'b.json')],
          faults: [...faults, ...outlines.flatMap(outlineFaults)],
        };
      },
    };
  },
};

function asText(json: unknown): string {
  return JSON.stringify(json)
    .replaceAll(String(HUGE), '1e999')
    .replaceAll(/"nested(\d+)"/g, (_, depth) => '['.repeat(Number(depth)) + ']'.repeat(Number(depth)));
}

function outlineFaults({ code, name, geometry }: Outline): string[] {
  const rings = ringsOf(geometry);
  const points = rings.flat();
  return [
    ...(typeof code === 'string' && code !== '' ? [] : ['no code']),
    ...(typeof name === 'string' ? [] : ['a name that is no text']),
    ...(rings.length > 0 && rings.every((ring) => ring.length >= 4) ? [] : [`${code}: a ring that is none`]),
    ...(rings.every((ring) => String(ring[0]) === String(ring.at(-1))) ? [] : [`${code}: an open ring`]),
    ...(points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90) ? [] : [`${code}: a point off the globe`]),
  ];
}

function geoJson(dice: Dice): unknown {
  const features = Array.from({ length: whole(dice, 9) }, () => feature(dice));
  const way = dice();
  if (way < 0.05) return features[0] ?? null;
  return { type: way < 0.1 ? nasty(dice) : 'FeatureCollection', features: way < 0.13 ? nasty(dice) : features };
}

function feature(dice: Dice): unknown {
  if (dice() < 0.04) return pick<unknown>(dice, [null, 1, 'x', [], {}]);
  return {
    type: 'Feature',
    ...(dice() < 0.05 ? { id: pick<unknown>(dice, [500116, '511600', null, {}]) } : {}),
    properties: properties(dice),
    geometry: geometry(dice, 0),
  };
}

function properties(dice: Dice): unknown {
  const region = pick(dice, regions);
  const way = dice();
  const code =
    way < 0.75
      ? region.code
      : pick<unknown>(dice, [Number(region.code), '', null, '5001', '999999', nasty(dice), {}, 5e5]);
  const name =
    dice() < 0.8 ? region.name : pick<unknown>(dice, [region.short_name, nasty(dice), null, 7, `重庆市${region.name}`]);
  if (way > 0.97) return pick<unknown>(dice, [null, [], 'x']);
  return {
    [pick(dice, ['code', 'code', 'code', 'adcode', 'id', 'CODE'])]: code,
    name,
    echartsStyle: { color: 'red' },
    prov: '渝',
  };
}

function geometry(dice: Dice, depth: number): unknown {
  const way = dice();
  if (way < 0.55) return { type: 'Polygon', coordinates: polygon(dice) };
  if (way < 0.75)
    return { type: 'MultiPolygon', coordinates: Array.from({ length: whole(dice, 4) }, () => polygon(dice)) };
  if (way < 0.8) return null;
  if (way < 0.85 && depth < 3)
    return { type: 'GeometryCollection', geometries: [geometry(dice, depth + 1), geometry(dice, depth + 1)] };
  if (way < 0.9) return { type: 'Polygon', coordinates: `nested${pick(dice, [0, 1, 2, 3, 4, 5, 200, 50_000])}` };
  return { type: pick(dice, ['Point', 'LineString', 'polygon', '', 'toString']), coordinates: polygon(dice) };
}

function polygon(dice: Dice): unknown[] {
  return Array.from({ length: pick(dice, [0, 1, 1, 1, 1, 2, 3]) }, () => ring(dice));
}

/** Stands for 1e999, which JSON can be written with and JavaScript cannot. */
const HUGE = 987_654_321;

const ODD: readonly unknown[] = [null, HUGE, -181, 91, 1e308, '105', 36_000_000, -0, 5e-324, [], undefined];

/** Corners round a middle; sometimes not closed, not simple, not all of them numbers. */
function ring(dice: Dice): unknown[] {
  const [x, y, size] = [100 + 10 * dice(), 26 + 8 * dice(), pick(dice, [0.2, 2, 1e-9, 80])];
  const count = pick(dice, [0, 1, 2, 3, 4, 5, 8, 40]);
  const turn = dice() < 0.5 ? 1 : -1;
  const isOdd = dice() < 0.08;
  const points = Array.from({ length: count }, (_, at) => {
    const angle = (turn * 2 * Math.PI * (dice() < 0.1 ? whole(dice, count) : at)) / count;
    const point: unknown[] = [x + size * Math.cos(angle), y + size * Math.sin(angle)].map((one) =>
      Number(one.toFixed(4)),
    );
    return isOdd && dice() < 0.3 ? [pick(dice, ODD), ...point.slice(0, whole(dice, 2))] : point;
  });
  return dice() < 0.8 ? [...points, ...points.slice(0, 1)] : points;
}

function topoJson(dice: Dice): unknown {
  const count = 1 + whole(dice, 6);
  const arcs = Array.from({ length: count }, () =>
    Array.from({ length: 2 + whole(dice, 6) }, () => [whole(dice, 400) - 200, whole(dice, 400) - 200]),
  );
  const index = () =>
    pick(dice, [whole(dice, count), whole(dice, count), ~whole(dice, count), count, -count - 5, 0.5, Number.NaN]);
  const rings = () =>
    Array.from({ length: 1 + whole(dice, 2) }, () => Array.from({ length: 1 + whole(dice, 3) }, index));
  const geometries = Array.from({ length: whole(dice, 8) }, () => ({
    type: pick(dice, ['Polygon', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'Point']),
    properties: properties(dice),
    arcs: dice() < 0.5 ? rings() : [rings()],
  }));
  const transform = pick<unknown>(dice, [
    { scale: [0.01, 0.01], translate: [105, 29] },
    { scale: [1e308, 'x'], translate: null },
    null,
    undefined,
  ]);
  return {
    type: 'Topology',
    transform,
    arcs,
    objects: { [dice() < 0.1 ? '__proto__' : 'regions']: { type: 'GeometryCollection', geometries } },
  };
}
