import type { Look } from '#charts/look.ts';
import { mapContent } from '#charts/mapContent.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { tilesDrawing } from '#charts/tilesPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import type { Stage } from '#views/Stage.ts';

/** Regions by the measure, as a map or as equal tiles. */
export const mapRule: PanelRule = { contentOf: mapContent, drawingOf: mapOrTiles, needs: [] };

function mapOrTiles(stage: Stage, look: Look): Drawing {
  const { snapshot, ground, titleBlock } = stage;
  if (ground && stage.mayDrawOutlines && !snapshot.spec.tiles) return mapDrawing(snapshot, ground, titleBlock, look);
  return tilesDrawing(snapshot, ground, look);
}
