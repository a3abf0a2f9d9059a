import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DATA } from './board.ts';

/** A region as the map shows it; px of the window, x to the right, y down. */
export interface Place {
  readonly code: string;
  /** A point well inside. */
  readonly x: number;
  readonly y: number;
  /** Off every region and within 18 px of this one only; missing where there is no such point. */
  readonly beside: { readonly x: number; readonly y: number } | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of the regions in the raw boundary file, by code; y down, stretched as a map is. */
export function groundBoxes(): Map<string, Box> {
  const topology = JSON.parse(readFileSync(`${DATA}/boundaries/regions.topo.json`, 'utf8')) as Topology;
  const [object] = Object.values(topology.objects);
  const { features } = feature(topology, object as GeometryCollection) as FeatureCollection;
  const shapes = features.map(({ properties, geometry }) => {
    const rings =
      geometry.type === 'Polygon' ? geometry.coordinates : 'coordinates' in geometry ? geometry.coordinates : [];
    return { code: String(properties?.code), points: (rings as unknown[]).flat(3) as number[] };
  });
  return new Map(shapes.map(({ code, points }) => [code, boxOf(pairs(points))]));
}

function pairs(numbers: readonly number[]): Position[] {
  return Array.from({ length: numbers.length / 2 }, (_, i) => numbers.slice(2 * i, 2 * i + 2));
}

/** Mercator: over five degrees no projection for this latitude is far from it. */
function boxOf(points: readonly Position[]): Box {
  const xs = points.map(([lon = 0]) => (lon * Math.PI) / 180);
  const ys = points.map(([, lat = 0]) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/**
 * The regions that stand on the map at the place the boundary file gives them, found by place and size alone.
 * What the page itself says of its shapes is not asked.
 */
export async function placesOnMap(page: Page): Promise<Place[]> {
  return pointsIn(page, bestMatch(groundBoxes(), await drawnBoxes(page)));
}

/** Code → fill of the regions that stand on the map at their place. */
export async function fillsOnMap(page: Page): Promise<Map<string, string>> {
  const found = [...bestMatch(groundBoxes(), await drawnBoxes(page))];
  const fills = await page.locator('section[data-panel="map"] svg path').evaluateAll(
    (paths, indices) => indices.map((index) => paths[index]?.getAttribute('fill') ?? ''),
    found.map(([, index]) => index),
  );
  return new Map(found.map(([code], at) => [code, fills[at] ?? '']));
}

/** Boxes of all filled paths in the map's picture, in their order. */
async function drawnBoxes(page: Page): Promise<Box[]> {
  await page.locator('section[data-panel="map"] svg path').first().waitFor();
  return page.evaluate(() => {
    const paths = [...document.querySelectorAll<SVGPathElement>('section[data-panel="map"] svg path')];
    return paths.map((path) => {
      const { x, y, width, height } = path.getBoundingClientRect();
      const isClipped = path.closest('clipPath') !== null || path.closest('[clip-path]') !== null;
      const isRegion = path.getAttribute('fill') !== 'none' && !isClipped && width > 4;
      return isRegion ? { x, y, width, height } : { x: 0, y: 0, width: 0, height: 0 };
    });
  });
}

/** Code → number of the path that lies where the region must, under the scales and shift that fit most regions. */
function bestMatch(ground: ReadonlyMap<string, Box>, drawn: readonly Box[]): Map<string, number> {
  const [first, second] = ['511700', '511500'].map((code) => ground.get(code)) as [Box, Box];
  let best = new Map<string, number>();
  const real = drawn.filter(({ width }) => width > 0);
  for (const one of real)
    for (const other of real) {
      if (one === other) continue;
      const [sx, sy] = [(one.x - other.x) / (first.x - second.x), (one.y - other.y) / (first.y - second.y)];
      if (!(sx > 0 && sy > 0 && Math.abs(sx / sy - 1) < 0.05)) continue;
      const place = ({ x, y, width, height }: Box): Box => ({
        x: one.x + (x - first.x) * sx,
        y: one.y + (y - first.y) * sy,
        width: width * sx,
        height: height * sy,
      });
      const match = matchAt(ground, drawn, place);
      if (match.size > best.size) best = match;
    }
  return best;
}

/** Regions with a drawn box less than 9 px off their own on every side; another projection shifts them by some px. */
function matchAt(
  ground: ReadonlyMap<string, Box>,
  drawn: readonly Box[],
  place: (box: Box) => Box,
): Map<string, number> {
  const match = new Map<string, number>();
  for (const [code, box] of ground) {
    const offs = drawn.map((one) => off(one, place(box)));
    const index = offs.indexOf(Math.min(...offs));
    if ((offs[index] ?? 9) < 9) match.set(code, index);
  }
  return match;
}

function off(one: Box, other: Box): number {
  return Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.y - other.y),
    Math.abs(one.x + one.width - other.x - other.width),
    Math.abs(one.y + one.height - other.y - other.height),
  );
}

/** Points to aim at, by asking the drawn shapes themselves what lies inside them. */
async function pointsIn(page: Page, found: ReadonlyMap<string, number>): Promise<Place[]> {
  return page.evaluate(
    (entries) => {
      const paths = [...document.querySelectorAll<SVGPathElement>('section[data-panel="map"] svg path')];
      const regions = entries.map(([code, index]) => ({ code, path: paths[index] as SVGPathElement }));
      const isIn = (path: SVGPathElement, x: number, y: number) => {
        const matrix = path.getScreenCTM();
        return matrix !== null && path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
      };
      const rimOf = (path: SVGPathElement) => {
        const [length, matrix] = [path.getTotalLength(), path.getScreenCTM() as DOMMatrix];
        return Array.from({ length: 240 }, (_, i) => path.getPointAtLength((length * i) / 240).matrixTransform(matrix));
      };
      const rims = regions.map(({ path }) => rimOf(path));
      const distance = (rim: DOMPoint[] | undefined, x: number, y: number) =>
        Math.min(...(rim ?? []).map((point) => Math.hypot(point.x - x, point.y - y)));
      const pointsOf = (path: SVGPathElement, margin: number, step: number) => {
        const { x, y, width, height } = path.getBoundingClientRect();
        const points: { x: number; y: number }[] = [];
        for (let py = y - margin; py <= y + height + margin; py += step)
          for (let px = x - margin; px <= x + width + margin; px += step) points.push({ x: px, y: py });
        return points;
      };
      return regions.map(({ code, path }, at) => {
        const inner = pointsOf(path, 0, Math.max(2, path.getBoundingClientRect().width / 14))
          .filter(({ x, y }) => isIn(path, x, y))
          .map((point) => ({ ...point, depth: distance(rims[at], point.x, point.y) }))
          .sort((a, b) => b.depth - a.depth)[0];
        const beside = pointsOf(path, 16, 4).find(({ x, y }) => {
          if (regions.some((region) => isIn(region.path, x, y))) return false;
          const own = distance(rims[at], x, y);
          return own > 9 && own < 16 && rims.every((rim, other) => other === at || distance(rim, x, y) > own + 6);
        });
        return { code, x: inner?.x ?? 0, y: inner?.y ?? 0, beside };
      });
    },
    [...found],
  );
}
