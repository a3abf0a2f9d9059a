import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPlainTab } from '../support/plainTab.ts';
import { type Answer, type Site, startSite } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { DIST } from './board.ts';
import { INTERNAL, markedPack, SECRET } from './markedPack.ts';
import { answersOf, BOUNDARIES, change, editTable, fileOf, hashOf, type Pack, shippedPack } from './packages.ts';
import { throwOnceIn } from './throwOnce.ts';
import { expectDrawn, expectShown, openWall, shown, stepOn, stopClock, words } from './wall.ts';

test.use({ viewport: { width: 1280, height: 720 } });
test.describe.configure({ mode: 'parallel' });

/** Browsers write a line for every answer that is none; the page cannot keep them from it. */
const NO_ANSWER = /Failed to load resource/;
const REPORTS = 'data/demo/reports.csv';
const DESCRIPTOR = 'data/datapackage.json';
/** Between two looks, and steps, as these walls are set. */
const LOOK = 60_000;
const QUERY = { refresh: '60', seconds: '20', scenes: 'overview,late' };

const OLD = '滞后 7（严重 2）';
const NEW = '滞后 8（严重 3）';
const sentence = (page: Page) => page.locator('[data-sentence="overall"]');
const mark = (page: Page) => page.locator('.wall-deck:not(.wall-held) [data-freshness]');

/** The shipped package with another number for item 16 in November: 60 of 240 in place of 200, severe in place of on time. */
function newerPack(): Pack {
  const pack = shippedPack();
  const line = /^2023H2-16,2023-11,,,.*$/m.exec(fileOf(pack, 'demo/reports.csv'))?.[0] ?? '';
  change(pack, 'demo/reports.csv', line, line.replace(',200,', ',60,'));
  return pack;
}

/** A wall that runs on the shipped package, its server in hand and its clock standing still but for what the test moves. */
async function onWall(page: Page, run: (site: Site) => Promise<void>, query: Record<string, string> = QUERY) {
  const site = await startSite(DIST, { overrides: new Map(answersOf(shippedPack())) });
  try {
    await page.clock.install();
    await openWall(page, query, site.url);
    await expect(sentence(page)).toContainText(OLD);
    await run(site);
  } finally {
    await page.goto('about:blank');
    await site.close();
  }
}

function put(site: Site, pack: Pack): void {
  for (const [path, answer] of answersOf(pack)) site.set(path, answer);
}

/** Lets time pass until the mark says `word`. */
async function expectMark(page: Page, word: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(3000);
        return mark(page).getAttribute('data-freshness');
      },
      { timeout: 60_000 },
    )
    .toBe(word);
  if (word !== 'fresh') await expect(mark(page)).toContainText(/\d\d-\d\d \d\d:\d\d 起/);
}

/** The last good picture stands: the old numbers, every panel drawn, no word of an error. */
async function expectOldPicture(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-hash', hashOf(shippedPack()));
  await expect(sentence(page)).toContainText(OLD);
  for (const panel of await page.locator('section[data-panel]').all())
    expect(await panel.getAttribute('data-state')).toMatch(/^(ready|stale|empty)$/);
  await expect(page.locator('[role="alert"], dialog')).toHaveCount(0);
}

/** Newer, whole data on the server come onto the wall without a hand. */
async function expectCurrentAgain(page: Page, site: Site, pack = newerPack(), says = NEW): Promise<void> {
  put(site, pack);
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(10_000);
        return page.locator('html').getAttribute('data-hash');
      },
      { timeout: 60_000 },
    )
    .toBe(hashOf(pack));
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(3000);
        return sentence(page).textContent();
      },
      { timeout: 60_000 },
    )
    .toContain(says);
  await expectMark(page, 'fresh');
  await expectDrawn(page);
  for (const panel of await page.locator('section[data-panel]').all())
    await expect(panel).toHaveAttribute('data-state', /^(ready|empty)$/);
}

/** Events of the run log, oldest first. */
async function logged(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+Shift+L');
  const lines = page.locator('ol[data-log] li');
  await lines.first().waitFor();
  const events = await lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.event ?? ''));
  await page.keyboard.press('Control+Shift+L');
  return events.reverse();
}

