import { type Misfit, misfits } from '#geo/misfits.ts';
import type { Outline } from '#geo/outlines.ts';
import { ringsOf } from '#geo/rewind.ts';
import type { Issue } from '#model/issue.ts';

/** What is known of the outline of one unit. */
export interface OutlineRow {
  readonly code: string;
  readonly name: string;
  /** `missing`: a region without an outline; `alone`: an outline without a region. */
  readonly state: 'there' | 'missing' | 'alone';
  readonly rings: number;
  /** Corners, the closing one not counted twice. */
  readonly points: number;
  /** Rings turned round on reading. */
  readonly turned: number;
  /** Where it first crosses itself: "105.5000,29.5000", degrees. */
  readonly crossing?: string;
  /** Further features of its code, which were left out. */
  readonly repeats: number;
  /** Another unit drawn with the very same lines. */
  readonly twin?: string;
  /** Overlaps and gaps it has part in, those with the same units as one. */
  readonly misfits: readonly Misfit[];
}

/** What there is to say of a set of outlines. */
export interface OutlineReport {
  /** The regions in their order, then outlines without a region. */
  readonly rows: readonly OutlineRow[];
  /** Overlaps and gaps, the largest first; undefined where there is no telling. */
  readonly misfits: readonly Misfit[] | undefined;
}

interface OutlinesRead {
  readonly outlines: readonly Outline[];
  /** Units beside the regions: ground that is theirs is no gap. */
  readonly around: readonly Outline[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Of the reading of `outlines`. */
  readonly issues: readonly Issue[];
}

/** Whether each region has its outline, whether each outline is sound, and whether they fit together. */
export function outlineReport({ outlines, around, regions, issues }: OutlinesRead): OutlineReport {
  const codes = new Set(outlines.map(({ code }) => code));
  const found = misfits(
    outlines,
    around.filter(({ code }) => !codes.has(code)),
  );
  const merged = found && byUnits(found);
  const known = new Map(outlines.map((outline) => [outline.code, outline]));
  const twins = twinsOf(outlines);
  const rowOf = (code: string, name: string, state: OutlineRow['state']): OutlineRow => {
    const own = issues.filter(({ subject }) => subject === code);
    const crossing = own.find((issue) => issue.code === 'self-crossing')?.value;
    const twin = twins.get(code);
    return {
      code,
      name,
      state,
      ...measures(known.get(code)),
      ...(crossing !== undefined && { crossing }),
      repeats: own.filter((issue) => issue.code === 'duplicate-code').length,
      ...(twin !== undefined && { twin }),
      misfits: merged?.filter((misfit) => misfit.codes.includes(code)) ?? [],
    };
  };
  const listed = new Set(regions.map(({ code }) => code));
  const alone = outlines.filter(({ code }) => !listed.has(code));
  return {
    rows: [
      ...regions.map(({ code, name }) => rowOf(code, name, codes.has(code) ? 'there' : 'missing')),
      ...alone.map(({ code, name }) => rowOf(code, name, 'alone')),
    ],
    misfits: merged,
  };
}

function measures(outline: Outline | undefined): Pick<OutlineRow, 'rings' | 'points' | 'turned'> {
  const rings = outline ? ringsOf(outline.geometry) : [];
  const points = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  return { rings: rings.length, points, turned: outline?.turned ?? 0 };
}

function byUnits(found: readonly Misfit[]): Misfit[] {
  const sums = new Map<string, Misfit>();
  for (const { kind, codes, area } of found) {
    const key = [kind, ...codes].join(' ');
    sums.set(key, { kind, codes, area: area + (sums.get(key)?.area ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.area - a.area);
}

/** Of units with the very same lines, each with the first other. */
function twinsOf(outlines: readonly Outline[]): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { code, geometry } of outlines) {
    const key = JSON.stringify(geometry.coordinates);
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  const pairs = [...groups.values()].flatMap((codes) =>
    codes.map((code) => [code, codes.find((other) => other !== code)] as const),
  );
  return new Map(pairs.flatMap(([code, twin]) => (twin === undefined ? [] : [[code, twin]])));
}
