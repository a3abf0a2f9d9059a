import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import {
  address,
  DESK,
  DIST,
  expectTruth,
  PANELS,
  panel,
  parameters,
  type Query,
  readBoard,
  turnTo,
  visit,
  visitTables,
} from './board.ts';
import { fillsOnMap, groundBoxes, placesOnMap } from './mapPlaces.ts';

/** 渝西八区, then 四川八市, as announced. */
const ANNOUNCED = [
  ...['500116', '500117', '500118', '500111', '500120', '500151', '500152', '500153'],
  ...['510300', '510500', '510900', '511000', '511500', '511600', '511700', '512000'],
];
const DEMO_PANELS = ['kpi', 'areas', 'ranking', 'map', 'items', 'changes', 'matrix', 'lists'] as const;

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

test('the page says of itself what it shows: build, hash, month, period, provenance, theme, language, audience', async ({
  page,
}) => {
  await visit(page);
  const health = JSON.parse(readFileSync(`${DIST}/health.json`, 'utf8')) as Record<string, string>;
  expect(health.hash).toMatch(/^[0-9a-f]{12}$/);
  const said = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(said).toEqual({
    build: health.build,
    hash: health.hash,
    mode: 'app',
    view: 'overview',
    period: '2023H2',
    asof: health.asof,
    provenance: 'demo',
    theme: 'light',
    lang: 'zh',
    audience: 'internal',
  });
  expect(await page.title()).toContain('成渝中部地区合作事项进展');
});

test('all 16 are drawn, each where the boundary file has it, none in red or black', async ({ page }) => {
  await visit(page);
  const fills = await fillsOnMap(page);
  expect([...fills.keys()].sort()).toEqual([...groundBoxes().keys()].sort());
  expect(fills.size).toBe(16);
  for (const [code, fill] of fills) {
    expect(fill, code).toMatch(/^#[0-9a-f]{6}$/i);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    expect(red > 150 && green < 90 && blue < 90, `${code} is red: ${fill}`).toBe(false);
    expect(red + green + blue, `${code} is black: ${fill}`).toBeGreaterThan(60);
  }
});

test('regions of different classes have different colours, of the same class the same one', async ({ page }) => {
  for (const measure of ['progress', 'late']) {
    await visit(page, { measure, table: 'ranking' });
    const fills = await fillsOnMap(page);
    const rows = (await readBoard(page)).ranking?.rows ?? [];
    expect(rows).toHaveLength(16);
    const pairs = rows.map(({ key, cells }) => `${JSON.stringify(cells.class)} ${fills.get(key)}`);
    const classes = new Set(rows.map(({ cells }) => JSON.stringify(cells.class)));
    expect(classes.size, 'classes').toBeGreaterThan(1);
    expect(new Set(pairs).size, 'pairs of class and colour').toBe(classes.size);
    expect(new Set(fills.values()).size, 'colours').toBe(classes.size);
  }
});

test('the map’s table has the 16 in announced order, each with a value or the word for why there is none', async ({
  page,
}) => {
  await visit(page, { table: 'map,ranking' });
  for (const id of ['map', 'ranking'] as const) {
    const rows = panel(page, id).locator(`table[data-panel-table="${id}"] tbody tr`);
    expect(await rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.code))).toEqual(ANNOUNCED);
  }
  await visit(page, { measure: 'stat', indicator: 'gdp', year: '2023', table: 'map' });
  const cells = panel(page, 'map').locator('tr[data-code] [data-column="value"]');
  await expect(cells).toHaveCount(16);
  const told = await cells.evaluateAll((all) => all.map((cell) => ({ ...(cell as HTMLElement).dataset })));
  expect(told.every(({ value, missing }) => (value === undefined) !== (missing === undefined))).toBe(true);
  expect(told.some(({ missing }) => missing === 'unavailable')).toBe(true);
});

