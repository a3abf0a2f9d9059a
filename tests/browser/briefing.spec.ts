import type { Page } from '@playwright/test';
import { decode } from 'fast-png';
import { briefing } from '#charts/briefing.ts';
import { readDocx } from '../support/readDocx.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { expect, test } from '../support/test.ts';
import { DESK, moveTo, TODAY, visit } from './board.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';
import { withSite } from './packages.ts';
import { expectSheets, fileFrom, readSheets } from './sheets.ts';

test.use({ viewport: DESK });

/** Texts of the paragraphs on the sheets by their id. */
async function paragraphs(page: Page): Promise<Record<string, string>> {
  const found = page.locator('.papers [data-paragraph]');
  return Object.fromEntries(
    await found.evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.paragraph ?? '', one.textContent])),
  );
}

/** The same as the function says that the unit tests hold word by word. */
function wanted(query: string): Record<string, string> {
  const sections = briefing(shippedSnapshot(query, TODAY), 0);
  return Object.fromEntries(
    sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs.map(({ id, text }) => [id, text]))),
  );
}

test('the paragraphs stand on the sheet; what is written over them stays while the page is open, and goes by a reset', async ({
  page,
}) => {
  await visit(page, { view: 'briefing', panels: 'none' });
  await expect.poll(() => paragraphs(page)).toEqual(wanted(''));
  await expect(page.locator('.papers h2')).toHaveText(['一、总体情况', '二、分方面进展', '三、存在问题', '四、下一步']);
  await expect(page.locator('[data-nav="briefing"]')).toHaveAttribute('aria-current', 'page');

  const field = page.locator('[data-edit-paragraph="overall"]');
  await field.fill('改过的第一段。\n又起一段。');
  await page.locator('[data-edit="title"]').fill('一月一报');
  await page.locator('[data-edit="unit"]').fill('联合办公室');
  await page.locator('[data-edit-paragraph="sides"]').fill('');
  await expect(page.locator('.papers [data-paragraph="overall"]')).toHaveText(['改过的第一段。', '又起一段。']);
  await expect(page.locator('.papers [data-paragraph="sides"]')).toHaveCount(0);
  await expect(page.locator('.papers h1').first()).toHaveText('一月一报');
  await expect(page.locator('.paper-sign p').first()).toHaveText('联合办公室');
  await expect(page.locator('.paper-sign p').last()).toHaveText(/^\d{4}年[1-9]\d?月[1-9]\d?日$/);

  // Another filter has a text of its own; coming back by way of another page, the edits are there.
  await moveTo(page, { view: 'briefing', panels: 'none', area: 'ecology' });
  await expect.poll(() => paragraphs(page)).toEqual(wanted('?area=ecology'));
  await expect(page.locator('.papers')).toContainText('筛选：方面：生态环境');
  await page.locator('[data-nav="mechanism"]').click();
  await expect(page.locator('.papers')).toHaveCount(0);
  await moveTo(page, { view: 'briefing', panels: 'none' });
  await expect(field).toHaveValue('改过的第一段。\n又起一段。');

  await page.locator('[data-edit-section="overall"] [data-action="reset-one"]').first().click();
  await expect(field).toHaveValue(wanted('').overall ?? '');
  await page.locator('[data-action="reset"]').click();
  await expect.poll(() => paragraphs(page)).toEqual(wanted(''));
  await expect(page.locator('.papers h1').first()).toHaveText('成渝中部地区合作事项进展情况');
});

