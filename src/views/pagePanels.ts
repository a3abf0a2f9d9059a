import { listsBriefDrawing } from '#charts/listsBriefPicture.ts';
import { calendarRule } from '#views/calendarRule.ts';
import { changesRule } from '#views/changesRule.ts';
import { listsRule } from '#views/listsRule.ts';
import { matrixRule } from '#views/matrixRule.ts';
import { mechanismRule } from '#views/mechanismRule.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { platformsRule } from '#views/platformsRule.ts';
import { projectsRule } from '#views/projectsRule.ts';
import { sharesRule } from '#views/sharesRule.ts';
import { trendRule } from '#views/trendRule.ts';

/** Panels below the first screen and on pages of their own: nothing that answers the first question waits for them. */
export const PAGE_RULES = {
  changes: changesRule,
  matrix: matrixRule,
  projects: projectsRule,
  shares: sharesRule,
  trend: trendRule,
  lists: listsRule,
  calendar: calendarRule,
  platforms: platformsRule,
  mechanism: mechanismRule,
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
