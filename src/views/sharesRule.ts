import { sharesContent } from '#charts/sharesContent.ts';
import { sharesDrawing } from '#charts/sharesPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** The published shares, worked out again. */
export const sharesRule: PanelRule = {
  contentOf: sharesContent,
  drawingOf: ({ snapshot }, look) => sharesDrawing(snapshot, look),
  needs: ['published_shares', 'indicators', 'statistics', 'provinces'],
  unfiltered: true,
};
