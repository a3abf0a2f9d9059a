import { type Line, outerRim, sideBorder } from '#geo/border.ts';
import type { Box } from '#geo/box.ts';
import type { Outline } from '#geo/outlines.ts';
import { planeOf } from '#geo/plane.ts';
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

/** Outlines of the regions and of their surroundings → ground; undefined where no outline belongs to a region. */
export function mapGround(
  outlines: readonly Outline[],
  context: readonly Outline[],
  regions: readonly Pick<RowOf<'regions'>, 'code' | 'side'>[],
): MapGround | undefined {
  const sides = new Map(regions.map(({ code, side }) => [code, side]));
  const focus = outlines.filter(({ code }) => sides.has(code));
  if (focus.length === 0) return undefined;
  const around = context.filter(({ code }) => !sides.has(code));
  const plane = planeOf([...focus, ...around], focus);
  const shapes = plane.shapes.slice(0, focus.length);
  return {
    shapes,
    context: plane.shapes.slice(focus.length),
    bounds: plane.bounds,
    border: sideBorder(shapes, (code) => sides.get(code)),
    rim: outerRim(shapes),
  };
}
