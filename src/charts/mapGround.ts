import { type Line, outerRim, sideBorder } from '#geo/border.ts';
import type { Box } from '#geo/box.ts';
import type { Outline } from '#geo/outlines.ts';
import { planarGeoJson } from '#geo/planarGeoJson.ts';
import { planeOf } from '#geo/plane.ts';
import type { Shape } from '#geo/shape.ts';
import type { RowOf } from '#model/table.ts';

/** The outlines made ready once per boundary file: projected, with the lines between and around the regions. */
export interface MapGround {
  /** Name under which ECharts knows the outlines: one per content, since its store never lets go. */
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly context: readonly Shape[];
  readonly bounds: Box;
  /** Where the two sides meet. */
  readonly border: readonly Line[];
  readonly rim: readonly Line[];
  readonly geoJson: unknown;
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
  const geoJson = planarGeoJson(shapes);
  return {
    name: `regions-${digest(JSON.stringify(geoJson))}`,
    shapes,
    context: plane.shapes.slice(focus.length),
    bounds: plane.bounds,
    border: sideBorder(shapes, (code) => sides.get(code)),
    rim: outerRim(shapes),
    geoJson,
  };
}

/** 32-bit FNV-1a as hex: tells two outlines apart, no more. source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
