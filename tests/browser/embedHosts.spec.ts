import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { decode } from 'fast-png';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../support/test.ts';
import { element, expectFits, heard, hears, onHost, panelFrame } from './host.ts';
import { change, fileOf, hashOf, shippedPack, withSite } from './packages.ts';

test.use({ viewport: { width: 1000, height: 1400 } });
test.describe.configure({ mode: 'parallel' });

/** Ms; an embed looks for newer data every five minutes, and once more 5 s after it has seen some. */
const LOOK = 300_000;
const AGAIN = 6000;

/** Colour in the page at a point of an element, px from its upper left corner. */
async function colourAt(page: Page, selector: string, x: number, y: number): Promise<number[]> {
  const { data, width, channels } = decode(await page.locator(selector).screenshot());
  return [...data.slice((y * width + x) * channels, (y * width + x) * channels + 3)];
}

test('newer data: told to the host and marked in the figure, taken after a second look, told again', async ({
  page,
}) => {
  const [pack, newer] = [shippedPack(), shippedPack()];
  const line = /^2023H2-16,2023-11,,,.*$/m.exec(fileOf(newer, 'demo/reports.csv'))?.[0] ?? '';
  change(newer, 'demo/reports.csv', line, line.replace(',200,', ',60,'));
  await page.clock.install();
  await withSite(page, { data: pack }, async (board) => {
    await onHost(page, { 'index.html': element(board.url, 'panel="items" table="items"') }, async () => {
      expect(await hears(page, 'ready')).toMatchObject({ hash: hashOf(pack) });
      const frame = await panelFrame(page.locator('iframe'));
      const progress = frame.locator('tr[data-item="2023H2-16"] [data-column="progress"]');
      const mark = frame.locator('.embed-freshness [data-freshness="stale"]');
      await expect(progress).toHaveAttribute('data-value', /^83\.3/);
      await expect(mark).toHaveCount(0);

      board.set('data/demo/reports.csv', Buffer.from(fileOf(newer, 'demo/reports.csv')));
      await page.clock.fastForward(LOOK);
      const stale = await hears(page, 'stale');
      expect(stale).toMatchObject({
        panel: 'items',
        asOf: '2023-11',
        since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      await expect(frame.locator('section')).toHaveAttribute('data-state', 'stale');
      await expect(mark).toBeVisible();
      await expect(progress).toHaveAttribute('data-value', /^83\.3/);
      await expectFits(page.locator('iframe'), 'with its mark', 'stale');

      await page.clock.fastForward(AGAIN);
      await expect(progress).toHaveAttribute('data-value', '25');
      await expect(frame.locator('section')).toHaveAttribute('data-state', 'ready');
      await expect(mark).toHaveCount(0);
      expect(await hears(page, 'ready')).toMatchObject({ hash: hashOf(newer) });
      expect(
        (await heard(page)).filter(({ type }) => type === 'ready' || type === 'stale').map(({ type }) => type),
      ).toEqual(['ready', 'stale', 'ready']);
    });
  });
});

test('in an accordion of a dark host that reads from right to left: opened, closed and opened again, it stands at its height', async ({
  page,
  baseURL,
}) => {
  const panels = element(baseURL, 'panel="kpi"', 'panel="matrix"');
  const html = `<html dir="rtl" style="color-scheme:dark;background:#111"><div style="width:300px">
    <details><summary>进展</summary>${panels}</details></div>`;
  await onHost(page, { 'index.html': html }, async () => {
    const [details, kpi, matrix] = [
      page.locator('details'),
      page.locator('iframe').first(),
      page.locator('iframe').last(),
    ];
    const turn = (isOpen: boolean) =>
      details.evaluate((one: HTMLDetailsElement, open) => {
        one.open = open;
      }, isOpen);
    await turn(true);
    await hears(page, 'ready', 'kpi');
    await hears(page, 'ready', 'matrix');
    for (const step of ['opened', 'opened again']) {
      await expectFits(kpi, `kpi ${step}`);
      await expectFits(matrix, `matrix ${step}`);
      const before = (await heard(page)).length;
      await turn(false);
      await expect(kpi).toBeHidden();
      await turn(true);
      await expectFits(kpi, `kpi after it was ${step}`);
      // A place that is closed has no height to tell.
      expect((await heard(page)).length).toBe(before);
    }
    const frame = await panelFrame(matrix);
    await expect(frame.locator('html')).toHaveCSS('direction', 'ltr');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await kpi.evaluate((one) => one.getBoundingClientRect().width)).toBe(300);
    // Nothing of the picture is cut off or scrolls: it is as wide as its place.
    const box = frame.locator('.picture-box');
    expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(
      await box
        .locator('svg')
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width),
    ).toBeLessThanOrEqual(276);
  });
});

