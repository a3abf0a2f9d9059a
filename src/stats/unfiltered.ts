import { remember } from '#model/remember.ts';
import { type Cell, cellsOf } from '#stats/cell.ts';
import { type ItemState, itemState, type Moment } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';

/** Cells of each item by region code, by item id. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/** Two years of months, which a trend and a history go through with every filter. */
const MOMENTS = 24;
const keptStates = remember<Ledger, readonly ItemState[]>(MOMENTS);
const keptCells = remember<Ledger, Cells>(MOMENTS);

/** States of all items of a ledger, which no filter changes: worked out once for each moment. */
export function statesAt(ledger: Ledger, moment: Moment): readonly ItemState[] {
  return keptStates(ledger, momentText(moment), () => ledger.items.map((item) => itemState(ledger, item, moment)));
}

/** Cells of all items likewise. */
export function cellsAt(ledger: Ledger, moment: Moment): Cells {
  return keptCells(
    ledger,
    momentText(moment),
    () => new Map(statesAt(ledger, moment).map((state) => [state.item.id, cellsOf(ledger, state, moment)])),
  );
}

function momentText({ asof, today, count }: Moment): string {
  return `${asof} ${today} ${count}`;
}