test('panels and style are chosen: attachments upright and across, or tables alone', async ({ page }) => {
  await visit(page, { view: 'briefing', panels: 'kpi' });
  await expectSheets(page);
  await expect(page.locator('[data-sheet]')).toHaveCount(2);
  await page.locator('[data-filter="panels"][data-value="areas"]').check();
  await expect(page).toHaveURL(/panels=kpi,areas/);
  await expectSheets(page);
  await expect(page.locator('[data-sheet="areas"]')).toHaveClass(/across/);
  await expect(page.locator('[data-sheet="kpi"]')).not.toHaveClass(/across/);
  await expect(page.locator('[data-block="list"]')).toHaveText(['附件：1. 事项完成情况', '2. 各方面事项']);
  // Its 27 rows of 16 columns find room on a page that lies across only when turned.
  await page.locator('[data-filter="panels"][data-value="matrix"]').check();
  await expectSheets(page);
  await expect(page.locator('[data-sheet="matrix"]')).toHaveClass(/across/);
  await expect(page.locator('[data-panel-picture="matrix"]')).toBeVisible();
  await page.locator('[data-filter="panels"][data-value="matrix"]').uncheck();

  await page.locator('[data-filter="style"][data-value="tables"]').click();
  await expect(page.locator('[data-sheet="main"]')).toHaveClass(/across/);
  await expect(page.locator('.papers img')).toHaveCount(0);
  await expect(page.locator('.paper-caption')).toHaveText([/^附表1　/, /^附表2　/]);
  await page.locator('[data-action="no-panels"]').click();
  await expect(page).toHaveURL(/panels=none/);
  await expect(page.locator('.papers table')).toHaveCount(0);
});

test('the DOCX says what the sheets say: every paragraph once and in order, tables cell by cell, pictures with their words', async ({
  page,
}) => {
  await visit(page, { view: 'briefing', panels: 'kpi,areas,items' });
  await page.locator('[data-edit-paragraph="overall"]').fill('改过的话 <b>&“甲”。');
  await page.locator('[data-edit="unit"]').fill('联合办公室');
  await expectSheets(page);
  const sheets = await readSheets(page);
  expect(sheets.filter(({ kind }) => kind === 'table')).toHaveLength(3);
  expect(sheets.filter((part) => part.kind === 'picture' && part.alt.length > 20)).toHaveLength(3);
  await page.locator('[data-action="export"]').click();
  const { name, bytes } = await fileFrom(page, '[data-export="docx"]');
  expect(name).toBe('合作事项简报-2023-11-演示数据.docx');
  const docx = readDocx(bytes);
  const told = docx.parts.map((part) =>
    part.kind === 'text'
      ? { kind: 'text', text: part.text }
      : part.kind === 'table'
        ? { kind: 'table', rows: part.rows }
        : part,
  );
  expect(told).toEqual(sheets);

  const styled = (style: string) =>
    docx.parts.flatMap((part) => (part.kind === 'text' && part.style === style ? [part.text] : []));
  expect(styled('Heading1')).toEqual(['一、总体情况', '二、分方面进展', '三、存在问题', '四、下一步']);
  expect(styled('Heading2')[0]).toBe('（一）规划政策协同');
  expect(styled('Title')).toEqual(['成渝中部地区合作事项进展情况', '事项完成情况', '各方面事项', '事项进度']);

  for (const part of docx.parts)
    if (part.kind === 'table') {
      expect(part.xml.match(/<w:tblHeader/g)).toHaveLength(1);
      expect(part.xml.match(/<w:cantSplit/g)).toHaveLength(part.rows.length);
    }
  const body = docx.xml('word/document.xml');
  const pages = [...body.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size = '']) => /landscape/.test(size));
  expect(pages).toEqual([false, false, true, false]);
  // Edges in twentieths of a point: 37, 26, 35 and 28 mm.
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  for (const path of Object.keys(docx.files).filter((one) => /^word\/header\d+\.xml$/.test(one)))
    expect(docx.xml(path)).toContain('内部资料 注意保存　演示数据');
  const fonts = docx.xml('word/fontTable.xml');
  expect(fonts).toContain('w:name="方正小标宋简体"');
  expect(fonts).toContain('<w:altName w:val="仿宋,');
  expect(Object.keys(docx.files).filter((path) => /\.(odttf|ttf|otf)$/.test(path))).toEqual([]);

  const pngs = Object.entries(docx.files).filter(([path]) => path.endsWith('.png'));
  expect(pngs).toHaveLength(3);
  for (const [path, png] of pngs) {
    const { width, data } = decode(png);
    expect(width, path).toBeGreaterThan(1700);
    expect(new Set(data).size, `${path} is not blank`).toBeGreaterThan(20);
  }
});

