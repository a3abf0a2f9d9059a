import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { blockStorage } from './blockedStorage.ts';
import { DESK, visit } from './board.ts';
import { choose, keptLedgers, SHEET, state } from './importing.ts';
import { BOUNDARIES, change, hashOf, outlines, put, shippedPack, withSite } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const address = (page: Page) => page.locator('[data-wall-address]');
/** What the address would be, under the page's own. */
const wall = (page: Page, query: string) => `${new URL(page.url()).origin}/?mode=wall${query}`;
const scene = (page: Page, id: string) => page.locator(`[data-scene-choice="${id}"]`);

test('the form builds the address of a wall as it is filled in, and says what is wrong', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, { view: 'data', demo: '0', area: 'ecology' });
  await expect(address(page)).toHaveText(wall(page, '&demo=0'));

  await scene(page, 'late').locator('[data-action="up"]').click();
  await scene(page, 'areas').getByRole('checkbox').uncheck();
  await scene(page, 'projects').getByRole('checkbox').check();
  await expect(address(page)).toHaveText(wall(page, '&demo=0&scenes=overview,late,regions,lists,projects'));
  await expect(scene(page, 'overview').locator('[data-action="up"]')).toHaveAttribute('aria-disabled', 'true');

  await page.locator('input[name="seconds"]').fill('１５');
  await page.locator('input[name="seams"]').fill('1920，3840');
  await page.locator('input[name="night"]').fill('19-7');
  await page.locator('select[name="theme"]').selectOption('light');
  await page.locator('select[name="side"]').selectOption('sc');
  await page.locator('input[name="qr"]').check();
  const query =
    '&side=sc&theme=light&demo=0&scenes=overview,late,regions,lists,projects&seconds=15&seams=1920,3840&night=19-7&qr=1';
  await expect(address(page)).toHaveText(wall(page, query));
  await expect(page.locator('[data-fault]')).toHaveCount(0);

  await page.locator('[data-part="wall"] [data-action="copy"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(wall(page, query));
  await expect(page.locator('[data-part="wall"] [data-action="open"]')).toHaveAttribute('href', wall(page, query));

  await page.locator('input[name="seconds"]').fill('3');
  await page.locator('input[name="refresh"]').fill('often');
  await expect(page.locator('[data-fault="seconds"]')).toContainText('5 到 600');
  await expect(page.locator('[data-fault="refresh"]')).toContainText('10 到 86400');
  await expect(page.locator('input[name="refresh"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(address(page)).toHaveText(wall(page, query.replace('&seconds=15', '')));
  for (const id of ['overview', 'late', 'regions', 'lists', 'projects'])
    await scene(page, id).getByRole('checkbox').uncheck();
  await expect(page.locator('[data-fault="scenes"]')).toBeVisible();
  // Nothing of the form is written into the address of the page itself.
  expect(new URL(page.url()).search).toBe('?view=data&demo=0&area=ecology');
});

test('what is loaded, what is wrong with it, where it is from, and what the board lived through', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/);
  const pack = shippedPack();
  change(pack, 'demo/reports.csv', '2023H2-16,2023-11', '2023H2-99,2023-11');
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, { view: 'data' }, site.url);
    const build = (await page.locator('html').getAttribute('data-build')) ?? '';
    await expect(page.locator('[data-fact="hash"] dd')).toHaveText(hashOf(pack));
    await expect(page.locator('[data-fact="build"] dd')).toHaveText(build);
    await expect(page.locator('[data-fact="asof"] dd')).toHaveText('2023年11月底');
    await expect(page.locator('[data-fact="state"] [data-freshness="fresh"]')).toBeVisible();
    const files = page.locator('table[data-table="package"] tbody tr');
    await expect(files).toHaveCount(pack.descriptor.resources.length);
    await expect(files.locator('.number').filter({ hasText: /^0$/ })).toHaveCount(0);
    await expect(page.locator('[data-part="join"] [data-issue="unknown-item"]')).toHaveCount(1);
    await expect(page.locator('[data-part="join"] h2')).toHaveText('数据核对发现 1 处问题');
    const sources = (pack.files.get('sources.csv') ?? '').toString().trimEnd().split('\n').length - 1;
    await expect(page.locator('[data-part="sources"] tr[data-source]')).toHaveCount(sources);

    const log = page.locator('ol[data-log] li');
    await expect(log).toHaveCount(1);
    await expect(log.first()).toHaveAttribute('data-event', 'start');
    site.set('data/demo/reports.csv', null);
    await page.reload();
    await expect(log).toHaveCount(2);
    await expect(log.first()).toHaveAttribute('data-at', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    await expect(page.locator('tr[data-resource]').filter({ hasText: 'demo/reports.csv' })).toContainText('读取失败');
  });
});

