import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { address, type Query } from './board.ts';
import { type FaintText, faintTexts } from './textContrast.ts';

const PAGES: readonly Query[] = [
  {},
  { measure: 'lead' },
  { measure: 'worst', tiles: '1' },
  { fold: '1', table: 'kpi' },
  { demo: '0' },
  { view: 'item', item: '2023H2-05' },
  { view: 'region', region: '500111' },
  { view: 'trend' },
  { view: 'changes' },
  { view: 'lists' },
  { view: 'calendar' },
  { view: 'projects' },
  { view: 'platforms' },
  { view: 'mechanism' },
  { mode: 'wall', scenes: 'overview' },
  { mode: 'embed', panel: 'matrix' },
];

async function faultsOn(page: Page, query: Query): Promise<FaintText[]> {
  await page.goto(address(query));
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('svg text').count()).toBeGreaterThan(5);
  await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
  const { seen, faint } = await faintTexts(page);
  expect(seen, JSON.stringify(query)).toBeGreaterThan(5);
  return faint;
}

for (const theme of ['light', 'dark'])
  for (const contrast of ['no-preference', 'more'] as const)
    test(`every text of a picture stands out from its ground: ${theme}, contrast ${contrast}`, async ({ page }) => {
      // As high as any page: one picture of it, laid out once.
      await page.setViewportSize({ width: 1920, height: 3000 });
      // Nothing is half faded when it is looked at.
      await page.emulateMedia({ contrast, reducedMotion: 'reduce' });
      const found: Record<string, FaintText[]> = {};
      for (const query of PAGES) {
        const faint = await faultsOn(page, { ...query, theme });
        if (faint.length > 0) found[JSON.stringify(query)] = faint;
      }
      expect(found).toEqual({});
    });

test('a text that does not stand out is found', async ({ page }) => {
  await page.goto(address({}));
  const text = page.locator('[data-panel="items"] svg text').first();
  await text.waitFor();
  await text.evaluate((element) => {
    (element as SVGTextElement).style.fill = '#e8e8e8';
  });
  const { faint } = await faintTexts(page);
  expect(faint.map(({ ink }) => ink)).toContain('rgb(232, 232, 232)');
});
