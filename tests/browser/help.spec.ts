import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { address, DESK, parameters, type Query, visit } from './board.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const ROLES = ['leader', 'office', 'group', 'region', 'editor', 'clerk', 'it'];
const MONTH = ['notice', 'collect', 'check', 'return', 'sign', 'publish', 'wall', 'briefing', 'agenda'];
const LANGS = ['zh', 'en'] as const;
/** Links of the page: to parts of the board, and to tabs of their own. */
const WITHIN = 40;
const BESIDE = 5;
/** Shapes of the board that open in a tab of their own, and how they are known. */
const OTHERS: Readonly<Record<string, Query>> = {
  wall: { mode: 'wall', audience: 'internal' },
  'public-wall': { mode: 'wall', audience: 'public' },
  embed: { mode: 'embed', audience: 'internal' },
  public: { mode: 'app', audience: 'public' },
};

const namesOf = (all: Locator, attribute: string) =>
  all.evaluateAll((found, name) => found.map((one) => one.getAttribute(name)), attribute);

test('a card for each of the seven roles with three to five steps, the nine steps of a month in order, six answers', async ({
  page,
}) => {
  await visit(page, { view: 'help' });
  const roles = page.locator('[data-role]');
  await expect(roles).toHaveCount(7);
  expect(await namesOf(roles, 'data-role')).toEqual(ROLES);
  for (const role of await roles.all()) {
    const steps = await role.locator('li').count();
    expect(steps).toBeGreaterThanOrEqual(3);
    expect(steps).toBeLessThanOrEqual(5);
    await expect(role.locator('li .help-go')).toHaveCount(steps);
  }
  expect(await namesOf(page.locator('ol > [data-month-step]'), 'data-month-step')).toEqual(MONTH);
  await expect(page.locator('[data-question]')).toHaveCount(6);
});

test('the list of the nine leads to each of them and leaves the page where it is', async ({ page }) => {
  await visit(page, { view: 'help' });
  for (const step of MONTH) {
    await page.locator(`.help-index a[href="#month-${step}"]`).click();
    await expect(page.locator(`#month-${step}`)).toBeInViewport({ ratio: 1 });
    expect(parameters(page)).toEqual({ view: 'help' });
  }
});

test('the numbers in the answers are those of the data', async ({ page }) => {
  await visit(page, { view: 'help', asof: '2023-09' });
  await expect(page.locator('[data-question="elapsed"]')).toContainText('截至2023年9月底为 3/6，即 50.0%');
  const status = page.locator('[data-question="status"]');
  await expect(status).toContainText('略滞后，0.05 < 差 ≤ 10；滞后，10 < 差 ≤ 30；严重滞后，差 > 30');
  await visit(page, { view: 'help', audience: 'public' });
  await expect(status).toContainText('需加快推进，差 > 0.05');
  await expect(status).not.toContainText('严重滞后');
});

for (const lang of LANGS)
  test(`every link within the board leads to what it promises (${lang})`, async ({ page }) => {
    const home = { view: 'help', lang };
    await visit(page, home);
    const links = page.locator('button.help-go');
    await expect(links).toHaveCount(WITHIN);
    for (let at = 0; at < WITHIN; at += 1) {
      const link = links.nth(at);
      const [text, view, part] = await Promise.all([
        link.textContent(),
        link.getAttribute('data-help-view'),
        link.getAttribute('data-help-at'),
      ]);
      await link.click();
      await expect(page.locator('html'), text ?? '').toHaveAttribute('data-view', view ?? '');
      await expect(page.locator('main section.panel, main .briefing-preview').first(), text ?? '').toBeVisible();
      if (part) {
        await expect(page.locator(`main [data-${part}]`), text ?? '').toBeInViewport();
        await expect(page.locator(`main [data-${part}]`), text ?? '').toBeFocused();
      }
      if (view === 'item' || view === 'region') expect(parameters(page)[view], text ?? '').toMatch(/^[\dH-]+$/);
      await expect(page.locator('html'), text ?? '').toHaveAttribute('data-lang', lang);
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('data-view', 'help');
      await expect(links).toHaveCount(WITHIN);
    }
  });

for (const lang of LANGS)
  test(`walls, an embed and the board for the public open in tabs of their own (${lang})`, async ({ page }) => {
    await visit(page, { view: 'help', lang });
    const links = page.locator('a.help-go');
    await expect(links).toHaveCount(BESIDE);
    for (const link of await links.all()) {
      const other = (await link.getAttribute('data-help-other')) ?? '';
      const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      for (const [name, value] of Object.entries(OTHERS[other] ?? { unknown: other }))
        await expect(tab.locator('html'), other).toHaveAttribute(`data-${name}`, value);
      await expect(tab.locator('html')).toHaveAttribute('data-lang', lang);
      await expect(tab.locator('html')).toHaveAttribute('data-hash', /./);
      await tab.close();
    }
  });

