import type { Look } from '#charts/look.ts';
import { hasCells } from '#charts/matrixCells.ts';
import type { MatrixLayout, MatrixLine } from '#charts/matrixLayout.ts';
import { cellTip, matrixItemTip, matrixRegionTip } from '#charts/matrixTips.ts';
import type { Hit } from '#charts/picture.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { Snapshot } from '#stats/snapshot.ts';

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
    return { kind: 'region', id: region.code, tip: matrixRegionTip(snapshot, region), ...box, ring };
  });
  const rows = layout.lines.map((line): Hit => {
    const box = { x: layout.glyphX, y: line.y, width: layout.right - layout.glyphX, height: layout.row };
    const names = layout.nameX + layout.nameWidth - layout.numberX;
    const ring = { ...box, x: layout.numberX, width: names };
    return { kind: 'item', id: line.state.item.id, tip: matrixItemTip(snapshot, line.state), ...box, ring };
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
