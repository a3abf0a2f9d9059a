import type { Look } from '#charts/look.ts';
import { cellTip, matrixItemTip, matrixRegionTip } from '#charts/matrixTips.ts';
import type { TurnedBlock, TurnedLayout } from '#charts/matrixTurnedLayout.ts';
import type { Hit } from '#charts/picture.ts';
import { whyHit } from '#charts/whyHit.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** What a pointer meets in the turned matrix: rows, above them columns, above these the cells. */
export function matrixTurnedHits(snapshot: Snapshot, layout: TurnedLayout, look: Look): Hit[] {
  return layout.blocks.flatMap((block) => [
    ...rowHits(snapshot, layout, block),
    ...block.columns.flatMap((column) => columnHits(snapshot, layout, { ...column, block }, look)),
  ]);
}

function rowHits(snapshot: Snapshot, layout: TurnedLayout, block: TurnedBlock): Hit[] {
  return snapshot.regions.map((region, index): Hit => {
    const width = layout.label + layout.column * block.columns.length;
    const box = { x: 0, y: block.rows[index] ?? 0, width, height: layout.row };
    const tip = matrixRegionTip(snapshot, region);
    return { kind: 'region', id: region.code, tip, ...box, ring: { ...box, width: layout.label } };
  });
}

function columnHits(
  snapshot: Snapshot,
  layout: TurnedLayout,
  { state, x, block }: TurnedBlock['columns'][number] & { readonly block: TurnedBlock },
  { size }: Look,
): Hit[] {
  if (!state) return [];
  const { id } = state.item;
  const width = layout.column - 1;
  const from = block.glyphY + size * 0.6;
  const box = { x, y: from, width, height: block.figureY + size * 1.4 - from };
  const ring = { ...box, height: (block.rows[0] ?? from) - from };
  const own: Hit = { kind: 'item', id, tip: matrixItemTip(snapshot, state), ...box, ring };
  const why = whyHit(snapshot, state, { x, y: block.glyphY - size * 0.6, width, height: size * 1.2 });
  const cells = snapshot.regions.map((region, index): Hit => {
    const place = { x, y: block.rows[index] ?? 0, width, height: layout.row };
    return { kind: 'item', id, tip: cellTip(snapshot, state, region), ...place };
  });
  return [own, ...why, ...cells];
}
