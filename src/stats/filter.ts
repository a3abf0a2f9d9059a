import { SIDE_OF, type Spec } from '#model/spec.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';

/** Codes of the regions a Spec asks for, in official order: `region` and `side` intersect, and may leave none. */
export function regionsAsked(ledger: Ledger, spec: Spec): string[] {
  const side = spec.side && SIDE_OF[spec.side];
  return ledger.regions
    .filter((region) => (!side || region.side === side) && (!spec.region || spec.region.includes(region.code)))
    .map(({ code }) => code);
}

/** Does the Spec narrow the regions at all? */
export function narrowsRegions(spec: Spec): boolean {
  return spec.region !== undefined || spec.side !== undefined;
}

/**
 * Items that pass every filter of a Spec.
 *
 * A region filter is passed by items of one of the regions and by `all16`; provincial, outside, unassigned and
 * undisclosed items do not pass it. Values of one filter are joined by "or", filters by "and".
 */
export function itemsAsked(ledger: Ledger, states: readonly ItemState[], spec: Spec): ItemState[] {
  const regions = narrowsRegions(spec) ? new Set(regionsAsked(ledger, spec)) : undefined;
  return states.filter((state) => {
    const { item, status, scope } = state;
    if (spec.area && !(item.area_id !== undefined && spec.area.includes(item.area_id))) return false;
    if (spec.item && !spec.item.includes(item.id)) return false;
    if (spec.status && !(hasStatus(ledger, state) && spec.status.includes(status))) return false;
    if (spec.platform && !ledger.itemPlatforms.get(item.id)?.some((row) => row.platform_id === spec.platform))
      return false;
    if (!regions) return true;
    if (status === 'undisclosed' || regions.size === 0) return false;
    return scope === 'all16' || [...state.regions.keys()].some((code) => regions.has(code));
  });
}

/** Without any report nothing is known of an item but whether it is disclosed. */
function hasStatus(ledger: Ledger, { status }: ItemState): boolean {
  return ledger.hasReports || status === 'undisclosed';
}