test('the run log tells of trouble and its end, also after a reload', async ({ page, allow }) => {
  allow(/Failed to load resource/);
  const pack = shippedPack();
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, { view: 'data' }, site.url);
    const log = page.locator('ol[data-log] li');
    site.set('data/items.csv', (request) => request.socket.destroy());
    await page.locator('[data-action="look"]').click();
    await expect(log.first()).toHaveAttribute('data-event', 'no-network');
    await expect(log.first()).toContainText('items.csv');
    site.set('data/items.csv', pack.files.get('items.csv'));
    await page.locator('[data-action="look"]').click();
    await expect(log.first()).toHaveAttribute('data-event', 'fresh');
    await page.reload();
    await expect(log.first()).toHaveAttribute('data-event', 'start');
    expect(await log.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.event))).toEqual([
      'start',
      'fresh',
      'no-network',
      'start',
    ]);
  });
});

const part = (page: Page, id: string) => page.locator(`[data-part="${id}"]`);

test('the outlines: all there and sound as shipped, each fault by name in a file that has some', async ({
  page,
  allow,
}) => {
  allow(/Failed to load resource/);
  await visit(page, { view: 'data' });
  const report = part(page, 'outlines');
  await expect(report.locator('h2')).toHaveText('16 个区市边界齐全，无自相交、重叠和空隙');
  await expect(report.locator('tr[data-code]')).toHaveCount(16);
  await expect(report.locator('[data-fact="outlines-coordinates"]')).toContainText('GCJ-02');
  await expect(report.locator('[data-fact="outlines-review"]')).toContainText('没有审图号');

  const pack = shippedPack();
  const { features, ...rest } = outlines();
  const kept = features.filter(({ properties }) => properties?.code !== '500116');
  const tenth = kept.find(({ properties }) => properties?.code === '510300');
  if (!tenth) throw new Error('no outline of 510300');
  // 自贡 twice, once with a code of its own; and 江津 nowhere.
  const alien = { ...tenth, properties: { code: '599999', name: '外地' } };
  put(pack, BOUNDARIES, JSON.stringify({ ...rest, features: [...kept, tenth, alien] }));
  await withSite(page, { data: pack }, async (site) => {
    await visit(page, { view: 'data' }, site.url);
    await expect(report.locator('h2')).toHaveText(
      '16 个区市的边界缺 1 个，多出 1 个，代码重复 1 处，图形相同 2 个，重叠 1 处',
    );
    const row = (code: string) => report.locator(`tr[data-code="${code}"]`);
    await expect(row('500116')).toHaveAttribute('data-state', 'missing');
    await expect(row('510300').locator('[data-column="state"]')).toHaveText(
      '有边界；代码另出现 1 次，未采用；图形与外地相同',
    );
    await expect(row('510300').locator('[data-column="fit"]')).toContainText('与外地重叠约 ');
    await expect(row('599999')).toHaveAttribute('data-state', 'alone');
  });
});