test('server cut: the mark says so, the picture stays and its scenes go on', async ({ page, allow }) => {
  allow(NO_ANSWER);
  const site = await startSite(DIST, { overrides: new Map(answersOf(shippedPack())) });
  await page.clock.install();
  await openWall(page, QUERY, site.url);
  await site.close();
  await expectMark(page, 'no-network');
  await expectOldPicture(page);
  const before = await shown(page);
  await page.clock.fastForward(20_000);
  await expect.poll(() => shown(page)).not.toBe(before);
  await expectOldPicture(page);
  const again = await startSite(DIST, {
    overrides: new Map(answersOf(newerPack())),
    port: Number(new URL(site.url).port),
  });
  await expectCurrentAgain(page, again);
  expect(await logged(page)).toEqual(expect.arrayContaining(['no-network', 'seen', 'confirmed', 'taken', 'fresh']));
  await page.goto('about:blank');
  await again.close();
});

test('503: it is tried again, and after half a minute the data count as stale', async ({ page, allow }) => {
  allow(NO_ANSWER);
  await onWall(page, async (site) => {
    site.set(DESCRIPTOR, (_request, response) => response.writeHead(503).end('busy'));
    await expectMark(page, 'retrying');
    await expectOldPicture(page);
    await expectMark(page, 'stale');
    await expectOldPicture(page);
    await expectCurrentAgain(page, site);
  });
});

test('answers take more than 10 s: they count as none', async ({ page, allow }) => {
  allow(NO_ANSWER);
  await onWall(page, async (site) => {
    await stopClock(page);
    const waiting: ServerResponse[] = [];
    site.set(REPORTS, (_request, response) => void waiting.push(response));
    await page.clock.fastForward(LOOK);
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    await page.clock.fastForward(9000);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
    await page.clock.fastForward(1100);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'retrying');
    await expectOldPicture(page);
    for (const response of waiting) response.end('too late');
    await page.clock.resume();
    await expectCurrentAgain(page, site);
  });
});

const REFUSED: Record<string, (site: Site) => void> = {
  'truncated CSV': (site) => {
    const text = fileOf(newerPack(), 'demo/reports.csv');
    site.set(REPORTS, text.slice(0, text.indexOf('\n2023H2-10') + 15));
  },
  'garbage JSON': (site) => site.set(DESCRIPTOR, '{"name":'),
  'a sign-in page in place of a table': (site) => site.set(REPORTS, '<!doctype html><p>Sign in'),
  'missing boundary': (site) => site.set(`data/${BOUNDARIES}`, null),
  'a required table without a row': (site) =>
    site.set('data/regions.csv', `${fileOf(shippedPack(), 'regions.csv').split('\n')[0]}\n`),
};

for (const [fault, plant] of Object.entries(REFUSED))
  test(`${fault}: never shown, the mark says that the new data are not whole`, async ({ page, allow }) => {
    allow(NO_ANSWER);
    await onWall(page, async (site) => {
      plant(site);
      await expectMark(page, 'bad-data');
      await expectOldPicture(page);
      await page.clock.fastForward(2 * LOOK);
      await expectOldPicture(page);
      await expectCurrentAgain(page, site);
      expect(await logged(page)).toContain('bad-data');
    });
  });

test('half-copied file: what was seen once and is other 5 s later is never shown', async ({ page }) => {
  await onWall(page, async (site) => {
    const text = fileOf(newerPack(), 'demo/reports.csv');
    // Cut at the end of a row: nothing in it tells that half is missing.
    const half = `${text.slice(0, text.indexOf('\n2023H2-10,2023-11'))}\n`;
    await page.evaluate(() => {
      const hashes: string[] = [];
      Object.assign(window, { hashes });
      const root = document.documentElement;
      new MutationObserver(() => hashes.push(root.dataset.hash ?? '')).observe(root, {
        attributeFilter: ['data-hash'],
      });
    });
    site.set(REPORTS, half as Answer);
    await page.clock.fastForward(LOOK);
    await expect(mark(page)).toHaveAttribute('data-freshness', 'stale');
    await expectOldPicture(page);
    put(site, newerPack());
    await expectCurrentAgain(page, site);
    expect(await page.evaluate(() => (window as unknown as { hashes: string[] }).hashes)).toEqual([
      hashOf(newerPack()),
    ]);
  });
});

