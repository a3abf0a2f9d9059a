import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { parameters, visit } from './board.ts';
import { change, shippedPack, withSite } from './packages.ts';

// As high as all rows of nine items in five months: those in sight are those in the document.
test.use({ viewport: { width: 1920, height: 2600 }, permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'parallel' });

const REPORTS = 'demo/reports.csv';

function ledger(page: Page): Locator {
  return page.locator('table[data-panel-table="ledger"]');
}

/** Opens the ledger with the rows of items alone: those of the demo fit into the document at once. */
async function openItems(page: Page, query: Record<string, string> = {}, root = ''): Promise<void> {
  await visit(page, { view: 'ledger', ...query }, root);
  await page.locator('select[data-filter="rows"]').selectOption('item');
}

/** Waits until the rows in the document are those of these items; "2023H2-15" is written "15". */
async function expectItems(page: Page, items: readonly string[], months = 5): Promise<void> {
  await expect(ledger(page)).toHaveAttribute('aria-rowcount', String(items.length * months + 1));
  const shown = await ledger(page)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.item?.slice(-2) ?? ''));
  expect([...new Set(shown)]).toEqual(items);
}

/** What stands in a column, row by row, of those in the document. */
function column(page: Page, header: string): Promise<string[]> {
  return ledger(page)
    .locator(`[data-column="${header}"]`)
    .evaluateAll((cells) => (cells as HTMLElement[]).map(({ dataset, textContent }) => dataset.value ?? textContent));
}

test('area, region, unit, status and words each leave the rows that fit, and add up', async ({ page }) => {
  await openItems(page, { area: 'ecology' });
  await expectItems(page, ['15', '16', '17']);
  await page.locator('select[data-filter="area"]').selectOption('');
  await page.locator('select[data-filter="region"]').selectOption('500116');
  // 江津: four listed items, and the five of all16.
  await expectItems(page, ['02', '04', '06', '08', '10', '11', '15', '18', '20']);
  await page.locator('select[data-filter="unit"]').selectOption('川方牵头单位F');
  await expectItems(page, ['18']);
  await page.locator('select[data-filter="region"]').selectOption('');
  await expectItems(page, ['18', '19']);
  await page.locator('select[data-filter="unit"]').selectOption('');
  await page.locator('select[data-filter="status"]').selectOption('severe');
  // Each row by the status of its own month.
  await expect(ledger(page).locator('tbody tr').first()).toBeVisible();
  await expect
    .poll(() =>
      ledger(page)
        .locator('tbody [data-column="状态"]')
        .evaluateAll((cells) => [...new Set((cells as HTMLElement[]).map(({ dataset }) => dataset.status))]),
    )
    .toEqual(['severe']);
  await page.locator('select[data-filter="status"]').selectOption('');
  const box = page.locator('[data-panel="ledger"] input[data-filter="q"]');
  await box.fill('科学城 10月');
  await expect.poll(() => parameters(page).q).toBe('科学城 10月');
  await expectItems(page, ['13'], 1);
  await box.press('Escape');
  await expect.poll(() => parameters(page).q).toBeUndefined();
  expect(parameters(page).view, 'Esc empties the box and stays').toBe('ledger');
});

test('a head sorts, rising, falling and not at all, and the address says so', async ({ page }) => {
  await openItems(page, { area: 'ecology' });
  const head = ledger(page).locator('thead button', { hasText: '进度%' }).first();
  const order = async () => (await column(page, '进度%')).map(Number);
  await head.click();
  await expect.poll(() => parameters(page).sort).toBe('进度%');
  await expect.poll(order).toEqual((await order()).toSorted((a, b) => a - b));
  await head.click();
  await expect.poll(() => parameters(page).sort).toBe('-进度%');
  const falling = await order();
  expect(falling.length).toBe(15);
  await expect.poll(order).toEqual(falling.toSorted((a, b) => b - a));
  await page.reload();
  await expect(ledger(page).locator('th[aria-sort="descending"]')).toHaveText('进度%');
  await page.locator('select[data-filter="rows"]').selectOption('item');
  expect(await order()).toEqual(falling);
  await ledger(page).locator('thead button', { hasText: '进度%' }).first().click();
  await expect.poll(() => parameters(page).sort).toBeUndefined();
  await expect(ledger(page).locator('th[aria-sort="descending"]')).toHaveCount(0);
});

test('a column that is put away is neither shown nor copied; head and first column stay in sight', async ({ page }) => {
  await openItems(page);
  const heads = () => ledger(page).locator('thead th').allInnerTexts();
  expect(await heads()).toContain('目标值');
  await page.locator('[data-action="columns"]').click();
  await page.locator('input[data-filter="column"][data-value="目标值"]').uncheck();
  await expect.poll(heads).not.toContain('目标值');
  await expect(page.locator('input[data-filter="column"][data-value="事项名称"]'), 'the name stays').toBeDisabled();
  await page.locator('[data-action="columns"]').click();
  await page.locator('[data-action="copy"]').click();
  await expect(page.locator('.ledger-tools [role="status"]')).toContainText('已复制 135 行');
  const [head = '', ...records] = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n');
  expect(head.split('\t')).not.toContain('目标值');
  expect(head.split('\t').slice(0, 3)).toEqual(['事项编号', '方面', '事项名称']);
  expect(head, 'who to call and what proves it stay in the app').not.toMatch(/联系人|佐证/);
  expect(records).toHaveLength(135);
  const box = page.locator('.ledger-scroll');
  await box.evaluate((element) => element.scrollTo(1500, 2000));
  const at = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const frame = await at(box);
  await expect.poll(async () => Math.abs((await at(ledger(page).locator('thead'))).top - frame.top)).toBeLessThan(2);
  const firsts = ledger(page).locator('tbody th');
  const left = await firsts.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect([...new Set(left)]).toEqual([Math.round(frame.left) + 1]);
});