test('every panel has a heading, a month, a source, a button for its table and a picture told in words', async ({
  page,
}) => {
  await visit(page);
  const sections = page.locator('section[data-panel]');
  expect(await sections.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.panel))).toEqual([
    ...PANELS,
  ]);
  for (const id of PANELS) {
    const section = panel(page, id);
    await expect(section).toHaveAttribute('data-state', 'ready');
    await expect(section.getByRole('heading').first()).toHaveText(/\S{3,}/);
    const time = section.locator('time[datetime]');
    await expect(time).toHaveAttribute('datetime', (await section.getAttribute('data-asof')) ?? 'none');
    await expect(time).toHaveAttribute('datetime', /^\d{4}-\d{2}$/);
    await expect(section.locator('[data-action="source"]')).toHaveText(/^来源：\S{2,}/);
    await expect(section.locator('button[data-action="table"]')).toHaveCount(1);
    const picture = section.locator('div[role="img"]');
    await expect(picture).toHaveCount(1);
    await expect(picture).toHaveAttribute('aria-label', /\p{Script=Han}{4,}/u);
    await expect(picture.locator('svg, canvas').first()).toBeVisible();
    const isDemo = (DEMO_PANELS as readonly string[]).includes(id);
    await expect(section.locator('[data-badge="demo"]')).toHaveCount(isDemo ? 1 : 0);
    expect(await section.getAttribute('data-provenance'), id).toBe(isDemo ? 'demo' : null);
  }
  await expect(page.locator('.corner [data-badge="demo"]')).toBeVisible();
});

test('with demo=0 nothing on the page carries the demo badge or the demo’s provenance', async ({ page }) => {
  await visit(page, { demo: '0' });
  await expect(panel(page, 'shares')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('[data-badge="demo"]')).toHaveCount(0);
  await expect(page.locator('[data-provenance="demo"]')).toHaveCount(0);
  expect(await page.locator('body').textContent()).not.toContain('〔演示〕');
});

test('the source of a panel is one click away, in full', async ({ page }) => {
  await visit(page);
  await panel(page, 'projects').locator('[data-action="source"]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-source]').first()).toContainText(/\S{4,}/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('one click opens a panel’s table and says so in the address, a second one brings the picture back', async ({
  page,
}) => {
  await visit(page);
  for (const id of PANELS) {
    const button = panel(page, id).locator('[data-action="table"]');
    await button.click();
    await expect(page.locator(`table[data-panel-table="${id}"]`)).toBeVisible();
    await expect.poll(() => parameters(page)).toEqual({ table: id });
    await expectTruth(page, {}, { panels: [id] });
    await button.click();
    await expect(page.locator(`table[data-panel-table="${id}"]`)).toHaveCount(0);
    await expect.poll(() => parameters(page)).toEqual({});
    await expect(panel(page, id).locator('div[role="img"] svg').first()).toBeVisible();
  }
});

test('the sentence over the board counts what the table of numbers counts', async ({ page }) => {
  await visit(page, { table: 'kpi' });
  const sentence = page.locator('[data-sentence="overall"]');
  for (const query of [{}, { asof: '2023-08' }, { side: 'cq' }, { area: 'infrastructure' }]) {
    await turnTo(page, query);
    await expectTruth(page, query, { panels: ['kpi'] });
    const rows = (await readBoard(page)).kpi?.rows ?? [];
    const count = (key: string) => {
      const cell = rows.find((row) => row.key === key)?.cells.value;
      return cell && 'value' in cell ? Number(cell.value) : 0;
    };
    await expect(sentence).toContainText(`${count('items')} 项`);
    for (const [key, word] of Object.entries({
      done: '完成',
      late: '滞后',
      'not-reported': '未报送',
      undisclosed: '未公布名称',
    }))
      if (count(key) > 0) await expect(sentence).toContainText(new RegExp(`${word}\\s*${count(key)}(?!\\d)`));
  }
});

test('tiles=1 draws 16 equal tiles in place of the outlines; the table stays as it was', async ({ page }) => {
  await visitTables(page, { tiles: '1' });
  await expectTruth(page, {});
  await visit(page);
  expect(await outlines(page)).toBe(16);
  await page.locator('[data-filter="tiles"][data-value="1"]').click();
  expect(parameters(page)).toEqual({ tiles: '1' });
  await expect.poll(() => tiles(page)).toBe(16);
  expect(await outlines(page), 'outlines').toBeLessThan(8);
  await page.locator('[data-filter="tiles"][data-value="0"]').click();
  await expect.poll(() => outlines(page)).toBe(16);
  expect(parameters(page)).toEqual({});
});

/** Equal boxes of the map's picture that hold a region's short name each. */
async function tiles(page: Page): Promise<number> {
  const names = (await readNames(page)).join('|');
  return page.evaluate((pattern) => {
    const svg = document.querySelector('section[data-panel="map"] svg');
    const texts = [...(svg?.querySelectorAll('text') ?? [])].filter((text) =>
      new RegExp(`^(${pattern})$`).test(text.textContent ?? ''),
    );
    const boxes = [...(svg?.querySelectorAll('path, rect') ?? [])]
      .filter((path) => !path.closest('clipPath') && path.getAttribute('fill') !== 'none')
      .map((path) => path.getBoundingClientRect())
      .filter(({ width, height }) => width > 25 && height > 25);
    const holders = texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const [midX, midY] = [x + width / 2, y + height / 2];
      const holding = boxes.filter(
        (box) => box.left <= midX && midX <= box.right && box.top <= midY && midY <= box.bottom,
      );
      const least = holding.sort((a, b) => a.width * a.height - b.width * b.height)[0];
      return least
        ? `${Math.round(least.width)}×${Math.round(least.height)} at ${Math.round(least.x)},${Math.round(least.y)}`
        : '';
    });
    const sizes = new Set(holders.map((holder) => holder.split(' at ')[0]));
    return sizes.size === 1 ? new Set(holders).size : -sizes.size;
  }, names);
}

