import { drawnStatus, itemTip } from '#charts/itemRows.ts';
import type { Hit } from '#charts/picture.ts';
import type { Box } from '#geo/box.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** The hit of the mark or word of one item's status, which opens its reason; none where no ledger tells a status. */
export function whyHit(snapshot: Snapshot, state: ItemState, { x, y, width, height }: Box): Hit[] {
  if (drawnStatus(snapshot, state) === undefined) return [];
  return [{ kind: 'why', id: state.item.id, tip: itemTip(snapshot, state), x, y, width, height }];
}
