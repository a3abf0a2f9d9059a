import type { Page } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { BUILT_VIEWS } from '#model/spec.ts';
import { PAGE_PARTS } from '../../build/pageParts.ts';
import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';
import { eachView } from './channels.ts';
import { element, hears, onHost } from './host.ts';
import { choose, state } from './importing.ts';
import { BOUNDARIES, editTable, fileOf, type Pack, put, shippedPack, withSite } from './packages.ts';
import { expectSheets, fileFrom } from './sheets.ts';

// Without the page's own policy: the board itself is to make no markup, not the browser to stop it.
test.use({ viewport: DESK, bypassCSP: true });
test.describe.configure({ mode: 'parallel' });

/** Each way for a foreign text to get in, and the text. Run anywhere it sets `window.ran`. */
const IN = {
  item: '甲事项<img src=x onerror=window.ran=1>',
  region: '乙区<svg onload=window.ran=1>',
  unit: '丙单位"><script>window.ran=1</script>',
  outline: "丁边界'-window.ran=1-'",
  title: '戊标题</title><script>window.ran=1</script>',
  address: '己地址<iframe srcdoc="<script>parent.ran=1</script>">',
  file: '庚文件<img src=x onerror=window.ran=1>.csv',
  html: '辛单元格<table><tr><td onclick=window.ran=1>javascript:window.ran=1</td></tr></table>',
} as const;
/** By this word each is known where it stands as text. */
const SIGNS = Object.fromEntries(
  Object.entries(IN).map(([name, text]) => [name, /^\p{Script=Han}+/u.exec(text)?.[0] ?? name]),
);

function injected(): Pack {
  const pack = shippedPack();
  editTable(pack, 'items.csv', (row) => (row.id === '2023H2-05' ? { ...row, name: IN.item } : row));
  editTable(pack, 'regions.csv', (row) => (row.code === '500116' ? { ...row, name: IN.region } : row));
  editTable(pack, 'demo/item_units.csv', (row) => (row.item_id === '2023H2-05' ? { ...row, unit: IN.unit } : row));
  // One of them has no code of the list: it is named in the report by its properties.
  put(pack, BOUNDARIES, fileOf(pack, BOUNDARIES).replace(/"500117"/, JSON.stringify(IN.outline)));
  Object.assign(pack.descriptor, { title: IN.title });
  return pack;
}

/** Nothing has run, and nothing of the texts has become an element. */
async function expectText(page: Page, where: string): Promise<void> {
  const made = await page.evaluate(
    (own) => ({
      ran: (window as unknown as { ran?: unknown }).ran ?? null,
      elements: [
        ...document.querySelectorAll(
          '[onerror], [onload], [onclick], [srcdoc], script:not([src]):not([type]), a[href^="javascript:"]',
        ),
      ].filter(({ textContent }) => textContent !== own).length,
    }),
    PAGE_PARTS.head,
  );
  expect(made, where).toEqual({ ran: null, elements: 0 });
}

test('eight ways in: no text from data, file, address or sheet runs or becomes markup in any page, and each is read as text', async ({
  page,
  allow,
}) => {
  test.slow();
  allow(/500117|boundar|outline/i);
  await withSite(page, { data: injected() }, async ({ url }) => {
    await visit(page, { view: 'data', note: IN.address, area: IN.address }, url);
    const read: string[] = [];
    await eachView(page, { area: IN.address }, async (view) => {
      await expectText(page, view);
      read.push((await page.locator('body').textContent()) ?? '', await page.title());
      read.push(...(await page.locator('svg text').allTextContents()));
    });
    await choose(page, [
      { name: IN.file, text: `事项编号,报告月份,进度%,进展情况\n${IN.html},2023-11,5,${IN.html}\n` },
    ]);
    await expect(state(page)).toHaveAttribute('data-import-state', 'checked');
    await expectText(page, 'import');
    read.push((await page.locator('main').textContent()) ?? '');
    const all = read.join('\n');
    for (const [name, sign] of Object.entries(SIGNS)) expect(all.includes(sign), `${name} is read as text`).toBe(true);
    console.log(
      `${Object.keys(IN).length} ways in, ${BUILT_VIEWS.length} views and the import: 0 ran, all read as text`,
    );
  });
});

test('eight ways in: wall and embed', async ({ page, allow }) => {
  allow(/500117|boundar|outline/i);
  await withSite(page, { data: injected() }, async ({ url }) => {
    await visit(page, { mode: 'wall', scenes: 'overview,late', seconds: '5', note: IN.address }, url);
    for (const scene of ['overview', 'late']) {
      await expect(page.locator(`main[data-scene="${scene}"]`)).toBeVisible();
      await expectText(page, scene);
    }
    await onHost(page, { 'index.html': element(url, 'panel="items"', 'panel="map"') }, async () => {
      await hears(page, 'ready');
      for (const frame of page.frames().slice(1)) {
        const ran = await frame.evaluate(() => (window as unknown as { ran?: unknown }).ran ?? null);
        expect(ran).toBe(null);
      }
    });
  });
});

/** Words of an office file, all its parts together. */
function wordsOf(bytes: Buffer): string {
  return Object.entries(unzipSync(new Uint8Array(bytes)))
    .filter(([path]) => path.endsWith('.xml'))
    .map(([, part]) => strFromU8(part))
    .join('');
}

test('eight ways in: the files the board writes hold them as text', async ({ page, allow }) => {
  allow(/500117|boundar|outline/i);
  await withSite(page, { data: injected() }, async ({ url }) => {
    await visit(page, {}, url);
    await panel(page, 'items').locator('[data-action="export"]').click();
    const svg = (await fileFrom(page, 'dialog [data-export="svg"]')).bytes.toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain(SIGNS.item);
    expect(svg).not.toMatch(/<(img|script|iframe|foreignObject)[\s>]/i);
    const book = wordsOf((await fileFrom(page, 'dialog [data-export="xlsx"]')).bytes);
    expect(book).toContain('甲事项&lt;img src=x onerror=window.ran=1&gt;');
    const csv = (await fileFrom(page, 'dialog [data-export="csv"]')).bytes.toString('utf8');
    expect(csv).toContain(IN.item);
    await page.keyboard.press('Escape');

    await visit(page, { view: 'briefing', panels: 'items' }, url);
    await expectSheets(page);
    await expectText(page, 'briefing');
    await page.locator('[data-action="export"]').click();
    const docx = wordsOf((await fileFrom(page, '[data-export="docx"]')).bytes);
    expect(docx).toContain(SIGNS.item);
    expect(docx).not.toMatch(/<(img|script)[\s>]/i);
    const html = (await fileFrom(page, '[data-export="html"]')).bytes.toString('utf8');
    await page.goto('about:blank');
    await page.setContent(html);
    await expectText(page, 'the HTML file');
    await expect(page.locator('body')).toContainText(SIGNS.item ?? '');
  });
});
