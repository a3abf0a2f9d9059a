import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { element, expectFits, heard, hears, onHost, panelFrame, startHost } from './host.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';
import { withSite } from './packages.ts';

test.use({ viewport: { width: 1000, height: 1400 } });
test.describe.configure({ mode: 'parallel' });

function select(page: Page, what: object): Promise<void> {
  return page
    .locator('chengyu-panel')
    .evaluate((panel, asked) => (panel as unknown as { select: (what: object) => void }).select(asked), what);
}

test('an element: ready, the height follows five changes, a click tells what was selected, the host sets theme and light', async ({
  page,
  baseURL,
}) => {
  const html = `<div id="column" style="width:640px">${element(baseURL, 'panel="ranking" controls="1"')}</div>
    <script>
      window.events = [];
      for (const type of ['ready', 'height', 'select'])
        addEventListener('chengyu-' + type, ({ detail, target }) => events.push([target.localName, detail.type]));
    </script>`;
  await onHost(page, { 'index.html': html }, async () => {
    const holder = page.locator('iframe');
    const host = page.locator('chengyu-panel');
    const widen = (width: string) =>
      page.locator('#column').evaluate((column, px) => column.style.setProperty('width', px), width);
    expect(await hears(page, 'ready')).toMatchObject({
      ...{ source: 'chengyu-board', v: 1, panel: 'ranking', width: 640, asOf: '2023-11', provenance: 'demo' },
      origin: new URL(String(baseURL)).origin,
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    await expectFits(holder, 'at first');
    await widen('280px');
    await expectFits(holder, 'narrow');
    await widen('960px');
    await expectFits(holder, 'wide');
    const frame = await panelFrame(holder);
    await frame.locator('[data-action="table"]').click();
    await expect(frame.locator('table[data-panel-table="ranking"]')).toBeVisible();
    await expectFits(holder, 'its table open');
    await host.evaluate((panel) => panel.setAttribute('theme', 'dark'));
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectFits(holder, 'dark, in the same frame');
    await host.evaluate((panel) => {
      panel.setAttribute('side', 'sc');
      panel.setAttribute('table', 'ranking');
    });
    await expect.poll(async () => (await panelFrame(holder)).locator('tr[data-code]').count()).toBe(8);
    await expectFits(holder, 'one side, in a new frame');
    const later = await panelFrame(holder);
    await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark');
    await select(page, { region: '511600' });
    await expect(later.locator('tr[data-lit]')).toHaveAttribute('data-code', '511600');
    await select(page, {});
    await expect(later.locator('tr[data-lit]')).toHaveCount(0);
    await later.locator('[data-action="table"]').click();
    const name = later.locator('svg text').filter({ hasText: '泸州' }).first();
    await name.click({ force: true });
    expect(await hears(page, 'select')).toMatchObject({ panel: 'ranking', region: '510500' });
    const events = await page.evaluate(() => (window as unknown as { events: string[][] }).events);
    expect(events).toEqual(
      expect.arrayContaining(['ready', 'height', 'select'].map((type) => ['chengyu-panel', type])),
    );
  });
});

test('two elements keep apart; one that is taken out and put in again stands again, and speaks once', async ({
  page,
  baseURL,
}) => {
  const html = `<div style="width:480px">${element(baseURL, 'panel="kpi" id="one"', 'panel="areas" id="two"')}</div>`;
  await onHost(page, { 'index.html': `<html dir="rtl" style="color-scheme:dark">${html}` }, async () => {
    const [one, two] = [page.locator('#one iframe'), page.locator('#two iframe')];
    expect((await hears(page, 'ready', 'kpi')).id).toBe('one');
    expect((await hears(page, 'ready', 'areas')).id).toBe('two');
    await expectFits(one, 'the first');
    await expectFits(two, 'the second');
    const height = (await two.boundingBox())?.height;
    await page.evaluate(() => {
      const [panel] = document.querySelectorAll('#one');
      const place = panel?.parentElement;
      panel?.remove();
      window.setTimeout(() => panel && place?.append(panel), 50);
    });
    await expect.poll(async () => (await heard(page)).filter(isReady('kpi')).length).toBe(2);
    await expectFits(one, 'put in again');
    await expect(page.locator('#one iframe')).toHaveCount(1);
    expect((await heard(page)).filter(isReady('areas'))).toHaveLength(1);
    expect((await two.boundingBox())?.height).toBe(height);
  });
});

function isReady(panel: string) {
  return (one: { type: string; panel: string }) => one.type === 'ready' && one.panel === panel;
}

test('in a hidden tab nothing is said; shown, the panel stands at its height; lazy below the fold, it comes when reached', async ({
  page,
  baseURL,
}) => {
  const html = `<div id="tab" hidden>${element(baseURL, 'panel="kpi"', 'panel="areas" loading="lazy"')}</div>`;
  await onHost(page, { 'index.html': html }, async () => {
    await page.waitForTimeout(4000);
    expect(await heard(page)).toEqual([]);
    await page.locator('#tab').evaluate((tab: HTMLElement) => {
      tab.hidden = false;
      tab.lastElementChild?.setAttribute('style', 'margin-top:6000px');
    });
    await hears(page, 'ready', 'kpi');
    await expectFits(page.locator('iframe').first(), 'shown');
    expect((await heard(page)).some(isReady('areas'))).toBe(false);
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await hears(page, 'ready', 'areas');
    await expectFits(page.locator('iframe').last(), 'reached');
  });
});

test('bare frames: under no-referrer, and sandboxed without an origin; commands count from the parent alone', async ({
  page,
  baseURL,
}) => {
  const frame = (name: string, more: string) =>
    `<iframe name="${name}" ${more} style="width:480px;height:400px" src="${baseURL}?mode=embed&panel=kpi"></iframe>`;
  const html = `<meta name="referrer" content="no-referrer">
    ${frame('bare', '')}${frame('opaque', 'sandbox="allow-scripts"')}
    <iframe name="sibling" srcdoc="<p>another frame</p>"></iframe>`;
  await onHost(page, { 'index.html': html }, async () => {
    for (const id of ['bare', 'opaque']) {
      await expect
        .poll(async () => (await heard(page)).some((one) => one.type === 'ready' && one.id === id))
        .toBe(true);
      await expect(page.frameLocator(`[name="${id}"]`).locator('section')).toHaveAttribute('data-state', 'ready');
    }
    expect((await heard(page)).find(({ id }) => id === 'opaque')?.origin).toBe('null');
    const root = page.frameLocator('[name="bare"]').locator('html');
    const command = { source: 'chengyu-host', v: 1, type: 'theme', theme: 'dark' };
    await page
      .frame('sibling')
      ?.evaluate((data) => (window.parent.frames[0] as Window).postMessage(data, '*'), command);
    await page.frame('bare')?.evaluate((data) => window.postMessage(data, '*'), command);
    // Obeyed in their order: were the first two heard, the theme would have gone dark by the time the third is.
    const select = { source: 'chengyu-host', v: 1, type: 'theme', theme: 'auto' };
    await page.evaluate((data) => (window.frames[0] as Window).postMessage(data, '*'), select);
    await expect.poll(() => page.frame('bare')?.evaluate(() => location.search)).toContain('theme=auto');
    await expect(root).toHaveAttribute('data-theme', 'light');
    await page.evaluate((data) => (window.frames[0] as Window).postMessage(data, '*'), command);
    await expect(root).toHaveAttribute('data-theme', 'dark');
  });
});

test('no message reaches a third origin: neither the page around the host, nor one the address names', async ({
  page,
  baseURL,
}) => {
  const site = await startHost({ 'host.html': '' });
  const src = `${baseURL}?mode=embed&panel=kpi&host=HOST`;
  const host = `<iframe id="panel" style="width:480px;height:400px"></iframe>
    <script>document.querySelector('#panel').src = '${src}'.replace('HOST', location.hash.slice(1));</script>`;
  site.set(
    'host.html',
    `<!doctype html><script>window.heard=[];addEventListener('message',(event)=>heard.push({origin:event.origin,...event.data}))</script>${host}`,
  );
  const outer = `<iframe name="host" style="width:600px;height:600px"></iframe>
    <script>document.querySelector('iframe').src = '${site.url}host.html#' + location.origin;</script>`;
  try {
    await onHost(page, { 'index.html': outer }, async () => {
      const middle = page.frame('host');
      if (!middle) throw new Error('There is no frame "host".');
      await middle.waitForURL(/host\.html/);
      await hears(middle, 'ready');
      expect(await heard(page)).toEqual([]);
    });
  } finally {
    await site.close();
  }
});

test('an embed of the map asks for the panel and the shell, and for nothing of pages, import, files or other panels', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await onHost(page, { 'index.html': element(baseURL, 'panel="map"') }, async () => {
    await hears(page, 'ready');
    const scripts = asked.filter((path) => /\/assets\/.*\.js$/.test(path));
    expect(scripts.some((path) => path.includes('mapRule'))).toBe(true);
    expect(scripts.filter((path) => /xlsx|docx|Page|Dialog|import|worker|share|briefing|export/i.test(path))).toEqual(
      [],
    );
    expect(scripts.filter((path) => /Rule/.test(path) && !path.includes('mapRule'))).toEqual([]);
    // Those of one shell; each of the three has a file `start`.
    expect(scripts.filter((path) => path.includes('/start-'))).toHaveLength(1);
    expect(scripts.length).toBeLessThanOrEqual(16);
  });
});

test('what an address asks for and an embed cannot show is said on screen and to the host', async ({
  page,
  baseURL,
  allow,
}) => {
  allow(/nowhere\/datapackage\.json/);
  const html = element(baseURL, 'panel="ledger"', 'panel="kpi" data="nowhere"');
  await onHost(page, { 'index.html': html }, async () => {
    const told = await hears(page, 'error');
    await expect.poll(async () => (await heard(page)).filter(({ type }) => type === 'error').length).toBe(2);
    expect(
      (await heard(page))
        .map(({ code }) => code)
        .filter(Boolean)
        .sort(),
    ).toEqual(['no-data', 'no-panel']);
    expect(String(told.message)).not.toBe('');
    await expect(page.frameLocator('iframe >> nth=0').locator('main')).toContainText('没有指明');
  });
});

for (const audience of ['internal', 'public'] as const)
  test(`${audience}: no unsigned month and nothing withheld is in an embed or its messages, whatever its address asks for`, async ({
    page,
  }) => {
    await withSite(page, { data: markedPack() }, async ({ url }) => {
      const panels = ['items', 'lists', 'changes', 'kpi'];
      const more = `asof="2023-12" table="items,lists,changes,kpi" audience="${audience}"`;
      const html = element(url, ...panels.map((panel) => `panel="${panel}" ${more}`));
      await onHost(page, { 'index.html': html }, async () => {
        for (const panel of panels) await hears(page, 'height', panel);
        const all: string[] = [];
        for (const holder of await page.locator('iframe').all()) {
          await holder.scrollIntoViewIfNeeded();
          const frame = await panelFrame(holder);
          await expect(frame.locator('html')).toHaveAttribute('data-asof', '2023-11');
          all.push(await frame.evaluate(() => document.documentElement.outerHTML));
        }
        const pages = all.join('');
        expect(pages).toContain('<td');
        expect(pages).not.toMatch(new RegExp(`${SECRET}|13800000000|datetime="2023-12"|截至2023年12月|待报`));
        expect(pages.includes(INTERNAL)).toBe(audience === 'internal');
        const messages = JSON.stringify(await heard(page));
        expect(messages).not.toMatch(/[\u4e00-\u9fff]/);
        expect(messages).not.toContain('2023-12');
      });
    });
  });
