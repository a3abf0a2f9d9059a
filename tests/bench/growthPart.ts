import type { Browser } from '@playwright/test';
import { reportCount } from '../support/bigLedger.ts';
import type { Site } from '../support/site.ts';
import { addPackage } from './benchSite.ts';
import { boardSteps, type StepTimes } from './filterPart.ts';
import { loadOf } from './loadPart.ts';
import { median } from './numbers.ts';
import { PACES } from './pages.ts';
import { codesOf, type Land, sizedPackage } from './sizedPackage.ts';

/** What one size of ledger costs, ms at full speed. */
export interface Growth {
  readonly land: Land;
  readonly regions: number;
  readonly items: number;
  readonly reports: number;
  /** Until the coloured map. */
  readonly map: number;
  readonly filter: StepTimes;
}

/** The board takes 2,000 items at most. */
const ITEMS = [20, 200, 2000];
const LANDS: readonly Land[] = ['regions', 'counties'];

/** Loads and steps with ledgers of once, ten and a hundred times as many items, over few and many regions. */
export async function growth(
  browser: Browser,
  site: Site,
  rounds: number,
  tell: (line: string) => void,
): Promise<Growth[]> {
  const found: Growth[] = [];
  for (const land of LANDS)
    for (const items of ITEMS) {
      const folder = `data-${land}-${items}`;
      addPackage(site, folder, sizedPackage({ items, land }));
      const codes = codesOf(land);
      const maps: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        maps.push((await loadOf(browser, 'board', 'full', { url: site.url, folder, places: [] })).map);
      const filter = await boardSteps(browser, {
        url: site.url,
        folder,
        codes,
        places: [],
        pace: PACES.full,
        rounds: 1,
      });
      tell(
        `growth, ${codes.length} regions, ${items} items: map ${median(maps).toFixed(0)} ms, step p95 ${filter.p95.toFixed(0)} ms`,
      );
      found.push({ land, regions: codes.length, items, reports: reportCount(items), map: median(maps), filter });
    }
  return found;
}

/**
 * The most that a time grows by from one size to the next, by how much the items do: 1 is in proportion, more is a cliff.
 *
 * growth  of each land from few items to many
 */
export function steepest(growth: readonly Pick<Growth, 'land' | 'items' | 'map' | 'filter'>[]): number {
  const steeps = growth.flatMap((one, at) => {
    const before = growth[at - 1];
    if (before?.land !== one.land) return [];
    const more = one.items / before.items;
    return [one.map / before.map / more, one.filter.p95 / before.filter.p95 / more];
  });
  return Math.max(...steeps);
}
