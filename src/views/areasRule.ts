import { areasContent } from '#charts/areasContent.ts';
import { areasDrawing } from '#charts/areasPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Areas by status. */
export const areasRule: PanelRule = {
  contentOf: areasContent,
  drawingOf: ({ snapshot }, look) => areasDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
