import { describe, expect, it } from 'vitest';
import { areasDrawing } from '#charts/areasPicture.ts';
import { changesDrawing } from '#charts/changesPicture.ts';
import { itemsDrawing } from '#charts/itemsPicture.ts';
import { itemTrendDrawing } from '#charts/itemTrendPicture.ts';
import { kpiDrawing } from '#charts/kpiPicture.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import { type Look, lookOf } from '#charts/look.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import { nextHit, ringOf, sameHit, type Way } from '#charts/nextHit.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { platformsDrawing } from '#charts/platformsPicture.ts';
import { projectsDrawing } from '#charts/projectsPicture.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import { regionItems } from '#charts/regionItems.ts';
import { regionItemsDrawing } from '#charts/regionItemsPicture.ts';
import { regionMapDrawing } from '#charts/regionMapPicture.ts';
import { regionTilesDrawing } from '#charts/regionTilesPicture.ts';
import { sharesDrawing } from '#charts/sharesPicture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import { trendDrawing } from '#charts/trendPicture.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const hit = (id: string, x: number, y: number, width = 10, height = 10): Hit => ({
  kind: 'item',
  id,
  tip: [],
  x,
  y,
  width,
  height,
});

/**
 * a b c   in a row, b a little lower
 * d   e
 *   f     wide, framed at its left end
 */
const hits = [
  hit('e', 40, 20),
  hit('a', 0, 0),
  hit('c', 40, 0),
  hit('d', 0, 20),
  hit('b', 20, 2),
  { ...hit('f', 0, 40, 50), ring: { x: 20, y: 40, width: 10, height: 10 } },
];
const drawing = { hits };
const of = (id: string) => hits.find((one) => one.id === id);

describe('where a key leads', () => {
  it.each<[string, Way, string | undefined]>([
    ['a', 'right', 'b'],
    ['b', 'right', 'c'],
    ['c', 'right', 'd'],
    ['d', 'left', 'c'],
    ['a', 'left', undefined],
    ['f', 'right', undefined],
    ['a', 'down', 'd'],
    ['c', 'down', 'e'],
    // 18 below and 10 beside, or 38 below: f lies straight under b.
    ['b', 'down', 'f'],
    ['f', 'up', 'b'],
    ['e', 'up', 'c'],
    ['d', 'down', 'f'],
    ['d', 'up', 'a'],
    ['a', 'up', undefined],
    ['f', 'down', undefined],
    ['e', 'first', 'a'],
    ['b', 'last', 'f'],
  ])('from %s %s: %s', (from, way, to) => expect(nextHit(drawing, of(from), way)?.id).toBe(to));

  it.each<[Way, string]>([
    ['right', 'a'],
    ['up', 'a'],
    ['first', 'a'],
    ['last', 'f'],
  ])('a walk begun by “%s” begins at %s', (way, id) => expect(nextHit(drawing, undefined, way)?.id).toBe(id));

  it('has nowhere to go where nothing is', () => expect(nextHit({ hits: [] }, undefined, 'right')).toBeUndefined());

  it('frames the part of a hit that is its own', () => {
    expect(of('f') && ringOf(of('f') as Hit)).toEqual({ x: 20, y: 40, width: 10, height: 10 });
    expect(of('a') && ringOf(of('a') as Hit)).toMatchObject({ x: 0, y: 0, width: 10, height: 10 });
  });
});

describe('between shapes', () => {
  const [west, east] = [hit('west', 100, 0), hit('east', 200, 0)];
  const legend = hit('legend', 0, 5);
  const map = {
    hits: [legend],
    shapes: [west, east],
    step: (id: string, way: Way) => (id === 'west' && way === 'up' ? 'east' : undefined),
  };

  it('the drawing knows the way; past the edge the nearest counts', () => {
    expect(nextHit(map, west, 'up')).toBe(east);
    expect(nextHit(map, west, 'left')).toBe(legend);
    expect(nextHit(map, west, 'right')).toBe(east);
    expect(nextHit(map, east, 'right')).toBeUndefined();
  });

  it('shapes come first, then what else there is', () => {
    expect(nextHit(map, undefined, 'down')).toBe(west);
    // From a region to the last region; from what stands beside them to the last of all.
    expect(nextHit(map, west, 'last')).toBe(east);
    expect(nextHit(map, east, 'first')).toBe(west);
    expect(nextHit(map, legend, 'last')).toBe(legend);
    expect(nextHit(map, legend, 'left')).toBe(east);
  });
});

