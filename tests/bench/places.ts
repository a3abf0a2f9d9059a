import type { Browser } from '@playwright/test';
import { withPage } from './benchBrowser.ts';

/** Panels of the overview's first viewport on a desk. */
export const FIRST_PANELS = ['kpi', 'areas', 'ranking', 'map', 'items', 'changes'] as const;

/** Where a panel's picture stands on the board, px. */
export interface Place {
  readonly panel: (typeof FIRST_PANELS)[number];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The places of the pictures on the board at `url`, for the bare page to draw in. throws if one is not there */
export function placesOf(browser: Browser, url: string): Promise<Place[]> {
  return withPage(browser, { pace: { slower: 1 } }, async ({ page }) => {
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('board:ready').length > 0, null, {
      timeout: 120_000,
    });
    await page.locator('section[data-panel="shares"]').waitFor({ timeout: 120_000 });
    return page.evaluate(
      (panels) =>
        panels.map((panel) => {
          const picture = document.querySelector(`section[data-panel="${panel}"] .figure-picture > *`);
          if (!picture) throw new Error(`${panel} has no picture.`);
          const { left, top, width, height } = picture.getBoundingClientRect();
          return { panel, left: left + scrollX, top: top + scrollY, width, height };
        }),
      FIRST_PANELS,
    );
  });
}
