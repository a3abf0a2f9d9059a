import type { Locator, Page } from '@playwright/test';
import { FAMILIES } from '../corpus/cases/all.ts';
import { issueDifferences } from '../corpus/compare.ts';
import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';
import { act, choose, hashNow, keptLedgers, OCTOBER, SHEET, shownIssues, state } from './importing.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const progress = (page: Page, item: string): Locator =>
  panel(page, 'items').locator(`tr[data-item="${item}"] [data-column="progress"]`);

test('a sheet is looked at, previewed and applied; it stays after a reload; undo brings the demo back', async ({
  page,
}) => {
  await visit(page, { table: 'items' });
  const before = await hashNow(page);
  await choose(page, [SHEET]);
  await expect(page).toHaveURL(/view=data/);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(page.locator('.import-summary')).toContainText('可计入报告 3 条（2023年11月）');
  // Looked at, not applied.
  expect(await hashNow(page)).toBe(before);
  expect(await keptLedgers(page)).toBe(0);

  await act(page, 'preview').click();
  await expect(page.locator('[data-preview-bar]')).toBeVisible();
  await page.locator('[data-nav="overview"]').click();
  await expect(progress(page, '2023H2-02')).toHaveAttribute('data-value', '61.5');
  expect(await hashNow(page)).toBe(before);
  expect(await keptLedgers(page)).toBe(0);
  await page.locator('[data-preview-bar] [data-action="preview"]').click();
  await expect(progress(page, '2023H2-02')).not.toHaveAttribute('data-value', '61.5');

  await page.locator('[data-nav="data"]').click();
  await act(page, 'import-apply').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
  const after = await hashNow(page);
  expect(after).not.toBe(before);
  expect(await keptLedgers(page)).toBe(1);
  await expect(page.locator('[data-badge="demo"]')).toHaveCount(0);

  await visit(page, { table: 'items' });
  await expect(progress(page, '2023H2-02')).toHaveAttribute('data-value', '61.5');
  await expect(progress(page, '2023H2-03')).toHaveAttribute('data-value', '0');
  expect(await hashNow(page)).toBe(after);

  // A second month goes into the same ledger; one step back is the first again.
  await choose(page, [OCTOBER]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await act(page, 'import-apply').click();
  await expect.poll(() => hashNow(page)).not.toBe(after);
  await act(page, 'undo').click();
  await expect.poll(() => hashNow(page)).toBe(after);
  await expect(page.locator('[data-part="import"]').getByRole('heading')).toHaveText('已撤销导入');
  expect(await keptLedgers(page)).toBe(1);
});

test('nothing is applied from a sheet with errors but its clean part; cancelling leaves everything as it was', async ({
  page,
}) => {
  await visit(page, { view: 'data' });
  const before = await hashNow(page);
  const bad = { name: '坏.csv', text: `${SHEET.text}2023H2-99,,没有这项,,2023-11,5,,\n` };
  await choose(page, [bad]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(act(page, 'import-apply')).toBeDisabled();
  const row = page.locator('[data-table="issues"] tr[data-issue="unknown-item"]');
  await expect(row).toHaveAttribute('data-row', '5');
  await expect(row).toHaveAttribute('data-file', '坏.csv');
  await act(page, 'import-cancel').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'idle');
  expect(await hashNow(page)).toBe(before);
  expect(await keptLedgers(page)).toBe(0);

  await choose(page, [bad]);
  await act(page, 'import-clean').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  await page.locator('[data-nav="overview"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
});

test('two tabs: what one applies the other shows; an import that was overtaken is not written', async ({
  page,
  context,
}) => {
  await visit(page, { view: 'data' });
  await choose(page, [SHEET]);
  await act(page, 'import-apply').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  const other = await context.newPage();
  await visit(other, { view: 'data' });
  expect(await hashNow(other)).toBe(await hashNow(page));

  const AUGUST = { ...OCTOBER, name: '八月.csv', text: OCTOBER.text.replace('2023-10', '2023-08') };
  await choose(page, [OCTOBER]);
  await choose(other, [AUGUST]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(state(other)).toHaveAttribute('data-import-state', 'checked');
  await act(other, 'import-apply').click();
  await expect(state(other)).toHaveAttribute('data-import-state', 'applied');
  await expect.poll(async () => (await hashNow(page)) === (await hashNow(other))).toBe(true);
  const kept = await hashNow(other);
  await act(page, 'import-apply').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'failed');
  await expect(page.locator('[data-part="import"] [role="alert"]')).toContainText('没有写入');
  expect(await hashNow(other)).toBe(kept);
  // Checked once more it goes in beside what the other tab brought.
  await act(page, 'import-retry').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await act(page, 'import-apply').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  for (const month of ['2023-08', '2023-10', '2023-11'])
    await expect(page.locator(`[data-part="ledgers"] li[data-month="${month}"]`)).toBeVisible();
  await expect.poll(async () => (await hashNow(page)) === (await hashNow(other))).toBe(true);
  // What another tab has changed since is not taken back with it.
  const both = await hashNow(other);
  await act(other, 'undo').click();
  await expect(other.locator('[data-part="import"]')).toContainText('不能单独撤销');
  expect(await hashNow(page)).toBe(both);
});

test('a store that is full is told, the board still shows what was applied', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visit(page, { view: 'data' });
  await choose(page, [SHEET]);
  await act(page, 'import-apply').click();
  await expect(page.locator('[data-part="import"]')).toContainText('浏览器存储已满');
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'user');
  await visit(page, { view: 'data' });
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'demo');
});

