import type { Page } from '@playwright/test';
import type { Answer } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { DESK, PANELS, panel, visit } from './board.ts';
import { change, fileOf, hashOf, type Pack, shippedPack, withSite } from './packages.ts';
import { throwOnceIn } from './throwOnce.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Browsers write a line for every answer that is none; the page cannot keep them from it. */
const NO_ANSWER = /Failed to load resource/;
const REPORTS = 'data/demo/reports.csv';

/** Ms; the page looks for newer data every five minutes, and once more 5 s after it has seen some. */
const LOOK = 300_000;
const AGAIN = 6000;

const mark = (page: Page) => page.locator('[data-freshness]');
const progress = (page: Page) => panel(page, 'items').locator('tr[data-item="2023H2-16"] [data-column="progress"]');

/** The shipped package with another number for item 16 in November: 60 of 240 in place of 200. */
function newerPack(): Pack {
  const pack = shippedPack();
  const line = /^2023H2-16,2023-11,,,.*$/m.exec(fileOf(pack, 'demo/reports.csv'))?.[0] ?? '';
  change(pack, 'demo/reports.csv', line, line.replace(',200,', ',60,'));
  return pack;
}

function reportsOf(pack: Pack): Buffer {
  return Buffer.from(fileOf(pack, 'demo/reports.csv'));
}

test('newer data on the server: told after two looks, taken by a click, and nothing moves before', async ({ page }) => {
  const [pack, newer] = [shippedPack(), newerPack()];
  await page.clock.install();
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, { table: 'items' }, site.url);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
    await expect(progress(page)).toHaveAttribute('data-value', /^83\.3/);

    site.set(REPORTS, reportsOf(newer));
    await page.clock.fastForward(LOOK);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'stale');
    await expect(page.locator('[data-action="take"]')).toHaveCount(0);
    for (const id of PANELS) await expect(panel(page, id)).toHaveAttribute('data-state', 'stale');

    await page.clock.fastForward(AGAIN);
    await expect(page.locator('[data-action="take"]')).toHaveText('有新数据（点此更新）');
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(pack));
    await expect(progress(page)).toHaveAttribute('data-value', /^83\.3/);

    await page.locator('[data-action="take"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(newer));
    await expect(progress(page)).toHaveAttribute('data-value', '25');
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
    for (const id of PANELS) await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
    await page.clock.fastForward(LOOK);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
  });
});

test('server gone, 5xx, garbage, half a file: the mark says which, the picture stays, and all is well afterwards', async ({
  page,
  allow,
}) => {
  allow(NO_ANSWER);
  const pack = shippedPack();
  const reports = fileOf(pack, 'demo/reports.csv');
  const troubles: [string, string, Answer][] = [
    ['no-network', REPORTS, (request) => request.socket.destroy()],
    ['retrying', REPORTS, (_request, response) => response.writeHead(503).end('busy')],
    ['bad-data', REPORTS, '<!doctype html><p>Sign in'],
    ['bad-data', REPORTS, reports.slice(0, reports.indexOf('\n2023H2-10') + 15)],
    ['bad-data', 'data/datapackage.json', '{"name":'],
  ];
  await page.clock.install();
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, { table: 'items' }, site.url);
    for (const [word, path, answer] of troubles) {
      site.set(path, answer);
      await page.clock.fastForward(LOOK);
      await expect(mark(page), word).toHaveAttribute('data-freshness', word);
      await expect(mark(page)).toContainText(/\d\d-\d\d \d\d:\d\d 起/);
      await expect(panel(page, 'map')).toHaveAttribute('data-state', 'stale');
      await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(pack));
      await expect(progress(page)).toHaveAttribute('data-value', /^83\.3/);
      site.set(REPORTS, reports);
      site.set('data/datapackage.json', JSON.stringify(pack.descriptor));
      await page.clock.fastForward(LOOK);
      await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
      await expect(panel(page, 'map')).toHaveAttribute('data-state', 'ready');
    }
  });
});

test('a chart that throws while it is updated: that panel fails, the others go on, and it is rebuilt with the right values', async ({
  page,
  allow,
}) => {
  allow(/planted/);
  await visit(page);
  const areas = panel(page, 'areas');
  await expect(areas.locator('svg path').first()).toBeVisible();
  const states = await throwOnceIn(page, 'areas');
  await page.locator('[data-filter="asof"][data-value="2023-09"]').click();
  await expect.poll(states).toEqual(['ready', 'error', 'ready']);
  await expect(areas).toHaveAttribute('data-asof', '2023-09');
  await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
  const drawn = () => areas.locator('svg').evaluate((svg) => svg.outerHTML.replaceAll(/zr\d+-\w+/g, ''));
  await expect.poll(async () => (await drawn()).length).toBeGreaterThan(1000);
  const rebuilt = await drawn();
  await visit(page, { asof: '2023-09' });
  await expect.poll(drawn, 'as if nothing had been').toBe(rebuilt);
});

