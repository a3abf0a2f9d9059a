import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { type Box, grow, joinBoxes, overlaps } from '#geo/box.ts';
import { applyToBox, type Fit, fitBox } from '#geo/fit.ts';
import type { Shape } from '#geo/shape.ts';

/** Where everything of the map stands, px. */
export interface MapLayout {
  readonly box: Box;
  readonly fit: Fit;
  readonly inset: Inset | undefined;
  readonly legend: Box;
  readonly side: Box;
  /** Where a code stands, if the look has one. */
  readonly corner: Box | undefined;
  /** Middle of the first line of the title block. */
  readonly foot: number;
  readonly height: number;
  /** Room for values beside the names. */
  readonly isWide: boolean;
}

/** A second, larger drawing of the small regions. */
export interface Inset {
  readonly frame: Box;
  readonly fit: Fit;
  /** How much larger than the main map. */
  readonly factor: number;
  /** The same cut-out on the main map. */
  readonly mark: Box;
  readonly codes: ReadonlySet<string>;
}

/** From this width on, in ems, the small regions get an inset; below it names alone, and the legend goes under the map. */
const INSET_FROM = 40;
const FACTORS = [2.3, 2.1, 1.9, 1.7];

/** What must find a place beside the map. */
interface Needs {
  /** Codes of the regions the inset shows. */
  readonly small: ReadonlySet<string>;
  /** Lines of the side box, and of the title block at the foot. */
  readonly sides: number;
  readonly feet: number;
  /** Height of the legend in a box of the given width, px. */
  readonly legend: (width: number) => number;
}

/** Map, inset, legend, side box and foot in the box of the look. */
export function mapLayout(ground: MapGround, look: Look, needs: Needs): MapLayout {
  return look.width >= INSET_FROM * look.size ? wide(ground, look, needs) : narrow(ground, look, needs);
}

function narrow(ground: MapGround, look: Look, { sides, feet, legend: legendIn }: Needs): MapLayout {
  const { width, size } = look;
  const legendHeight = legendIn(width);
  const ratio = ground.bounds.height / ground.bounds.width;
  const under = legendHeight + size * 1.2 + sides * size * 1.5 + feet * size * 1.3 + size;
  const mapHeight = Math.min(
    look.height === undefined ? Number.POSITIVE_INFINITY : Math.max(look.height - under, 200),
    width * ratio,
  );
  const box = { x: 0, y: 0, width, height: Math.round(mapHeight) };
  const fit = fitBox(ground.bounds, { ...box, width: width - size * 2 }, 8);
  const legend = { x: 0, y: box.height + size, width, height: legendHeight };
  const side = { x: 0, y: legend.y + legend.height + size * 0.4, width, height: sides * size * 1.5 };
  const foot = side.y + side.height + size;
  return {
    box,
    fit,
    inset: undefined,
    legend,
    side,
    corner: undefined,
    foot,
    isWide: false,
    height: Math.ceil(foot + (feet - 1) * size * 1.3 + size),
  };
}

function wide(ground: MapGround, look: Look, { small, sides, feet, legend: legendIn }: Needs): MapLayout {
  const { width, size } = look;
  const height = look.height ?? Math.round(width * 0.76);
  const foot = height - size * 0.8 - (feet - 1) * size * 1.3;
  const box = { x: 0, y: 0, width, height: foot - size * 1.2 };
  const legendWidth = Math.min(size * 24, width * 0.5);
  const legend = { x: 0, y: 0, width: legendWidth, height: legendIn(legendWidth) };
  const side = { x: 0, y: legend.height + size * 0.6, width: size * 15, height: sides * size * 1.7 };
  const corner = look.code && cornerOf(box, size);
  const placed = place(ground, box, small, [legend, side, ...(corner ? [corner] : [])], size);
  return { box, ...placed, legend, side, corner, foot, height, isWide: true };
}

/** The free south-west corner: a square a telephone can read from where people stand. */
export function cornerOf(box: Box, size: number): Box {
  const edge = Math.max(86, size * 4.6);
  return { x: 0, y: box.y + box.height - edge, width: edge, height: edge };
}

/** Least radius of the smallest region in the inset, in ems of its names, and how much of the main map may be given for it. */
const ROOMY = { radius: 0.95, part: 0.75 };

/**
 * The largest main map, and with it the largest inset, such that neither lies on the other or on the legend. Where the names
 * of the smallest region would have no room in it, a smaller map with a larger inset, if there is one.
 */
