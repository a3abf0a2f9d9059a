import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { address, type Query } from './board.ts';
import { BOUNDARIES, outlines, put, shippedPack, withSite } from './packages.ts';
import { watchShifts } from './shifts.ts';

/** The program that shows the first map, and the shell with React and ECharts that takes it over. */
const [PROGRAM, SHELL] = ['**/assets/index-*.js', '**/assets/start-*.js'];

/** Holds back files until they are let go. */
async function hold(page: Page, pattern: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Opens the page without waiting for what is held back. */
async function begin(page: Page, query: Query = {}, root = ''): Promise<void> {
  await page.goto(`${root}${address(query)}`, { waitUntil: 'commit' });
  await page.locator('#root').waitFor({ state: 'attached' });
}

/** A name or value and the middle of its place in the window, px. */
interface Place {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What stands in a picture: paths with their fills, and texts. */
async function picture(page: Page, selector: string): Promise<{ land: string[]; texts: Place[] }> {
  return page.evaluate((svg) => {
    const whole = document.querySelector(svg);
    const texts = [...(whole?.querySelectorAll('text') ?? [])].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { text: one.textContent ?? '', x: x + width / 2, y: y + height / 2 };
    });
    const land = [...(whole?.querySelectorAll('path') ?? [])].map(
      (path) => `${path.getAttribute('fill')} ${path.getAttribute('d')}`,
    );
    return { land, texts };
  }, selector);
}

/** Fills and paths of the regions in the first map. */
function regionsOf(page: Page): Promise<string[]> {
  return page
    .locator('#first-picture [data-layer="regions"] path')
    .evaluateAll((paths) => paths.map((path) => `${path.getAttribute('fill')} ${path.getAttribute('d')}`));
}

/** Is the text there, within 1 px? */
function isAmong(texts: readonly Place[], { text, x, y }: Place): boolean {
  return texts.some((one) => one.text === text && Math.hypot(one.x - x, one.y - y) <= 1);
}

async function boxOf(page: Page, selector: string): Promise<number[]> {
  const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x, y, width, height];
}

const COLOURED = 'html[data-first="coloured"]';
const FIRST = '#first-picture > svg';
const OWN = '[data-panel="map"] .figure-picture svg';

for (const [width, height, theme] of [
  [1920, 1080, 'light'],
  [3840, 1080, 'dark'],
  [2560, 1440, 'light'],
  [1440, 900, 'light'],
  [1366, 768, 'dark'],
  [1280, 800, 'light'],
  [820, 1180, 'dark'],
  [768, 1024, 'light'],
  [390, 844, 'light'],
  [360, 800, 'dark'],
] as const)
  test(`${width} × ${height}: outlines, then colours, then the board's own map at the same place`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const moved = await watchShifts(page);
    const [program, shell] = [await hold(page, PROGRAM), await hold(page, SHELL)];
    await begin(page, { theme });
    // Before any program: 16 outlines and names in the frame, nothing else.
    const shape = page.locator('#first-picture > svg:visible');
    await expect(shape).toHaveCount(1);
    expect(await shape.locator('path').or(shape.locator('use')).count()).toBeGreaterThan(0);
    await expect(page.locator('#first-land path')).toHaveCount(16);
    expect(await page.locator('#first-picture').textContent()).not.toMatch(/\d/);
    const frame = await boxOf(page, '.first-panel');
    const names = (await picture(page, '#first-picture')).texts.filter(({ x }) => x > 0);
    expect(new Set(names.map(({ text }) => text)).size).toBe(16);
    program();
    await page.locator(COLOURED).waitFor({ state: 'attached' });
    // React and ECharts are still held back.
    const first = await picture(page, FIRST);
    for (const name of names) expect(isAmong(first.texts, name), `${name.text} of the outlines`).toBe(true);
    const regions = await regionsOf(page);
    expect(regions).toHaveLength(16);
    expect(new Set(regions.map((one) => one.slice(0, 7))).size).toBeGreaterThan(2);
    await expect(page.locator('#first-foot')).toContainText('演示数据');
    const title = await page.locator('#first-title').textContent();
    shell();
    await expect(page.locator(OWN)).toHaveCount(1);
    await expect(page.locator('.adopted, #first')).toHaveCount(0);
    await expect(page.locator('html[data-first]')).toHaveCount(0);
    const own = await picture(page, OWN);
    expect(own.land).toEqual(expect.arrayContaining(regions));
    for (const one of first.texts) expect(isAmong(own.texts, one), `${one.text} at ${one.x}, ${one.y}`).toBe(true);
    await expect(page.locator('[data-panel="map"] h2')).toHaveText(title ?? '');
    const panel = await boxOf(page, '[data-panel="map"]');
    for (const [at, value] of panel.entries()) expect(Math.abs(value - (frame[at] ?? 0)), `side ${at}`).toBeLessThan(1);
    expect(await moved()).toBeLessThan(0.02);
  });

