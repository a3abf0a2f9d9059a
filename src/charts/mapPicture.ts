import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { mapLayers } from '#charts/mapLayers.ts';
import type { MapLayout } from '#charts/mapLayout.ts';
import { layersOption } from '#charts/marks.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import { regionTip } from '#charts/regionTip.ts';
import { regionWalk } from '#charts/regionWalk.ts';
import { regionAt } from '#geo/nearest.ts';
import type { TitleBlock } from '#model/package.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** The choropleth, and what a pointer or a key meets in it. */
export function mapDrawing(
  snapshot: Snapshot,
  ground: MapGround,
  titleBlock: TitleBlock | undefined,
  look: Look,
): Drawing {
  const { layers, layout, hits, spilt } = mapLayers(snapshot, ground, titleBlock, look);
  return {
    option: layersOption(layers),
    height: layout.height,
    hits,
    targetAt: (x, y) => pointed(snapshot, ground, layout, hits, x, y),
    ...regionWalk(snapshot, ground.shapes, layout, (code) => regionTip(snapshot, code)),
    spilt,
  };
}

/** The region a pointer means: in the inset there, else on the map, up to 20 px off. */
function pointed(
  snapshot: Snapshot,
  ground: MapGround,
  layout: MapLayout,
  above: Drawing['hits'],
  x: number,
  y: number,
): Target | undefined {
  if (above.some((hit) => x >= hit.x && x <= hit.x + hit.width && y >= hit.y && y <= hit.y + hit.height))
    return undefined;
  const { inset } = layout;
  const isInset =
    inset &&
    x >= inset.frame.x &&
    x <= inset.frame.x + inset.frame.width &&
    y >= inset.frame.y &&
    y <= inset.frame.y + inset.frame.height;
  const code = regionAt(ground.shapes, isInset ? inset.fit : layout.fit, x, y);
  return code === undefined ? undefined : { kind: 'region', id: code, tip: regionTip(snapshot, code) };
}
