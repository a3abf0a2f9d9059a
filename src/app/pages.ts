import { type ComponentType, lazy } from 'react';
import type { View } from '#model/spec.ts';

/** Pages beside the overview, each a chunk of its own: nobody waits for a page that is not open. */
export const PAGES: Readonly<Partial<Record<View, ComponentType>>> = {
  items: lazy(async () => ({ default: (await import('#app/ItemsPage.tsx')).ItemsPage })),
  item: lazy(async () => ({ default: (await import('#app/ItemPage.tsx')).ItemPage })),
  regions: lazy(async () => ({ default: (await import('#app/RegionsPage.tsx')).RegionsPage })),
  region: lazy(async () => ({ default: (await import('#app/RegionPage.tsx')).RegionPage })),
  ledger: lazy(async () => ({ default: (await import('#app/LedgerPage.tsx')).LedgerPage })),
  changes: lazy(async () => ({ default: (await import('#app/ChangesPage.tsx')).ChangesPage })),
  trend: lazy(async () => ({ default: (await import('#app/TrendPage.tsx')).TrendPage })),
  lists: lazy(async () => ({ default: (await import('#app/ListsPage.tsx')).ListsPage })),
  calendar: lazy(async () => ({ default: (await import('#app/CalendarPage.tsx')).CalendarPage })),
  projects: lazy(async () => ({ default: (await import('#app/ProjectsPage.tsx')).ProjectsPage })),
  platforms: lazy(async () => ({ default: (await import('#app/PlatformsPage.tsx')).PlatformsPage })),
  mechanism: lazy(async () => ({ default: (await import('#app/MechanismPage.tsx')).MechanismPage })),
};
