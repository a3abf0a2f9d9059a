import { matrixContent } from '#charts/matrixContent.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Items by regions. */
export const matrixRule: PanelRule = {
  contentOf: matrixContent,
  drawingOf: ({ snapshot }, look) => matrixDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
