import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { blockStorage } from './blockedStorage.ts';
import { DESK, expectTruth, moveTo, PANELS, panel, visit, visitTables } from './board.ts';
import { onHost, panelFrame } from './host.ts';
import { expectShown, openWall } from './wall.ts';

/*
 * What a machine, a browser or a person's settings may do to the board: a test for each, named after the fault. The others
 * of the list in docs/promises.md stand beside what they belong to.
 */

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Every panel of the overview stands, and nothing has failed. */
async function expectWhole(page: Page): Promise<void> {
  for (const id of PANELS) await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
}

test('storage full: board and wall stand, and nothing is said to be kept that is not', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
  });
  await visit(page);
  await expectWhole(page);
  await moveTo(page, { view: 'data' });
  await expect(page.locator('[data-part="storage"] tr', { hasText: '运行记录' }).locator('.number')).toHaveAttribute(
    'data-value',
    '0',
  );
  await openWall(page, { scenes: 'overview,lists', seconds: '5' });
  await expectShown(page, 'lists 1/1');
});

test('storage blocked: board and wall stand, a choice of visitors holds while the page is open', async ({ page }) => {
  await blockStorage(page);
  await visit(page);
  await expectWhole(page);
  await openWall(page);
  await page.keyboard.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
});

test('clipboard refused: the share dialog says so, and one click marks the whole text for copying by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await visit(page);
  await panel(page, 'kpi').locator('[data-action="share"]').click();
  const line = page.locator('.share-line', { has: page.locator('[data-shared="link"]') });
  await line.locator('[data-action="copy"]').click();
  await expect(line.locator('.copy-said')).toHaveText('浏览器不允许复制，请选中文字后复制。');
  await line.locator('[data-shared="link"]').click();
  const marked = await page.evaluate(() => String(getSelection()));
  expect(marked.trim()).toBe(await line.locator('[data-shared="link"]').textContent());
});

