import { inkOn } from '#charts/colour.ts';
import type { Look } from '#charts/look.ts';
import { disc, type Group, label, type Mark, rule } from '#charts/marks.ts';
import { valueText } from '#charts/regionRows.ts';
import { colourIn, type Scale } from '#charts/scale.ts';
import type { Box } from '#geo/box.ts';
import type { Fit } from '#geo/fit.ts';
import type { Label } from '#geo/label.ts';
import { placeLabels } from '#geo/place.ts';
import type { Shape } from '#geo/shape.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { figure } from '#words/number.ts';

interface Names {
  readonly codes?: ReadonlySet<string> | undefined;
  readonly withValues: boolean;
  readonly box: Box;
  readonly avoid: readonly Box[];
  readonly size: number;
  readonly valueSize: number;
  readonly roomForBoth?: number;
  readonly leastInside?: number;
}

/** Size of the value under a name of `size`, px: a little smaller, but never below what is read from afar. */
export function valueSize(size: number, look: Look): number {
  return look.isStill ? Math.max(size * 0.92, look.size * 0.86) : size * 0.92;
}

/** Labels of the regions; `codes` limits them to those named here. */
export function regionLabels(
  snapshot: Snapshot,
  shapes: readonly Shape[],
  fit: Fit,
  { codes, withValues, box, avoid, size, valueSize, ...rules }: Names,
): Label[] {
  const named = snapshot.ledger.regions.filter(({ code }) => !codes || codes.has(code));
  const values = snapshot.regions.flatMap(({ code }) => {
    const value = snapshot.values.get(code);
    return withValues && value ? [[code, labelText(value, snapshot)] as const] : [];
  });
  return placeLabels(shapes, fit, {
    fontSize: size,
    valueSize,
    names: Object.fromEntries(named.map(({ code, short_name }) => [code, short_name])),
    values: Object.fromEntries(values),
    box,
    avoid,
    ...rules,
  });
}

/** A value short enough for a small place: a statistic to four digits, everything else as it is printed. The table has it whole. */
function labelText(value: RegionValue, snapshot: Snapshot): string {
  if (value.kind === 'missing' || snapshot.measure !== 'stat') return valueText(value, snapshot);
  const whole = Math.trunc(Math.abs(value.value)).toString().length;
  return figure(value.value, Math.max(0, Math.min(4 - whole, snapshot.indicator?.decimals ?? 2)));
}

/** The marks of placed labels, in ink that stands on the fill under them. */
export function labelGroups(
  labels: readonly Label[],
  snapshot: Snapshot,
  scale: Scale,
  look: Look,
  size: number,
): Group[] {
  return labels.map((placed) => ({
    name: `label-${placed.code}`,
    marks: marksOf(placed, inkFor(placed, snapshot, scale, look), look, size),
  }));
}

function inkFor(placed: Label, snapshot: Snapshot, scale: Scale, look: Look): { ink: string; halo?: string } {
  const value = snapshot.values.get(placed.code);
  // Regions left out by a filter are named for orientation only.
  if (!value) return { ink: look.tokens.muted, halo: look.tokens.ctx };
  if (placed.kind === 'leader') return { ink: look.tokens.text, halo: look.tokens.surface };
  if (value.kind !== 'value') return { ink: look.tokens.text, halo: look.tokens.surface };
  const ground = colourIn(scale, value.value);
  // What runs over an edge would stand on a fill its ink was not chosen for.
  return { ink: inkOn(ground), ...(placed.inside < 1 ? { halo: ground } : {}) };
}

function marksOf(placed: Label, { ink, halo }: { ink: string; halo?: string }, look: Look, size: number): Mark[] {
  const [name = '', value] = placed.lines;
  const style = { fill: ink, size, ...(halo ? { halo } : {}) };
  if (placed.line) {
    const [from, to] = placed.line;
    const left = placed.box.x;
    const line = [
      rule(from[0], from[1], to[0], to[1], look.tokens.text, 1),
      disc(from[0], from[1], 2, look.tokens.text),
    ];
    const text = label(left, placed.y, name, { ...style, weight: 600 });
    if (!value) return [...line, text];
    return [
      ...line,
      text,
      label(left + textWidth(name, size) + size * 0.4, placed.y, value, {
        ...style,
        fill: look.tokens.muted,
        size: valueSize(size, look),
      }),
    ];
  }
  if (!value) return [label(placed.x, placed.y, name, { ...style, align: 'center', weight: 600 })];
  return [
    label(placed.x, placed.y - size * 0.55, name, { ...style, align: 'center', weight: 600 }),
    label(placed.x, placed.y + size * 0.6, value, { ...style, size: valueSize(size, look), align: 'center' }),
  ];
}