test('no frame is without the map from its first outlines on', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { frames: 0, bare: 0 };
    Object.assign(window, { seen });
    let hasBegun = false;
    const look = () => {
      const maps = [...document.querySelectorAll('#first-picture svg, [data-panel="map"] svg')];
      const isThere = maps.some(
        (map) => map.querySelectorAll('path, use').length > 0 && map.getBoundingClientRect().width > 0,
      );
      hasBegun ||= isThere;
      if (hasBegun) seen.frames += 1;
      if (hasBegun && !isThere) seen.bare += 1;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await begin(page);
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await expect(page.locator(OWN)).toHaveCount(1);
  const { frames, bare } = await page.evaluate(
    () => (window as unknown as { seen: { frames: number; bare: number } }).seen,
  );
  expect(frames).toBeGreaterThan(2);
  expect(bare).toBe(0);
});

test('is shown only where a map of the shipped outlines will stand', async ({ page }) => {
  await hold(page, PROGRAM);
  const seen: Record<string, boolean> = {};
  for (const query of [
    '',
    'view=overview&side=cq',
    'mode=app',
    'view=items',
    'tiles=1',
    'audience=public',
    'panel=items',
    'data=other',
    'mode=embed&panel=map',
    'mode=wall',
  ]) {
    await page.goto(`?${query}`, { waitUntil: 'commit' });
    await page.locator('#root').waitFor({ state: 'attached' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('link')].every(({ rel, sheet }) => rel !== 'stylesheet' || sheet),
    );
    seen[query] = await page.locator('#first').isVisible();
  }
  const shown = Object.entries(seen).flatMap(([query, isSeen]) => (isSeen ? [query] : []));
  expect(shown).toEqual(['', 'view=overview&side=cq', 'mode=app']);
});

test('waits for no script but the small one that shows it', async ({ page }) => {
  await hold(page, PROGRAM);
  await begin(page);
  const blocking = page.locator('script:not([defer]):not([async]):not([type="module"])');
  // The one that stands in the page.
  await expect(blocking).toHaveCount(1);
  await expect(page.locator('script[src]:not([defer]):not([async]):not([type="module"])')).toHaveCount(0);
  // A style sheet would hold the paint up as well.
  await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
  const before = await page.evaluate(() =>
    document.querySelector('#first')?.compareDocumentPosition(document.scripts[0] as Node),
  );
  expect(before, 'scripts stand behind what is painted').toBe(4);
});

test('where a server allows no script in the page, the board comes without its first map', async ({ page, allow }) => {
  allow(/Content Security Policy/);
  const strict = async (route: Route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'content-security-policy': "script-src 'self'; style-src 'self'" };
    await route.fulfill({ response: answer, headers });
  };
  await page.route('**/', strict);
  await begin(page);
  await expect(page.locator(OWN)).toHaveCount(1);
  await expect(page.locator('#first')).toHaveCount(0);
});

test('other outlines on the server take the place of those in the page', async ({ page }) => {
  const pack = shippedPack();
  const moved = outlines();
  for (const { geometry } of moved.features) mirror((geometry as { coordinates: unknown }).coordinates);
  put(pack, BOUNDARIES, JSON.stringify(moved));
  await withSite(page, { data: pack }, async ({ url }) => {
    const shell = await hold(page, SHELL);
    await begin(page, {}, url);
    await page.locator(COLOURED).waitFor({ state: 'attached' });
    const regions = await regionsOf(page);
    expect(regions).toHaveLength(16);
    shell();
    await expect(page.locator(OWN)).toHaveCount(1);
    await expect(page.locator('.adopted')).toHaveCount(0);
    expect((await picture(page, OWN)).land).toEqual(expect.arrayContaining(regions));
  });
});

/** East for west. */
function mirror(points: unknown): void {
  if (!Array.isArray(points)) return;
  if (typeof points[0] === 'number') points[0] = 212 - points[0];
  else for (const one of points) mirror(one);
}

test('a ledger of this browser is not passed over: the outlines wait for it', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      `chengyu-board:${location.pathname}:ledger`,
      JSON.stringify({ data: { id: 'gone', version: 1 } }),
    );
    const states: string[] = [];
    Object.assign(window, { states });
    new MutationObserver(() => states.push(document.documentElement.dataset.first ?? 'none')).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-first'],
    });
  });
  await begin(page);
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await expect(page.locator(OWN)).toHaveCount(1);
  const states = await page.evaluate(() => (window as unknown as { states: string[] }).states);
  expect(states).toContain('outline');
  expect(states).not.toContain('coloured');
  await expect(page.locator('#first')).toHaveCount(0);
});

test('a page in the background, which paints nothing, reads its data all the same', async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await begin(page);
  await page.locator('html[data-hash]').waitFor({ state: 'attached' });
  await expect(page.locator('#first')).toHaveCount(0);
});
