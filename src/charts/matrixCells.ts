import type { TableCell } from '#charts/table.ts';
import { MISSING } from '#model/status.ts';
import type { Cell } from '#stats/cell.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Concern, type RegionValue, regionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type CellCounts, matrixWords } from '#words/matrix.ts';
import { figure, whole } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** What stands where an item and a region meet; without any report nothing is known, and the word is 暂缺. */
export function cellAt(snapshot: Snapshot, state: ItemState, code: string): Cell {
  if (!snapshot.ledger.hasReports) return { kind: 'missing', state: 'unavailable', inherited: false };
  return snapshot.cells.get(state.item.id)?.get(code) ?? { kind: 'missing', state: 'not-applicable', inherited: false };
}

/** Has the item cells of its own? The others say across the row why they have none. */
export function hasCells(state: ItemState): boolean {
  return state.status !== 'undisclosed' && state.regions.size > 0;
}

/** Completion without decimals; one where rounding would make it 0 or 100 and it is neither. */
export function cellText(value: number): string {
  const rounded = Math.round(value);
  const isFalse = rounded !== value && (rounded === 0 || rounded === 100);
  return isFalse ? figure(value, 1) : whole(value);
}

/** The cell as the table has it; an outdated one keeps its old number in the text only. */
export function tableCell(cell: Cell): TableCell {
  if (cell.kind === 'value') {
    const { value, inherited } = cell;
    return { kind: 'number', value, text: figure(value), ...(inherited ? { inherited } : {}) };
  }
  return { kind: 'missing', state: cell.state, text: missingText(cell) };
}

/** The word for why there is no number: "未报送", "90（超期未更新）". */
export function missingText(cell: Extract<Cell, { kind: 'missing' }>): string {
  if (cell.state !== 'outdated') return MISSING_WORDS[cell.state];
  return matrixWords.outdatedText(cell.old === undefined ? undefined : cellText(cell.old));
}

/** Mean completion of a region over its listed items among those shown, whatever the measure on the map. */
export function meanOf(snapshot: Snapshot, code: string): RegionValue {
  const { ledger, measure, shown, values, cells } = snapshot;
  const known = measure === 'progress' ? values.get(code) : undefined;
  if (known) return known;
  const named = shown.filter(({ status }) => status !== 'undisclosed');
  const concerns = named.flatMap((state): Concern[] => {
    const cell = cells.get(state.item.id)?.get(code);
    return cell ? [{ state, cell }] : [];
  });
  if (!ledger.hasReports) return { kind: 'missing', state: 'unavailable', n: 0, of: concerns.length };
  return regionValue('progress', code, concerns);
}

/** Do the data give weights to regions of the items shown? */
export function isWeighted({ shown }: Snapshot): boolean {
  return shown.some(({ regions }) => [...regions.values()].some((row) => row?.weight !== undefined));
}

/** Cells of the items shown in the regions shown; those of an item that names the region, or of `all16`. */
export function countCells(snapshot: Snapshot): CellCounts {
  const all = snapshot.shown.filter(hasCells).flatMap((state) => ownCells(snapshot, state));
  const values = all.flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
  const missing = MISSING.map(
    (word) => [word, all.filter((cell) => cell.kind === 'missing' && cell.state === word).length] as const,
  );
  return {
    all: all.length,
    values: values.length,
    zeros: values.filter((value) => value === 0).length,
    missing: missing.filter(([, count]) => count > 0),
  };
}

/** The item's cells in the regions shown, official order. */
export function ownCells(snapshot: Snapshot, state: ItemState): Cell[] {
  return snapshot.regions
    .filter(({ code }) => state.regions.has(code))
    .map(({ code }) => cellAt(snapshot, state, code));
}