test('the HTML file stands alone: the same sheets, no request, pictures drawn', async ({ page, browser }) => {
  await visit(page, { view: 'briefing', panels: 'map,changes' });
  await expectSheets(page);
  const sheets = await readSheets(page);
  await page.locator('[data-action="export"]').click();
  const { name, bytes } = await fileFrom(page, '[data-export="html"]');
  expect(name).toBe('合作事项简报-2023-11-演示数据.html');
  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  await alone.setContent(bytes.toString('utf8'));
  expect(await readSheets(alone)).toEqual(sheets);
  const drawn = await alone
    .locator('img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(drawn.every((width) => width > 500)).toBe(true);
  expect(drawn).toHaveLength(2);
  await expect(alone.locator('.paper-marks').first()).toHaveText('内部资料 注意保存　演示数据');
  const left = await alone
    .locator('.paper h2')
    .first()
    .evaluate((one) => getComputedStyle(one).textIndent);
  expect(Number.parseFloat(left)).toBeGreaterThan(20);
  await context.close();
});

test('before the public there are no problems, and nothing withheld or internal in page, DOCX or HTML', async ({
  page,
}) => {
  await withSite(page, { data: markedPack() }, async ({ url }) => {
    await visit(page, { view: 'briefing', panels: 'items,lists' }, url);
    await expect(page.locator('.papers')).toContainText(`${SECRET}难`);
    await moveTo(page, { view: 'briefing', panels: 'items,lists', audience: 'public' });
    await expect(page.locator('.papers h2')).toHaveText(['一、总体情况', '二、分方面进展', '三、下一步']);
    await expect(page.locator('.papers [data-paragraph="overall"]')).toContainText('另有 2 项暂不公开。');
    await expectSheets(page);
    await page.locator('[data-action="export"]').click();
    const docx = readDocx((await fileFrom(page, '[data-export="docx"]')).bytes);
    const html = (await fileFrom(page, '[data-export="html"]')).bytes.toString('utf8');
    const texts = {
      page: decodeURIComponent((await page.content()).replace(/%(?![0-9A-F]{2})/g, '%25')),
      docx: Object.keys(docx.files)
        .filter((path) => path.endsWith('.xml'))
        .map(docx.xml)
        .join(''),
      html: decodeURIComponent(html.replace(/%(?![0-9A-F]{2})/g, '%25')),
    };
    for (const [what, text] of Object.entries(texts)) {
      expect(text.includes(SECRET), what).toBe(false);
      expect(text.includes(INTERNAL), what).toBe(false);
      expect(text, what).not.toMatch(/存在问题|13800000000|内部资料|77\.7/);
      expect(text, what).toContain('需加快推进');
      expect(text, what).toContain('演示数据');
    }
  });
});

test('the 催报单 and the agenda are kept as DOCX, word for word', async ({ page }) => {
  await visit(page, { view: 'ledger' });
  await expect(page.locator('p[data-reminder]').first()).toBeVisible();
  const lines = await page.locator('p[data-reminder]').allTextContents();
  expect(lines.length).toBeGreaterThan(5);
  const reminder = await fileFrom(page, '[data-part="reminders"] [data-export="docx"]');
  expect(reminder.name).toBe('催报单-2023-11-演示数据.docx');
  const told = readDocx(reminder.bytes).parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  expect(told[0]).toBe('催报单');
  expect(told.filter((text) => lines.includes(text))).toEqual(lines);

  await moveTo(page, { view: 'calendar' });
  const agenda = page.locator('[data-part="agenda"]');
  await expect(agenda.locator('[data-section] li').first()).toBeVisible();
  const matters = await agenda.locator('[data-section] li').allTextContents();
  const file = await fileFrom(page, '[data-part="agenda"] [data-export="docx"]');
  expect(file.name).toBe('议题草案-2023-11-演示数据.docx');
  const texts = readDocx(file.bytes).parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  expect(texts.filter((text) => matters.includes(text.replace(/^\d+\. /, '')))).toHaveLength(matters.length);
});
