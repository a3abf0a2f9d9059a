import { kpiContent } from '#charts/kpiContent.ts';
import { kpiDrawing } from '#charts/kpiPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Six numbers over a square for each item. */
export const kpiRule: PanelRule = {
  contentOf: kpiContent,
  drawingOf: ({ snapshot }, look) => kpiDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
