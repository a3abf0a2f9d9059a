import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { FAMILIES } from '../corpus/cases/all.ts';
import { expect, test } from '../support/test.ts';
import { DESK, visit } from './board.ts';
import { act, apply, checked, hashNow, keptLedgers, OCTOBER, part, SHEET, state, tab } from './importing.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** The file a click brings. */
async function fileFrom(page: Page, selector: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function readBook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return book;
}

test('what is to be mended goes back: a paragraph with row and column, and a copy with a comment at each cell', async ({
  page,
}) => {
  const text = '事项编号,报告月份,涉及地区,进度%\n2023H2-02,2023-11,全域,六成\n2023H2-99,2023-11,全域,5\n';
  await visit(page, { view: 'data' });
  await checked(page, [{ name: '坏.csv', text }]);
  const back = part(page).locator('[data-return="坏.csv"]');
  await back.locator('summary').click();
  await expect(back.locator('.import-note')).toContainText('第 3 行');
  await expect(back.locator('.import-note')).toContainText('事项编号');
  const { name, bytes } = await fileFrom(page, '[data-return="坏.csv"] [data-action="annotate"]');
  expect(name).toBe('坏-批注.xlsx');
  const [sheet] = (await readBook(bytes)).worksheets;
  expect(sheet?.getCell('A3').value).toBe('2023H2-99');
  const files = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([path]) => /comments\d*\.xml$/.test(path));
  const comments = files.map(([, part]) => Buffer.from(part).toString('utf8')).join('');
  expect([...comments.matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell)).toEqual(['D2', 'A3']);
  expect(comments).toContain('事项不存在');
});

test('the template has lists to choose from and a filled example; the notice names the due day', async ({ page }) => {
  await visit(page, { view: 'data', asof: '2023-11' });
  const { name, bytes } = await fileFrom(page, '[data-part="import"] [data-action="template"]');
  expect(name).toBe('合作事项台账模板.xlsx');
  const book = await readBook(bytes);
  const [sheet] = book.worksheets;
  const heads = ((sheet?.getRow(1).values ?? []) as unknown[]).filter(Boolean).map(String);
  for (const head of ['方面', '涉及地区', '状态'].map((one) => heads.find((each) => each.startsWith(one))))
    expect(head, heads.join()).toBeDefined();
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, { type: string }> } })
    .dataValidations;
  const lists = Object.entries(model).filter(([, { type }]) => type === 'list');
  expect(lists.length).toBeGreaterThanOrEqual(3);
  await checked(page, [{ name, bytes }]);
  // As it was downloaded there is nothing in it yet, and nothing wrong with it.
  await expect(part(page).locator('[data-severity="error"]')).toHaveCount(0);
  await act(page, 'import-cancel').click();
  await act(page, 'notice').click();
  await expect(page.locator('[data-collect-notice]')).toContainText(/\d{1,2}月\d{1,2}日/);
});

test('one rule settles all contradictions; the changes are told first; the log has them, and undo takes all back', async ({
  page,
}) => {
  const [sixteen] = FAMILIES.sixteen ?? [];
  if (!sixteen) throw new Error('The corpus has no sixteen sheets.');
  await visit(page, { view: 'data' });
  const before = await hashNow(page);
  await checked(page, await sixteen.files());
  await expect(act(page, 'import-apply')).toBeDisabled();
  await tab(page, 'conflicts').click();
  const rule = part(page).locator('select[data-import-rule]');
  const files = await rule.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (const value of ['newer', 'lead', files.find((one) => one.startsWith('file:')) ?? '']) {
    await rule.selectOption(value);
    await expect(rule).toHaveValue(value);
    await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  }
  const rows = part(page).locator('[data-table="conflicts"] tr[data-conflict]');
  const open = rows.filter({ hasText: '未定' });
  // What the file says nothing of is chosen by hand.
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().locator('input[type="radio"]').first().check();
    await expect(open).toHaveCount(left - 1);
  }
  await tab(page, 'preview').click();
  await expect(part(page).locator('.import-preview p').first()).toBeVisible();
  const count = await page.locator('[data-import-state="checked"]').count();
  expect(count).toBe(1);
  await act(page, 'import-clean').or(act(page, 'import-apply')).last().click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'applied');
  const events = page.locator('[data-ledger-events] li[data-event="settled"]');
  expect(await events.count()).toBe(sixteen.expected.merged?.conflicts.length ?? -1);
  await act(page, 'undo').click();
  await expect.poll(() => hashNow(page)).toBe(before);
});

test('ledgers by name: a second one beside the first, renamed, chosen, deleted by a second click', async ({ page }) => {
  await visit(page, { view: 'data' });
  await checked(page, [SHEET]);
  await apply(page);
  const first = await hashNow(page);
  await checked(page, [OCTOBER]);
  await part(page).locator('select[data-import-into]').selectOption('new');
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await apply(page);
  await expect.poll(() => keptLedgers(page)).toBe(2);
  const second = await hashNow(page);
  expect(second).not.toBe(first);
  const name = page.locator('[data-ledger-name]');
  await name.fill('十月试算');
  await name.press('Enter');
  const own = page.locator('li[data-ledger]', { hasText: '十月试算' });
  await expect(own).toHaveCount(1);
  await page.locator('li[data-ledger^="l"]', { hasNotText: '十月试算' }).locator('input').click();
  await expect.poll(() => hashNow(page)).toBe(first);
  await own.locator('[data-action="drop"]').click();
  expect(await keptLedgers(page)).toBe(2);
  await own.locator('[data-action="drop-ledger"]').click();
  await expect.poll(() => keptLedgers(page)).toBe(1);
  expect(await hashNow(page)).toBe(first);
});

test('a published package dropped again is the same ledger; the public edition holds nothing that is withheld', async ({
  page,
}) => {
  const withheld = {
    name: '内部.csv',
    text: `事项编号,报告月份,涉及地区,进度%,存在问题,公开属性\n2023H2-02,2023-11,全域,61.5,用地未批,公开\n2023H2-03,2023-11,两省市,77.25,内部难处,不公开\n`,
  };
  await visit(page, { view: 'data' });
  await checked(page, [withheld]);
  await apply(page);
  const whole = await fileFrom(page, '[data-export="zip"]');
  const open = await fileFrom(page, '[data-export="public-zip"]');
  expect(open.name).toContain('公开版');
  await expect(page.locator('.ledgers-publish [role="status"]')).toContainText('2 条报告中公开 1 条');
  const texts = Object.values(unzipSync(new Uint8Array(open.bytes))).map((part) => Buffer.from(part).toString('utf8'));
  expect(texts.some((text) => text.includes('61.5'))).toBe(true);
  for (const words of ['77.25', '内部难处', '用地未批'])
    expect(
      texts.some((text) => text.includes(words)),
      words,
    ).toBe(false);
  const reports = (bytes: Buffer) =>
    Object.entries(unzipSync(new Uint8Array(bytes)))
      .filter(([path]) => path.endsWith('reports.csv'))
      .map(([, part]) => Buffer.from(part).toString('utf8'));
  await checked(page, [{ name: whole.name, bytes: whole.bytes }]);
  await part(page).locator('select[data-import-into]').selectOption('new');
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await apply(page);
  const again = await fileFrom(page, '[data-export="zip"]');
  expect(reports(again.bytes)).toEqual(reports(whole.bytes));
  expect(reports(again.bytes).join()).toContain('77.25');
});
