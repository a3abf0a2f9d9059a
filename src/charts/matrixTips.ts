import { itemName, statusText } from '#charts/itemRows.ts';
import { cellAt, meanOf, missingText } from '#charts/matrixCells.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { ELAPSED, PLANNED, REGION_SETS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { rankingWords } from '#words/ranking.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Lines of the tip on a cell: item, region and what stands there, of which month. */
export function cellTip(snapshot: Snapshot, state: ItemState, { code, name }: Snapshot['regions'][number]): string[] {
  const cell = cellAt(snapshot, state, code);
  const value = cell.kind === 'value' ? perCent(cell.value) : missingText(cell);
  const inherited = cell.kind === 'value' && cell.inherited ? [matrixWords.inheritedCell] : [];
  return [itemName(state), `${name} ${value}`, ...inherited, asOf(state.reference)];
}

/** Lines of the tip on an item of the matrix. */
export function matrixItemTip(snapshot: Snapshot, state: ItemState): string[] {
  if (state.status === 'undisclosed') return [itemName(state), matrixWords.across.undisclosed];
  if (!snapshot.ledger.hasReports) return [itemName(state)];
  const done = state.figure ? [matrixWords.done(perCent(state.figure.value))] : [];
  const elapsed = `${state.basis === 'plan' ? PLANNED : ELAPSED} ${perCent(state.elapsed)}`;
  return [itemName(state), statusText(snapshot, state), ...done, elapsed, asOf(snapshot.moment.asof)];
}

/** Lines of the tip on a region of the matrix: its mean, and of how many items. */
export function matrixRegionTip(snapshot: Snapshot, { code, name, side }: Snapshot['regions'][number]): string[] {
  const mean = meanOf(snapshot, code);
  const text = mean.kind === 'value' ? perCent(mean.value) : MISSING_WORDS[mean.state];
  return [
    matrixWords.regionIn(name, REGION_SETS[side]),
    matrixWords.meanTip(text),
    rankingWords.counted(mean.n, mean.of),
  ];
}
