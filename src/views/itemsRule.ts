import { itemsContent } from '#charts/itemsContent.ts';
import { itemsDrawing } from '#charts/itemsPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Items against elapsed time. */
export const itemsRule: PanelRule = {
  contentOf: itemsContent,
  drawingOf: ({ snapshot }, look) => itemsDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
