import { calendarContent } from '#charts/calendarContent.ts';
import { calendarDrawing } from '#charts/calendarPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** Joint meetings by half-year. */
export const calendarRule: PanelRule = {
  contentOf: calendarContent,
  drawingOf: ({ snapshot }, look) => calendarDrawing(snapshot, look),
  needs: ['meetings'],
  unfiltered: true,
};
