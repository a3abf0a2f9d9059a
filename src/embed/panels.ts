import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** All that an embed of one panel loads beside the shell; no other panel, page, import or file format comes with it. */
export const EMBED_PANELS: Readonly<Record<BuiltPanel, () => Promise<PanelRule>>> = {
  kpi: async () => (await import('#views/kpiRule.ts')).kpiRule,
  areas: async () => (await import('#views/areasRule.ts')).areasRule,
  ranking: async () => (await import('#views/rankingRule.ts')).rankingRule,
  map: async () => (await import('#views/mapRule.ts')).mapRule,
  items: async () => (await import('#views/itemsRule.ts')).itemsRule,
  changes: async () => (await import('#views/changesRule.ts')).changesRule,
  matrix: async () => (await import('#views/matrixRule.ts')).matrixRule,
  lists: async () => (await import('#views/listsRule.ts')).listsRule,
  projects: async () => (await import('#views/projectsRule.ts')).projectsRule,
  calendar: async () => (await import('#views/calendarRule.ts')).calendarRule,
  shares: async () => (await import('#views/sharesRule.ts')).sharesRule,
  trend: async () => (await import('#views/trendRule.ts')).trendRule,
  platforms: async () => (await import('#views/platformsRule.ts')).platformsRule,
  mechanism: async () => (await import('#views/mechanismRule.ts')).mechanismRule,
};
