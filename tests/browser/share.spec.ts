import type { Page } from '@playwright/test';
import { readQr } from '../support/readQr.ts';
import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';
import { editTable, hashOf, type Pack, shippedPack, withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

async function share(page: Page, id: 'map' | 'kpi' | 'ranking'): Promise<void> {
  await panel(page, id).locator('[data-action="share"]').click();
  await expect(page.locator(`dialog[data-share="${id}"] [data-shared="link"]`)).toBeVisible();
}

async function shared(page: Page, name: string): Promise<string> {
  return (await page.locator(`[data-shared="${name}"]`).textContent()) ?? '';
}

/** Dark modules of the code on screen, row by row. */
function codeOnScreen(page: Page): Promise<boolean[][]> {
  return page.locator('.share-qr svg').evaluate((svg) => {
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y] of (svg.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1/g)) {
      const row = rows[Number(y)];
      if (row) row[Number(x)] = true;
    }
    return rows;
  });
}

test('link, citation, code and preview of a panel; the code on screen reads as the link', async ({ page, baseURL }) => {
  await visit(page, '?side=cq&asof=2023-10&theme=dark');
  await share(page, 'ranking');
  const link = `${baseURL}?side=cq&asof=2023-10&theme=dark`;
  expect(await shared(page, 'link')).toBe(link);
  expect(readQr(await codeOnScreen(page))).toBe(link);
  const hash = await page.locator('html').getAttribute('data-hash');
  const cite = `${baseURL}?panel=ranking&side=cq&asof=2023-10&hash=${hash}`;
  expect(await shared(page, 'cite')).toBe(cite);
  expect(await shared(page, 'citation')).toMatch(/（演示数据），截至2023年10月底，数据版本 [0-9a-f]{12}，http/);
  expect(await shared(page, 'element')).toContain('<chengyu-panel panel="ranking" side="cq"></chengyu-panel>');
  // Not before the preview has been measured is there a height to copy.
  expect(await shared(page, 'frame')).toMatch(/^预览显示后量出高度|height="[1-9]\d+"/);
  const preview = page.frameLocator('.share-preview iframe');
  await expect(preview.locator('section[data-panel="ranking"]')).toHaveAttribute('data-state', 'ready');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'light');
  for (const width of [280, 720, 480]) {
    await page.locator(`[data-filter="preview-width"][data-value="${width}"]`).click();
    await expect(page.locator('.share-preview iframe')).toHaveAttribute('width', String(width));
    await expect
      .poll(async () => {
        const content = await preview
          .locator('main')
          .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
        return (await shared(page, 'frame')).includes(`height="${content}"`);
      })
      .toBe(true);
  }
  await page.locator('[name="isFixed"]').check();
  await page.locator('[name="controls"]').check();
  await page.locator('[data-filter="embed-theme"]').selectOption('dark');
  expect(await shared(page, 'element')).toContain('panel="ranking" side="cq" asof="2023-10" theme="dark" controls="1"');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('[data-action="table"]')).toBeVisible();
  await expect(page.locator('[data-framing="own-machine"]')).toBeVisible();
  await expect(page.locator('[data-framing]')).toHaveCount(1);
  await expect(page.locator('[data-unsigned]')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('every panel of the overview has the button; a month that is not signed is named as one an embed will not show', async ({
  page,
}) => {
  await visit(page, '?asof=2023-12');
  await expect(page.locator('section[data-panel]:not([data-state="loading"])')).toHaveCount(11);
  await expect(page.locator('section[data-panel] [data-action="share"]')).toHaveCount(11);
  await share(page, 'kpi');
  await expect(page.locator('[data-unsigned]')).toContainText('2023年12月尚未定稿');
});

test('a server that refuses frames is named where the code is made', async ({ page, allow }) => {
  // The browser says itself that it will not show the preview.
  allow(/X-Frame-Options|frame-ancestors|Refused to display|chrome-error|Failed to load/);
  await withSite(page, {}, async (site) => {
    const answer = await fetch(site.url);
    const html = Buffer.from(await answer.arrayBuffer());
    let headers: Record<string, string> = {};
    site.set('index.html', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(html);
    });
    const cases: [Record<string, string>, string][] = [
      [{ 'X-Frame-Options': 'DENY' }, 'nobody'],
      [{ 'Content-Security-Policy': "frame-ancestors 'self' https://page.example" }, 'listed'],
    ];
    for (const [sent, kind] of cases) {
      headers = sent;
      await visit(page, '', site.url);
      await share(page, 'kpi');
      await expect(page.locator(`[data-framing="${kind}"]`)).toBeVisible();
    }
    await expect(page.locator('[data-framing="listed"]')).toContainText('https://page.example');
  });
});

/** The shipped package with 17 in place of 16 of 18 in the joint November report of item 06. */
function corrected(): Pack {
  const pack = shippedPack();
  editTable(pack, 'demo/reports.csv', (row) =>
    row.item_id === '2023H2-06' && row.month === '2023-11' && !row.region_code && !row.side
      ? { ...row, done_value: '17' }
      : row,
  );
  return pack;
}

test('a citation link: silent while the data are those cited; later every change is told, in another browser what the ledger records', async ({
  page,
  browser,
}) => {
  const [before, after] = [shippedPack(), corrected()];
  await withSite(page, { data: before }, async (site) => {
    await visit(page, '', site.url);
    await share(page, 'kpi');
    const cite = await shared(page, 'cite');
    expect(cite).toBe(`${site.url}?panel=kpi&asof=2023-11&hash=${hashOf(before)}`);
    await page.goto(cite);
    await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-notice="hash"]')).toHaveCount(0);
    for (const [path, bytes] of after.files) site.set(`data/${path}`, bytes);
    await page.goto(cite);
    const note = page.locator('[data-notice="hash"]');
    await expect(note).toContainText(hashOf(before));
    await expect(note).toContainText(hashOf(after));
    await expect(note).toContainText('数字变化 1 项：“共建长江上游航运中心”由 88.9% 变为 94.4%。');
    await note.locator('[data-action="dismiss"]').click();
    await expect(note).toHaveCount(0);
    const other = await browser.newPage();
    await other.goto(cite);
    const told = other.locator('[data-notice="hash"]');
    await expect(told).toContainText('台账所记');
    await expect(told).toContainText('“共推绿色发展”9月进度由 52.0% 更正为 48.0%');
    await other.close();
  });
});
