import type { ComponentType } from 'react';
import type { View } from '#model/spec.ts';
import { laterPage } from '#views/laterPage.ts';

/** Pages beside the overview, each a chunk of its own: nobody waits for a page that is not open. */
export const PAGES: Readonly<Partial<Record<View, ComponentType>>> = {
  items: laterPage(async () => (await import('#app/ItemsPage.tsx')).ItemsPage),
  item: laterPage(async () => (await import('#app/ItemPage.tsx')).ItemPage),
  regions: laterPage(async () => (await import('#app/RegionsPage.tsx')).RegionsPage),
  region: laterPage(async () => (await import('#app/RegionPage.tsx')).RegionPage),
  ledger: laterPage(async () => (await import('#app/LedgerPage.tsx')).LedgerPage),
  changes: laterPage(async () => (await import('#app/ChangesPage.tsx')).ChangesPage),
  trend: laterPage(async () => (await import('#app/TrendPage.tsx')).TrendPage),
  lists: laterPage(async () => (await import('#app/ListsPage.tsx')).ListsPage),
  calendar: laterPage(async () => (await import('#app/CalendarPage.tsx')).CalendarPage),
  projects: laterPage(async () => (await import('#app/ProjectsPage.tsx')).ProjectsPage),
  platforms: laterPage(async () => (await import('#app/PlatformsPage.tsx')).PlatformsPage),
  mechanism: laterPage(async () => (await import('#app/MechanismPage.tsx')).MechanismPage),
  data: laterPage(async () => (await import('#app/DataPage.tsx')).DataPage),
  briefing: laterPage(async () => (await import('#app/BriefingPage.tsx')).BriefingPage),
  help: laterPage(async () => (await import('#app/HelpPage.tsx')).HelpPage),
};