describe('the same target in a new drawing', () => {
  it('is told by what it stands for, not by where it lies', () => {
    const moved = { hits: [hit('b', 90, 90), hit('a', 90, 0)] };
    expect(sameHit(moved, of('a') as Hit)).toBe(moved.hits[1]);
    expect(sameHit(moved, of('c') as Hit)).toBeUndefined();
  });

  it('is the nearest of several, and of the same kind and month', () => {
    const a = of('a') as Hit;
    const why: Hit = { ...a, kind: 'why', month: '2023-10' };
    const cells = { hits: [hit('a', 300, 0), hit('a', 30, 0), { ...why, x: 500 }, { ...why, month: '2023-11' }] };
    expect(sameHit(cells, a)).toBe(cells.hits[1]);
    expect(sameHit(cells, why)).toBe(cells.hits[2]);
  });
});

const snapshot = shippedSnapshot('');
const ground = shippedGround();
const state = (no: string) => {
  const found = snapshot.states.find(({ item }) => item.id === `2023H2-${no}`);
  if (!found) throw new Error(`no item ${no}`);
  return found;
};
const place = { ground, titleBlock: shippedBlock(), hasOutlines: true };
const DRAWINGS: Record<string, (look: Look) => Drawing> = {
  kpi: (look) => kpiDrawing(snapshot, look),
  areas: (look) => areasDrawing(snapshot, look),
  'areas before the public': (look) => areasDrawing(shippedSnapshot('?audience=public'), look),
  ranking: (look) => rankingDrawing(snapshot, look),
  map: (look) => mapDrawing(snapshot, ground, shippedBlock(), look),
  tiles: (look) => tilesDrawing(snapshot, ground, look),
  items: (look) => itemsDrawing(snapshot, look),
  matrix: (look) => matrixDrawing(snapshot, look),
  projects: (look) => projectsDrawing(snapshot, look),
  shares: (look) => sharesDrawing(snapshot, look),
  changes: (look) => changesDrawing(snapshot, look),
  trend: (look) => trendDrawing(snapshot, look),
  lists: (look) => listsDrawing(snapshot, look),
  platforms: (look) => platformsDrawing(snapshot, look),
  'items of a region': (look) => regionItemsDrawing(snapshot, regionItems(snapshot, '500152'), look),
  'map of a region': (look) => regionMapDrawing(snapshot, '500152', place, look),
  'tiles of an item': (look) => regionTilesDrawing(snapshot, state('02'), look),
  'trend of an item': (look) => itemTrendDrawing(snapshot, state('15'), look),
};
const WAYS = ['up', 'down', 'left', 'right'] as const;

/** All targets arrow keys lead to, from the first on. */
function reached(drawn: Drawing): Set<Hit> {
  const first = nextHit(drawn, undefined, 'first');
  const met = new Set(first ? [first] : []);
  for (const from of met)
    for (const way of WAYS) {
      const to = nextHit(drawn, from, way);
      if (to) met.add(to);
    }
  return met;
}

describe('in every picture', () => {
  const cases = Object.keys(DRAWINGS).flatMap((name) => [340, 640, 1200].map((width) => [name, width] as const));

  it.each(cases)('%s, %i px: arrow keys alone lead to every target', (name, width) => {
    const drawn = DRAWINGS[name]?.(lookOf('light', width)) ?? { option: {}, height: 0, hits: [] };
    const all = [...(drawn.shapes ?? []), ...drawn.hits];
    expect(all.length).toBeGreaterThan(2);
    const met = reached(drawn);
    expect(all.filter((one) => !met.has(one)).map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
  });

  it.each(Object.entries(DRAWINGS))('%s: up leads up, down leads down', (_name, draw) => {
    const drawn = draw(lookOf('light', 900));
    const middle = (one: Hit) => ringOf(one).y + ringOf(one).height / 2;
    for (const from of drawn.hits) {
      const [above, below] = [nextHit(drawn, from, 'up'), nextHit(drawn, from, 'down')];
      if (above) expect(middle(above)).toBeLessThan(middle(from));
      if (below) expect(middle(below)).toBeGreaterThan(middle(from));
    }
  });
});
