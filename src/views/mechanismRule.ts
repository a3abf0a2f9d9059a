import { mechanismContent } from '#charts/mechanismContent.ts';
import { mechanismDrawing } from '#charts/mechanismPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** The mechanism as announced. */
export const mechanismRule: PanelRule = {
  contentOf: mechanismContent,
  drawingOf: ({ snapshot }, look) => mechanismDrawing(snapshot, look),
  needs: ['mechanism'],
  unfiltered: true,
};