/** The built page once more, as another build of it: other names for all its scripts and style sheets. */
function otherDist(): { folder: string; build: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  cpSync(DIST, folder, { recursive: true });
  const renamed = readdirSync(join(folder, 'assets'))
    .filter((name) => name !== 'en')
    .map(
      // Two files may differ in their hash alone.
      (name) => [name, name.replace(/-([\w-]{8})\./, (_all, hash) => `-${[...hash].reverse().join('')}.`)] as const,
    );
  const build = '9.9.9+cccccccc';
  for (const [name, next] of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', next));
  const texts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(js|css|html|json)$/.test(name));
  for (const name of texts) {
    const path = join(folder, name);
    const text = renamed.reduce((all, [from, to]) => all.replaceAll(from, to), readFileSync(path, 'utf8'));
    writeFileSync(path, name === 'index.html' ? text.replace(/data-build="[^"]*"/, `data-build="${build}"`) : text);
  }
  writeFileSync(join(folder, 'health.json'), JSON.stringify({ build }));
  return { folder, build };
}

test('new build, old files removed: every scene is still drawn, and the page is loaded anew between scenes, once', async ({
  page,
  allow,
}) => {
  allow(NO_ANSWER);
  const { folder, build } = otherDist();
  await onWall(
    page,
    async (site) => {
      const own = await page.locator('html').getAttribute('data-build');
      let loads = 0;
      page.on('load', () => {
        loads += 1;
      });
      // What a scene needs is loaded before it is asked for.
      await page.waitForLoadState('networkidle');
      site.serve(folder);
      for (let step = 0; step < 4; step += 1) {
        await stepOn(page);
        await expectDrawn(page);
        await expect(page.locator('html')).toHaveAttribute('data-build', own ?? '');
      }
      await page.keyboard.press('Home');
      await expectShown(page, 'overview 1/1');
      await page.clock.fastForward(LOOK);
      await expect(mark(page)).toHaveAttribute('data-freshness', 'new-build');
      await expectOldPicture(page);
      expect(loads).toBe(0);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('html')).toHaveAttribute('data-build', build);
      await expectDrawn(page);
      await expectCurrentAgain(page, site);
      expect(loads).toBe(1);
      const log = await logged(page);
      expect(log.filter((event) => event === 'reload')).toHaveLength(1);
      expect(log.lastIndexOf('start')).toBeGreaterThan(log.indexOf('reload'));
    },
    { ...QUERY, seconds: '120', scenes: 'overview,projects,areas,late' },
  );
  rmSync(folder, { recursive: true });
});

