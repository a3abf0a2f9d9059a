import { hatch } from '#charts/hatch.ts';
import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { missingPattern } from '#charts/mapLegend.ts';
import { clipped, type Group, type Mark, path } from '#charts/marks.ts';
import { colourIn, type Scale } from '#charts/scale.ts';
import { applyToBox, type Fit } from '#geo/fit.ts';
import { keptLinePath, keptPath } from '#geo/keptPath.ts';
import type { Shape } from '#geo/shape.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Fill of a region: its class, or the ground where there is no number or it is not asked for. */
export function regionFill(code: string, snapshot: Snapshot, scale: Scale, look: Look): string {
  const value = snapshot.values.get(code);
  if (!value) return look.tokens.ctx;
  return value.kind === 'value' ? colourIn(scale, value.value) : look.tokens.surface;
}

/** The units around, faint. */
export function contextMarks(ground: MapGround, fit: Fit, look: Look): Mark[] {
  return ground.context.map((shape) =>
    path(keptPath(shape.rings, fit), { fill: look.tokens.ctx, stroke: look.tokens.ctxLine, width: 0.8 }),
  );
}

/** Patterns over the regions without a number, cut to their shapes. */
export function patternMarks(ground: MapGround, fit: Fit, snapshot: Snapshot, look: Look): Mark[] {
  return ground.shapes.flatMap((shape) => {
    const value = snapshot.values.get(shape.code);
    const pattern = value?.kind === 'missing' ? missingPattern(value.state) : undefined;
    if (!pattern) return [];
    const box = applyToBox(fit, shape.box);
    const lines = path(hatch(pattern.kind, box.x, box.y, box.width, box.height, pattern.period), {
      stroke: look.tokens.hatch,
      width: pattern.width,
    });
    return [clipped(lines, keptPath(shape.rings, fit))];
  });
}

/** The line between the sides: a band tinted in each side's hue, a thin line of the ground in its middle; and the outer edge. */
export function borderMarks(ground: MapGround, fit: Fit, snapshot: Snapshot, look: Look): Mark[] {
  const border = ground.border.map((line) => keptLinePath(line.path, fit)).join('');
  const bands = (['渝', '川'] as const).map((side) => {
    const codes = new Set(snapshot.ledger.regions.filter((region) => region.side === side).map(({ code }) => code));
    const land = ground.shapes
      .filter(({ code }) => codes.has(code))
      .map((shape) => keptPath(shape.rings, fit))
      .join('');
    return clipped(path(border, { stroke: side === '渝' ? look.tokens.cq : look.tokens.sc, width: 5 }), land);
  });
  const rim = ground.rim.map((line) => keptLinePath(line.path, fit)).join('');
  return [
    ...(border ? [...bands, path(border, { stroke: look.tokens.surface, width: 1.2 })] : []),
    path(rim, { stroke: look.tokens.rim, width: 1 }),
  ];
}

/** Regions as paths, each lit by its code: only the edge answers, the fill stays. */
export function landGroups(shapes: readonly Shape[], fit: Fit, snapshot: Snapshot, scale: Scale, look: Look): Group[] {
  return shapes.map((shape) => ({
    name: shape.code,
    marks: [
      path(keptPath(shape.rings, fit), {
        fill: regionFill(shape.code, snapshot, scale, look),
        stroke: look.tokens.surface,
        width: 1,
        lit: look.tokens.text,
      }),
    ],
  }));
}
