import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import { type Site, startSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { DESK, DIST, panel, visit } from './board.ts';
import { change, fileOf, hashOf, shippedPack, withSite } from './packages.ts';

test.use({ viewport: DESK, serviceWorkers: 'allow' });
test.describe.configure({ mode: 'parallel' });

/** What a browser says of files it cannot have. */
const GONE = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_FAILED/;

/** Opens the board and waits until the browser has kept the program and the data. */
async function keep(page: Page, site: Site, query = ''): Promise<string> {
  await visit(page, query, site.url);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const program = (await navigator.serviceWorker.getRegistration())?.active?.state;
        const copies = (await indexedDB.databases()).some(({ name }) => name === 'chengyu-board-copies');
        return `${program} ${copies}`;
      }),
    )
    .toBe('activated true');
  return (await page.locator('html').getAttribute('data-hash')) ?? '';
}

test('after one visit the board opens without its server: the same data, said to be a copy and of when', async ({
  page,
  allow,
}) => {
  allow(GONE);
  const site = await startSite(DIST);
  const hash = await keep(page, site);
  await site.close();
  await visit(page, '?view=items', site.url);
  await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
  await expect(page.locator('[data-freshness]')).toHaveAttribute('data-freshness', 'no-network');
  await expect(page.locator('[data-freshness]')).toContainText(/^连不上服务器 · 显示本机 \d\d-\d\d \d\d:\d\d 的副本$/);
  await expect(panel(page, 'items').or(page.locator('[data-part="items"]')).first()).toBeVisible();
  await visit(page, '', site.url);
  await expect(
    panel(page, 'map')
      .locator('svg text', { hasText: /^江津$/ })
      .first(),
  ).toBeVisible();
  await visit(page, '?mode=wall', site.url);
  await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
  await expect(page.locator('[data-freshness]')).toHaveAttribute('data-freshness', 'no-network');
});

test('newer data and a newer program are on screen at the first visit, not one visit late', async ({ page }) => {
  await withSite(page, {}, async (site) => {
    await keep(page, site);
    const pack = shippedPack();
    change(pack, 'items.csv', '共推绿色发展', '共推绿色发展（新）');
    site.set('data/items.csv', fileOf(pack, 'items.csv'));
    site.set(
      'index.html',
      readFileSync(join(DIST, 'index.html'), 'utf8').replace(/data-build="[^"]*"/, 'data-build="9.9.9+next"'),
    );
    await visit(page, '?view=items', site.url);
    await expect(page.locator('html')).toHaveAttribute('data-build', '9.9.9+next');
    await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(pack));
    await expect(page.locator('body')).toContainText('共推绿色发展（新）');
  });
});

test('a server that is broken, silent, or gives only a part: the whole copy within seconds, never a mixture', async ({
  page,
  allow,
}) => {
  allow(GONE, /50[23]/);
  await withSite(page, {}, async (site) => {
    const hash = await keep(page, site);
    site.set('data/items.csv', fileOf(shippedPack(), 'items.csv').replace('共推绿色发展', '共推绿色发展（新）'));
    site.set('data/periods.csv', (_request, response) => void response.writeHead(503).end());
    await visit(page, '?view=items', site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
    await expect(page.locator('[data-freshness]')).toHaveAttribute('data-freshness', 'retrying');
    await expect(page.locator('body')).not.toContainText('（新）');
    for (const path of ['', 'index.html', 'data/datapackage.json'])
      site.set(path, (_request, response) => void response.writeHead(502).end('bad gateway'));
    await visit(page, '', site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
    for (const path of ['', 'index.html', 'data/datapackage.json']) site.set(path, () => undefined);
    await visit(page, '', site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
    await expect(page.locator('[data-freshness]')).toContainText('的副本');
  });
});

test('an old worker that clings to an old page gives way by the second visit', async ({ page }) => {
  await withSite(page, {}, async (site) => {
    site.set(
      'index.html',
      `<!doctype html><meta charset="utf-8"><title>old</title><link rel="icon" href="data:,"><p>old page</p>`,
    );
    site.set(
      'serviceWorker.js',
      `self.addEventListener('install', (event) => event.waitUntil(caches.open('old').then((one) => one.add('./index.html'))));
       self.addEventListener('fetch', (event) => {
         if (event.request.mode === 'navigate') event.respondWith(caches.match('./index.html'));
       });`,
    );
    await page.goto(`${site.url}index.html`);
    await page.evaluate(() => navigator.serviceWorker.register('serviceWorker.js', { updateViaCache: 'none' }));
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    site.set('index.html', undefined);
    site.set('serviceWorker.js', undefined);
    await page.goto(site.url);
    await expect(page.locator('p')).toHaveText('old page');
    // The visit has fetched the new worker, which takes over as soon as it has kept the new build.
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const { installing, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
            const isKept = (await caches.keys()).some((name) => name.includes('precache'));
            return isKept && installing === null && active?.state === 'activated';
          }),
        { timeout: 90_000 },
      )
      .toBe(true);
    await visit(page, '', site.url);
    await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
  });
});

test('an embed starts no worker and keeps nothing', async ({ page }) => {
  await withSite(page, {}, async (site) => {
    await visit(page, '?mode=embed&panel=kpi', site.url);
    await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
    // Twice the time after which the board would have kept its data.
    await page.waitForTimeout(4000);
    const kept = await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.includes('copies')),
    }));
    expect(kept).toEqual({ workers: 0, stores: [] });
  });
});

test('the data page says whether the board opens offline, lists the copy, and clears it; over plain http what is lost', async ({
  page,
  context,
}) => {
  await withSite(page, {}, async (site) => {
    await keep(page, site);
    await visit(page, '?view=data', site.url);
    await expect(page.locator('[data-offline="kept"]')).toContainText('可离线打开');
    const line = page.locator('[data-kept="copies"]');
    await expect(line).toContainText('1 份');
    await line.locator('[data-action="clear"]').click();
    await line.locator('[data-action="clear-sure"]').click();
    await expect(line).toContainText('0 份');
    const plain = await context.newPage();
    await plain.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
    await visit(plain, '?view=data', site.url);
    await expect(plain.locator('[data-offline="insecure"]')).toContainText('关闭后须连上服务器才能再打开');
  });
});

test('it can be installed: a manifest with name, scope and icons that are there', async ({ page, request }) => {
  await withSite(page, {}, async (site) => {
    await visit(page, '', site.url);
    const href = await page.locator('link[rel="manifest"]').getAttribute('href');
    const address = new URL(href ?? 'none', site.url).href;
    const manifest = await (await request.get(address)).json();
    expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './', lang: 'zh-CN' });
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['any', '192x192', '512x512']);
    for (const { src, sizes, type } of manifest.icons) {
      const icon = await request.get(new URL(src, address).href);
      expect(icon.headers()['content-type'], src).toContain(type);
      if (type === 'image/png')
        expect(`${decode(await icon.body()).width}x${decode(await icon.body()).height}`).toBe(sizes);
    }
  });
});

test('a package that makes no board does not take the place of the copy', async ({ page, allow }) => {
  allow(GONE);
  await withSite(page, {}, async (site) => {
    const hash = await keep(page, site);
    site.set('data/regions.csv', 'code,name\n');
    await page.goto(site.url);
    await expect(page.getByRole('alert')).toContainText('数据包无法使用');
    // Twice the time after which what was read is kept.
    await page.waitForTimeout(4000);
    site.set('data/datapackage.json', (_request, response) => void response.writeHead(503).end());
    await visit(page, '', site.url);
    await expect(page.locator('html')).toHaveAttribute('data-hash', hash);
  });
});
