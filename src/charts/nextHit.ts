import type { Drawing, Hit } from '#charts/picture.ts';
import type { Box } from '#geo/box.ts';
import type { Direction } from '#geo/step.ts';
import { folded } from '#stats/spelt.ts';

/** Where a key leads: one target further, or to an end of the walk. */
export type Way = Direction | 'first' | 'last';
type Walked = Pick<Drawing, 'hits' | 'shapes' | 'step'>;

/**
 * The target a key leads to. Left and right follow the reading order, so that every target is reached; up and down lead
 * to the nearest one that lies that way. Between shapes a drawing has its own way; past their edge the nearest counts.
 *
 * from     undefined: the walk has not begun, and any key begins it
 * returns  undefined where nothing lies that way
 */
export function nextHit(drawing: Walked, from: Hit | undefined, way: Way): Hit | undefined {
  const order = inOrder(drawing);
  // Home and End of the regions of a map are regions, not what stands beside it.
  const alike = from && drawing.shapes?.includes(from) ? drawing.shapes : order;
  if (way === 'last') return alike.at(-1);
  if (way === 'first' || from === undefined) return order[0];
  if (drawing.shapes?.includes(from)) return nextShape(drawing, from, way) ?? nearest(order, from, way);
  if (way === 'up' || way === 'down') return nearest(order, from, way);
  return order[order.indexOf(from) + (way === 'right' ? 1 : -1)];
}

/**
 * The target whose name begins with what was typed: the next one in order, so that one letter leads through all that begin with it.
 *
 * returns  undefined where none does
 */
export function typedHit(drawing: Walked, from: Hit | undefined, typed: string): Hit | undefined {
  const order = inOrder(drawing);
  // A longer beginning may still mean the one in focus.
  const at = from === undefined ? 0 : order.indexOf(from) + (typed.length > 1 ? 0 : 1);
  const wanted = folded(typed);
  return [...order.slice(at), ...order.slice(0, at)].find(({ spelt, tip }) =>
    (spelt ?? [folded(tip[0] ?? '')]).some((name) => name.startsWith(wanted)),
  );
}

/** The hit of a drawing that stands for what `hit` stood for in an earlier one, the nearest of several. */
export function sameHit(drawing: Walked, hit: Hit): Hit | undefined {
  const key = keyOf(hit);
  return inOrder(drawing)
    .filter((one) => keyOf(one) === key)
    .sort((a, b) => apart(a, hit) - apart(b, hit))[0];
}

/** What a key's ring frames. */
export function ringOf(hit: Hit): Box {
  return hit.ring ?? hit;
}

function keyOf({ kind, id, month, region, statuses }: Hit): string {
  return [kind, id, month, region, statuses?.join()].join(' ');
}

function inOrder({ shapes = [], hits }: Walked): Hit[] {
  return [...shapes, ...readingOrder(hits)];
}

/** Row by row, from left to right. */
function readingOrder(hits: readonly Hit[]): Hit[] {
  const rows: Hit[][] = [];
  for (const hit of [...hits].sort((a, b) => middle(a).y - middle(b).y)) {
    const row = rows.at(-1);
    if (row?.[0] && isBeside(row[0], hit)) row.push(hit);
    else rows.push([hit]);
  }
  return rows.flatMap((row) => row.sort((a, b) => middle(a).x - middle(b).x));
}

function isBeside(a: Hit, b: Hit): boolean {
  return Math.abs(middle(a).y - middle(b).y) <= Math.min(ringOf(a).height, ringOf(b).height) / 2;
}

function nextShape({ shapes = [], step }: Walked, from: Hit, way: Direction): Hit | undefined {
  const id = step?.(from.id, way);
  return shapes.find((shape) => shape.id === id);
}

/** How far off its line a hit may lie for one further along it: the gap between them counts twice. */
const ASIDE = 2;

function nearest(hits: readonly Hit[], from: Hit, way: Direction): Hit | undefined {
  const isUpright = way === 'up' || way === 'down';
  const sign = way === 'down' || way === 'right' ? 1 : -1;
  const [along, across] = isUpright ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const distance = (hit: Hit) => (middle(hit)[along] - middle(from)[along]) * sign;
  const score = (hit: Hit) =>
    distance(hit) + ASIDE * gap(hit, from, across) + Math.abs(middle(hit)[across] - middle(from)[across]) / 20;
  return hits
    .filter((hit) => distance(hit) > 0 && !(isUpright && isBeside(hit, from)))
    .sort((a, b) => score(a) - score(b))[0];
}

/** Px between two boxes along an axis; 0 where they overlap. */
function gap(a: Hit, b: Hit, axis: 'x' | 'y'): number {
  const side = axis === 'x' ? 'width' : 'height';
  const [one, other] = [ringOf(a), ringOf(b)];
  return Math.max(one[axis] - other[axis] - other[side], other[axis] - one[axis] - one[side], 0);
}

function middle(hit: Hit): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = ringOf(hit);
  return { x: x + width / 2, y: y + height / 2 };
}

function apart(a: Hit, b: Hit): number {
  return Math.hypot(middle(a).x - middle(b).x, middle(a).y - middle(b).y);
}
