import { writeFileSync } from 'node:fs';
import { readDocx } from '../support/readDocx.ts';
import { bare, inkOf, type PdfPage, pdfOfDocx, readPdf, shadesOf, textIn } from '../support/readPdf.ts';
import { expect, test } from '../support/test.ts';
import { DESK, visit } from './board.ts';
import { expectSheets, fileFrom, readSheets } from './sheets.ts';

test.use({ viewport: DESK });
test.setTimeout(600_000);

/** Area for type, mm: upright, and the same page turned. */
const TYPE = {
  upright: { left: 28, right: 184, top: 37, bottom: 262 },
  across: { left: 35, right: 260, top: 28, bottom: 184 },
} as const;

const typeOf = ({ width, height }: PdfPage) => (width > height ? TYPE.across : TYPE.upright);
const isHeading = (text: string) => /^(（[一二三四五六七八九十]+）|[一二三四]、)/.test(text);

/** What every print of the same briefing must be, whichever program made it. */
async function expectPaper(path: string, texts: readonly string[]): Promise<void> {
  const pages = readPdf(path);
  const inside = pages.map((page) =>
    page.lines.filter(
      ({ top, bottom }) => (top + bottom) / 2 > typeOf(page).top && (top + bottom) / 2 < typeOf(page).bottom,
    ),
  );

  // Every paragraph once.
  const whole = textIn(pages, ({ top, bottom }, page) => {
    const middle = (top + bottom) / 2;
    return middle > typeOf(page).top && middle < typeOf(page).bottom;
  });
  for (const text of texts) expect(whole.split(bare(text)).length - 1, text).toBe(1);

  // 22 lines fill a page of text; headings that went on to the next page are missed at its foot.
  const last = pages.findIndex((_, at) => (inside[at] ?? []).some(({ text }) => text.startsWith('附件:1.')));
  expect(last).toBeGreaterThan(3);
  for (let at = 1; at < last - 1; at += 1) {
    const rows = new Set((inside[at] ?? []).map(({ top }) => Math.round(top / 5)));
    const next = (inside[at + 1] ?? []).map(({ text }) => text);
    const moved = next.findIndex((text) => !isHeading(text));
    expect(rows.size + Math.max(0, moved), `lines of page ${at + 1}`).toBeGreaterThanOrEqual(21);
  }

  // White edges: text fills the width of its pages; a table that goes on begins at the upper edge.
  const ink = inkOf(path, 30, 262.5);
  for (let at = 0; at < last; at += 1) {
    expect(Math.abs((ink[at]?.left ?? 0) - TYPE.upright.left), `left edge of page ${at + 1}`).toBeLessThan(1);
    // A mark of punctuation may hang over the edge, as office programs have it.
    const ends = (inside[at] ?? []).filter(({ text }) => /[\p{Script=Han}\d]$/u.test(text)).map(({ right }) => right);
    expect(Math.abs(Math.max(...ends) - TYPE.upright.right), `right edge of page ${at + 1}`).toBeLessThan(1);
  }
  const tables = pages.flatMap((page, at) =>
    (inside[at] ?? []).some(({ text }) => /提交层级/.test(text)) ? [{ page, at }] : [],
  );
  expect(tables.length, 'pages of the long table, each with its head').toBeGreaterThan(1);
  for (const { at } of tables.slice(1)) {
    expect(Math.abs((ink[at]?.top ?? 0) - TYPE.upright.top), `upper edge of page ${at + 1}`).toBeLessThan(1);
    expect(Math.abs((ink[at]?.left ?? 0) - TYPE.upright.left), `left edge of page ${at + 1}`).toBeLessThan(1);
    expect(Math.abs((ink[at]?.right ?? 0) - TYPE.upright.right), `right edge of page ${at + 1}`).toBeLessThan(1);
  }

  // Marks above and the number below, odd at the right, even at the left.
  for (const [at, page] of pages.entries()) {
    expect(
      page.lines.some(({ text, top }) => top < typeOf(page).top && text.includes('演示数据')),
      `marks of page ${at + 1}`,
    ).toBe(true);
    const number = page.lines.find(({ text }) => text === bare(`—${at + 1}—`));
    expect(number?.top, `number of page ${at + 1}`).toBeGreaterThan(typeOf(page).bottom);
    expect((number?.left ?? 0) > page.width / 2, `side of the number of page ${at + 1}`).toBe(at % 2 === 0);
  }
  expect(new Set(pages.map(({ width, height }) => width > height))).toEqual(new Set([true, false]));
}

test('LibreOffice and Chromium print the same briefing after GB/T 9704—2012', async ({ page }, info) => {
  await visit(page, { view: 'briefing', panels: 'kpi,areas,map,lists' });
  await page.locator('[data-edit="unit"]').fill('联合办公室');
  await expectSheets(page);
  const texts = (await readSheets(page)).flatMap((part) =>
    part.kind === 'text' && part.text.length > 12 ? [part.text] : [],
  );
  const own = [...new Set(texts)].filter(
    (text) => !/^来源|^成渝中部|项完成或按时序$|中 \d 项滞后$|时间进度$|形成成果$/.test(text),
  );
  expect(own.length).toBeGreaterThan(25);

  const printed = info.outputPath('print.pdf');
  writeFileSync(printed, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await expectPaper(printed, own);

  await page.locator('[data-action="export"]').click();
  const { bytes } = await fileFrom(page, '[data-export="docx"]');
  const docx = info.outputPath('briefing.docx');
  writeFileSync(docx, bytes);
  const pdf = pdfOfDocx(docx);
  await expectPaper(pdf, own);
  const shades = shadesOf(pdf);
  expect(shades).toHaveLength(readDocx(bytes).parts.filter(({ kind }) => kind === 'picture').length);
  for (const count of shades) expect(count, 'shades of a picture').toBeGreaterThan(20);
});