test('transparent, bordered, without title or source: as the address asks, but badge and date stay', async ({
  page,
  baseURL,
}) => {
  const html = `<html style="color-scheme:dark;background:rgb(30,90,160)"><div style="width:480px">${element(
    baseURL,
    'panel="kpi" transparent="1"',
    'panel="kpi" border="1"',
    'panel="kpi" show-title="0" show-source="0"',
  )}</div>`;
  await onHost(page, { 'index.html': html }, async () => {
    const frames: Frame[] = [];
    for (const at of [0, 1, 2]) {
      await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
      await expectFits(page.locator('iframe').nth(at), `the ${at + 1}th`);
      frames.push(await panelFrame(page.locator('iframe').nth(at)));
    }
    const [clear, bordered, bare] = frames as [Frame, Frame, Frame];
    const corner = (at: number, dx: number) => colourAt(page, `chengyu-panel >> nth=${at}`, dx, 6);
    expect(await corner(0, 6), 'the ground of the host is seen through').toEqual([30, 90, 160]);
    expect(await corner(2, 6), 'else it is white').toEqual([255, 255, 255]);
    expect(await corner(1, 0), 'a line at its edge').toEqual([0xb9, 0xc3, 0xc8]);
    await expect(clear.locator('main')).toHaveCSS('border-top-width', '0px');
    await expect(bordered.locator('main')).toHaveCSS('border-top-width', '1px');
    for (const frame of [clear, bordered]) {
      await expect(frame.locator('h2')).toBeVisible();
      await expect(frame.locator('.panel-foot')).toContainText('来源：');
    }
    // The heading is still there for those who hear the page.
    await expect(bare.locator('h2')).toHaveCount(1);
    expect(await bare.locator('h2').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(1);
    await expect(bare.locator('main')).not.toContainText('来源：');
    await expect(bare.locator('[data-badge="demo"]')).toBeVisible();
    await expect(bare.locator('time[datetime="2023-11"]')).toBeVisible();
    await expect(bare.locator('button')).toHaveCount(0);
  });
});

test('with controls: table, way to the board, and picture and table as files, asked for only then', async ({
  page,
  baseURL,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await onHost(page, { 'index.html': element(baseURL, 'panel="ranking" controls="1" side="sc"') }, async () => {
    await hears(page, 'ready');
    const holder = page.locator('iframe');
    const frame = await panelFrame(holder);
    const isHeavy = (path: string) => /export|xlsx/i.test(path);
    expect(scripts.filter(isHeavy)).toEqual([]);
    await expect(frame.locator('[data-action="open"]')).toHaveAttribute('href', `${baseURL}?panel=ranking&side=sc`);
    await frame.locator('[data-action="export"]').click();
    const part = frame.locator('[data-export-of="ranking"]');
    await expect(part.locator('[data-export="png"]')).toBeFocused();
    expect(scripts.some(isHeavy)).toBe(true);
    await expectFits(holder, 'with the choice of files');
    const saved = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        part.locator(`[data-export="${kind}"]`).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^各区市情况-2023-11-[0-9a-f]{12}-演示数据\\.${kind}$`));
      await expect(part.getByRole('status')).toContainText(`.${kind}`);
      return readFileSync(await download.path());
    };
    expect(decode(await saved('png')).width).toBe(1920);
    const svg = (await saved('svg')).toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    for (const words of ['自贡', '筛选：', '演示数据', '来源：']) expect(svg).toContain(words);
    const csv = (await saved('csv')).toString('utf8');
    expect(csv).toContain('自贡');
    expect(csv, 'no rank outside the app').not.toContain('位次');
    const book = unzipSync(new Uint8Array(await saved('xlsx')));
    expect(Object.keys(book)).toContain('xl/worksheets/sheet2.xml');
    expect(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('自贡');
    await expectFits(holder, 'with what was said');
    await frame.locator('[data-action="export"]').click();
    await expect(part).toHaveCount(0);
    await expectFits(holder, 'put away');
  });
});

test('sandboxed without an origin, where downloads are allowed: the same picture and table as files', async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe sandbox="allow-scripts allow-downloads" style="width:720px;height:900px"
    src="${baseURL}?mode=embed&panel=ranking&controls=1&side=sc"></iframe>`;
  await onHost(page, { 'index.html': frame }, async () => {
    const embed = await panelFrame(page.locator('iframe'));
    expect(await embed.evaluate(() => origin)).toBe('null');
    await embed.locator('[data-action="export"]').click();
    for (const [kind, isRight] of [
      ['png', (bytes: Buffer) => decode(bytes).width === 1920],
      ['csv', (bytes: Buffer) => bytes.toString('utf8').includes('自贡')],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        embed.locator(`[data-export="${kind}"]`).click(),
      ]);
      expect(isRight(readFileSync(await download.path())), kind).toBe(true);
    }
  });
});
