import { type Box, joinBoxes, liesWithin, type Point } from '#geo/box.ts';
import { apply, applyToBox, type Fit } from '#geo/fit.ts';
import type { Label, LabelOptions } from '#geo/label.ts';
import { boxIsFree, lineIsFree, type Obstacles } from '#geo/obstacles.ts';
import { eachSegment } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';

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
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const box = boxAt(text, y + (row * options.fontSize * LEADING) / 2, column * options.fontSize, setting);
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

function boxAt(text: string, y: number, further: number, { shapes, fit, options }: Setting): Box {
  const height = LEADING * Math.max(options.fontSize, options.valueSize);
  const width = textWidth(text, Math.max(options.fontSize, options.valueSize));
  const east = eastEdge(shapes, fit, y - height / 2, y + height / 2);
  return { x: east + CLEARANCE + further, y: y - height / 2, width, height };
}

/** The easternmost pixel of the shapes between two heights; of all shapes where none is so high or low. */
function eastEdge(shapes: readonly Shape[], fit: Fit, top: number, bottom: number): number {
  const whole = applyToBox(fit, joinBoxes(shapes.map(({ box }) => box)));
  let east = -Infinity;
  for (const { rings, box } of shapes) {
    const reach = applyToBox(fit, box);
    if (reach.y > bottom || reach.y + reach.height < top || reach.x + reach.width < east) continue;
    eachSegment(rings, (p, q) => {
      const [a, b] = [apply(fit, p), apply(fit, q)];
      const [low, high] = [Math.max(top, Math.min(a[1], b[1])), Math.min(bottom, Math.max(a[1], b[1]))];
      if (low <= high) east = Math.max(east, xAt(a, b, low), xAt(a, b, high));
    });
  }
  return Number.isFinite(east) ? east : whole.x + whole.width;
}

function xAt(a: Point, b: Point, y: number): number {
  return a[1] === b[1] ? Math.max(a[0], b[0]) : a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
}
