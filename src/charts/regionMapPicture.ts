import { inkOn } from '#charts/colour.ts';
import { faded } from '#charts/fade.ts';
import { hatch } from '#charts/hatch.ts';
import { legendSheet } from '#charts/legendSheet.ts';
import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { mapLegend, missingPattern } from '#charts/mapLegend.ts';
import { path } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { regionTip } from '#charts/regionTip.ts';
import { colourIn, scaleOf } from '#charts/scale.ts';
import { type Paint, smallMap } from '#charts/smallMap.ts';
import type { Box } from '#geo/box.ts';
import type { TitleBlock } from '#model/package.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** What the map of one region needs besides its numbers. */
export interface RegionGround {
  readonly ground: MapGround | undefined;
  readonly titleBlock: TitleBlock | undefined;
  /** False: tiles stand in for outlines. */
  readonly hasOutlines: boolean;
}

/**
 * One region lit among all of them, the others at a third of their colour.
 *
 * snapshot  of all regions, whatever the address filters
 */
export function regionMapDrawing(snapshot: Snapshot, code: string, place: RegionGround, look: Look): Drawing {
  const legendWidth = Math.min(look.width, look.size * 26);
  const top = legendSheet(snapshot, look, legendWidth).height + look.size * 0.4;
  const legend = mapLegend(snapshot, look, { x: 0, y: 0, width: legendWidth, height: top });
  const scale = scaleOf(snapshot, look.tokens);
  const { tokens } = look;
  const paintOf = (own: string): Paint => {
    const value = snapshot.values.get(own);
    if (value?.kind !== 'value') return without(value, own === code, look);
    const fill = colourIn(scale, value.value);
    if (own === code) return { fill, ink: inkOn(fill), isBold: true, isLit: true };
    return { fill: faded(fill, tokens.surface, 1 / 3), ink: tokens.text, halo: faded(fill, tokens.surface, 1 / 3) };
  };
  const drawing = smallMap(
    { snapshot, ...place, top, paintOf, tipOf: (own) => regionTip(snapshot, own) },
    legend.groups,
    look,
  );
  return { ...drawing, hits: [...drawing.hits, ...legend.hits] };
}

/** A region without a number: its pattern, or plain ground where there is nothing to say. */
function without(value: RegionValue | undefined, isLit: boolean, { tokens }: Look): Paint {
  const found = value?.kind === 'missing' ? missingPattern(value.state) : undefined;
  const stroke = isLit ? tokens.hatch : faded(tokens.hatch, tokens.surface, 1 / 3);
  const pattern =
    found &&
    (({ x, y, width, height }: Box) =>
      path(hatch(found.kind, x, y, width, height, found.period), { stroke, width: found.width }));
  const plain = { fill: tokens.surface, edge: tokens.line, ink: tokens.text, halo: tokens.surface };
  return { ...plain, isBold: isLit, isLit, pattern };
}
