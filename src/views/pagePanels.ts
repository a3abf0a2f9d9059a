import { calendarContent } from '#charts/calendarContent.ts';
import { calendarDrawing } from '#charts/calendarPicture.ts';
import { changesContent } from '#charts/changesContent.ts';
import { changesDrawing } from '#charts/changesPicture.ts';
import { listsContent } from '#charts/listsContent.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import { mechanismContent } from '#charts/mechanismContent.ts';
import { mechanismDrawing } from '#charts/mechanismPicture.ts';
import { platformsContent } from '#charts/platformsContent.ts';
import { platformsDrawing } from '#charts/platformsPicture.ts';
import { trendContent } from '#charts/trendContent.ts';
import { trendDrawing } from '#charts/trendPicture.ts';
import type { PanelRule } from '#views/panels.ts';

/** Panels that stand on pages of their own. */
export const PAGE_RULES = {
  changes: {
    contentOf: changesContent,
    drawingOf: ({ snapshot }, look) => changesDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  trend: {
    contentOf: trendContent,
    drawingOf: ({ snapshot }, look) => trendDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  lists: {
    contentOf: listsContent,
    drawingOf: ({ snapshot }, look) => listsDrawing(snapshot, look),
    needs: ['list_entries'],
    unfiltered: true,
  },
  calendar: {
    contentOf: calendarContent,
    drawingOf: ({ snapshot }, look) => calendarDrawing(snapshot, look),
    needs: ['meetings'],
    unfiltered: true,
  },
  platforms: {
    contentOf: platformsContent,
    drawingOf: ({ snapshot }, look) => platformsDrawing(snapshot, look),
    needs: ['platforms', 'platform_regions'],
    unfiltered: true,
  },
  mechanism: {
    contentOf: mechanismContent,
    drawingOf: ({ snapshot }, look) => mechanismDrawing(snapshot, look),
    needs: ['mechanism'],
    unfiltered: true,
  },
} as const satisfies Record<string, PanelRule>;
