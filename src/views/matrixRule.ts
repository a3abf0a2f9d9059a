import { matrixContent } from '#charts/matrixContent.ts';
import { matrixMinWidth } from '#charts/matrixLayout.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Items by regions. */
export const matrixRule: PanelRule = {
  contentOf: matrixContent,
  minWidth: matrixMinWidth,
  drawingOf: ({ snapshot }, look) => matrixDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
