import type { Browser } from '@playwright/test';
import { withPage } from './benchBrowser.ts';
import { median } from './numbers.ts';
import type { Pace } from './pages.ts';

/** Changes of scene on a wall, ms from the key to the paint of the new pictures. */
export interface WallTimes {
  readonly median: number;
  readonly longest: number;
  readonly changes: number;
}

/** Steps of a wall's show that are timed. */
const CHANGES = 14;

/**
 * Steps through a wall's scenes by key. A change is over when the still copy of what was there begins to fade: then all that stands
 * behind it is drawn.
 */
export function wallTimes(browser: Browser, url: string, pace: Pace): Promise<WallTimes> {
  return withPage(browser, { pace }, async ({ page }) => {
    await page.goto(`${url}board/?mode=wall&seconds=600`);
    await page.locator('main[data-scene] .wall-deck svg > *').first().waitFor({ state: 'attached', timeout: 120_000 });
    await page.evaluate(watchChanges);
    // The first round of the scenes also loads what only they need.
    for (let change = 1; change <= CHANGES; change += 1) {
      await page.waitForTimeout(1500);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((count) => (globalThis as unknown as Watch).changes.length === count, change, {
        timeout: 30_000,
      });
    }
    const times = await page.evaluate(() => (globalThis as unknown as Watch).changes);
    return { median: median(times), longest: Math.max(...times), changes: times.length };
  });
}

interface Watch {
  readonly changes: number[];
}

/** Keeps the time of every change that a key begins. */
function watchChanges(): void {
  const changes: number[] = [];
  Object.assign(globalThis, { changes });
  let start: number | undefined;
  addEventListener('keydown', () => (start = performance.now()), { capture: true });
  new MutationObserver(() => {
    if (start === undefined || !document.querySelector('.wall-held.gone')) return;
    const from = start;
    start = undefined;
    requestAnimationFrame(() => setTimeout(() => changes.push(performance.now() - from)));
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
}
