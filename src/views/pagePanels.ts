import { calendarContent } from '#charts/calendarContent.ts';
import { calendarDrawing } from '#charts/calendarPicture.ts';
import { changesContent } from '#charts/changesContent.ts';
import { changesDrawing } from '#charts/changesPicture.ts';
import { listsBriefDrawing } from '#charts/listsBriefPicture.ts';
import { listsContent } from '#charts/listsContent.ts';
import { listsDrawing } from '#charts/listsPicture.ts';
import { matrixContent } from '#charts/matrixContent.ts';
import { matrixMinWidth } from '#charts/matrixLayout.ts';
import { matrixDrawing } from '#charts/matrixPicture.ts';
import { mechanismContent } from '#charts/mechanismContent.ts';
import { mechanismDrawing } from '#charts/mechanismPicture.ts';
import { platformsContent } from '#charts/platformsContent.ts';
import { platformsDrawing } from '#charts/platformsPicture.ts';
import { projectsContent } from '#charts/projectsContent.ts';
import { projectsDrawing } from '#charts/projectsPicture.ts';
import { sharesContent } from '#charts/sharesContent.ts';
import { sharesDrawing } from '#charts/sharesPicture.ts';
import { trendContent } from '#charts/trendContent.ts';
import { trendDrawing } from '#charts/trendPicture.ts';
import type { PanelRule } from '#views/panels.ts';

/** Panels below the first screen and on pages of their own: nothing that answers the first question waits for them. */
export const PAGE_RULES = {
  changes: {
    contentOf: changesContent,
    drawingOf: ({ snapshot }, look) => changesDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  matrix: {
    contentOf: matrixContent,
    minWidth: (snapshot) => matrixMinWidth(snapshot),
    drawingOf: ({ snapshot }, look) => matrixDrawing(snapshot, look),
    needs: ['reports'],
    ofLedger: true,
  },
  projects: {
    contentOf: projectsContent,
    drawingOf: ({ snapshot }, look) => projectsDrawing(snapshot, look),
    needs: ['major_projects'],
    unfiltered: true,
  },
  shares: {
    contentOf: sharesContent,
    drawingOf: ({ snapshot }, look) => sharesDrawing(snapshot, look),
    needs: ['published_shares', 'indicators', 'statistics', 'provinces'],
    unfiltered: true,
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

/** A panel that comes with this chunk. */
export type PagePanel = keyof typeof PAGE_RULES;

const BRIEF: Partial<Record<PagePanel, PanelRule>> = {
  lists: { ...PAGE_RULES.lists, drawingOf: ({ snapshot }, look) => listsBriefDrawing(snapshot, look) },
};

/** The rule of a panel that shows less where it stands among the others of the overview; undefined where it shows the same. */
export function briefRule(panel: PagePanel): PanelRule | undefined {
  return BRIEF[panel];
}