test('a picture that is gone from the page comes back', async ({ page, allow }) => {
  allow(/the picture is gone/);
  await page.clock.install();
  await visit(page);
  const map = panel(page, 'map');
  await expect(map.locator('svg path').first()).toBeVisible();
  await map.locator('svg').evaluate((svg) => svg.remove());
  await page.clock.fastForward(60_000);
  await expect(map).toHaveAttribute('data-state', 'error');
  await page.clock.fastForward(2000);
  await expect(map).toHaveAttribute('data-state', 'ready');
  await expect(map.locator('svg path').first()).toBeVisible();
});

/** The page's own files with another build in its head. */
async function nextBuild(page: Page, url: string): Promise<{ build: string; html: string }> {
  const html = await (await page.request.get(`${url}index.html`)).text();
  const build = '9.9.9+cccccccc';
  return { build, html: html.replace(/data-build="[^"]*"/, `data-build="${build}"`) };
}

test('a new program is told of once it answers in full, and comes by a click', async ({ page }) => {
  await page.clock.install();
  await withSite(page, { data: shippedPack() }, async (site) => {
    await visit(page, { asof: '2023-10' }, site.url);
    const { build, html } = await nextBuild(page, site.url);
    site.set('health.json', JSON.stringify({ build }));
    await page.clock.fastForward(LOOK);
    await page.clock.fastForward(LOOK);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
    site.set('index.html', html);
    // On a busy machine the look before may not have ended yet, and the next one not be due.
    await expect(async () => {
      await page.clock.fastForward(LOOK);
      await expect(mark(page)).toHaveAttribute('data-freshness', 'new-build', { timeout: 2000 });
    }).toPass();
    await page.locator('[data-action="reload"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-build', build);
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-10');
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
  });
});

test('a tab older than the program on the server: a page whose file is gone opens in the new one', async ({
  page,
  allow,
}) => {
  allow(NO_ANSWER);
  await withSite(page, { data: shippedPack() }, async (site) => {
    await visit(page, {}, site.url);
    const { build, html } = await nextBuild(page, site.url);
    const chunk = await chunkOf(page, site.url, 'app/LedgerPage.tsx');
    const script = await (await page.request.get(`${site.url}${chunk}`)).body();
    let isOld = true;
    // Gone for the old tab; there for whoever looks whether the new program is whole, and for the new page.
    site.set(chunk, ({ headers }, response) => {
      const isGone = isOld && headers['sec-fetch-dest'] === 'script';
      response.writeHead(isGone ? 404 : 200, { 'Content-Type': 'text/javascript' }).end(isGone ? 'gone' : script);
    });
    site.set('index.html', ({ headers }, response) => {
      if (headers['sec-fetch-mode'] === 'navigate') isOld = false;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
    });
    site.set('health.json', JSON.stringify({ build }));
    await page.locator('[data-nav="ledger"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-build', build);
    await expect(page.locator('section[data-panel="ledger"]')).toHaveAttribute('data-state', 'ready');
    expect(new URL(page.url()).search).toBe('?view=ledger');
  });
});

test('a page whose file cannot be had for a while opens by itself when it can', async ({ page, allow }) => {
  allow(NO_ANSWER);
  await withSite(page, { data: shippedPack() }, async (site) => {
    await visit(page, {}, site.url);
    const chunk = await chunkOf(page, site.url, 'app/TrendPage.tsx');
    site.set(chunk, (request) => request.socket.destroy());
    await page.locator('[data-nav="trend"]').click();
    await expect(page.locator('main[aria-busy="true"]')).toBeVisible();
    site.set(chunk, undefined);
    await expect(page.locator('section[data-panel="trend"]')).toHaveAttribute('data-state', /ready|stale/);
  });
});

/** Path of the script that a source of its own has become, as the build has named it. */
async function chunkOf(page: Page, url: string, source: string): Promise<string> {
  const manifest = await (await page.request.get(`${url}.vite/manifest.json`)).json();
  const file = manifest[`src/${source}`]?.file;
  expect(file, source).toMatch(/^assets\//);
  return file;
}

test('a picture whose part of the program cannot be had for a while is drawn when it can', async ({ page, allow }) => {
  allow(NO_ANSWER, /dynamically imported module|error loading/i);
  await withSite(page, { data: shippedPack() }, async (site) => {
    const chunk = await chunkOf(page, site.url, 'ui/axes.ts');
    site.set(chunk, (request) => request.socket.destroy());
    await visit(page, { view: 'trend' }, site.url);
    const trend = page.locator('section[data-panel="trend"]');
    await expect(trend).toHaveAttribute('data-state', 'error');
    site.set(chunk, undefined);
    await expect(trend).toHaveAttribute('data-state', 'ready');
    await expect.poll(() => trend.locator('svg path').count()).toBeGreaterThan(5);
  });
});
