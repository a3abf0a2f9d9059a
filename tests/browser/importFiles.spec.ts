import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { FAMILIES } from '../corpus/cases/all.ts';
import { bigCsv } from '../support/bigSheet.ts';
import { expect, test } from '../support/test.ts';
import { DESK, visit } from './board.ts';
import { keptText } from './channels.ts';
import { act, apply, checked, hashNow, keptLedgers, part, SHEET, state, tab } from './importing.ts';
import { outlines } from './packages.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const events = (page: Page): Locator => page.locator('[data-ledger-events] li');

test('a folder with an XLS, a DOCX, a ZIP and outlines is read at once; the outlines can be applied and taken back', async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('报送');
  await mkdir(folder);
  const cases = FAMILIES.formats ?? [];
  for (const name of ['旧版.xls', '情况报告.docx', '区市.zip']) {
    for (const one of cases) {
      const file = (await one.files()).find((each) => each.name === name);
      if (file) await writeFile(join(folder, name), file.bytes);
    }
  }
  await writeFile(join(folder, '区划.json'), JSON.stringify(outlines()));
  await visit(page, { view: 'data' });
  const before = await hashNow(page);
  await page.locator('input[data-import-folder]').setInputFiles(folder);
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await tab(page, 'sheets').click();
  const files = await part(page).locator('[data-table="sheets"] tr[data-taken="ledger"] th').allTextContents();
  const found = new Set(files.map((file) => file.replace(/^.*报送\//, '').replace(/\.zip\/.*$/, '.zip')));
  expect(found).toEqual(new Set(['旧版.xls', '情况报告.docx', '区市.zip']));
  await act(page, 'import-cancel').click();

  await checked(page, [{ name: '区划.geojson', text: JSON.stringify(outlines()) }]);
  await apply(page);
  const origin = page.locator('[data-table="package"] tr[data-resource="boundaries"] [data-column="from"]');
  await expect(origin).toContainText('台账');
  await expect(page.locator('[data-part="outlines"]')).toContainText('区划.geojson');
  expect(await hashNow(page)).not.toBe(before);
  await act(page, 'undo').click();
  await expect.poll(() => hashNow(page)).toBe(before);
});

test('columns said by hand are taken for the same in the next sheet with that head, also after a reload', async ({
  page,
}) => {
  const head = '事项编号,报告月份,涉及地区,推进指数\n';
  await visit(page, { view: 'data' });
  await checked(page, [{ name: '十一月.csv', text: `${head}2023H2-02,2023-11,全域,61.5\n` }]);
  await expect(part(page).locator('.import-summary')).toContainText('可计入报告 0 条');
  await tab(page, 'sheets').click();
  await part(page).locator('.import-columns summary').click();
  const column = part(page).locator('[data-import-column="推进指数"]');
  await expect(column.locator('.import-examples')).toHaveText('61.5');
  await column.locator('select').selectOption('progress');
  await expect(part(page).locator('.import-summary')).toContainText('可计入报告 1 条（2023年11月）');
  await act(page, 'import-cancel').click();

  await visit(page, { view: 'data' });
  await checked(page, [{ name: '十月.csv', text: `${head}2023H2-02,2023-10,全域,50\n` }]);
  await expect(part(page).locator('.import-summary')).toContainText('可计入报告 1 条（2023年10月）');
});

test('a large file tells how far it is; stopped, nothing has changed, and the next one is read', async ({
  page,
}, testInfo) => {
  const file = testInfo.outputPath('大表.csv');
  await writeFile(file, bigCsv(50_000));
  await visit(page, { view: 'data' });
  const before = await hashNow(page);
  await page.locator('input[data-import]').setInputFiles(file);
  await expect(part(page).locator('progress[data-import-step]')).toHaveAttribute('data-import-step', /open|read/);
  await expect(part(page).locator('.import-reading')).toContainText('共 4 步');
  await part(page).locator('.import-reading [data-action="import-cancel"]').click();
  await expect(state(page)).toHaveAttribute('data-import-state', 'idle');
  expect(await hashNow(page)).toBe(before);
  expect(await keptLedgers(page)).toBe(0);
  await checked(page, [SHEET]);
  await expect(part(page).locator('.import-summary')).toContainText('可计入报告 3 条');
});

test('contacts are kept nowhere unless that is switched on, and are never published', async ({ page }) => {
  const [name, phone] = ['赵某测试', '13900001234'];
  const sheet = {
    name: '联系人.csv',
    text: `事项编号,报告月份,涉及地区,进度%,公开属性,联系人,联系电话\n2023H2-02,2023-11,全域,61.5,公开,${name},${phone}\n`,
  };
  await visit(page, { view: 'data' });
  await checked(page, [sheet]);
  expect(await page.content()).not.toContain(name);
  expect(await page.content()).not.toContain(phone);
  await apply(page);
  const without = await keptText(page);
  expect(without).toContain('2023H2-02');
  expect(without).not.toContain(name);
  expect(without).not.toContain(phone);
  await act(page, 'undo').click();
  await expect.poll(() => keptText(page)).not.toContain('61.5');

  await checked(page, [sheet]);
  await part(page).locator('[data-import-contacts]').check();
  await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
  await apply(page);
  expect(await keptText(page)).toContain(name);
  await visit(page, { view: 'ledger' });
  await expect(page.locator('main')).toContainText(name);
  await visit(page, { view: 'ledger', audience: 'public' });
  await expect(page.locator('main')).toContainText('61.5');
  expect(await page.content()).not.toContain(name);
  for (const leaving of ['mode=embed&panel=items', 'mode=wall&scenes=late']) {
    await page.goto(`?${leaving}`);
    await expect(page.locator('html')).toHaveAttribute('data-hash', /./);
    expect(await page.content(), leaving).not.toContain(name);
  }
});

test('a name that is in no list is taken for the one a button says; that is logged, and can be taken back', async ({
  page,
}) => {
  const head = '事项编号,报告月份,填报地区,涉及地区,进度%\n';
  await visit(page, { view: 'data' });
  await checked(page, [{ name: '区名.csv', text: `${head}2023H2-05,2023-11,合川新城,合川新城,61.5\n` }]);
  await expect(act(page, 'import-apply')).toBeDisabled();
  await tab(page, 'matches').click();
  const row = part(page).locator('[data-table="matches"] tr[data-kind="region"]', { hasText: '合川新城' });
  await expect(row).toHaveAttribute('data-match', 'none');
  await row.locator('[data-action="match"]', { hasText: '合川' }).click();
  await expect(row).toHaveAttribute('data-match', 'hand');
  await row.locator('[data-action="unmatch"]').click();
  await expect(row).toHaveAttribute('data-match', 'none');
  await row.locator('[data-action="match"]', { hasText: '合川' }).click();
  await expect(act(page, 'import-apply')).toBeEnabled();
  await apply(page);
  await page.locator('[data-part="ledgers"] summary', { hasText: /记录|经过/ }).click();
  await expect(events(page).filter({ hasText: '“合川新城”作为 500117' })).toHaveCount(1);
});
