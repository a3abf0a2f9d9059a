import { listsContent } from '#charts/listsContent.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** The three lists, flow and open age. */
export const listsRule: PanelRule = {
  contentOf: listsContent,
  drawingOf: ({ snapshot }, look) => listsDrawing(snapshot, look),
  needs: ['list_entries'],
  unfiltered: true,
};