test('at the keyboard a step brings the keyboard to the part it names', async ({ page }) => {
  await visit(page, { view: 'help' });
  await page.locator('[data-month-step="agenda"] [data-help-view="calendar"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="agenda"]')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))).toBe(
    'agenda',
  );
});

test('on a phone nothing runs out sideways and links are as large as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of LANGS) {
    await visit(page, { view: 'help', lang });
    await expect(page.locator('[data-role]')).toHaveCount(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const link of await page.locator('main a, main button').all())
      expect((await link.boundingBox())?.height ?? 0, (await link.textContent()) ?? '').toBeGreaterThanOrEqual(43);
  }
});

test.describe('the first tour', () => {
  const tour = (page: Page) => page.locator('[data-tour]');
  // A browser that a program drives is shown none.
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => false })),
  );

  test('is there on a first visit, tells four things from the data, and once dismissed does not come back', async ({
    page,
  }) => {
    await visit(page, '');
    await expect(tour(page)).toHaveAttribute('data-step', 'sentence');
    await expect(tour(page)).toContainText('27 项中滞后 7 项');
    await expect(tour(page).locator('[data-action="prev"]')).toBeDisabled();
    const next = tour(page).locator('[data-action="next"]');
    // Who comes by keys goes on with Enter.
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    // What a step tells of is marked, and in the window.
    await expect(page.locator('[data-told]')).toHaveAttribute('data-panel', 'map');
    await expect(page.locator('[data-told]')).toBeInViewport();
    const title = await page.locator('section[data-panel="map"] h2').textContent();
    await expect(tour(page)).toContainText(title ?? 'no title');
    await next.click();
    await expect(tour(page)).toContainText('差 33.3 个百分点');
    await next.click();
    await expect(tour(page)).toHaveAttribute('data-step', 'data');
    await expect(tour(page)).toContainText('演示数据');
    await expect(next).toHaveCount(0);
    await tour(page).locator('[data-action="prev"]').click();
    await expect(tour(page)).toHaveAttribute('data-step', 'why');
    await tour(page).locator('[data-action="dismiss"]').click();
    await expect(tour(page)).toHaveCount(0);
    await expect(page.locator('[data-told]')).toHaveCount(0);
    await page.reload();
    await page.locator('html[data-hash]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
    await expect(tour(page)).toHaveCount(0);
  });

  test('Esc closes it before it takes a filter back; a step leads on, and the tour waits on the overview', async ({
    page,
  }) => {
    await visit(page, '');
    await expect(tour(page)).toBeVisible();
    await page.locator('select[data-filter="area"]').selectOption('ecology');
    await expect(tour(page)).toContainText('3 项中');
    for (const _step of ['map', 'why']) await tour(page).locator('[data-action="next"]').click();
    await tour(page).locator('[data-action="go"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-view', 'item');
    await expect(tour(page)).toHaveCount(0);
    await page.goBack();
    await expect(tour(page)).toHaveAttribute('data-step', 'why');
    await page.keyboard.press('Escape');
    await expect(tour(page)).toHaveCount(0);
    expect(parameters(page).area).toBe('ecology');
  });

  for (const query of [
    { area: 'ecology' },
    { mode: 'wall' },
    { mode: 'embed', panel: 'map' },
    { view: 'items' },
  ] as Query[])
    test(`is not there at ${address(query)}`, async ({ page }) => {
      await visit(page, query);
      await expect(page.locator('html')).toHaveAttribute('data-mode', query.mode ?? 'app');
      await page.waitForTimeout(1500);
      await expect(tour(page)).toHaveCount(0);
    });

  test('keeps clear of what it speaks of, and on a phone takes two fifths of the height at most', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(page, { lang: 'en' });
    const own = async () => (await tour(page).boundingBox()) ?? { y: 0, height: Number.NaN, x: 0 };
    await expect(tour(page)).toBeVisible();
    const sentence = await page.locator('[data-sentence="overall"]').boundingBox();
    expect((await own()).y).toBeGreaterThan((sentence?.y ?? 0) + (sentence?.height ?? 0));
    const map = await page.locator('section[data-panel="map"]').boundingBox();
    expect((await own()).x).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0));
    await page.setViewportSize({ width: 390, height: 844 });
    for (let at = 0; at < 4; at += 1) {
      expect((await own()).height).toBeLessThanOrEqual(844 * 0.4 + 1);
      if (at < 3) await tour(page).locator('[data-action="next"]').click();
    }
  });
});
