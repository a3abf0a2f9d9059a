import { type Line, outerRim, sideBorder } from '#geo/border.ts';
import type { Box } from '#geo/box.ts';
import type { Outline } from '#geo/outlines.ts';
import { planeOf } from '#geo/plane.ts';
import { segmentsOf } from '#geo/segments.ts';
import type { Shape } from '#geo/shape.ts';
import type { RowOf } from '#model/table.ts';

/** The outlines made ready once per boundary file: projected, with the lines between and around the regions. */
export interface MapGround {
  readonly shapes: readonly Shape[];
  readonly context: readonly Shape[];
  readonly bounds: Box;
  /** Where the two sides meet. */
  readonly border: readonly Line[];
  readonly rim: readonly Line[];
}

type Sides = readonly Pick<RowOf<'regions'>, 'code' | 'side'>[];
interface Outlines {
  readonly outlines: readonly Outline[];
  readonly context: readonly Outline[];
}

/** The ground without its surroundings, and how these would lie on it. */
interface Land extends Omit<MapGround, 'context'> {
  readonly around: (context: readonly Outline[]) => readonly Shape[];
}

function landOf(outlines: readonly Outline[], regions: Sides): Land | undefined {
  const sides = new Map(regions.map(({ code, side }) => [code, side]));
  const focus = outlines.filter(({ code }) => sides.has(code));
  if (focus.length === 0) return undefined;
  const { shapes, bounds, shapesOf } = planeOf(focus);
  const segments = segmentsOf(shapes);
  return {
    shapes,
    bounds,
    border: sideBorder(segments, (code) => sides.get(code)),
    rim: outerRim(segments),
    around: (context) => shapesOf(context.filter(({ code }) => !sides.has(code))),
  };
}

/** What was made last of each set of outlines. */
const made = new WeakMap<readonly Outline[], Made>();
interface Made {
  readonly sides: string;
  readonly land: Land | undefined;
  readonly context: readonly Outline[];
  readonly ground: MapGround | undefined;
}

/**
 * Outlines of the regions and of their surroundings → ground; undefined where no outline belongs to a region.
 *
 * It is costly: made anew only for other outlines, other surroundings or other sides.
 */
export function mapGround({ outlines, context }: Outlines, regions: Sides): MapGround | undefined {
  const sides = regions.map(({ code, side }) => `${code} ${side}`).join();
  const before = made.get(outlines);
  const isSame = before?.sides === sides;
  if (isSame && before.context === context) return before.ground;
  const land = isSame ? before.land : landOf(outlines, regions);
  const ground = land && { ...land, context: land.around(context) };
  made.set(outlines, { sides, land, context, ground });
  return ground;
}
