import { STATUS_GROUPS, STATUS_IDS, type StatusGroup, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';

/** How many distinct items have each status; every status is a key, and they sum to the items. */
export function countByStatus(states: readonly ItemState[]): Record<StatusId, number> {
  const counts = Object.fromEntries(STATUS_IDS.map((id) => [id, 0])) as Record<StatusId, number>;
  for (const { status } of states) counts[status] += 1;
  return counts;
}

/** The same folded to the groups of the header sentence. */
export function countByGroup(counts: Readonly<Record<StatusId, number>>): Record<StatusGroup, number> {
  const groups = Object.entries(STATUS_GROUPS).map(([group, ids]) => [
    group,
    ids.reduce((sum, id) => sum + counts[id], 0),
  ]);
  return Object.fromEntries(groups) as Record<StatusGroup, number>;
}
