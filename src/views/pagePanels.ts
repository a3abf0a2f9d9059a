import { BELOW_RULES } from '#views/belowPanels.ts';
import { mechanismRule } from '#views/mechanismRule.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { platformsRule } from '#views/platformsRule.ts';
import { trendRule } from '#views/trendRule.ts';

/** All panels that do not come with the shell: those of the overview, and those that stand on pages of their own alone. */
export const PAGE_RULES = {
  ...BELOW_RULES,
  trend: trendRule,
  platforms: platformsRule,
  mechanism: mechanismRule,
} as const satisfies Record<string, PanelRule>;

/** A panel that does not come with the shell. */
export type PagePanel = keyof typeof PAGE_RULES;
