import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { address, parameters, visit } from './board.ts';

/** Opens the search by its key, and waits until it takes what is typed. */
async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
}

const field = (page: Page) => page.locator('.search-field');
const options = (page: Page) => page.locator('[data-search-entry]');

for (const [how, open] of [
  ['/', (page: Page) => page.keyboard.press('/')],
  ['Ctrl K', (page: Page) => page.keyboard.press('Control+k')],
  ['the button', (page: Page) => page.locator('[data-action="search"]').click()],
] as const)
  test(`opens by ${how}, takes the focus and gives it back`, async ({ page }) => {
    await visit(page);
    const before = page.locator('[data-filter="area"]');
    await before.focus();
    // A select hears the slash itself.
    if (how === '/') await page.locator('[data-nav="items"]').focus();
    const held = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
    await open(page);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    if (how !== 'the button')
      expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60))).toBe(held);
  });

test('does not open while something is written', async ({ page }) => {
  await visit(page, { view: 'ledger' });
  const box = page.locator('input[type="search"]').first();
  await box.fill('a');
  await box.press('/');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(box).toHaveValue('a/');
});

for (const [query, end] of [
  ['dazu', { view: 'region', region: '500111' }],
  ['ＤＡＺＵ', { view: 'region', region: '500111' }],
  ['大足', { view: 'region', region: '500111' }],
  ['gaosu', { view: 'item', item: '2023H2-05' }],
  ['生态环境', { area: 'ecology' }],
  ['高竹', { view: 'platforms', platform: 'gaozhu' }],
  ['红黄绿', { fold: '1' }],
] as const)
  test(`by keys alone, ${query} leads where it should`, async ({ page }) => {
    await visit(page);
    await search(page, query);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameters(page)).toEqual(end);
  });

test('arrow keys go through the results, and what is marked is what is told', async ({ page }) => {
  await visit(page);
  await search(page, 'dz');
  await expect(options(page).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
});

test('what is not there is said, with what can be searched', async ({ page }) => {
  await visit(page);
  await search(page, 'qqqq');
  await expect(page.locator('.search-none')).toContainText('没有找到');
});

test('in English too', async ({ page }) => {
  await page.goto(address({ lang: 'en' }));
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await search(page, 'expressways');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ lang: 'en', view: 'item', item: '2023H2-05' });
});

test('? tells the keys', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('?');
  await expect(page.locator('table[data-table="shortcuts"] tbody tr')).toHaveCount(9);
});

test('a wall is a page of its own', async ({ page }) => {
  await visit(page, { area: 'ecology' });
  await search(page, '大屏');
  await page.locator('[data-search-entry="wall"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'wall');
  await expect(page.locator('main[data-scene]')).toBeVisible();
  expect(parameters(page)).toEqual({ mode: 'wall', area: 'ecology' });
});

test('the other language is one away', async ({ page }) => {
  await visit(page, { view: 'items' });
  await search(page, 'english');
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-lang="en"][data-view="items"]')).toBeAttached();
});

for (const [query, entry, opened] of [
  ['导出 矩阵', 'export-matrix', 'dialog[data-export-of="matrix"] [data-export="csv"]'],
  ['分享 地图', 'share-map', 'dialog[data-share="map"] [data-shared]'],
  ['数据核对', 'join', 'dialog h2:text-is("数据核对")'],
  ['键盘', 'shortcuts', 'dialog h2:text-is("键盘操作")'],
] as const)
  test(`${query} opens what it names`, async ({ page }) => {
    await visit(page);
    await search(page, query);
    await expect(options(page).first()).toHaveAttribute('data-search-entry', entry);
    await page.keyboard.press('Enter');
    await expect(page.locator(opened).first()).toBeVisible();
    await expect(page.locator('dialog')).toHaveCount(1);
  });

test('the page is printed, without the search over it', async ({ page }) => {
  await visit(page);
  await page.evaluate(() => {
    window.print = () =>
      document.documentElement.setAttribute('data-told', String(document.querySelectorAll('dialog').length));
  });
  await search(page, '打印');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-told', '0');
});

test('in English, Chinese names are found too', async ({ page }) => {
  await visit(page, { lang: 'en' });
  await search(page, '大足');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ lang: 'en', view: 'region', region: '500111' });
});

test('on a phone, by touch', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  await page.locator('[data-action="search"]').click();
  await field(page).fill('泸州');
  const box = await options(page).first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
  await options(page).first().click();
  await expect.poll(() => parameters(page)).toEqual({ view: 'region', region: '510500' });
});