async function readNames(page: Page): Promise<string[]> {
  return page.locator('select[data-filter="region"] option:not([value=""])').allInnerTexts();
}

/** Regions that stand at the place of their outline; of other drawings some do so by chance. */
async function outlines(page: Page): Promise<number> {
  return (await fillsOnMap(page)).size;
}

test('a region under the pointer on the map lights its row in every open table, and no other', async ({ page }) => {
  await visit(page, { table: 'ranking' });
  const lit = page.locator('table[data-panel-table="ranking"] tr[data-lit]');
  const places = await placesOnMap(page);
  for (const { code, x, y } of places) {
    await page.mouse.move(x, y);
    await expect(lit).toHaveCount(1);
    await expect(lit).toHaveAttribute('data-code', code);
  }
  await page.mouse.move(2, 2);
  await expect(lit).toHaveCount(0);
});

test('a row under the pointer lights its region on the map', async ({ page }) => {
  await visit(page, { table: 'ranking' });
  const [one] = (await placesOnMap(page)).filter(({ code }) => code === '511600');
  expect(one).toBeDefined();
  const strokes = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('section[data-panel="map"] svg path')].filter(
          (path) => Number(path.getAttribute('stroke-width')) === 2.5,
        ).length,
    );
  expect(await strokes()).toBe(0);
  await page.locator('table[data-panel-table="ranking"] tr[data-code="511600"]').hover();
  await expect.poll(strokes).toBeGreaterThan(0);
});

test('a pointer within 20 px beside a region means that region; far off it means none', async ({ page }) => {
  await visit(page);
  const places = await placesOnMap(page);
  const edged = places.filter(({ beside }) => beside !== undefined);
  expect(edged.length, 'regions with open ground beside them').toBeGreaterThan(7);
  expect(edged.map(({ code }) => code)).toContain('500120');
  const tip = panel(page, 'map').getByRole('tooltip');
  const names = new Map(
    await page
      .locator('select[data-filter="region"] option:not([value=""])')
      .evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent ?? ''] as const)),
  );
  for (const { code, beside } of edged) {
    if (!beside) continue;
    await page.mouse.move(beside.x, beside.y);
    await expect(tip).toContainText(names.get(code) ?? 'no name');
  }
  const box = await panel(page, 'map').locator('div[role="img"]').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 300);
  await expect(tip).toHaveCount(0);
  const small = edged.find(({ code }) => code === '500120')?.beside;
  if (small) await page.mouse.click(small.x, small.y);
  await expect.poll(() => parameters(page)).toEqual({ region: '500120' });
});

test('the map is one tab stop; arrow keys walk from region to region and Enter filters by the one in focus', async ({
  page,
}) => {
  await visit(page);
  const map = panel(page, 'map').locator('div[role="img"]');
  await expect(map).toHaveAttribute('tabindex', '0');
  const stops = panel(page, 'map').locator('div[role="img"] [tabindex], div[role="img"] a, div[role="img"] button');
  await expect(stops).toHaveCount(0);
  await panel(page, 'map').locator('button[data-action="table"]').focus();
  await page.keyboard.press('Tab');
  await expect(map).toBeFocused();
  const places = new Map((await placesOnMap(page)).map((place) => [place.code, place]));
  const focus = () => map.getAttribute('data-focus-code');
  await page.keyboard.press('ArrowRight');
  const start = await focus();
  expect([...places.keys()]).toContain(start);
  const seen = new Set([start]);
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowRight']) {
    const before = places.get((await focus()) ?? '');
    await page.keyboard.press(key);
    const after = places.get((await focus()) ?? '');
    seen.add(after?.code ?? 'none');
    if (!before || !after || before === after) continue;
    const along = {
      ArrowUp: before.y - after.y,
      ArrowDown: after.y - before.y,
      ArrowLeft: before.x - after.x,
      ArrowRight: after.x - before.x,
    };
    expect(along[key as keyof typeof along], `${key} from ${before.code} to ${after.code}`).toBeGreaterThan(0);
  }
  expect(seen.size, 'regions met').toBeGreaterThan(2);
  expect([...seen]).not.toContain('none');
  const last = (await focus()) ?? '';
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ region: last });
});

