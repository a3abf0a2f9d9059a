import { type Box, grow, liesWithin, overlaps, type Point } from '#geo/box.ts';
import { contextPlaces, type Place } from '#geo/contextPlaces.ts';
import { apply, applyToBox, type Fit, invert } from '#geo/fit.ts';
import { fitText } from '#geo/fitText.ts';
import { boxIsFree, lineTouchesBox, type Obstacles } from '#geo/obstacles.ts';
import { eachSegment, insideOf, isInside } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';
import { type Remember, remember } from '#model/remember.ts';

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
  const { focus = [], avoid = [], lines = [] } = options;
  const edges = () => keptEdges(focus, fitText(fit), () => focusEdges(focus, fit));
  const labels: ContextLabel[] = [];
  for (const spots of spotsOf(context, fit, options)) {
    const boxes = [...avoid, ...labels.map(({ box }) => box)].map((box) => grow(box, MARGIN));
    const near = spots.near(focus, '', () => edges().filter(([a, b]) => lineTouchesBox(a, b, spots.reach)));
    const label = firstFree(spots, { boxes, lines: [...lines, ...near] }, ({ x, y }) =>
      isOn(focus, invert(fit, [x, y])),
    );
    if (label) labels.push(label);
  }
  return labels;
}

/** Where the name of one place could stand if nothing else stood there, best first; looked for only as far as anybody asked. */
interface Spots {
  /** No spot lies beyond, px. */
  readonly reach: Box;
  /** Edges of the regions shown that come so near. */
  readonly near: Remember<readonly Shape[], [Point, Point][]>;
  readonly found: ContextLabel[];
  readonly more: Iterator<ContextLabel>;
}

/** The map and another beside it: what is asked for again and again is the same map with other names on its regions. */
const SIGHTS = 2;
const keptSpots = remember<readonly Shape[], readonly Spots[]>(SIGHTS);
const keptEdges = remember<readonly Shape[], [Point, Point][]>(SIGHTS);

function spotsOf(context: readonly Shape[], fit: Fit, { size = SIZE, box, focus, first }: ContextOptions) {
  const unnamed = focus?.map(({ code }) => code);
  const text = JSON.stringify([fitText(fit), size, box, unnamed, first]);
  return keptSpots(context, text, () =>
    contextPlaces(context, { ...(focus && { focus }), ...(first && { first }) }).map((place) => ({
      reach: grow(applyToBox(fit, place.box), textWidth(place.text, size)),
      near: remember(1),
      found: [],
      more: soundSpots(place, fit, size, grow(box, -MARGIN)),
    })),
  );
}

function* soundSpots(place: Place, fit: Fit, size: number, room: Box): Generator<ContextLabel> {
  const { id, text } = place;
  const [width, height] = [textWidth(text, size), size * LEADING];
  const isInPlace = insideOf(place.rings);
  let isHeart = true;
  for (const [x, y] of pointsFor(place, fit, room)) {
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (liesWithin(box, room) && (isHeart || belongs(place, isInPlace, fit, box))) yield { id, text, x, y, box };
    isHeart = false;
  }
}

function firstFree(
  { found, more }: Spots,
  obstacles: Obstacles,
  isTaken: (label: ContextLabel) => boolean,
): ContextLabel | undefined {
  const isFree = (label: ContextLabel) => boxIsFree(grow(label.box, MARGIN), obstacles) && !isTaken(label);
  const known = found.find(isFree);
  if (known) return known;
  for (let next = more.next(); !next.done; next = more.next()) {
    found.push(next.value);
    if (isFree(next.value)) return next.value;
  }
  return undefined;
}

/** The heart, then a mesh of pixels over the place and the drawing, by distance from the heart; made only once the heart will not do. */
function* pointsFor({ box, heart }: Place, fit: Fit, room: Box): Generator<Point> {
  const middle = apply(fit, heart);
  const reach = applyToBox(fit, box);
  if (!overlaps(reach, room)) return;
  yield middle;
  const [right, bottom] = [
    Math.min(reach.x + reach.width, room.x + room.width),
    Math.min(reach.y + reach.height, room.y + room.height),
  ];
  const points: Point[] = [];
  for (let x = Math.max(reach.x, room.x); x <= right; x += MESH) {
    for (let y = Math.max(reach.y, room.y); y <= bottom; y += MESH) points.push([x, y]);
  }
  const away = ([x, y]: Point) => (x - middle[0]) ** 2 + (y - middle[1]) ** 2;
  yield* points.sort((a, b) => away(a) - away(b));
}

/** Whether a name off its heart can still only mean its place: wholly inside, or, for the first ones, beginning, middle or end. */
function belongs(
  { isFirst }: Place,
  isInPlace: (point: Point) => boolean,
  fit: Fit,
  { x, y, width, height }: Box,
): boolean {
  const inside = (px: number, py: number) => isInPlace(invert(fit, [px, py]));
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
