import type { Point } from '#geo/box.ts';
import { areaOf, type Strip, widthOf, xAt } from '#geo/slabs.ts';

/** Strips of one kind that hang together. */
export interface Patch {
  readonly kind: string;
  readonly strips: readonly Strip[];
  /** Square kilometres; Infinity where it reaches beyond the outlines. */
  readonly area: number;
}

/** Strips that touch along less than this, km, do not hang together. */
const TOUCH = 1e-6;

/**
 * Strips of neighbouring slabs put together.
 *
 * slabs    from `slabsOf`
 * kindOf   what a strip counts as; undefined: it is passed over
 */
export function patchesOf(slabs: readonly (readonly Strip[])[], kindOf: (strip: Strip) => string | undefined): Patch[] {
  const heads = new Map<Strip, Strip>();
  const headOf = (strip: Strip): Strip => {
    const next = heads.get(strip) ?? strip;
    if (next === strip) return strip;
    const head = headOf(next);
    heads.set(strip, head);
    return head;
  };
  let below: readonly Strip[] = [];
  for (const slab of slabs) {
    const strips = slab.filter((strip) => kindOf(strip) !== undefined);
    for (const strip of strips) heads.set(strip, strip);
    for (const [one, other] of touching(below, strips))
      if (kindOf(one) === kindOf(other)) heads.set(headOf(other), headOf(one));
    below = strips;
  }
  const groups = new Map<Strip, Strip[]>();
  for (const strip of heads.keys()) {
    const head = headOf(strip);
    const group = groups.get(head);
    if (group) group.push(strip);
    else groups.set(head, [strip]);
  }
  return [...groups].map(([head, strips]) => {
    const area = strips.reduce((sum, strip) => sum + areaOf(strip), 0);
    return { kind: kindOf(head) ?? '', strips, area };
  });
}

/** A point surely within a patch of finite area. */
export function pointIn({ strips }: Patch): Point {
  const largest = [...strips].sort((s, t) => areaOf(t) - areaOf(s))[0];
  if (!largest?.left) return [Number.NaN, Number.NaN];
  const middle = (largest.low + largest.high) / 2;
  return [xAt(largest.left, middle) + widthOf(largest) / 2, middle];
}

/** Pairs that touch along the level between two slabs; both lists run from the west, so each is walked once. */
function* touching(below: readonly Strip[], above: readonly Strip[]): Generator<[Strip, Strip]> {
  let [i, j] = [0, 0];
  while (true) {
    const [one, other] = [below[i], above[j]];
    if (!one || !other) return;
    const [from, to] = spanAt(one, other.low);
    const [start, end] = spanAt(other, other.low);
    if (Math.min(to, end) - Math.max(from, start) > TOUCH) yield [one, other];
    if (to < end) i += 1;
    else j += 1;
  }
}

function spanAt({ left, right }: Strip, y: number): [number, number] {
  return [left ? xAt(left, y) : -Infinity, right ? xAt(right, y) : Infinity];
}
