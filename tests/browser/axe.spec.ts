import type { Page } from '@playwright/test';
import { BUILT_VIEWS } from '#model/spec.ts';
import { expect, test } from '../support/test.ts';
import { axeFaults } from './axe.ts';
import { address, type Query } from './board.ts';

const ONE: Readonly<Record<string, Query>> = { region: { region: '500111' }, item: { item: '2023H2-05' } };
const PAGES: readonly Query[] = [
  ...BUILT_VIEWS.map((view): Query => ({ view, ...ONE[view] })),
  { table: 'map,ranking,kpi,areas,items,changes' },
  { tiles: '1', fold: '1' },
  { panel: 'matrix' },
  { demo: '0' },
  { audience: 'public' },
  { area: 'zzz' },
  { mode: 'wall' },
  { mode: 'embed', panel: 'map' },
  { mode: 'embed', panel: 'matrix', controls: '1' },
];

async function open(page: Page, query: Query): Promise<void> {
  await page.goto(address(query));
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
}

for (const lang of ['zh', 'en'])
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing on any page, ${lang}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width: 1366, height: 768 });
      const found: string[] = [];
      for (const query of PAGES) {
        await open(page, { ...query, theme, lang });
        found.push(...(await axeFaults(page)).map((fault) => `${JSON.stringify(query)} ${fault}`));
      }
      expect(found).toEqual([]);
    });

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const found: string[] = [];
  for (const query of PAGES) {
    await open(page, query);
    found.push(...(await axeFaults(page)).map((fault) => `${JSON.stringify(query)} ${fault}`));
  }
  expect(found).toEqual([]);
});

for (const media of [{ contrast: 'more' }, { forcedColors: 'active' }] as const)
  test(`axe finds nothing with ${JSON.stringify(media)}`, async ({ page }) => {
    await page.emulateMedia(media);
    const found: string[] = [];
    for (const query of PAGES) {
      await open(page, query);
      found.push(...(await axeFaults(page)).map((fault) => `${JSON.stringify(query)} ${fault}`));
    }
    expect(found).toEqual([]);
  });

for (const lang of ['zh', 'en'])
  test(`axe finds nothing in what opens over a page, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    const found: string[] = [];
    for (const opener of [
      '[data-panel="map"] [data-action="export"]',
      '[data-panel="map"] [data-action="share"]',
      '[data-panel="map"] .source',
      '[data-action="join"]',
      '[data-action="shortcuts"]',
      '[data-action="search"]',
    ]) {
      await open(page, { lang });
      await page.locator(opener).first().click();
      await page.locator('dialog[open]').waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `${opener} ${fault}`));
    }
    await open(page, { view: 'item', item: '2023H2-05', lang });
    await page.locator('[data-action="why"]').first().click();
    await page.locator('[data-why]').waitFor();
    found.push(...(await axeFaults(page)).map((fault) => `why ${fault}`));
    expect(found).toEqual([]);
  });
