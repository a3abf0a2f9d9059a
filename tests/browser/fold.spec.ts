import { expect, test } from '../support/test.ts';
import { DESK, expectTruth, PANELS, panel, parameters, visit } from './board.ts';
import { walkTo } from './walking.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

test('red, yellow and green are asked for by one button and stand in the address; the tables keep every status', async ({
  page,
}) => {
  const tables = PANELS.filter((id) => id !== 'kpi' && id !== 'areas').join(',');
  await visit(page, { table: tables });
  const toggle = page.locator('[data-filter="fold"]');
  const words = (id: 'kpi' | 'areas') => panel(page, id).locator('svg text').allTextContents();
  await expect(toggle).toHaveAttribute('data-value', '1');
  await expect(page.locator('[data-legend]')).toHaveCount(0);
  await expect.poll(() => words('kpi')).toContain('完成');
  await toggle.click();
  await expect.poll(() => parameters(page)).toEqual({ table: tables, fold: '1' });
  await expect(toggle).toHaveAttribute('data-value', '0');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => words('kpi')).toEqual(expect.arrayContaining(['红', '黄', '绿', '未报送']));
  await expect(page.locator('[data-legend="red"]')).toHaveText('红严重、滞后');
  await expect(page.locator('[data-legend] svg')).toHaveCount(3);

  // The same statuses as without, each with the word of its colour.
  await expectTruth(page, {}, { panels: PANELS.filter((id) => tables.split(',').includes(id)) });
  const cell = (item: string) => panel(page, 'items').locator(`tr[data-item="${item}"] [data-column="status"]`);
  await expect(cell('2023H2-15')).toHaveText('滞后（红）');
  await expect(cell('2023H2-15')).toHaveAttribute('data-status', 'late');
  await expect(cell('2023H2-14')).toHaveText('未报送');

  // A segment of several items filters by area and by all the statuses it covers.
  await walkTo(page, panel(page, 'areas'), 'area', 'industry', 'ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page, 'areas').getByRole('tooltip')).toContainText('绿 3 项');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page).area).toBe('industry');
  expect(parameters(page).status?.split(',').sort()).toEqual(['ahead', 'closed', 'done', 'on-schedule']);
  await page.goto(`?table=${tables}`);
  await expect(toggle).toHaveAttribute('data-value', '1');
});

test('the ledger keeps the status and adds the word of its colour', async ({ page }) => {
  await page.goto('?view=ledger&fold=1&status=late');
  const cell = page.locator('table[data-panel-table="ledger"] [data-column="状态"][data-status="late"]').first();
  await expect(cell).toHaveText('滞后（红）');
});

test('before the public there is no such button, no colour’s word, and no red', async ({ page }) => {
  await visit(page, { audience: 'public', fold: '1' });
  await expect(
    panel(page, 'kpi')
      .locator('svg text')
      .filter({ hasText: /^需加快推进$/ }),
  ).toHaveCount(1);
  await expect(page.locator('[data-filter="fold"]')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText(/红黄绿|（[红黄绿]）/);
  const drawn = await page.locator('svg text').allTextContents();
  expect(drawn.filter((text) => ['红', '黄', '绿'].includes(text))).toEqual([]);
});
