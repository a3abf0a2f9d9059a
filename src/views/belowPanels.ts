import { listsBriefDrawing } from '#charts/listsBriefPicture.ts';
import { calendarRule } from '#views/calendarRule.ts';
import { changesRule } from '#views/changesRule.ts';
import { listsRule } from '#views/listsRule.ts';
import { matrixRule } from '#views/matrixRule.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { projectsRule } from '#views/projectsRule.ts';
import { sharesRule } from '#views/sharesRule.ts';

/** Panels of the overview that nothing which answers the first question waits for. */
export const BELOW_RULES = {
  changes: changesRule,
  matrix: matrixRule,
  projects: projectsRule,
  shares: sharesRule,
  lists: listsRule,
  calendar: calendarRule,
} as const satisfies Record<string, PanelRule>;

/** Those that show less where they stand among the others of the overview. */
export const BRIEF_RULES: Readonly<Partial<Record<string, PanelRule>>> = {
  lists: { ...listsRule, drawingOf: ({ snapshot }, look) => listsBriefDrawing(snapshot, look) },
};