test('a server that goes on sending the old page: no second reload for the same build', async ({ page, allow }) => {
  allow(NO_ANSWER);
  const { folder, build } = otherDist();
  await onWall(page, async (site) => {
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    const oldPage = readFileSync(join(DIST, 'index.html'));
    site.serve(folder);
    // Whoever looks gets the new page, whoever comes the old one, as from a proxy that keeps it.
    for (const { name } of readdirSync(join(DIST, 'assets'), { withFileTypes: true }).filter((one) => one.isFile()))
      site.set(`assets/${name}`, readFileSync(join(DIST, 'assets', name)));
    const newPage = readFileSync(join(folder, 'index.html'));
    site.set('index.html', ({ headers }, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(headers['sec-fetch-mode'] === 'navigate' ? oldPage : newPage),
    );
    await page.clock.fastForward(LOOK);
    // In small steps: every file of the new build has 10 s to answer.
    await expectMark(page, 'new-build');
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(3000);
          return loads;
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    await expectDrawn(page);
    for (let step = 0; step < 12; step += 1) await page.clock.fastForward(20_000);
    await expectMark(page, 'new-build');
    for (let step = 0; step < 12; step += 1) await page.clock.fastForward(20_000);
    expect(loads).toBe(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-build', build);
    await expectOldPicture(page);
  });
  rmSync(folder, { recursive: true });
});

test('one throw inside a chart’s update: that panel alone fails, and comes back with the same values', async ({
  page,
  allow,
}) => {
  allow(/planted/);
  await onWall(
    page,
    async (site) => {
      const kpi = page.locator('section[data-panel="kpi"]');
      // Whatever the order in which the marks of a drawing stand.
      const drawn = () =>
        kpi.locator('svg').evaluate((svg) =>
          [...svg.querySelectorAll('path, text')]
            .map((mark) => mark.outerHTML)
            .sort()
            .join('\n'),
        );
      await stopClock(page);
      const states = await throwOnceIn(page, 'kpi');
      await stepOn(page);
      await expect.poll(states).toEqual(['ready', 'error']);
      await expect(page.locator('section[data-panel="map"]')).toHaveAttribute('data-state', 'ready');
      await page.clock.fastForward(2100);
      await expect.poll(states).toEqual(['ready', 'error', 'ready']);
      await page.clock.resume();
      await expectDrawn(page);
      const rebuilt = await drawn();
      expect(rebuilt.length).toBeGreaterThan(1000);
      expect(await logged(page)).toEqual(expect.arrayContaining(['chart-error', 'chart-rebuilt']));
      await page.keyboard.press('ArrowLeft');
      await expectShown(page, 'overview 1/1');
      await expectDrawn(page);
      await page.keyboard.press('ArrowRight');
      await expectShown(page, 'regions 1/2');
      await expectDrawn(page);
      await expect.poll(drawn, 'as if nothing had been').toBe(rebuilt);
      await page.keyboard.press('Home');
      await expectCurrentAgain(page, site);
    },
    { ...QUERY, seconds: '60', scenes: 'overview,regions' },
  );
});

test('a picture that is gone from the page comes back', async ({ page, allow }) => {
  allow(/the picture is gone/);
  await onWall(
    page,
    async (site) => {
      const map = page.locator('section[data-panel="map"]');
      await map.locator('svg').evaluate((svg) => svg.remove());
      await page.clock.fastForward(60_000);
      await expect(map).toHaveAttribute('data-state', 'error');
      await page.clock.fastForward(2100);
      await expectDrawn(page);
      await expect(map.locator('svg path').first()).toBeAttached();
      expect(await logged(page)).toEqual(expect.arrayContaining(['chart-error', 'chart-rebuilt']));
      await expectCurrentAgain(page, site);
    },
    { ...QUERY, seconds: '90', scenes: 'overview' },
  );
});

test('clock set a day ahead and back: the wall goes on, knows it, and looks for data at once', async ({ page }) => {
  await onWall(page, async (site) => {
    const began = await page.evaluate(() => Date.now());
    for (const jump of [86_400_000, -86_400_000]) {
      await page.clock.setSystemTime(began + jump);
      await page.clock.fastForward(16_000);
      await expectDrawn(page);
      const before = await shown(page);
      await page.clock.fastForward(20_000);
      await expect.poll(() => shown(page)).not.toBe(before);
      await expect(mark(page)).toHaveAttribute('data-freshness', 'fresh');
      await expectOldPicture(page);
    }
    expect((await logged(page)).filter((event) => event === 'clock-jump')).toHaveLength(2);
    await expectCurrentAgain(page, site);
  });
});

test('tab frozen and thawed: it is where it should be, and looks for data at once', async ({ browser }) => {
  const site = await startSite(DIST, { overrides: new Map(answersOf(shippedPack())) });
  const tab = await openPlainTab(
    browser,
    `${site.url}?mode=wall&seconds=5&refresh=600&scenes=overview,areas,late`,
    1280,
    720,
  );
  const steps = 9;
  const at = () =>
    tab.evaluate<number | undefined>(
      `(({ scene, step } = {}) => scene && { overview: 0, areas: Number(step), late: 8 }[scene])(document.querySelector('main[data-scene]')?.dataset)`,
    );
  const events = () =>
    tab.evaluate<string[]>(`[...document.querySelectorAll('[data-log] li')].map((line) => line.dataset.event)`);
  await expect.poll(at).toBe(0);
  // From the very moment a step begins.
  const began = await tab.evaluate<number>(
    `(window.dispatchEvent(new KeyboardEvent('keydown', { key: 'L', ctrlKey: true, shiftKey: true })), window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' })), Date.now())`,
  );
  await expect.poll(at).toBe(1);
  await tab.freeze();
  const frozen = await at();
  put(site, newerPack());
  await new Promise((resolve) => setTimeout(resolve, 12_000));
  expect(await at(), 'nothing runs while frozen').toBe(frozen);
  await tab.thaw();
  await expect
    .poll(async () => {
      const due = 1 + Math.floor((await tab.evaluate<number>(`Date.now() - ${began}`)) / 5000);
      return [await at(), due % steps].join();
    })
    .toMatch(/^(\d), ?\1$/);
  // By itself it would look in ten minutes.
  await expect
    .poll(() => tab.evaluate(`document.documentElement.dataset.hash`), { timeout: 90_000 })
    .toBe(hashOf(newerPack()));
  await expect.poll(() => tab.evaluate(`document.querySelector('[data-freshness]').dataset.freshness`)).toBe('fresh');
  expect(await events()).toEqual(expect.arrayContaining(['freeze', 'resume', 'taken']));
  await tab.close();
  await site.close();
});

test('an unsigned month arrives in full: it waits for its signature, and is shown with it', async ({ page }) => {
  await onWall(page, async (site) => {
    const pack = newerPack();
    // December as November, but item 16 back on its way: 240 of 240.
    const november = fileOf(pack, 'demo/reports.csv')
      .split('\n')
      .filter((line) => line.includes(',2023-11,'));
    const december = november.map((line) =>
      line.replace(',2023-11,', ',2023-12,').replace(/^(2023H2-16,.*?),60,/, '$1,240,'),
    );
    pack.files.set(
      'demo/reports.csv',
      Buffer.from(
        [
          ...fileOf(pack, 'demo/reports.csv')
            .trimEnd()
            .split('\n')
            .filter((line) => !line.includes(',2023-12,')),
          ...december,
          '',
        ].join('\n'),
      ),
    );
    for (const state of ['collecting', 'reviewing']) {
      editTable(pack, 'demo/months.csv', (row) => ({ ...row, state: row.month === '2023-12' ? state : row.state }));
      await expectCurrentAgain(page, site, pack);
      await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-11');
      expect(await words(page)).not.toContain('2023年12月');
    }
    editTable(pack, 'demo/months.csv', (row) => ({ ...row, state: 'final' }));
    await expectCurrentAgain(page, site, pack, '27 项中完成 4');
    await expect(page.locator('html')).toHaveAttribute('data-asof', '2023-12');
    expect(await words(page)).toContain('截至2023年12月底');
  });
});

test('withheld rows, persons and internal words arrive: they are nowhere in the document', async ({ page }) => {
  await onWall(
    page,
    async (site) => {
      await expectCurrentAgain(page, site, markedPack(), '另有 1 项暂不公开');
      const seen = new Set<string>();
      while (!seen.has(await shown(page))) {
        seen.add(await shown(page));
        await expectDrawn(page);
        const html = await page.evaluate(() => document.documentElement.outerHTML);
        expect(
          [...html.matchAll(new RegExp(`.{0,20}(${SECRET}|13800000000).{0,20}`, 'g'))].map(([found]) => found),
        ).toEqual([]);
        await stepOn(page);
      }
      expect(await words(page)).not.toContain(SECRET);
      // The office's own words may stand in its own room.
      await page.keyboard.press('Home');
      await expect.poll(() => words(page)).not.toContain(INTERNAL.concat('高速'));
    },
    { ...QUERY, scenes: 'overview,areas,regions,late,lists' },
  );
});

test('no data when the wall is opened: it waits, and begins by itself', async ({ page, allow }) => {
  allow(NO_ANSWER);
  const site = await startSite(DIST, { overrides: new Map(answersOf(shippedPack())) });
  site.set(DESCRIPTOR, (_request, response) => response.writeHead(503).end('busy'));
  await page.clock.install();
  await page.goto(`${site.url}?mode=wall&refresh=60&seconds=20&scenes=overview,late`);
  await expect(page.locator('main')).toHaveText('正在读取数据……');
  await page.clock.fastForward(60_000);
  await expect(page.locator('main')).toHaveText('正在读取数据……');
  put(site, shippedPack());
  await expect
    .poll(async () => {
      await page.clock.fastForward(10_000);
      return page.locator('html').getAttribute('data-hash');
    })
    .toBe(hashOf(shippedPack()));
  await expectCurrentAgain(page, site);
  await page.goto('about:blank');
  await site.close();
});