function place(
  ground: MapGround,
  box: Box,
  small: ReadonlySet<string>,
  taken: readonly Box[],
  size: number,
): Pick<MapLayout, 'fit' | 'inset'> {
  const shapes = ground.shapes.filter(({ code }) => small.has(code));
  const cut = grow(joinBoxes(shapes.map((shape) => shape.box)), 14);
  const roomy = (size * 0.86 * ROOMY.radius) / Math.min(...shapes.map(({ pole }) => pole.radius));
  const largest = Math.min(box.width / ground.bounds.width, box.height / ground.bounds.height) * 0.985;
  let best: Placed | undefined;
  for (let scale = largest; scale > Math.max(largest * 0.35, (best?.first ?? 0) * ROOMY.part); scale *= 0.98) {
    for (const factor of small.size > 0 ? FACTORS : []) {
      const found = placed(ground, box, cut, { scale, factor, size }, taken);
      if (!found || (best && found.inset.fit.scale <= best.inset.fit.scale)) continue;
      best = { ...found, first: best?.first ?? scale };
    }
    if (best && best.inset.fit.scale >= roomy) break;
  }
  if (best) return { fit: best.fit, inset: { ...best.inset, codes: small } };
  return { fit: alone(ground, box, taken, size), inset: undefined };
}

/** A map with its inset, and the scale of the first that was found. */
interface Placed extends NonNullable<ReturnType<typeof tryInset>> {
  readonly first: number;
}

/** Raised and in the middle, down, and at the right, where legend and side box are far. */
function placed(ground: MapGround, box: Box, cut: Box, trial: Trial, taken: readonly Box[]) {
  const high = raised(ground, box, trial.scale);
  return (
    tryInset(ground, high, cut, trial, taken) ??
    tryInset(ground, box, cut, trial, taken) ??
    tryInset(ground, high, cut, { ...trial, isRight: true }, taken) ??
    tryInset(ground, box, cut, { ...trial, isRight: true }, taken)
  );
}

/** The map without an inset: as large as it can be clear of what is taken, in the lower right of the box. */
function alone(ground: MapGround, box: Box, taken: readonly Box[], size: number): Fit {
  const { width, height } = ground.bounds;
  const largest = fitBox(ground.bounds, box, size);
  for (let scale = largest.scale; scale > largest.scale * 0.35; scale *= 0.98) {
    const fit = { scale, tx: box.x + box.width - width * scale - size, ty: box.y + box.height - height * scale - size };
    const middle = { ...fit, tx: box.x + (box.width - width * scale) / 2 };
    const found = [middle, fit].find((one) => room(ground.shapes, one, taken, 2));
    if (found) return found;
  }
  return largest;
}

/** The box without the lower part of what a map of this scale leaves free: it then stands nearer the middle. */
function raised(ground: MapGround, box: Box, scale: number): Box {
  return { ...box, height: box.height - Math.max(box.height - ground.bounds.height * scale, 0) * 0.3 };
}

interface Trial {
  readonly scale: number;
  readonly factor: number;
  readonly size: number;
  readonly isRight?: boolean;
}

function tryInset(
  ground: MapGround,
  box: Box,
  cut: Box,
  { scale, factor, size, isRight }: Trial,
  taken: readonly Box[],
) {
  const width = cut.width * scale * factor;
  const height = cut.height * scale * factor;
  // Never further from the map than it need be: on a very wide box both stand together in the middle.
  const right = Math.min(box.width - 1, ground.bounds.width * scale + size * 4 + width);
  const spare = Math.max(box.width - 1 - right, 0);
  const left = box.x + (isRight ? spare : Math.max((box.width - right) / 2 - size * 0.4, 0));
  const frame = { x: left + right - width, y: box.y + box.height - height - 1, width, height };
  const head = { x: frame.x, y: frame.y - size * 1.6, width, height: size * 1.6 };
  if (head.y < box.y || right - width < ground.bounds.width * scale * 0.5) return undefined;
  const fit = { scale, tx: left + size * 0.4, ty: box.y + box.height - ground.bounds.height * scale - 2 };
  const free = room(ground.shapes, fit, [frame, head], size * 0.9) && room(ground.shapes, fit, taken, 2);
  if (!free) return undefined;
  const insetScale = scale * factor;
  const insetFit = { scale: insetScale, tx: frame.x - cut.x * insetScale, ty: frame.y - cut.y * insetScale };
  return { fit, inset: { frame, fit: insetFit, factor, mark: applyToBox(fit, cut) } };
}

/** Do the shapes keep clear of the boxes? Point by point: their own boxes would claim far more than they fill. */
function room(shapes: readonly Shape[], fit: Fit, boxes: readonly Box[], air: number): boolean {
  const wide = boxes.map((box) => grow(box, air));
  return shapes.every((shape) => {
    const near = wide.filter((box) => overlaps(applyToBox(fit, shape.box), box));
    return (
      near.length === 0 ||
      shape.rings.every(([outer]) =>
        (outer ?? []).every(([x, y]) =>
          near.every((box) => !holds(box, x * fit.scale + fit.tx, y * fit.scale + fit.ty)),
        ),
      )
    );
  });
}

function holds(box: Box, x: number, y: number): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
