import type { Missing, StatusId } from '#model/status.ts';
import { type Cell, ownReports } from '#stats/cell.ts';
import type { Figure } from '#stats/figure.ts';
import { gapOf, leadOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** An item as one region has it, and whether the number is the item's own for want of one of the region. */
export interface CellState {
  readonly state: ItemState;
  readonly isInherited: boolean;
}

/** Words for why a cell has no number that are statuses too. */
const STATUS_OF: Partial<Record<Missing, StatusId>> = {
  'not-reported': 'not-reported',
  awaiting: 'awaiting',
  'not-quantified': 'not-quantified',
};

/**
 * The cell of an item and a region in the form of an item's state, so that its status has a reason like any other.
 *
 * returns  undefined where the cell has no status: 不涉及, 暂不公开, 超期未更新, or no cell at all
 */
export function cellState({ ledger, cells }: Snapshot, state: ItemState, code: string): CellState | undefined {
  const cell = cells.get(state.item.id)?.get(code);
  const status = cell && (cell.kind === 'value' ? cell.status : STATUS_OF[cell.state]);
  if (!cell || !status) return undefined;
  const own = ownReports(ledger, state).get(code);
  const reports = own && hasOwn(cell) ? [own] : [];
  const figure = figureOf(cell, state, reports);
  return {
    isInherited: cell.kind === 'value' && cell.inherited,
    state: {
      ...state,
      status,
      // An item that has not begun makes its cells wait; a number that came early is judged as any other.
      computed: cell.kind === 'missing' && state.computed === 'not-started' ? 'not-started' : status,
      override: undefined,
      overdue: state.overdue && status !== 'done',
      reports,
      figure,
      gap: figure && gapOf(state.elapsed, figure.value),
      lead: figure && leadOf(state.elapsed, figure.value),
    },
  };
}

/** Does the region's own report say what stands in the cell? */
function hasOwn(cell: Cell): boolean {
  return !cell.inherited && (cell.kind === 'value' || cell.state === 'not-quantified');
}

function figureOf(cell: Cell, state: ItemState, reports: Figure['reports']): Figure | undefined {
  if (cell.kind === 'missing') return undefined;
  return cell.inherited ? state.figure : { value: cell.value, basis: 'joint', reports };
}
