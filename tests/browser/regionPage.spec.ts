import { expect, test } from '../support/test.ts';
import { DESK, parameters, visit } from './board.ts';

const TONGNAN = '500152';

test.use({ viewport: DESK });

test('the page of a region: its items with role and cell, published figures with year, coverage and source, what is missing, its row, its neighbours, the 16 as announced', async ({
  page,
}) => {
  await visit(page, { view: 'region', region: TONGNAN });
  const part = (name: string) => page.locator(`section[data-part="${name}"]`);

  await part('items').locator('[data-action="table"]').click();
  const rows = part('items').locator('tbody tr[data-item]');
  await expect(rows).toHaveCount(9);
  await expect(rows.first().locator('[data-column="local"]')).toHaveAttribute('data-missing', 'not-reported');
  await expect(part('items').locator('tr[data-item="2023H2-05"] [data-column="role"]')).toHaveText(/牵头|参与|涉及/);

  const gdp = part('statistics').locator('tr[data-indicator="gdp"]').first();
  await expect(gdp).toHaveAttribute('data-year', /^20\d\d$/);
  await expect(gdp.locator('[data-column="covered"]')).toHaveText(/^\d+\/16$/);
  await expect(gdp.locator('[data-column="rank"]')).toHaveText(/^\d+\/\d+ 个$/);
  await expect(part('statistics')).toContainText('位次只在同年有数的区市间排');

  await expect(part('reports').locator('li[data-item="2023H2-02"][data-missing="not-reported"]').first()).toBeVisible();
  await part('row').locator('[data-action="table"]').click();
  await expect(part('row').locator(`tr[data-item="2023H2-02"] [data-column="${TONGNAN}"]`)).toHaveAttribute(
    'data-missing',
    'not-reported',
  );

  await part('ranking').locator('[data-action="table"]').click();
  const codes = await part('ranking')
    .locator('tbody tr[data-code]')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.code));
  expect(codes.slice(0, 3)).toEqual(['500116', '500117', '500118']);
  expect(codes).toHaveLength(16);

  // 合川 in the south-east of 潼南: the way to a neighbour, then on by keys in announced order.
  await part('neighbours').locator('[data-code="500117"]').getByRole('button').click();
  await expect.poll(() => parameters(page).region).toBe('500117');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => parameters(page).region).toBe('500118');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => parameters(page).region).toBe('500116');
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page)).toEqual({ view: 'regions' });
  const mean = page.locator(`tr[data-code="${TONGNAN}"] [data-column="progress"]`);
  await expect(mean).toHaveText('83.0');
});

test('on paper a region has no rank among the others', async ({ page }) => {
  await visit(page, { view: 'region', region: TONGNAN });
  const ranks = page.locator('section[data-part="statistics"] [data-column="rank"]');
  await expect(ranks.first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(ranks).toHaveCount(0);
  await expect(page.locator('section[data-part="statistics"]')).not.toContainText('位次');
  await expect(page.locator('section[data-part="ranking"] table')).toBeVisible();
  await expect(page.locator('section[data-part="ranking"] [data-column="rank"]')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(ranks.first()).toBeVisible();
});
