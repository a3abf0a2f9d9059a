import type { Tokens } from '#charts/look.ts';
import { SIDES, type Side } from '#model/region.ts';
import type { RowOf } from '#model/table.ts';

/** Hue of a side: rules and heads, never the fill of a value. */
export function sideColour(side: Side, tokens: Tokens): string {
  return side === SIDES[0] ? tokens.cq : tokens.sc;
}

/** Neighbouring regions of one side, as places in the list: first and last, both included. */
export interface SideRun {
  readonly side: Side;
  readonly first: number;
  readonly last: number;
}

/** The list of regions cut where the side changes. */
export function sideRuns(regions: readonly Pick<RowOf<'regions'>, 'side'>[]): SideRun[] {
  const runs: SideRun[] = [];
  for (const [index, { side }] of regions.entries()) {
    const before = runs.at(-1);
    if (before?.side === side) runs[runs.length - 1] = { ...before, last: index };
    else runs.push({ side, first: index, last: index });
  }
  return runs;
}
