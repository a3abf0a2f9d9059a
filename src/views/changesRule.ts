import { changesContent } from '#charts/changesContent.ts';
import { changesDrawing } from '#charts/changesPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** What changed since the month before. */
export const changesRule: PanelRule = {
  contentOf: changesContent,
  drawingOf: ({ snapshot }, look) => changesDrawing(snapshot, look),
  needs: ['reports'],
  ofLedger: true,
};
