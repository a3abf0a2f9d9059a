import type { BuiltPanel } from '#model/spec.ts';
import { areasRule } from '#views/areasRule.ts';
import { itemsRule } from '#views/itemsRule.ts';
import { kpiRule } from '#views/kpiRule.ts';
import { mapRule } from '#views/mapRule.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { rankingRule } from '#views/rankingRule.ts';

/** Panels of the first screen that come with the shell; all others are a chunk of their own, see `pagePanels.ts`. */
export const PANEL_RULES = {
  kpi: kpiRule,
  areas: areasRule,
  ranking: rankingRule,
  map: mapRule,
  items: itemsRule,
} as const satisfies Partial<Record<BuiltPanel, PanelRule>>;

/** A panel that is there with the shell. */
export type ShellPanel = keyof typeof PANEL_RULES;
