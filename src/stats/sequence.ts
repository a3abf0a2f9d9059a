import { itemsAsked } from '#stats/filter.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Items of one area; the last group holds those without one. */
export interface AreaItems {
  readonly area: { readonly id: string; readonly name: string } | undefined;
  readonly states: readonly ItemState[];
}

/** Items by area in official order, then those without an area; areas without items are left out. */
export function itemsByArea(snapshot: Snapshot, states: readonly ItemState[] = snapshot.shown): AreaItems[] {
  const { areas } = snapshot.ledger;
  const known = new Set(areas.map(({ id }) => id));
  const groups: AreaItems[] = areas.map((area) => ({
    area,
    states: states.filter(({ item }) => item.area_id === area.id),
  }));
  const rest = states.filter(({ item }) => item.area_id === undefined || !known.has(item.area_id));
  return [...groups, { area: undefined, states: rest }].filter((group) => group.states.length > 0);
}

/** The items before and after one, in the order of the list; filters other than by item hold, unless they leave it out. */
export function neighboursOf(
  snapshot: Snapshot,
  itemId: string,
): {
  readonly before: ItemState | undefined;
  readonly after: ItemState | undefined;
  readonly at: number;
  readonly of: number;
} {
  const { item: _item, ...others } = snapshot.spec;
  const asked = itemsAsked(snapshot.ledger, snapshot.states, others);
  const walk = asked.some(({ item }) => item.id === itemId) ? asked : snapshot.states;
  const order = itemsByArea(snapshot, walk).flatMap(({ states }) => states);
  const at = order.findIndex(({ item }) => item.id === itemId);
  return { before: order[at - 1], after: order[at + 1], at, of: order.length };
}
