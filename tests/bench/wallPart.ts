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
    // The first scenes also load what only they need.
    const times: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      await page.waitForTimeout(1500);
      const told = page.evaluate(untilChanged);
      await page.keyboard.press('ArrowRight');
      times.push(await told);
    }
    return { median: median(times), longest: Math.max(...times), changes: times.length };
  });
}

function untilChanged(): Promise<number> {
  return new Promise((resolve) => {
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
    const observer = new MutationObserver(() => {
      if (start === 0 || !document.querySelector('.wall-held.gone')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] });
  });
}
