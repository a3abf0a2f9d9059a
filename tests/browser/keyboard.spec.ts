import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { visit } from './board.ts';
import { SHEET, state } from './importing.ts';
import { press, stepIn } from './walking.ts';

/** No pointer is used in these. */
test.use({ viewport: { width: 1366, height: 768 } });

/** Tabs on until the focus stands on what is wanted; a person would do the same. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let left = 250; left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`No tab stop leads to ${selector}.`);
}

/** Goes where a word of the search leads. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('.search-field')).toBeFocused();
  await page.keyboard.type(query);
  await expect(page.locator('[data-search-entry][aria-selected="true"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
}

test('the late items of a region and their reasons', async ({ page }) => {
  await visit(page);
  await search(page, 'dazu');
  await expect(page.locator('html[data-view="region"]')).toHaveCount(1);
  const items = page.locator('[data-part="items"]');
  await expect(items.locator('div[role="img"] svg').first()).toBeVisible();
  await tabTo(page, '[data-part="items"] div[role="img"]');
  let step = await press(page, items, 'Home');
  for (let left = 40; left > 0 && step.kind !== 'why'; left -= 1) step = await press(page, items, 'ArrowRight');
  expect(step.spoken).toContain('滞后');
  await page.keyboard.press('Enter');
  const reason = page.getByRole('dialog');
  await expect(reason).toHaveAttribute('data-status', /late|severe/);
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  expect((await stepIn(items)).id).toBe(step.id);
});

test('the map as a file', async ({ page }) => {
  await visit(page);
  await tabTo(page, '[data-panel="map"] [data-action="export"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.export-preview img')).toBeVisible();
  await tabTo(page, '[data-export="svg"]');
  const file = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toMatch(/\.svg$/);
});

test('a ledger brought in', async ({ page }) => {
  await visit(page);
  await search(page, '导入');
  await expect(page.locator('html[data-view="data"]')).toHaveCount(1);
  await tabTo(page, '[data-part="import"] [data-action="import"]');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([{ name: SHEET.name, mimeType: 'text/csv', buffer: Buffer.from(SHEET.text) }]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await tabTo(page, '[data-action="import-apply"]');
  await page.keyboard.press('Enter');
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
});

test('a briefing made', async ({ page }) => {
  await visit(page);
  await search(page, '做一期简报');
  await expect(page.locator('html[data-view="briefing"]')).toHaveCount(1);
  await tabTo(page, '.briefing-tools [data-action="export"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-export="docx"]')).toBeEnabled();
  await tabTo(page, '[data-export="docx"]');
  const file = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toMatch(/\.docx$/);
});

test('a wall set up', async ({ page }) => {
  await visit(page, { view: 'data' });
  await tabTo(page, '[data-part="wall"] input[type="checkbox"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'input[name="seconds"]');
  await page.keyboard.type('30');
  await tabTo(page, '[data-part="wall"] [data-action="open"]');
  const link = await page.locator('[data-part="wall"] [data-action="open"]').getAttribute('href');
  const { searchParams } = new URL(link ?? '');
  expect(searchParams.get('mode')).toBe('wall');
  expect(searchParams.get('seconds')).toBe('30');
  expect(searchParams.get('scenes')).toBe('areas,regions,late,lists');
});
