import { trendContent } from '#charts/trendContent.ts';
import { trendDrawing } from '#charts/trendPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Planned against actual by month. */
export const trendRule: PanelRule = {
  contentOf: trendContent,
  drawingOf: ({ snapshot }, look) => trendDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
