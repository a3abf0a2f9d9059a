import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { BUILT_VIEWS } from '#model/spec.ts';
import { startWayOut, type WayOut } from '../support/proxy.ts';
import { startSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { DESK, DIST, moveTo, panel, visit } from './board.ts';
import { element, hears, onHost } from './host.ts';
import { choose, SHEET, state } from './importing.ts';

test.describe.configure({ mode: 'parallel' });

/** What some pages cannot do without. */
const NEEDED: Partial<Record<string, Record<string, string>>> = {
  item: { item: '2023H2-05' },
  region: { region: '500116' },
};

/** A browser whose only way to other hosts leads into `run`'s hands. */
async function walled(
  open: (options: object) => Promise<BrowserContext>,
  run: (page: Page, way: WayOut) => Promise<void>,
  options: object = {},
): Promise<void> {
  const way = await startWayOut();
  const context = await open({ viewport: DESK, proxy: { server: way.server, bypass: '127.0.0.1' }, ...options });
  try {
    await run(await context.newPage(), way);
  } finally {
    await context.close();
    await way.close();
  }
}

async function save(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
}

test('with every other host refused, each page stands, reads a sheet and writes its files, and none was asked for', async ({
  browser,
  baseURL,
}) => {
  await walled(
    (options) => browser.newContext({ baseURL: String(baseURL), ...options }),
    async (page, way) => {
      await visit(page);
      for (const view of BUILT_VIEWS) {
        await moveTo(page, { view, ...NEEDED[view] });
        await expect(page.locator('html')).toHaveAttribute('data-view', view);
        await expect(page.locator('main h1, main h2').first()).toBeVisible();
        await expect(page.locator('section[data-state="loading"]')).toHaveCount(0);
      }
      await moveTo(page, {});
      await panel(page, 'areas').locator('[data-action="export"]').click();
      await expect(page.locator('.export-preview img')).toBeVisible();
      for (const kind of ['png', 'svg', 'csv', 'xlsx']) await save(page, `dialog [data-export="${kind}"]`);
      await page.keyboard.press('Escape');
      await panel(page, 'areas').locator('[data-action="share"]').click();
      await expect(page.locator('dialog').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await moveTo(page, { view: 'briefing' });
      await page.locator('[data-action="export"]').click();
      for (const kind of ['docx', 'html']) await save(page, `[data-export="${kind}"]`);
      await choose(page, [SHEET]);
      await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
      expect(way.asked).toEqual([]);
    },
  );
});

test('so do a wall and an embed', async ({ browser, baseURL }) => {
  await walled(
    (options) => browser.newContext({ baseURL: String(baseURL), ...options }),
    async (page, way) => {
      await visit(page, { mode: 'wall', scenes: 'overview,late', seconds: '5' });
      for (const scene of ['overview', 'late']) await expect(page.locator(`main[data-scene="${scene}"]`)).toBeVisible();
      await onHost(page, { 'index.html': element(baseURL, 'panel="map" controls="1"') }, async () => {
        await hears(page, 'ready');
      });
      expect(way.asked).toEqual([]);
    },
  );
});

test('it barks: a build with a request planted in it is caught, by the policy and, without one, on its way out', async ({
  browser,
  complaints,
  allow,
}) => {
  allow(/x\.invalid/);
  const entry = readdirSync(join(DIST, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? '';
  const built = readFileSync(join(DIST, 'assets', entry), 'utf8');
  const planted = `${built};fetch('https://x.invalid').catch(()=>0);new Image().src='http://x.invalid/pixel';`;
  const site = await startSite(DIST, { overrides: { [`assets/${entry}`]: planted } });
  const caught = (pattern: RegExp) => complaints.filter((line) => pattern.test(line)).length;
  const open = (options: object) => browser.newContext({ baseURL: site.url, ...options });
  try {
    await walled(open, async (page, way) => {
      await visit(page);
      await expect
        .poll(() => caught(/^console error: .*https:\/\/x\.invalid.*Content Security Policy/is))
        .toBeGreaterThan(0);
      await expect
        .poll(() => caught(/^console error: .*http:\/\/x\.invalid\/pixel.*Content Security Policy/is))
        .toBeGreaterThan(0);
      expect(way.asked).toEqual([]);
    });
    const without = { bypassCSP: true };
    await walled(
      open,
      async (page, way) => {
        await visit(page);
        await expect.poll(() => [...way.asked].sort()).toEqual(['http://x.invalid/pixel', 'x.invalid:443']);
      },
      without,
    );
    await expect.poll(() => caught(/^request: https:\/\/x\.invalid\/$/)).toBeGreaterThan(0);
  } finally {
    await site.close();
  }
});
