import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { DESK, expectTruth, PANELS, panel, parameters, visit } from './board.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Query as typed → what the notice must name. */
const BAD: Record<string, string> = {
  'area=xyz': 'area=xyz',
  'measure=foo': 'measure=foo',
  'asof=2023-13': 'asof=2023-13',
  'asof=2030-01': 'asof=2030-01',
  'region=abc': 'region=abc',
  'region=500116,999999': 'region=500116,999999',
  'item=2023H2-99': 'item=2023H2-99',
  'status=bad': 'status=bad',
  'side=north': 'side=north',
  'platform=nowhere': 'platform=nowhere',
  'period=1999H1': 'period=1999H1',
  'data=../secret': 'data=../secret',
  'data=//host': 'data=//host',
  'data=http://host/x': 'data=http://host/x',
  'year=1': 'year=1',
  'indicator=happiness': 'indicator=happiness',
  'theme=pink': 'theme=pink',
  'tiles=2': 'tiles=2',
  'demo=yes': 'demo=yes',
  'area=%zz': 'area=%zz',
  'view=cellar': 'view=cellar',
};

test('a value that means nothing is named in a notice and the board stands on its default', { tag: '@sweep' }, async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await visit(page);
  for (const [query, named] of Object.entries(BAD)) {
    await follow(page, `?${query}&table=${PANELS.join(',')}`);
    const notice = page.locator('[data-notice]');
    await expect(notice, query).toContainText(named);
    await expect(notice).toHaveCount(1);
    await expect(notice).toContainText('已忽略');
    await expectTruth(page, {});
    await notice.locator('[data-action="dismiss"]').click();
    await expect(notice).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  }
  expect(asked.filter((url) => /secret|\/\/host/.test(new URL(url).pathname))).toEqual([]);
});

/** Opens an address within the loaded page. */
async function follow(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    history.pushState(null, '', query);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

test('the same on a first load: a bad folder of data is named, and the shipped one is read', async ({ page }) => {
  for (const query of ['data=..%2Fsecret', 'data=//host', 'area=%zz&region=abc']) {
    await visit(page, `?${query}&table=kpi`);
    const named = query.replace('%2F', '/').split('&');
    for (const one of named) await expect(page.locator('[data-notice]')).toContainText(one);
    await expectTruth(page, {}, { panels: ['kpi'] });
  }
});

test('table=zzz: a notice, and no table is open', async ({ page }) => {
  await visit(page, '?table=zzz');
  await expect(page.locator('[data-notice]')).toContainText('table=zzz');
  await expect(page.locator('table[data-panel-table]')).toHaveCount(0);
  await expect(panel(page, 'kpi')).toHaveAttribute('data-state', 'ready');
});

test('several bad values share one notice that names each; the good ones beside them hold', async ({ page }) => {
  await visit(page, '?area=xyz&measure=foo&side=cq&asof=2023-13&table=kpi,ranking');
  const notice = page.locator('[data-notice]');
  await expect(notice).toHaveCount(1);
  for (const named of ['area=xyz', 'measure=foo', 'asof=2023-13']) await expect(notice).toContainText(named);
  await expect(notice).not.toContainText('side=');
  await expectTruth(page, { side: 'cq' }, { panels: ['kpi', 'ranking'] });
});

test('after a bad value is put away, the board goes on filtering', async ({ page }) => {
  await visit(page, '?area=xyz&table=kpi,areas');
  await page.locator('[data-notice] [data-action="dismiss"]').click();
  await page.locator('select[data-filter="area"]').selectOption('ecology');
  await expect.poll(() => parameters(page).area).toBe('ecology');
  await expectTruth(page, { area: 'ecology' }, { panels: ['kpi', 'areas'] });
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('names nobody knows and empty values are ignored without a word', async ({ page }) => {
  await visit(page, '?utm_source=mail&foo=%zz&area=&__proto__=1&constructor=2&%E4%B8%AD=1&&=&side=sc&table=kpi');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expectTruth(page, { side: 'sc' }, { panels: ['kpi'] });
});

test('markup in an address is shown as text and never becomes part of the page', async ({ page }) => {
  const hostile = '<img src=x onerror="window.broken=1">';
  await visit(page);
  for (const name of ['area', 'region', 'item', 'measure', 'data', 'theme', 'asof']) {
    await follow(page, `?${name}=${encodeURIComponent(hostile)}&table=kpi`);
    await expect(page.locator('[data-notice]')).toContainText(hostile);
    await expect(page.locator('img')).toHaveCount(0);
    expect(await broken(page)).toBeUndefined();
  }
  await visit(page, `?area=${encodeURIComponent(hostile)}&table=kpi`);
  await expectTruth(page, {}, { panels: ['kpi'] });
  expect(await broken(page)).toBeUndefined();
});

async function broken(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as { broken?: unknown }).broken);
}

test('an address of thousands of characters still opens the board', async ({ page }) => {
  const long = Array.from({ length: 900 }, (_, index) => `x${index}`).join(',');
  await visit(page, `?side=cq&table=kpi&area=${long}`);
  await expect(page.locator('[data-notice]')).toHaveCount(1);
  await expectTruth(page, { side: 'cq' }, { panels: ['kpi'] });
});