test('what the browser keeps, each cleared by a second click; the thresholds; where each file is from', async ({
  page,
}) => {
  await visit(page, { view: 'data' });
  const kept = (id: string) => part(page, 'storage').locator(`[data-kept="${id}"]`);
  await expect(part(page, 'thresholds').locator('tbody tr')).toHaveCount(5);
  await expect(page.locator('tr[data-resource="regions"]').locator('[data-column="from"]')).toHaveText(
    '服务器 data 目录',
  );
  await expect(page.locator('tr[data-resource="regions"]').locator('time')).toHaveAttribute(
    'datetime',
    /^20\d\d-\d\d-\d\dT.*\+08:00$/,
  );
  await expect(kept('applied')).toContainText('未使用');
  await expect(kept('applied').getByRole('button')).toHaveCount(0);
  await expect(part(page, 'storage').locator('[data-storage-room]')).toBeVisible();

  await choose(page, [SHEET]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await page.locator('[data-action="import-apply"]').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  const ledger = part(page, 'storage').locator('[data-kept^="ledger-"]');
  await expect(ledger).toHaveCount(1);
  await expect(kept('applied')).toContainText('使用中');
  await expect(page.locator('tr[data-resource] [data-column="from"]').filter({ hasText: '本机台账“' })).not.toHaveCount(
    0,
  );

  await expect(kept('log').locator('.number')).not.toHaveAttribute('data-value', '0');
  await kept('log').locator('[data-action="clear"]').click();
  await expect(page.locator('ol[data-log] li')).not.toHaveCount(0);
  await kept('log').locator('[data-action="clear-sure"]').click();
  await expect(page.locator('ol[data-log] li')).toHaveCount(0);
  await expect(kept('log').locator('.number')).toHaveAttribute('data-value', '0');

  await ledger.locator('[data-action="clear"]').click();
  expect(await keptLedgers(page)).toBe(1);
  await ledger.locator('[data-action="clear-sure"]').click();
  await expect(ledger).toHaveCount(0);
  await expect(kept('applied')).toContainText('未使用');
  expect(await keptLedgers(page)).toBe(0);
});

test('a browser that keeps nothing says so in one line', async ({ page }) => {
  await blockStorage(page);
  await visit(page, { view: 'data' });
  await expect(part(page, 'storage').locator('[data-storage="blocked"]')).toContainText('不允许本页保存');
});

test('the software in the page and its licences are one click away', async ({ page }) => {
  await visit(page, { view: 'data' });
  await page.locator('[data-action="third-party"]').click();
  const dialog = page.getByRole('dialog');
  for (const words of [
    /^react-dom \d.* · MIT · [\d.]+ kB$/m,
    /workbox-core/,
    /xlsx.*Apache-2\.0/,
    'Redistribution and use',
  ])
    await expect(dialog).toContainText(words);
});

test.describe('the test picture', () => {
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 3840, height: 1080 },
    { width: 1080, height: 1920 },
  ])
    test(`${viewport.width} × ${viewport.height}: fills the screen, smallest text a sixtieth of its height`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
      await page.route('**/test-picture.html', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': policy } });
      });
      await page.goto('test-picture.html');
      await expect(page.locator('#size')).toContainText(`${viewport.width} × ${viewport.height}`);
      const seen = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const sizes = [...document.querySelectorAll('p, h1, li, span')].map((one) =>
          Number.parseFloat(getComputedStyle(one).fontSize),
        );
        return {
          edge: box('.edge.outer')?.toJSON() as DOMRect,
          circle: box('.circle')?.toJSON() as DOMRect,
          seam: Number(box('.seam.first')?.left) + 20,
          section: box('section')?.toJSON() as DOMRect,
          smallest: Math.min(...sizes),
          greys: new Set(
            [...document.querySelectorAll('.greys li')].map((one) => getComputedStyle(one).backgroundColor),
          ).size,
          hasBar:
            document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
        };
      });
      expect(seen.edge).toMatchObject({ x: 0, y: 0, ...viewport });
      expect(seen.circle.width).toBeCloseTo(seen.circle.height, 3);
      expect(seen.seam).toBe(1920);
      expect(seen.smallest).toBeCloseTo(viewport.height / 60, 3);
      expect(seen.greys).toBe(11);
      expect(seen.hasBar).toBe(false);
      if (viewport.width > 1920) expect(seen.section.right).toBeLessThan(1900);
      expect(seen.section.top).toBeGreaterThan(0);
      expect(seen.section.bottom).toBeLessThan(viewport.height);
    });
});
