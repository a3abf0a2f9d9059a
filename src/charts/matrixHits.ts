import { itemName, statusText } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { cellAt, hasCells, meanOf, missingText } from '#charts/matrixCells.ts';
import type { MatrixLayout, MatrixLine } from '#charts/matrixLayout.ts';
import type { Hit } from '#charts/picture.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { ELAPSED, PLANNED, REGION_SETS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { rankingWords } from '#words/ranking.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** What a pointer meets in the matrix: columns, above them rows, above these the cells. */
export function matrixHits(snapshot: Snapshot, layout: MatrixLayout, look: Look): Hit[] {
  const { size } = look;
  const from = size * 1.7;
  const columns = snapshot.regions.map((region, index): Hit => {
    const box = {
      x: layout.columns[index] ?? 0,
      y: from,
      width: layout.cell,
      height: layout.meanY + size * 1.9 - from,
    };
    const ring = { ...box, height: layout.top - from };
    return { kind: 'region', id: region.code, tip: regionTip(snapshot, region), ...box, ring };
  });
  const rows = layout.lines.map((line): Hit => {
    const box = { x: layout.glyphX, y: line.y, width: layout.right - layout.glyphX, height: layout.row };
    const names = layout.nameX + layout.nameWidth - layout.numberX;
    const ring = { ...box, x: layout.numberX, width: names };
    return { kind: 'item', id: line.state.item.id, tip: itemTip(snapshot, line.state), ...box, ring };
  });
  const marks = layout.lines.flatMap(({ state, y }) => {
    const left = layout.glyphX - size * 0.4;
    return whyHit(snapshot, state, { x: left, y, width: layout.numberX - left, height: layout.row });
  });
  return [...columns, ...rows, ...marks, ...layout.lines.flatMap((line) => cellHits(snapshot, layout, line))];
}

function cellHits(snapshot: Snapshot, layout: MatrixLayout, { state, y }: MatrixLine): Hit[] {
  if (!hasCells(state)) return [];
  return snapshot.regions.map((region, index): Hit => {
    const box = { x: layout.columns[index] ?? 0, y, width: layout.cell, height: layout.row };
    return { kind: 'item', id: state.item.id, tip: cellTip(snapshot, state, region), ...box };
  });
}

function cellTip(snapshot: Snapshot, state: ItemState, { code, name }: Snapshot['regions'][number]): string[] {
  const cell = cellAt(snapshot, state, code);
  const value = cell.kind === 'value' ? perCent(cell.value) : missingText(cell);
  const inherited = cell.kind === 'value' && cell.inherited ? [matrixWords.inheritedCell] : [];
  return [itemName(state), `${name} ${value}`, ...inherited, asOf(state.reference)];
}

function itemTip(snapshot: Snapshot, state: ItemState): string[] {
  if (state.status === 'undisclosed') return [itemName(state), matrixWords.across.undisclosed];
  if (!snapshot.ledger.hasReports) return [itemName(state)];
  const done = state.figure ? [matrixWords.done(perCent(state.figure.value))] : [];
  const elapsed = `${state.basis === 'plan' ? PLANNED : ELAPSED} ${perCent(state.elapsed)}`;
  return [itemName(state), statusText(snapshot, state), ...done, elapsed, asOf(snapshot.moment.asof)];
}

function regionTip(snapshot: Snapshot, { code, name, side }: Snapshot['regions'][number]): string[] {
  const mean = meanOf(snapshot, code);
  const text = mean.kind === 'value' ? perCent(mean.value) : MISSING_WORDS[mean.state];
  return [
    matrixWords.regionIn(name, REGION_SETS[side]),
    matrixWords.meanTip(text),
    rankingWords.counted(mean.n, mean.of),
  ];
}
