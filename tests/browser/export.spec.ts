import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { decode } from 'fast-png';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { checkedPackage, folderPackage } from '../../tools/package.ts';
import { panelSvg } from '../../tools/panelSvg.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, PANELS, type PanelId, panel, TODAY, visit } from './board.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';
import { editTable, shippedPack, withSite } from './packages.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
test.use({ viewport: DESK });

/** Opens the export dialog of a panel. */
async function openExport(page: Page, id: PanelId, place = panel(page, id)): Promise<void> {
  await place.locator('[data-action="export"]').click();
  await expect(page.locator(`[data-export-of="${id}"] .export-preview img`)).toBeVisible();
}

/** Clicks what saves a file. */
async function saved(page: Page, selector: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`dialog ${selector}`).click()]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Cells of a panel's table as they stand on screen: words, or the unrounded number. */
function shownCells(page: Page, id: PanelId): Promise<(string | number)[][]> {
  return page.locator(`[data-panel-table="${id}"] tr`).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children].map((cell) => {
        const value = cell.getAttribute('data-value');
        const isClass = cell.getAttribute('data-column') === 'class';
        // A class is told by its bounds.
        return value === null || isClass ? (cell.textContent ?? '').trim() : Number(value);
      }),
    ),
  );
}

/** Cells of the first sheet of a workbook, read by hand from its XML: another reader than the writer. */
function sheetCells(book: Buffer, sheet = 1): (string | number)[][] {
  const files = unzipSync(new Uint8Array(book));
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ['row', 'c', 'si'].includes(name),
  });
  const read = (path: string) => parser.parse(strFromU8(files[path] ?? new Uint8Array()));
  const strings: string[] = (read('xl/sharedStrings.xml').sst?.si ?? []).map(
    (si: { t: string | { '#text': string } }) => (typeof si.t === 'string' ? si.t : (si.t['#text'] ?? '')),
  );
  const rows = read(`xl/worksheets/sheet${sheet}.xml`).worksheet.sheetData.row;
  return rows.map(({ c }: { c: { '@_r': string; '@_t'?: string; v?: string; f?: string }[] }) => {
    const cells: (string | number)[] = [];
    for (const { '@_r': at, '@_t': type, v, f } of c) {
      expect(f, `${at} is no formula`).toBeUndefined();
      cells[columnOf(at)] = type === 's' ? (strings[Number(v)] ?? '') : type === 'str' ? (v ?? '') : Number(v);
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** A day as a workbook counts it: from 1899-12-30. */
function typed(cell: string | number): string | number {
  return /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569 : cell;
}

function columnOf(address: string): number {
  return [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isBlank(data: ArrayLike<number>): boolean {
  const colours = new Set<string>();
  for (let at = 0; at < data.length && colours.size < 8; at += 4 * 97)
    colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return colours.size < 8;
}

test('PNG: as large as was asked, not blank, with its dots to the inch; SVG parses, also with a tip open', async ({
  page,
}) => {
  await visit(page, { asof: '2023-11' });
  const hash = await page.locator('html').getAttribute('data-hash');
  // A tip over the live picture.
  await panel(page, 'items')
    .locator('.figure-picture')
    .hover({ position: { x: 200, y: 120 } });
  await expect(panel(page, 'items').locator('.tip')).toBeVisible();
  await panel(page, 'items').locator('[data-action="export"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.export-preview img')).toBeVisible();
  const svg = await saved(page, '[data-export="svg"]');
  expect(svg.suggestedFilename()).toBe(`事项进度-2023-11-${hash}-演示数据.svg`);
  const text = (await bytesOf(svg)).toString('utf8');
  expect(XMLValidator.validate(text)).toBe(true);
  for (const words of [
    '7 项进度滞后',
    '截至2023年11月底',
    '时间进度 83.3%',
    '未筛选',
    '来源：用户台账（演示）',
    '演示数据',
  ])
    expect(text).toContain(words);
  expect(text.includes('\0')).toBe(false);
  expect(text).not.toMatch(/ecmeta|<style|单击或回车/);
  await page.locator('[data-picture="width"]').selectOption('640');
  await page.locator('[data-picture="times"]').selectOption('3');
  await expect(page.locator('.export-note').first()).toContainText('1920 ×');
  const times = decode(await bytesOf(await saved(page, '[data-export="png"]')));
  expect(times.width).toBe(1920);
  expect(isBlank(times.data)).toBe(false);
  expect(times.resolution).toEqual({ x: Math.round(288 / 0.0254), y: Math.round(288 / 0.0254), unit: 1 });
  await page.locator('[data-picture="size"]').selectOption('paper');
  await page.locator('[data-picture="cm"]').fill('10');
  await page.locator('[data-picture="dpi"]').fill('200');
  await expect(page.locator('.export-note').first()).toContainText('788 ×');
  const paper = decode(await bytesOf(await saved(page, '[data-export="png"]')));
  // 10 cm are 378 px of 96 to the inch, and 787 dots of 200.
  expect(paper.width).toBe(788);
  expect(isBlank(paper.data)).toBe(false);
});

for (const [some, ids, details] of [
  ['items and matrix have', ['items', 'matrix'], {}],
  ['every panel of the overview has', PANELS, { tag: '@sweep' }],
] as const)
  test(`${some} a picture that parses, and a table that is the one on screen`, details, async ({ page }) => {
    await visit(page, { asof: '2023-11', table: ids.join(',') });
    for (const id of ids) {
      await panel(page, id).locator(`[data-panel-table="${id}"]`).waitFor();
      const shown = await shownCells(page, id);
      await openExport(page, id);
      const svg = (await bytesOf(await saved(page, '[data-export="svg"]'))).toString('utf8');
      expect(XMLValidator.validate(svg), id).toBe(true);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      const book = await bytesOf(await saved(page, '[data-export="xlsx"]'));
      expect(sheetCells(book), id).toEqual(shown.map((row) => row.map(typed)));
      const { data } = Papa.parse<string[]>(
        (await bytesOf(await saved(page, '[data-export="csv"]'))).toString('utf8'),
        {
          skipEmptyLines: true,
        },
      );
      expect(
        data.map((row) => row.map((cell) => cell.replace(/^\uFEFF/, ''))),
        id,
      ).toEqual(shown.map((row) => row.map((cell) => String(cell))));
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
  });

test('the workbook says of what month, filters and sources it is', async ({ page }) => {
  await visit(page, { asof: '2023-10', area: 'ecology', region: '500116' });
  await openExport(page, 'map');
  const book = await bytesOf(await saved(page, '[data-export="xlsx"]'));
  expect(sheetCells(book, 2)[0]).toEqual(['不按区市列名的事项', '件数']);
  const about = sheetCells(book, 3).map((row) => row.join(' '));
  for (const words of ['截至2023年10月底', '方面：生态环境', '区市：江津', '用户台账（演示）', '本表为演示数据'])
    expect(about.join('\n')).toContain(words);
});

test.describe('the clipboard', () => {
  test.use({ permissions: CLIPBOARD, colorScheme: 'dark' });

  test('takes the picture, the table, and both as one on a light ground', async ({ page }) => {
    await visit(page, { asof: '2023-11' });
    await openExport(page, 'kpi');
    const status = page.locator('.export-said');
    await page.locator('[data-action="copy-picture"]').click();
    await expect(status).toHaveText('已复制图片。');
    expect(await cornerOf(page), 'as on the page: dark').toEqual([0x11, 0x20, 0x2c]);
    await page.locator('[data-action="copy-table"]').click();
    await expect(status).toHaveText('已复制表格。');
    const table = await clipboard(page);
    expect(Object.keys(table).sort()).toEqual(['text/html', 'text/plain']);
    expect((table['text/plain'] ?? '').split(/\r?\n/)[1]).toBe('事项\t27');
    await page.locator('[data-action="copy-pack"]').click();
    await expect(status).toContainText('已复制图和表');
    expect(await cornerOf(page), 'light').toEqual([0xff, 0xff, 0xff]);
    const pack = await clipboard(page);
    for (const words of ['27 项中 11 项完成或按时序', '演示数据', '截至2023年11月底', '来源：用户台账（演示）', '<th'])
      expect(pack['text/html']).toContain(words);
    expect(pack['text/html']?.match(/<tr/g)).toHaveLength((table['text/plain'] ?? '').trimEnd().split(/\r?\n/).length);
  });
});

test('where the clipboard is refused there are files instead, and it is said', async ({ page }) => {
  await page.addInitScript(() => {
    // As on plain http: no clipboard, and the older way refused too.
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await visit(page, { asof: '2023-11' });
  await openExport(page, 'kpi');
  const status = page.locator('.export-said');
  expect((await saved(page, '[data-action="copy-picture"]')).suggestedFilename()).toMatch(/\.png$/);
  await expect(status).toContainText('浏览器不允许复制，已改为下载');
  expect((await saved(page, '[data-action="copy-table"]')).suggestedFilename()).toMatch(/\.xlsx$/);
  const files: string[] = [];
  page.on('download', (download) => void files.push(download.suggestedFilename().replace(/.*\./, '')));
  await page.locator('[data-action="copy-pack"]').click();
  await expect.poll(() => files.toSorted()).toEqual(['png', 'xlsx']);
  await expect(status).toContainText('.xlsx');
});

test('names that would run as formulas do not, in any table', async ({ page }) => {
  const pack = shippedPack();
  editTable(pack, 'items.csv', (row) => ({ ...row, name: row.id === '2023H2-05' ? '=1+1<b>&' : row.name }));
  await withSite(page, { data: pack }, async ({ url }) => {
    await visit(page, { asof: '2023-11' }, url);
    await openExport(page, 'items');
    const svg = (await bytesOf(await saved(page, '[data-export="svg"]'))).toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('=1+1&lt;b&gt;&amp;');
    const csv = (await bytesOf(await saved(page, '[data-export="csv"]'))).toString('utf8');
    expect(csv).toContain("\r\n'=1+1<b>&,");
    const cells = sheetCells(await bytesOf(await saved(page, '[data-export="xlsx"]')));
    expect(cells.flat()).toContain('=1+1<b>&');
  });
});

test('a picture of the page is, byte for byte, the one from the command line', async ({ page }) => {
  const data = checkedPackage(folderPackage(DATA));
  for (const asof of ['2023-09', '2023-11']) {
    await visit(page, { asof });
    for (const id of ['map', 'items', 'projects'] as const) {
      await openExport(page, id);
      const exported = (await bytesOf(await saved(page, '[data-export="svg"]'))).toString('utf8');
      const terms = { query: `panel=${id}&asof=${asof}`, theme: 'light', width: 960, today: TODAY } as const;
      expect(exported === (await panelSvg(data, terms)).svg, `${id} ${asof}`).toBe(true);
      await page.keyboard.press('Escape');
    }
  }
});

test('trend, platforms and mechanism are taken out on their own pages: picture and the table on screen', {
  tag: '@sweep',
}, async ({ page }) => {
  for (const id of ['trend', 'platforms', 'mechanism'] as const) {
    await visit(page, { view: id, table: id, asof: '2023-11' });
    await panel(page, id).locator(`[data-panel-table="${id}"]`).waitFor();
    const shown = await shownCells(page, id);
    await openExport(page, id);
    const svg = (await bytesOf(await saved(page, '[data-export="svg"]'))).toString('utf8');
    expect(XMLValidator.validate(svg), id).toBe(true);
    expect(svg).toContain('来源：');
    const png = decode(await bytesOf(await saved(page, '[data-export="png"]')));
    expect(png.width, id).toBe(1920);
    expect(isBlank(png.data), id).toBe(false);
    const book = await bytesOf(await saved(page, '[data-export="xlsx"]'));
    expect(sheetCells(book), id).toEqual(shown.map((row) => row.map(typed)));
  }
});

test('the pictures of the page of an item and of a region are taken out with their tables, and say whose they are', {
  tag: '@sweep',
}, async ({ page }) => {
  const pages = [
    [
      { view: 'item', item: '2023H2-05' },
      '优化提升省际高速公路',
      { bar: 'item-bar', trend: 'item-trend', tiles: 'item-tiles' },
    ],
    [
      { view: 'region', region: '500116' },
      '江津区',
      { map: 'region-map', ranking: 'region-ranking', row: 'region-row', items: 'region-items' },
    ],
  ] as const;
  for (const [query, subject, parts] of pages) {
    await visit(page, { ...query, asof: '2023-11' });
    for (const [name, id] of Object.entries(parts)) {
      const part = page.locator(`section[data-part="${name}"]`);
      await part.locator('[data-action="table"]').click();
      const cells = await part
        .locator('.data-table tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map((cell) => cell.getAttribute('data-value') ?? cell.textContent ?? '')),
        );
      await part.locator('[data-action="export"]').click();
      await expect(page.locator(`[data-export-of="${id}"] .export-preview img`)).toBeVisible();
      const download = await saved(page, '[data-export="svg"]');
      expect(download.suggestedFilename()).toMatch(new RegExp(`（${subject}）-2023-11-[0-9a-f]{12}-演示数据\\.svg$`));
      const svg = (await bytesOf(download)).toString('utf8');
      expect(XMLValidator.validate(svg), id).toBe(true);
      for (const words of [subject, '截至2023年11月底', '演示数据', '来源：用户台账（演示）'])
        expect(svg, id).toContain(words);
      const csv = (await bytesOf(await saved(page, '[data-export="csv"]'))).toString('utf8').replace(/^\uFEFF/, '');
      const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
      expect(
        data.map(([head]) => head),
        id,
      ).toEqual(cells.map(([head]) => head));
      expect(
        data.map((row) => row.length),
        id,
      ).toEqual(cells.map((row) => row.length));
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
    }
  }
});

test.describe('before the public', () => {
  test.use({ permissions: CLIPBOARD });

  for (const [some, ids, details] of [
    ['items and lists', ['items', 'lists'], {}],
    ['every panel', PANELS, { tag: '@sweep' }],
  ] as const)
    test(`nothing that is withheld leaves by any way: ${some}`, details, async ({ page }) => {
      test.slow(ids === PANELS);
      await withSite(page, { data: markedPack() }, async ({ url }) => {
        const query = { asof: '2023-11', table: ids.join(',') };
        await visit(page, query, url);
        await openExport(page, 'items');
        const whole = (await bytesOf(await saved(page, '[data-export="svg"]'))).toString('utf8');
        expect(whole, 'barks: at the desk the marks are there').toContain(SECRET);
        expect(whole).toContain('内部资料 注意保存');
        await page.locator('[data-action="copy-pack"]').click();
        await expect(page.locator('.export-said')).toContainText('已复制图和表');
        expect(Object.values(await clipboard(page)).join(), 'barks: and on the clipboard').toContain(SECRET);
        await visit(page, { ...query, audience: 'public' }, url);
        for (const id of ids) {
          await openExport(page, id);
          for (const kind of ['svg', 'png', 'csv', 'xlsx'])
            expectClean(textsIn(kind, await bytesOf(await saved(page, `[data-export="${kind}"]`))), `${id}.${kind}`);
          for (const [action, words] of COPIES) {
            await page.locator(`[data-action="${action}"]`).click();
            await expect(page.locator('.export-said')).toContainText(words);
            const texts = Object.values(await clipboard(page));
            if (action !== 'copy-picture') expect(texts.join(), `${id} ${action}`).not.toBe('');
            expectClean(
              [...texts, ...(action === 'copy-table' ? [] : textsIn('png', await copiedPng(page)))],
              `${id} ${action}`,
            );
          }
          await page.keyboard.press('Escape');
          await expect(page.locator('dialog')).toHaveCount(0);
        }
      });
    });
});

const COPIES = [
  ['copy-picture', '已复制图片'],
  ['copy-table', '已复制表格'],
  ['copy-pack', '已复制图和表'],
] as const;

/** Nothing that the public may not see stands in any of the texts. */
function expectClean(texts: readonly string[], where: string): void {
  for (const words of [SECRET, INTERNAL, '186.48', '内部资料 注意保存'])
    expect(
      texts.some((text) => text.includes(words)),
      `${words} in ${where}`,
    ).toBe(false);
}

/** Everything in a file that can be read as text: of a PNG all its chunks but the dots, which no program reads as words. */
function textsIn(kind: string, bytes: Buffer): string[] {
  if (kind === 'xlsx') return Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part));
  if (kind !== 'png') return [bytes.toString('utf8')];
  const chunks = chunksOf(bytes);
  // Were there words in it, they would be compressed in some kinds of chunks: there is to be none.
  expect(
    chunks.map(({ type }) => type).filter((type) => !/^(IHDR|pHYs|sRGB|gAMA|cHRM|sBIT|IDAT|IEND)$/.test(type)),
  ).toEqual([]);
  return chunks.filter(({ type }) => type !== 'IDAT').map(({ body }) => body.toString('utf8'));
}

function chunksOf(png: Buffer): { readonly type: string; readonly body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  expect(chunks.at(-1)?.type).toBe('IEND');
  return chunks;
}

/** What is on the clipboard, as text by type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? [])
      .filter((type) => type.startsWith('text/'))
      .map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? ''] as const);
    return Object.fromEntries(await Promise.all(texts));
  });
}

/** The picture on the clipboard. */
async function copiedPng(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  return Buffer.from(bytes);
}

/** Colour of the corner of the picture on the clipboard. */
async function cornerOf(page: Page): Promise<number[]> {
  const { data } = decode(await copiedPng(page));
  return [...data.slice(0, 3)];
}