test('wake lock refused: the wall goes on, and its run log says so', async ({ page }) => {
  await page.addInitScript(() => {
    WakeLock.prototype.request = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openWall(page, { scenes: 'overview,lists', seconds: '5' });
  await expectShown(page, 'lists 1/1');
  await page.keyboard.press('Control+Shift+L');
  await expect(page.locator('[data-log] [data-event="wake-lock-refused"]')).toContainText('不许保持屏幕常亮');
});

for (const [year, isTold] of [
  ['2019', true],
  ['2035', false],
] as const)
  test(`clock in ${year}: every number stands as of the data's own month${isTold ? ', and that the clock is wrong is said' : ''}`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-01T04:00:00Z`));
    await visitTables(page);
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-11');
    await expectTruth(page, {}, { today: `${year}-06-01` });
    // Past due is what the month of the data is past, whatever the clock says: one item of the demo ledger.
    await expect(panel(page, 'items').locator('td[data-overdue="1"]')).toHaveCount(1);
    const told = page.locator('[data-clock]');
    await expect(told).toHaveCount(isTold ? 1 : 0);
    if (isTold) await expect(told).toHaveText('本机时钟是2019年6月，早于数据中的2023年12月，请校正');
  });

/** Zoom of a window of 1366 × 768, and the CSS px left of it: what a browser's own zoom does to a page. */
const ZOOMS = [50, 80, 125, 200, 400].map((percent) => ({
  percent,
  width: Math.round((1366 * 100) / percent),
  height: Math.round((768 * 100) / percent),
}));

/** What lies beyond the sides of the page, or is cut by a box that cannot be scrolled. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > width ? [`page ${document.documentElement.scrollWidth}`] : [];
    const isCut = (element: Element) => {
      const box = element.getBoundingClientRect();
      // The link past the navigation waits far to the left until it has the focus.
      if (box.width < 2 || box.height < 2 || box.right < -1000 || !element.checkVisibility()) return false;
      for (let outer = element.parentElement; outer; outer = outer.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(outer);
        if (clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll') return false;
        const edge = outer.getBoundingClientRect();
        if (overflowX !== 'visible' && (box.left < edge.left - 2 || box.right > edge.right + 2)) return true;
      }
      return box.left < -1 || box.right > width + 1;
    };
    const controls = [...document.querySelectorAll('button, select, input:not([type="file"]), summary, a[href]')];
    return [...wide, ...controls.filter(isCut).map((one) => `${one.tagName} ${one.textContent?.slice(0, 20)}`)];
  });
}

async function expectZooms(page: Page, views: readonly string[]): Promise<void> {
  for (const view of views) {
    if (view !== 'overview') await moveTo(page, { view });
    await expect(page.locator(`html[data-view="${view}"]`)).toBeAttached();
    await expect(page.locator('main section').first()).toBeVisible();
    for (const { percent, width, height } of ZOOMS) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => lost(page), { message: `${view} at ${percent} %` }).toEqual([]);
    }
  }
}

test('zoom 50 to 400 %: overview, a page of tables and the data page: no way sideways, no control cut', async ({
  page,
}) => {
  await visit(page);
  await expectZooms(page, ['overview', 'ledger', 'data']);
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'barks';
    button.style.marginLeft = '330px';
    document.querySelector('main')?.append(button);
  });
  expect(await lost(page), 'barks: a control beyond the edge').not.toEqual([]);
});

test('zoom 50 to 400 %: every page', { tag: '@sweep' }, async ({ page }) => {
  await visit(page);
  const views = await page
    .locator('[data-nav]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.nav ?? ''));
  expect(views.length).toBeGreaterThan(10);
  await expectZooms(page, views);
});

test('right-to-left browser: the page runs from left to right, with the digits of the data', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'ar-EG', viewport: DESK, serviceWorkers: 'block' });
  const page = await context.newPage();
  await visit(page, {}, baseURL);
  await expectWhole(page);
  expect(await page.evaluate(() => (1234.5).toLocaleString()), 'barks: the browser writes Arabic digits').toMatch(
    /[٠-٩]/,
  );
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).direction)).toBe('ltr');
  expect(await page.locator('body').textContent()).not.toMatch(/[٠-٩۰-۹]/);
  const [map, items] = await Promise.all([panel(page, 'map').boundingBox(), panel(page, 'items').boundingBox()]);
  expect(map?.x ?? Number.NaN).toBeLessThan(items?.x ?? Number.NaN);
  await context.close();
});

test('right-to-left page around an embed: the panel runs from left to right', async ({ page, baseURL }) => {
  const frame = `<html dir="rtl" lang="ar"><iframe width="500" height="600" src="${baseURL}?mode=embed&panel=items"></iframe>`;
  await onHost(page, { 'index.html': frame }, async () => {
    const inner = await panelFrame(page.locator('iframe'));
    expect(await inner.locator('section').evaluate((section) => getComputedStyle(section).direction)).toBe('ltr');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`forced colours, ${colorScheme}: pictures keep theirs on their own ground, the focus and what is chosen are seen`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await visit(page, { table: 'items' });
    await expectWhole(page);
    const styleOf = (selector: string, ...names: string[]) =>
      page
        .locator(selector)
        .first()
        .evaluate((one, all) => all.map((name) => getComputedStyle(one).getPropertyValue(name)), names);
    const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
    expect(forced, 'barks: colours are forced').toBe(true);
    const [canvas] = await styleOf('body', 'background-color');
    const [ground] = await styleOf('[data-panel="map"] .figure', 'background-color');
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(17, 32, 44)');

    // A picture: its colours are those it was drawn with. A shape beside a word: not sunk in the ground.
    const fills = await page
      .locator('[data-panel="map"] svg path[fill^="#"]')
      .evaluateAll((all) => all.map((path) => [path.getAttribute('fill'), getComputedStyle(path).fill]));
    const drawn = new Map(fills.map(([given, seen]) => [given, seen]));
    expect(new Set(drawn.values()).size, 'colours on the map').toBe(drawn.size);
    expect(drawn.size).toBeGreaterThan(3);
    const shapes = await page
      .locator('table[data-panel-table="items"] .status-shape')
      .evaluateAll((all) =>
        all.map((shape) => `${(shape as SVGElement).dataset.shape} ${getComputedStyle(shape).color}`),
      );
    expect(new Set(shapes).size, 'shapes in the table').toBeGreaterThan(6);
    expect(shapes.filter((shape) => shape.endsWith(canvas ?? ''))).toEqual([]);
    for (const word of await page.locator('table[data-panel-table="items"] .status-button').allTextContents())
      expect(word.trim()).toMatch(/\p{Script=Han}{2}/u);

    const chosen = page.locator('button[aria-pressed="true"]').first();
    await expect(chosen).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('button[aria-pressed="false"]').first()).toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid');
    await page.locator('[data-panel="map"] [role="img"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-panel="map"] [data-ring]').last()).toBeVisible();
  });
