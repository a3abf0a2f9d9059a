import { type FlatOutline, flatOutlines } from '#geo/flatOutlines.ts';
import { looseEdges, transposed } from '#geo/looseEdges.ts';
import type { Outline } from '#geo/outlines.ts';
import { type Patch, patchesOf, pointIn } from '#geo/patches.ts';
import { isInside } from '#geo/polygons.ts';
import { type Strip, slabsOf, widthOf } from '#geo/slabs.ts';

/** Ground that several outlines cover, or none of those around it. */
export interface Misfit {
  readonly kind: 'overlap' | 'gap';
  /** Codes of the outlines concerned, in order. */
  readonly codes: readonly string[];
  /** Square kilometres; of a gap that is open at its ends, as far as it is narrow. */
  readonly area: number;
}

type Slabs = readonly (readonly Strip[])[];

/** Square kilometres: what is smaller, a hectare, is rounding. */
export const LEAST_AREA = 0.01;
/** Km: outlines that run along one another closer than this, without a common line, leave a gap. */
export const GAP_WIDTH = 1;
/** A blank wedge where a border meets the rim is no gap: a gap is so many times longer than wide. */
const SLENDER = 10;

/**
 * Where outlines overlap, and where they leave ground between them.
 *
 * A gap is blank ground shut in by outlines, unless another unit lies there, or a narrow strip between two.
 *
 * around   units outside the set
 * returns  the largest first; undefined where hardly any lines meet, so that there is no telling
 */
export function misfits(outlines: readonly Outline[], around: readonly Outline[]): Misfit[] | undefined {
  const flat = flatOutlines(outlines);
  const others = flatOutlines(around);
  const edges = looseEdges(flat);
  const [slabs, across] = [slabsOf(edges), slabsOf(transposed(edges))];
  if (!slabs || !across) return undefined;
  const patches = patchesOf(slabs, ({ depth }) => (depth > 1 ? 'overlap' : depth === 0 ? 'gap' : undefined));
  const found = patches.flatMap((patch): Misfit[] => {
    const { kind, area } = patch;
    if (area === Infinity || area < LEAST_AREA) return [];
    if (kind === 'overlap') return [{ kind, codes: covering(flat, patch), area }];
    return covering(others, patch).length > 0 ? [] : [{ kind: 'gap', codes: beside(patch), area }];
  });
  return [...found, ...openGaps([slabs, across])].sort((a, b) => b.area - a.area);
}

/** Strips between two outlines that lead out into the open; a slanting one is seen better from one of two sides. */
function openGaps(sides: readonly Slabs[]): Misfit[] {
  const widest = new Map<string, Misfit>();
  for (const side of sides)
    for (const gap of openGapsOf(side)) {
      const key = gap.codes.join(' ');
      if (gap.area > (widest.get(key)?.area ?? 0)) widest.set(key, gap);
    }
  return [...widest.values()];
}

function openGapsOf(slabs: Slabs): Misfit[] {
  const blanks = patchesOf(slabs, ({ depth }) => (depth === 0 ? 'gap' : undefined));
  const open = new Set(blanks.filter(({ area }) => area === Infinity).flatMap(({ strips }) => strips));
  const narrow = patchesOf(slabs, (strip) => (open.has(strip) ? narrowBetween(strip) : undefined));
  const gaps = new Map<string, Misfit>();
  for (const { kind, area, strips } of narrow) {
    const length = strips.reduce((sum, { low, high }) => sum + high - low, 0);
    if (area < LEAST_AREA || length * length < SLENDER * area) continue;
    const before = gaps.get(kind);
    gaps.set(kind, { kind: 'gap', codes: kind.split(' '), area: area + (before?.area ?? 0) });
  }
  return [...gaps.values()];
}

/** The codes on both sides of a narrow strip; undefined for one of another kind. */
function narrowBetween(strip: Strip): string | undefined {
  const { left, right } = strip;
  if (!left || !right || widthOf(strip) > GAP_WIDTH) return undefined;
  if (left.codes.some((code) => right.codes.includes(code))) return undefined;
  return [...new Set([...left.codes, ...right.codes])].sort().join(' ');
}

function covering(outlines: readonly FlatOutline[], patch: Patch): string[] {
  const point = pointIn(patch);
  return outlines.filter(({ polygons }) => isInside(polygons, point)).map(({ code }) => code);
}

function beside({ strips }: Patch): string[] {
  const codes = strips.flatMap(({ left, right }) => [...(left?.codes ?? []), ...(right?.codes ?? [])]);
  return [...new Set(codes)].sort();
}
