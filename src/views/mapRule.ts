import type { Look } from '#charts/look.ts';
import { mapContent } from '#charts/mapContent.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import type { Ground, PanelRule } from '#views/PanelRule.ts';

/** Regions by the measure, as a map or as equal tiles. */
export const mapRule: PanelRule = { contentOf: mapContent, drawingOf: mapOrTiles, needs: [] };

function mapOrTiles({ snapshot, ground, titleBlock, mayDrawOutlines }: Ground, look: Look): Drawing {
  if (ground && mayDrawOutlines && !snapshot.spec.tiles) return mapDrawing(snapshot, ground, titleBlock, look);
  return tilesDrawing(snapshot, ground, look);
}
