import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { DESK, visit } from './board.ts';
import { change, hashOf, shippedPack, withSite } from './packages.ts';

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