test('a mark of state secrets refuses the file, and nothing of it is in the page', async ({ page }) => {
  await visit(page, { view: 'data' });
  await choose(page, [{ name: '绝.csv', text: `${SHEET.text}2023H2-04,,机密★甲乙丙,,2023-11,5,,\n` }]);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(page.locator('[data-table="issues"] tr[data-issue]')).toHaveCount(1);
  await expect(page.locator('[data-table="issues"] tr[data-issue="secret-mark"]')).toHaveCount(1);
  expect(await page.content()).not.toContain('甲乙丙');
  await expect(act(page, 'import-apply')).toBeDisabled();
});

test('cells can be pasted, files dropped', async ({ page }) => {
  await visit(page, {});
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    },
    SHEET.text.replaceAll(',', '\t'),
  );
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(page.locator('.import-summary')).toContainText('可计入报告 3 条');
  await act(page, 'import-cancel').click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '台账.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, SHEET.text);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await expect(page.locator('.import-summary')).toContainText('可计入报告 3 条');
});

test('sixteen sheets that contradict each other are settled by hand and by rule', async ({ page }) => {
  const [sixteen] = FAMILIES.sixteen ?? [];
  if (!sixteen) throw new Error('The corpus has no sixteen sheets.');
  await visit(page, { view: 'data' });
  await choose(page, await sixteen.files());
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  expect(issueDifferences(await shownIssues(page), sixteen.expected)).toEqual([]);
  await page.locator('[data-filter="import-tab"][data-value="conflicts"]').click();
  const conflicts = page.locator('[data-table="conflicts"] tr[data-conflict]');
  await expect(conflicts).toHaveCount(sixteen.expected.merged?.conflicts.length ?? -1);
  const first = conflicts.first();
  const claim = first.locator('input[type="radio"]').first();
  await claim.check();
  await expect(conflicts.first().locator('input[type="radio"]').first()).toBeChecked();
  await expect(conflicts.first().locator('td').last()).toHaveText('人工选择');
});

test('a month is signed, and the whole published as a ZIP', async ({ page }) => {
  await visit(page, { view: 'data' });
  await choose(page, [SHEET]);
  await act(page, 'import-apply').click();
  const month = page.locator('[data-part="ledgers"] li[data-month="2023-11"]');
  await expect(month).toHaveAttribute('data-month-state', 'collecting');
  await month.locator('[data-value="final"]').click();
  await expect(month).toHaveAttribute('data-month-state', 'final');
  const download = page.waitForEvent('download');
  await page.locator('[data-export="zip"]').click();
  expect((await download).suggestedFilename()).toBe('data-2023-11.zip');
});
