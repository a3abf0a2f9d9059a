import { type Box, grow, liesWithin, type Point } from '#geo/box.ts';
import { apply, type Fit, invert } from '#geo/fit.ts';
import type { Label, LabelOptions } from '#geo/label.ts';
import { leaderLabel, type Setting } from '#geo/leader.ts';
import { boxIsFree, type Obstacles } from '#geo/obstacles.ts';
import { isInside } from '#geo/polygons.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';

/** Passes over all labels while some shape is left without. */
const ROUNDS = 4;

type InsideKind = Exclude<Label['kind'], 'leader'>;

/** Line height in ems; air between labels in pixels. */
const LEADING = 1.2;
const AIR = 1;

/** Least radius of the inscribed circle, in type sizes, for name and value, and for the name alone. */
const ROOM_FOR_BOTH = 1.25;
const ROOM_FOR_NAME = 0.65;

/** Shifts off the pole, in ems, the smallest first: long names side by side often fit after a small one. */
const STEPS = [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2];
const SHIFTS: readonly Point[] = STEPS.flatMap((x) => STEPS.map((y): Point => [x, y])).sort(
  (a, b) => Math.hypot(...a) - Math.hypot(...b),
);

/**
 * Labels for the shapes: name and value where the inscribed circle has room, else the name, else a leader to the east.
 *
 * No label touches another, a leader's line, or a box to avoid. Where the rule's kind would, the next smaller is taken;
 * where no leader finds a place, the name alone, which then gets the first choice; else the shape has no label.
 *
 * returns  labels in the order of `shapes`
 */
export function placeLabels(shapes: readonly Shape[], fit: Fit, options: LabelOptions): Label[] {
  const named = shapes.filter(({ code }) => Object.hasOwn(options.names, code) && options.names[code]);
  const first = new Set<string>();
  let best = attempt(named, first, { shapes, fit, options });
  for (let round = 1; round < ROUNDS && best.size < named.length; round += 1) {
    for (const { code } of named) if (!best.has(code)) first.add(code);
    const next = attempt(named, first, { shapes, fit, options });
    if (next.size > best.size) best = next;
  }
  return named.flatMap(({ code }) => best.get(code) ?? []);
}

/** One pass: the names that found no place before, then roomy shapes, then leaders from north to south and east to west. */
function attempt(
  named: readonly Shape[],
  first: ReadonlySet<string>,
  { shapes, fit, options }: Omit<Setting, 'taken'>,
): Map<string, Label> {
  const placed = new Map<string, Label>();
  const setting = (): Setting => ({ shapes, fit, options, taken: obstaclesOf([...placed.values()], options.avoid) });
  const place = (shape: Shape, find: (shape: Shape) => Label | undefined) => {
    const label = placed.has(shape.code) ? undefined : find(shape);
    if (label) placed.set(shape.code, label);
  };
  const nameOnly = (shape: Shape) => insideLabel(shape, ['name'], setting(), 0);
  const turn = ({ code }: Shape) => (first.has(code) ? 0 : 1);
  const byPlace = (a: Shape, b: Shape) => turn(a) - turn(b) || a.pole.y - b.pole.y || b.pole.x - a.pole.x;
  const byRoom = [...named].sort((a, b) => b.pole.radius - a.pole.radius);

  for (const shape of byRoom) if (first.has(shape.code)) place(shape, nameOnly);
  for (const shape of byRoom) place(shape, (own) => insideLabel(own, kindsFor(own, fit, options), setting()));
  for (const shape of [...named].sort(byPlace)) {
    place(shape, (own) => leaderLabel(own, setting()));
    if (options.leastInside !== undefined) {
      place(shape, (own) => insideLabel(own, ['name'], setting()));
      place(shape, (own) => insideLabel(own, kindsFor(own, fit, options), setting(), 0));
    }
    place(shape, nameOnly);
  }
  return placed;
}

function obstaclesOf(labels: readonly Label[], avoid: readonly Box[] = []): Obstacles {
  return {
    boxes: [...avoid, ...labels.map(({ box }) => grow(box, AIR))],
    lines: labels.flatMap(({ line }) => (line ? [line] : [])),
  };
}

function insideLabel(
  shape: Shape,
  kinds: readonly InsideKind[],
  setting: Setting,
  least = setting.options.leastInside ?? 0,
): Label | undefined {
  const { fit, options, taken } = setting;
  // The smaller kind is for want of room between labels; for want of room in the shape there are leaders.
  for (const kind of least > 0 ? kinds.slice(0, 1) : kinds) {
    let best: Label | undefined;
    for (const shift of SHIFTS) {
      const label = labelAt(shape, kind, shift, setting);
      if (!liesWithin(label.box, options.box) || !boxIsFree(label.box, taken)) continue;
      if (!isInside(shape.rings, invert(fit, [label.x, label.y]))) continue;
      const placed = { ...label, inside: insideOf(label, shape, setting) };
      if (options.leastInside === undefined || placed.inside === 1) return placed;
      if (placed.inside > (best?.inside ?? -1)) best = placed;
    }
    if (best && best.inside >= least) return best;
  }
  return undefined;
}

/** Where a line of text is looked at: from end to end, at the upper and lower edge of its type; ems of its width and size. */
const PROBES: readonly Point[] = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((x): Point[] => [
  [x, -0.38],
  [x, 0.38],
]);

function insideOf({ x, y, lines }: Label, { rings }: Shape, { fit, options }: Setting): number {
  const [first = '', second] = lines;
  const { fontSize, valueSize } = options;
  const rows =
    second === undefined
      ? [[first, fontSize, y]]
      : [
          [first, fontSize, y - (LEADING * valueSize) / 2],
          [second, valueSize, y + (LEADING * fontSize) / 2],
        ];
  const points = (rows as [string, number, number][]).flatMap(([text, size, middle]) =>
    PROBES.map(([across, down]): Point => [x + across * textWidth(text, size), middle + down * size]),
  );
  return points.filter((point) => isInside(rings, invert(fit, point))).length / points.length;
}

function kindsFor(
  { code, pole }: Shape,
  fit: Fit,
  { fontSize, values, roomForBoth = ROOM_FOR_BOTH }: LabelOptions,
): InsideKind[] {
  const ems = (pole.radius * fit.scale) / fontSize;
  if (ems < ROOM_FOR_NAME) return [];
  return ems >= roomForBoth && values?.[code] ? ['name+value', 'name'] : ['name'];
}

function labelAt({ code, pole }: Shape, kind: InsideKind, shift: Point, { fit, options }: Setting): Label {
  const { fontSize, valueSize } = options;
  const name = options.names[code] ?? '';
  const value = kind === 'name' ? '' : (options.values?.[code] ?? '');
  const [ax, ay] = apply(fit, [pole.x, pole.y]);
  const [x, y] = [ax + shift[0] * fontSize, ay + shift[1] * fontSize];
  const width = Math.max(textWidth(name, fontSize, 600), textWidth(value, valueSize));
  const height = LEADING * (fontSize + (value ? valueSize : 0));
  return {
    code,
    kind,
    x,
    y,
    anchor: { x: ax, y: ay },
    lines: value ? [name, value] : [name],
    inside: 1,
    box: { x: x - width / 2, y: y - height / 2, width, height },
  };
}