test('all 16 are reached by arrow keys alone', async ({ page }) => {
  await visit(page);
  const map = panel(page, 'map').locator('div[role="img"]');
  const press = async (key: string) => {
    await page.keyboard.press(key);
    return `${await map.getAttribute('data-focus-kind')} ${await map.getAttribute('data-focus-id')}`;
  };
  await map.focus();
  let at = await press('ArrowRight');
  const known = new Map<string, Map<string, string>>();
  for (let way = wayToUntried(known, at); way; way = wayToUntried(known, at))
    for (const key of way) {
      const from = at;
      at = await press(key);
      known.set(from, new Map(known.get(from)).set(key, at));
    }
  // Past the edge of the map lie the legend and the statuses beside it.
  const regions = [...known.keys()].filter((target) => target.startsWith('region '));
  expect(regions.sort()).toEqual(ANNOUNCED.map((code) => `region ${code}`).sort());
});

/** Keys that lead from `start` to the nearest region with a key that was not tried, that key last. */
function wayToUntried(known: ReadonlyMap<string, ReadonlyMap<string, string>>, start: string): string[] | undefined {
  const queue: [string, string[]][] = [[start, []]];
  const met = new Set([start]);
  for (const [code, way] of queue) {
    const steps = known.get(code);
    const untried = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'].find((key) => !steps?.has(key));
    if (untried) return [...way, untried];
    for (const [key, next] of steps ?? []) {
      if (met.has(next)) continue;
      met.add(next);
      queue.push([next, [...way, key]]);
    }
  }
  return undefined;
}

test('the marks for measuring are set once each, and a filter step is measured', async ({ page }) => {
  await visit(page);
  const marks = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('board:'))
        .sort(),
    );
  const all = ['board:data', 'board:map', 'board:outline', 'board:ready'];
  await expect.poll(marks).toEqual(all);
  const times = await page.evaluate(() =>
    performance.getEntriesByType('mark').map((mark) => [mark.name, mark.startTime]),
  );
  const at = Object.fromEntries(times) as Record<string, number>;
  expect(at['board:outline'] ?? 0).toBeLessThanOrEqual(at['board:map'] ?? -1);
  expect(at['board:map'] ?? 0).toBeLessThanOrEqual(at['board:ready'] ?? -1);
  const measures = () =>
    page.evaluate(() => performance.getEntriesByName('board:filter', 'measure').map(({ duration }) => duration));
  expect(await measures()).toEqual([]);
  await page.locator('button[data-filter="side"][data-value="sc"]').click();
  await expect.poll(measures).toHaveLength(1);
  await page.locator('select[data-filter="area"]').selectOption('ecology');
  await expect.poll(measures).toHaveLength(2);
  expect((await measures()).every((duration) => duration > 0)).toBe(true);
  expect(await marks()).toEqual(all);
});

