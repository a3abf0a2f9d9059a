import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { STATUS_WORDS } from '#words/status.ts';

/** An item in its place, and its area's name where a new group begins. */
export interface OrderedItem {
  readonly state: ItemState;
  readonly area: string | undefined;
}

/** Items by area in official order; then those without one, the undisclosed last. */
export function matrixOrder(snapshot: Snapshot): OrderedItem[] {
  const { ledger, shown } = snapshot;
  const ids = new Set(ledger.areas.map(({ id }) => id));
  const rest = shown.filter(({ item }) => item.area_id === undefined || !ids.has(item.area_id));
  const groups = [
    ...ledger.areas.map(({ id, name }) => ({ name, states: shown.filter(({ item }) => item.area_id === id) })),
    { name: matrixWords.noArea, states: rest.filter(({ status }) => status !== 'undisclosed') },
    { name: STATUS_WORDS.undisclosed, states: rest.filter(({ status }) => status === 'undisclosed') },
  ];
  return groups.flatMap(({ name, states }) =>
    states.map((state, index) => ({ state, area: index === 0 ? name : undefined })),
  );
}
