import { type Box, grow, liesWithin, overlaps, type Point } from '#geo/box.ts';
import { contextPlaces, type Place } from '#geo/contextPlaces.ts';
import { apply, applyToBox, type Fit, invert } from '#geo/fit.ts';
import { boxIsFree, lineTouchesBox, type Obstacles } from '#geo/obstacles.ts';
import { eachSegment, isInside } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';

/** A name outside the regions shown, for orientation; pixels. */
export interface ContextLabel {
  /** Code of the unit, or name of the group. */
  readonly id: string;
  readonly text: string;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface ContextOptions {
  /** Type size in pixels; default 12. */
  readonly size?: number;
  /** The drawing; names stay 2 px off its edges. */
  readonly box: Box;
  /** Labels, legend, inset. */
  readonly avoid?: readonly Box[];
  /** Lines of leaders. */
  readonly lines?: Obstacles['lines'];
  /** The regions shown: no name stands on them. */
  readonly focus?: readonly Shape[];
  /** Codes of the units named first, after the groups; default Chengdu. */
  readonly first?: readonly string[];
}

const SIZE = 12;
const LEADING = 1.2;
const MARGIN = 2;
/** Pixels between the points tried in a unit. */
const MESH = 8;

/**
 * Names of units outside the regions shown, where they touch nothing: groups first, then `first`, then the rest from large
 * to small.
 *
 * context  all outlines; those of `focus` are left unnamed. Units with the same `group` get one name at their joint centroid
 * returns  placed names only
 */
export function placeContext(context: readonly Shape[], fit: Fit, options: ContextOptions): ContextLabel[] {
  if (fit.scale <= 0) return [];
  const edges = focusEdges(options.focus ?? [], fit);
  const labels: ContextLabel[] = [];
  for (const place of contextPlaces(context, options)) {
    const boxes = [...(options.avoid ?? []), ...labels.map(({ box }) => box)].map((box) => grow(box, MARGIN));
    const reach = grow(applyToBox(fit, place.box), textWidth(place.text, options.size ?? SIZE));
    const near = edges.filter(([a, b]) => lineTouchesBox(a, b, reach));
    const obstacles = { boxes, lines: [...(options.lines ?? []), ...near] };
    const label = labelFor(place, fit, options, obstacles);
    if (label) labels.push(label);
  }
  return labels;
}

function labelFor(place: Place, fit: Fit, options: ContextOptions, obstacles: Obstacles): ContextLabel | undefined {
  const { size = SIZE, focus = [] } = options;
  const [width, height] = [textWidth(place.text, size), size * LEADING];
  const room = grow(options.box, -MARGIN);
  for (const [i, [x, y]] of pointsFor(place, fit, room).entries()) {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    const isFree =
      liesWithin(box, room) && (i === 0 || belongs(place, fit, box)) && boxIsFree(grow(box, MARGIN), obstacles);
    if (isFree && !isOn(focus, invert(fit, [x, y]))) return { id: place.id, text: place.text, x, y, box };
  }
  return undefined;
}

/** The heart, then a mesh of pixels over the place and the drawing, by distance from the heart. */
function pointsFor({ box, heart }: Place, fit: Fit, room: Box): Point[] {
  const middle = apply(fit, heart);
  const reach = applyToBox(fit, box);
  if (!overlaps(reach, room)) return [];
  const [right, bottom] = [
    Math.min(reach.x + reach.width, room.x + room.width),
    Math.min(reach.y + reach.height, room.y + room.height),
  ];
  const points: Point[] = [];
  for (let x = Math.max(reach.x, room.x); x <= right; x += MESH) {
    for (let y = Math.max(reach.y, room.y); y <= bottom; y += MESH) points.push([x, y]);
  }
  const away = ([x, y]: Point) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
  return [middle, ...points.sort((a, b) => away(a) - away(b))];
}

/** Whether a name off its heart can still only mean its place: wholly inside, or, for the first ones, beginning, middle or end. */
function belongs({ rings, isFirst }: Place, fit: Fit, { x, y, width, height }: Box): boolean {
  const inside = (px: number, py: number) => isInside(rings, invert(fit, [px, py]));
  const [right, bottom, level] = [x + width, y + height, y + height / 2];
  if (isFirst) return inside(x + width / 2, level) || inside(x, level) || inside(right, level);
  return inside(x, y) && inside(right, y) && inside(x, bottom) && inside(right, bottom);
}

function isOn(shapes: readonly Shape[], [x, y]: Point): boolean {
  return shapes.some(({ rings, box }) => overlaps(box, { x, y, width: 1e-9, height: 1e-9 }) && isInside(rings, [x, y]));
}

/** Edges of the regions in pixels: a box that none passes through lies wholly on one side. */
function focusEdges(focus: readonly Shape[], fit: Fit): [Point, Point][] {
  const edges: [Point, Point][] = [];
  for (const { rings } of focus) eachSegment(rings, (a, b) => edges.push([apply(fit, a), apply(fit, b)]));
  return edges;
}