test('theme by address, by hand, and by the system where nothing is asked', async ({ page }) => {
  const html = page.locator('html');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const brightness = (colour: string) =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  await visit(page, { theme: 'dark' });
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(brightness(await paper())).toBeLessThan(250);
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, { theme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(brightness(await paper())).toBeGreaterThan(600);
  await visit(page);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.locator('select[data-filter="theme"]').selectOption('dark');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  expect(parameters(page)).toEqual({ theme: 'dark' });
  await page.locator('select[data-filter="theme"]').selectOption('auto');
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(parameters(page)).toEqual({});
});

test('dark theme: the pictures are drawn for it, with readable text on every panel', async ({ page }) => {
  await visit(page, { theme: 'dark' });
  await expect(panel(page, 'map').locator('svg').first()).toBeVisible();
  const bright = (colour: string) => {
    const parts =
      /^#(..)(..)(..)$/
        .exec(colour)
        ?.slice(1)
        .map((hex) => Number.parseInt(hex, 16)) ?? [];
    return parts.reduce((sum, part) => sum + part, 0) / 3;
  };
  for (const id of ['kpi', 'ranking', 'items'] as const) {
    await expect(panel(page, id).locator('svg text').first()).toBeVisible();
    const fills = await panel(page, id)
      .locator('svg text')
      .evaluateAll((all) => all.map((text) => text.getAttribute('fill') ?? ''));
    const main = fills.filter((fill) => bright(fill) > 120);
    expect(main.length / fills.length, `${id}: share of light text`).toBeGreaterThan(0.6);
  }
});

test('audience=public: items on schedule are measured, tiles stand for outlines, and late ones are 需加快推进', async ({
  page,
}) => {
  await visit(page, { audience: 'public' });
  await expect(page.locator('html')).toHaveAttribute('data-audience', 'public');
  await expect(page.locator('select[data-filter="measure"]')).toHaveValue('onschedule');
  await expect.poll(() => tiles(page)).toBe(16);
  expect(await outlines(page), 'outlines').toBeLessThan(8);
  await visit(page, { audience: 'public', table: 'items,areas' });
  const words = (await panel(page, 'items').textContent()) ?? '';
  expect(words).toContain('需加快推进');
  expect(words).not.toMatch(/严重滞后|略滞后/);
  await visit(page, { audience: 'internal', table: 'items,areas' });
  const own = (await panel(page, 'items').textContent()) ?? '';
  expect(own).toContain('严重滞后');
  expect(own).not.toContain('需加快推进');
});

test('audience=public: persons, evidence, difficulties and needs of the ledger are nowhere in the document', async ({
  page,
}) => {
  await visitTables(page, { audience: 'public' });
  const html = await page.content();
  for (const word of ['联系人', '佐证目录', '手续尚在办理', '请联合专项组会商']) expect(html).not.toContain(word);
});

test('on paper there are no controls, and every panel’s table is laid out', async ({ page }) => {
  await visit(page);
  await expect(page.locator('table[data-panel-table]')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const id of PANELS) {
    await expect(page.locator(`table[data-panel-table="${id}"]`), id).toBeVisible();
    await expect(panel(page, id).locator('div[role="img"] svg').first(), `picture of ${id}`).toBeVisible();
  }
  await expectTruth(page, {});
  // The place of a government among others is told on screen alone.
  const ranks = panel(page, 'ranking').locator('[data-column="rank"]');
  await expect(ranks).toHaveCount(0);
  await expect(panel(page, 'ranking').locator('[data-column="value"]').first()).toBeVisible();
  const controls = page.locator('button:visible, select:visible, input:visible');
  const shown = await controls.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
  expect(shown.filter((html) => !/data-nav|data-action="source"/.test(html))).toEqual([]);
  await expect(panel(page, 'kpi').locator('[data-badge="demo"]')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('table[data-panel-table]')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await panel(page, 'ranking').locator('[data-action="table"]').click();
  await expect(ranks.first()).toBeVisible();
});

const PAPERS: readonly Query[] = [
  {},
  { lang: 'en' },
  { view: 'items' },
  { view: 'item', item: '2023H2-05' },
  { view: 'lists' },
];
for (const query of PAPERS)
  test(`on paper every table stands whole, and no picture is broader than the sheet: ${address(query)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, query);
    await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    // At once, as a browser prints: no frame is painted between.
    const broad = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const pictures = [...document.querySelectorAll('.panel .figure-picture svg')];
      return pictures.map((one) => one.getBoundingClientRect().width).filter((width) => width > 690);
    });
    expect(broad).toEqual([]);
    await page.setViewportSize({ width: 718, height: 1000 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.table-box')]
        .filter((box) => box.clientHeight + 1 < box.scrollHeight && getComputedStyle(box).overflowY !== 'visible')
        .map((box) => (box.textContent ?? '').slice(0, 40)),
    );
    expect(cut).toEqual([]);
    await expect(page.locator('.corner :is(a, button):visible')).toHaveCount(0);
  });

test('a printed page is a real document of several sheets', async ({ page }) => {
  await visit(page);
  await expect(panel(page, 'shares')).toHaveAttribute('data-state', 'ready');
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(2);
});

for (const width of [390, 768, 1280])
  test(`at ${width} px wide nothing is cut off sideways and all panels are drawn`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page);
    for (const id of PANELS) await expect(panel(page, id).locator('div[role="img"] svg').first()).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
