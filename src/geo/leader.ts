import { type Box, joinBoxes, liesWithin, type Point } from '#geo/box.ts';
import { apply, applyToBox, type Fit } from '#geo/fit.ts';
import { fitText } from '#geo/fitText.ts';
import type { Label, LabelOptions } from '#geo/label.ts';
import { boxIsFree, lineIsFree, type Obstacles } from '#geo/obstacles.ts';
import { eachSegment } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';
import { remember } from '#model/remember.ts';

/** What a label is placed among. */
export interface Setting {
  /** All shapes a leader must reach past. */
  readonly shapes: readonly Shape[];
  readonly fit: Fit;
  readonly options: LabelOptions;
  readonly taken: Obstacles;
}

/** Line height in ems; pixels between outline and text, and between line and text. */
const LEADING = 1.2;
const CLEARANCE = 8;
const GAP = 3;

/** Half lines up and down that are tried, the nearest first, and ems further east. */
const ROWS = Array.from({ length: 41 }, (_, i) => (i % 2 === 0 ? i / 2 : -(i + 1) / 2));
const COLUMNS = [0, 2, 4];

/** The label of a shape too small for text: east of all shapes at about its height; undefined where no place is free. */
export function leaderLabel(shape: Shape, setting: Setting): Label | undefined {
  const { fit, options, taken } = setting;
  const [x, y] = apply(fit, [shape.pole.x, shape.pole.y]);
  const text = [options.names[shape.code], options.values?.[shape.code]].filter(Boolean).join(' ');
  const type = Math.max(options.fontSize, options.valueSize);
  const [width, height] = [textWidth(text, type), LEADING * type];
  const eastAt = eastEdges(setting.shapes, fit, height, options.fontSize);
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const middle = y + (row * options.fontSize * LEADING) / 2;
      const left = eastAt(middle) + CLEARANCE + column * options.fontSize;
      const box = { x: left, y: middle - height / 2, width, height };
      if (!liesWithin(box, options.box) || !boxIsFree(box, taken)) continue;
      const line: readonly [Point, Point] = [
        [x, y],
        [box.x - GAP, box.y + box.height / 2],
      ];
      if (lineIsFree(...line, taken)) return labelOf(shape.code, text, box, line);
    }
  }
  return undefined;
}

function labelOf(code: string, text: string, box: Box, line: readonly [Point, Point]): Label {
  const [[x, y]] = line;
  return {
    code,
    kind: 'leader',
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    anchor: { x, y },
    lines: [text],
    box,
    inside: 1,
    line,
  };
}

/** The map and its inset, and another of each on the same page. */
const SIGHTS = 4;
const keptEdges = remember<readonly Shape[], (middle: number) => number>(SIGHTS);

/** Asks for the same heights again and again: for each shape, in each column, and with every new text of the others. */
function eastEdges(shapes: readonly Shape[], fit: Fit, height: number, step: number): (middle: number) => number {
  return keptEdges(shapes, `${fitText(fit)} ${height} ${step}`, () => {
    const reaches = shapes.map(({ rings, box }) => ({ rings, reach: applyToBox(fit, box) }));
    reaches.sort((a, b) => b.reach.x + b.reach.width - a.reach.x - a.reach.width);
    const known = new Map<number, number>();
    return (middle) => {
      const east = known.get(middle) ?? eastEdge(reaches, fit, middle - height / 2, middle + height / 2);
      known.set(middle, east);
      return east;
    };
  });
}

interface Reaching extends Pick<Shape, 'rings'> {
  readonly reach: Box;
}

/** The easternmost pixel of the shapes, the one that reaches furthest east first, between two heights; of all shapes where none is so high or low. */
function eastEdge(shapes: readonly Reaching[], fit: Fit, top: number, bottom: number): number {
  let east = -Infinity;
  for (const { rings, reach } of shapes) {
    if (reach.x + reach.width < east) break;
    if (reach.y > bottom || reach.y + reach.height < top) continue;
    eachSegment(rings, (p, q) => {
      const [a, b] = [apply(fit, p), apply(fit, q)];
      const [low, high] = [Math.max(top, Math.min(a[1], b[1])), Math.min(bottom, Math.max(a[1], b[1]))];
      if (low <= high) east = Math.max(east, xAt(a, b, low), xAt(a, b, high));
    });
  }
  if (Number.isFinite(east)) return east;
  const whole = joinBoxes(shapes.map(({ reach }) => reach));
  return whole.x + whole.width;
}

function xAt(a: Point, b: Point, y: number): number {
  return a[1] === b[1] ? Math.max(a[0], b[0]) : a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
}