test('CSV and XLSX hold what is shown under the headers of the one sheet: typed, and nothing in them runs', async ({
  page,
}) => {
  const pack = shippedPack();
  change(pack, REPORTS, '〔演示〕双方已联合会商，形成纪要一份。', '=HYPERLINK(1)');
  await withSite(page, { data: pack }, async ({ url }) => {
    await openItems(page, { item: '2023H2-01,2023H2-08' }, url);
    await page.locator('[data-action="export"]').click();
    const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export="csv"]').click()]);
    expect(csv.suggestedFilename()).toBe('合作事项台账-2023-11-演示数据.csv');
    const text = readFileSync(await csv.path(), 'utf8');
    expect(text.startsWith('\uFEFF事项编号,方面,事项名称,渝方牵头单位,川方牵头单位,责任单位,')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(12);
    expect(lines[1]).toContain(",'=HYPERLINK(1),");
    expect(text).not.toContain(',=HYPERLINK');
    const [book] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export="xlsx"]').click()]);
    const sheets = read(readFileSync(await book.path()), { cellDates: false });
    expect(sheets.SheetNames).toEqual(['台账', '说明']);
    const sheet = sheets.Sheets.台账 ?? {};
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
    expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(['方面', '事项名称', '渝方牵头单位']);
    const november = rows.find((row) => row.报告月份 === '2023-11' && String(row.事项名称).includes('智能网联'));
    // 130 of 120: a number, unrounded, and past 100.
    expect(november?.['进度%']).toBeCloseTo(108.333333, 5);
    expect(november?.完成值).toBe(130);
    const formulas = Object.values(sheet).filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell);
    expect(formulas).toEqual([]);
    expect(rows[0]?.进展情况).toBe('=HYPERLINK(1)');
    const about = utils.sheet_to_csv(sheets.Sheets.说明 ?? {});
    expect(about).toContain('演示数据');
    expect(about).toContain('仅事项');
  });
});

test('the grid is walked by keys; Enter opens the reason of a status in the month of its row, or the item', async ({
  page,
}) => {
  await openItems(page, { item: '2023H2-15' });
  await ledger(page).focus();
  const stands = () => ledger(page).getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  expect(await stands()).toBe('ledger-0-0');
  await page.keyboard.press('Control+End');
  await expect.poll(stands).toMatch(/^ledger-4-\d\d$/);
  await page.keyboard.press('Home');
  await expect.poll(stands).toBe('ledger-4-0');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(stands).toBe('ledger-3-2');
  const cell = page.locator('#ledger-3-2');
  await expect(cell).toHaveAttribute('data-column', '状态');
  const status = (await cell.getAttribute('data-status')) ?? '';
  await page.keyboard.press('Enter');
  const why = page.locator('[data-why]');
  await expect(why).toHaveAttribute('data-item', '2023H2-15');
  // October: 72 of 66.7, not November's 64 of 83.3.
  await expect(why).toHaveAttribute('data-status', status);
  await expect(why).toHaveAttribute('data-progress', '72');
  await page.keyboard.press('Escape');
  await expect(why).toHaveCount(0);
  expect(parameters(page).item, 'Esc closed the dialog and nothing else').toBe('2023H2-15');
  await ledger(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page).view).toBe('item');
});

test('the 催报单 is copied as it reads: a head, and a paragraph for each who owes', async ({ page }) => {
  await visit(page, { view: 'ledger' });
  const part = page.locator('[data-part="reminders"]');
  await expect(part.locator('[data-reminder]').first()).toBeVisible();
  // The ledger above counts what is owed as the 催报单 does: a region that is silent has no row.
  await expect(part).toContainText('事项报告 1 份，区市报告 32 份');
  const ledger = page.locator('[data-panel="ledger"]');
  await expect(ledger).toContainText('其中事项未报送 1 项次');
  await expect(ledger).toContainText('区市未报送 32 份，不占行');
  const paragraphs = await part.locator('[data-reminder]').allInnerTexts();
  expect(paragraphs[0]).toBe(
    '渝方牵头单位D：“深化川渝科技创新国际交流合作”2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
  );
  await part.locator('[data-action="copy-reminders"]').click();
  await expect(part.locator('[role="status"]').filter({ hasText: /./ })).toHaveText('已复制。');
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(copied.slice(0, 2)).toEqual(['演示数据', '催报单']);
  expect(copied.slice(3)).toEqual(paragraphs);
  await expect(part.locator('[data-badge="demo"]')).toBeVisible();
});
