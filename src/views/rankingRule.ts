import { rankingContent } from '#charts/rankingContent.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Regions by the measure, as bars. */
export const rankingRule: PanelRule = {
  contentOf: rankingContent,
  drawingOf: ({ snapshot }, look) => rankingDrawing(snapshot, look),
  needs: [],
};
