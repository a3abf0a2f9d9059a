import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { onDisk } from '../support/onDisk.ts';
import { expect, test } from '../support/test.ts';
import { DATA } from './board.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';

const made: string[] = [];
test.afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Builds an edition into a folder of its own. Returns the path of the one file in it. */
function build(...options: string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'single-'));
  made.push(out);
  execFileSync('npx', ['tsx', 'tools/single.ts', '--out', out, ...options], { stdio: 'pipe' });
  const files = readdirSync(out);
  expect(files).toHaveLength(1);
  return join(out, files[0] ?? '');
}

/** Opens the file by double click, so to say, with the network off. `asked` collects every address but the page's own. */
async function open(
  browser: Browser,
  file: string,
  query = '',
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.resourceType() !== 'document') asked.push(request.url());
  });
  page.on('console', (message) => void (/error|warning/.test(message.type()) && said.push(message.text())));
  page.on('pageerror', (error) => void said.push(String(error)));
  await page.goto(`${pathToFileURL(file).href}${query}`);
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  return { page, asked, said };
}

test('one file opens from a disk without a network, says what is in it, and holds the 16 regions', async ({
  browser,
}) => {
  const file = build();
  const bytes = readFileSync(file);
  expect(gzipSync(bytes).length).toBeLessThan(1_500_000);
  const { page, asked, said } = await open(browser, file, '?table=map');
  await expect(page.locator('[data-panel-table="map"] [data-code]')).toHaveCount(16);
  const hash = (await page.locator('html').getAttribute('data-hash')) ?? '';
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(file).toMatch(new RegExp(`chengyu-board-2023-11-${hash}\\.html$`));
  const mark = page.locator('[data-freshness]');
  await expect(mark).toHaveAttribute('data-freshness', 'fresh');
  await expect(mark).toContainText('截至2023年11月底');
  await expect(mark).toContainText(hash);
  await expect(mark).toContainText('内部使用');
  await expect(page).toHaveTitle(/截至2023年11月底/);
  await expect(page.locator('section[data-state="error"], section[data-state="stale"]')).toHaveCount(0);
  // Steps within the page, the later chunks, and a picture.
  await page.locator('[data-nav="matrix"], [data-nav="ledger"]').first().click();
  await expect(page.locator('[data-panel="ledger"]')).toBeVisible();
  await page.goBack();
  await page.locator('section[data-panel="areas"] [data-action="export"]').click();
  await expect(page.locator('.export-preview img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-nav="data"]').first().click();
  await page.locator('[data-action="third-party"]').click();
  await expect(page.getByRole('dialog')).toContainText(/echarts \d.*Apache-2\.0/);
  await expect(page.getByRole('dialog')).toContainText('The Apache Software Foundation');
  expect(asked).toEqual([]);
  expect(said).toEqual([]);
  await page.context().close();
});

test('the wall runs from the same file', async ({ browser }) => {
  const { page, asked, said } = await open(browser, build(), '?mode=wall');
  await expect(page.locator('main[data-scene="overview"]')).toBeVisible();
  await expect(page.locator('section[data-state="ready"]').first()).toBeVisible();
  await expect(page.locator('[data-freshness]').first()).toHaveAttribute('data-freshness', 'fresh');
  expect([asked, said]).toEqual([[], []]);
  await page.context().close();
});

test('an edition for the public holds nothing that is withheld, and says how many items are', async ({ browser }) => {
  const folder = onDisk(markedPack());
  const whole = readFileSync(build('--data', folder), 'utf8');
  expect(whole, 'barks: the internal edition holds the marks').toContain(SECRET);
  const file = build('--data', folder, '--audience', 'public');
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain(SECRET);
  expect(text).not.toContain(INTERNAL);
  expect(text).not.toContain('13800000000');
  expect(text).not.toContain('186.48');
  const { page } = await open(browser, file);
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
  await expect(page.locator('[data-sentence="overall"]')).toContainText('另有 2 项暂不公开');
  await expect(page.locator('[data-freshness]')).toContainText('面向公众');
  await expect(page.locator('section[data-panel="map"]')).toHaveAttribute('data-state', 'ready');
  await page.context().close();
});

test('barks: a folder that holds something else is not emptied', () => {
  expect(() => execFileSync('npx', ['tsx', 'tools/single.ts', '--out', DATA], { stdio: 'pipe' })).toThrow(/is emptied/);
});
