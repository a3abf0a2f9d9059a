import { ledgerSource } from '#charts/content.ts';
import { itemName } from '#charts/itemRows.ts';
import { cellAt, countCells, hasCells, ownCells, tableCell } from '#charts/matrixCells.ts';
import type { Content } from '#charts/picture.ts';
import { foldLegend } from '#charts/shownStatus.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Cell } from '#stats/cell.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { gapOf } from '#stats/gap.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { foldWords } from '#words/fold.ts';
import { type CellCounts, matrixWords } from '#words/matrix.ts';

/** Words and table of items × regions; a row per item shown, a column per region shown. */
export function matrixContent(snapshot: Snapshot): Content {
  const { shown, regions, moment, ledger } = snapshot;
  const counts = ledger.hasReports ? countCells(snapshot) : undefined;
  const whole = shown.filter((state) => !hasCells(state)).length;
  return {
    panel: 'matrix',
    title: counts ? titleOf(snapshot, counts) : matrixWords.name,
    subtitle: subtitleOf(snapshot),
    sentence: matrixWords.sentence(moment.asof, shown.length, regions.length, counts, whole),
    ...ledgerSource(snapshot),
    table: () => ({
      head: matrixWords.head,
      columns: regions.map(({ code, short_name }) => ({ id: code, title: short_name })),
      rows: shown.map((state) => {
        const cells = regions.map(({ code }) => tableCell(cellAt(snapshot, state, code)));
        return { key: 'item', id: state.item.id, name: itemName(state), cells };
      }),
    }),
  };
}

/** Here there is room to say what each colour of the shapes covers. */
function subtitleOf(snapshot: Snapshot): string {
  const line = matrixWords.subtitle(snapshot.moment.asof, snapshot.elapsed);
  const legend = foldLegend(snapshot).map(({ word, covers }) => foldWords.part(word, covers));
  return legend.length > 0 ? foldWords.legend(line, legend) : line;
}

interface Finding {
  readonly name: string;
  readonly gap: number;
  /** Of which regions it holds; the weakest of all items named is told. */
  readonly known: Parameters<typeof matrixWords.allBehind>[1];
}

/** Items that are behind wherever they have a number; else the plain counts of cells. */
function titleOf(snapshot: Snapshot, counts: CellCounts): string {
  const found = snapshot.shown.flatMap((state) => finding(snapshot, state)).sort((a, b) => b.gap - a.gap);
  const whose = (['numbered', 'asked', 'listed', 'all16'] as const).find((known) =>
    found.some((one) => one.known === known),
  );
  if (whose)
    return matrixWords.allBehind(
      found.map(({ name }) => name),
      whose,
    );
  return counts.all > 0 ? matrixWords.counted(counts) : matrixWords.name;
}

/** An item of which at least two regions have reported a number, and all such numbers are behind elapsed time. */
function finding(snapshot: Snapshot, state: ItemState): Finding[] {
  // Without a figure of the month the cells are of an earlier one; against a plan 时间进度 would be the wrong word.
  if (!hasCells(state) || !state.figure || state.basis === 'plan') return [];
  const cells = ownCells(snapshot, state);
  const values = cells.filter((cell) => cell.kind === 'value');
  // The item's own figure in a cell says nothing of the region.
  if (values.filter(({ inherited }) => !inherited).length < 2 || !values.every(isBehind)) return [];
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const isWhole = values.length === cells.length && values.every(({ inherited }) => !inherited);
  const known = isWhole ? wholeOf(snapshot, state) : 'numbered';
  return [{ name: itemName(state), gap: gapOf(state.elapsed, mean), known }];
}

function wholeOf({ spec }: Snapshot, { scope }: ItemState): Finding['known'] {
  if (narrowsRegions(spec)) return 'asked';
  return scope === 'all16' ? 'all16' : 'listed';
}

function isBehind(cell: Extract<Cell, { kind: 'value' }>): boolean {
  const late: readonly StatusId[] = STATUS_GROUPS.late;
  return late.includes(cell.status);
}
