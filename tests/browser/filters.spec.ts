import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { records } from '../oracle/csv.ts';
import { expect, test } from '../support/test.ts';
import {
  address,
  clickText,
  DATA,
  DESK,
  expectTruth,
  PANELS,
  panel,
  parameters,
  type Query,
  turnTo,
  visit,
  visitTables,
} from './board.ts';
import { placesOnMap } from './mapPlaces.ts';

const MEASURES = ['progress', 'lead', 'onschedule', 'items', 'late', 'worst', 'missing', 'platforms', 'stat'];
const TABLES = { table: PANELS.join(',') };

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Each address is opened in the page and held against the files. */
async function expectAll(page: Page, queries: readonly Query[]): Promise<void> {
  await visitTables(page);
  await expectTruth(page, {});
  for (const query of queries) {
    await turnTo(page, query);
    await expectTruth(page, query);
  }
  await expect(page.locator('[data-notice]')).toHaveCount(0);
}

const BY_ADDRESS: Record<string, readonly Query[]> = {
  'area: the items of the areas named, everywhere': [
    { area: 'ecology' },
    { area: 'planning,industry' },
    { area: 'services', asof: '2023-08' },
  ],
  'region: the items of the regions named or of all 16, and only these regions': [
    { region: '500116' },
    { region: '500116,511600' },
    { region: '512000', asof: '2023-09', measure: 'onschedule' },
  ],
  'item: these items alone': [{ item: '2023H2-05' }, { item: '2023H2-15,2023H2-27' }, { item: '2023H2-03' }],
  'status as shown, overrides included': [
    { status: 'late' },
    { status: 'severe,late,slightly-late' },
    { status: 'on-schedule' },
    { status: 'undisclosed' },
    { status: 'not-reported,not-quantified,not-started' },
  ],
  'side: the eight of one side': [{ side: 'cq' }, { side: 'sc' }, { side: 'sc', measure: 'late' }],
  'platform: the items linked to it; its members are lit, not filtered': [
    { platform: 'zida' },
    { platform: 'chuannanyuxi' },
    { platform: 'wandakai' },
  ],
  'several filters at once cut each other': [
    { area: 'ecology', side: 'cq' },
    { region: '500116,510300', status: 'slightly-late,late', measure: 'late' },
    { side: 'sc', platform: 'suitong', measure: 'lead', asof: '2023-10' },
    { area: 'infrastructure', status: 'late', region: '500111', item: '2023H2-05' },
    { side: 'cq', region: '500116,510300' },
  ],
};

for (const [name, queries] of Object.entries(BY_ADDRESS))
  test(`by address: ${name}`, async ({ page }) => {
    await expectAll(page, queries);
  });

test('by address: each of the nine measures, in two months, on map and bars alike', async ({ page }) => {
  await expectAll(
    page,
    MEASURES.flatMap((measure) => [{ measure }, { measure, asof: '2023-08' }]),
  );
});

test('by address: indicator and year of the statistics', async ({ page }) => {
  await expectAll(page, [
    { measure: 'stat', indicator: 'area' },
    { measure: 'stat', indicator: 'census_population' },
    { measure: 'stat', indicator: 'urbanization_rate' },
    { measure: 'stat', indicator: 'gdp', year: '2021' },
    { measure: 'stat', indicator: 'gdp', year: '2022', side: 'sc' },
  ]);
});

test('by address: a filter that lets nothing pass leaves every filtered panel empty and says so', async ({ page }) => {
  await visitTables(page);
  const unfiltered = ['lists', 'projects', 'calendar', 'shares'];
  for (const query of [
    { side: 'cq', region: '510300' },
    { area: 'ecology', status: 'closed' },
    { item: '2023H2-01', region: '500116' },
  ]) {
    await turnTo(page, query);
    await expectTruth(page, query);
    for (const id of PANELS) {
      await expect(panel(page, id)).toHaveAttribute('data-state', unfiltered.includes(id) ? 'ready' : 'empty');
      if (!unfiltered.includes(id)) await expect(panel(page, id)).toContainText('所选条件下没有');
    }
  }
  for (const query of [
    { side: 'cq', region: '510300', measure: 'stat' },
    { area: 'ecology', status: 'closed', measure: 'platforms' },
  ]) {
    await turnTo(page, query);
    await expectTruth(page, query);
  }
});

/** The board and the address bar both say `query`, apart from the open tables. */
async function expectAt(page: Page, query: Query): Promise<void> {
  await expect.poll(() => parameters(page)).toEqual({ ...query, ...TABLES });
  await expectTruth(page, query);
}

test('by hand: the side buttons', async ({ page }) => {
  await visitTables(page);
  const button = (value: string) => page.locator(`button[data-filter="side"][data-value="${value}"]`);
  for (const side of ['cq', 'sc']) {
    await button(side).click();
    await expectAt(page, { side });
    await expect(button(side)).toHaveAttribute('aria-pressed', 'true');
  }
  await button('').click();
  await expectAt(page, {});
});

test('by hand: the month buttons', async ({ page }) => {
  await visitTables(page);
  const months = page.locator('button[data-filter="asof"]');
  await expect(months).toHaveCount(6);
  for (const asof of ['2023-07', '2023-10', '2023-12']) {
    await page.locator(`button[data-filter="asof"][data-value="${asof}"]`).click();
    await expectAt(page, { asof });
    await expect(page.locator('html')).toHaveAttribute('data-asof', asof);
  }
});

test('by hand: the lists of areas, regions, states and platforms', async ({ page }) => {
  await visitTables(page);
  for (const [name, value] of [
    ['area', 'opening'],
    ['region', '511700'],
    ['status', 'ahead'],
    ['platform', 'heguangchang'],
  ] as const) {
    const list = page.locator(`select[data-filter="${name}"]`);
    await list.selectOption(value);
    await expectAt(page, { [name]: value });
    await list.selectOption('');
    await expectAt(page, {});
  }
});

test('by hand: the list of measures, then of indicators and years', async ({ page }) => {
  await visitTables(page);
  const choose = (name: string, value: string) => page.locator(`select[data-filter="${name}"]`).selectOption(value);
  await expect(page.locator('select[data-filter="measure"] option')).toHaveCount(MEASURES.length);
  for (const measure of [...MEASURES.slice(1), 'progress']) {
    await choose('measure', measure);
    await expect.poll(() => parameters(page).measure ?? 'progress').toBe(measure);
    await expectTruth(page, { measure });
  }
  await choose('measure', 'stat');
  await choose('indicator', 'gdp');
  await choose('year', '2021');
  await expectAt(page, { measure: 'stat', indicator: 'gdp', year: '2021' });
  await choose('indicator', 'area');
  await expectAt(page, { measure: 'stat', indicator: 'area' });
});

test('by hand: the demo is put away by one button and called back by another', async ({ page }) => {
  await visit(page);
  await page.locator('[data-filter="demo"][data-value="0"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'none');
  expect(parameters(page)).toEqual({ demo: '0' });
  await panel(page, 'kpi').locator('[data-filter="demo"][data-value="1"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-provenance', 'demo');
  expect(parameters(page)).toEqual({});
});

test('what is empty leads on: to the import without a ledger, back from a filter that leaves nothing', async ({
  page,
}) => {
  await visit(page, { demo: '0' });
  await panel(page, 'kpi').locator('[data-way="import"]').click();
  await expect.poll(() => parameters(page)).toEqual({ view: 'data', demo: '0' });
  await expect(page.locator('[data-import]')).toBeAttached();
  await visit(page, { area: 'ecology', status: 'closed' });
  await expect(panel(page, 'items')).toHaveAttribute('data-state', 'empty');
  await panel(page, 'items').locator('[data-way="clear"]').click();
  await expect.poll(() => parameters(page)).toEqual({});
  await expect(panel(page, 'items')).toHaveAttribute('data-state', 'ready');
});

/** Opens `pictures` as pictures and all other panels as tables; the first one in the middle of the window, where a pointer reaches it. */
async function visitPicture(page: Page, ...pictures: string[]): Promise<Query> {
  const table = { table: PANELS.filter((id) => !pictures.includes(id)).join(',') };
  await visit(page, table);
  for (const id of pictures.slice(0, 1))
    await page.locator(`section[data-panel="${id}"] svg`).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
  return table;
}

/** As `expectAt`, with the panels in `pictures` drawn. */
async function expectDrawnAt(page: Page, query: Query, table: Query): Promise<void> {
  await expect.poll(() => parameters(page)).toEqual({ ...query, ...table });
  const panels = PANELS.filter((id) => table.table?.split(',').includes(id));
  await expectTruth(page, query, { panels });
}

test('by hand: a click on a region of the map, at the place where it lies, filters by it; a second one takes it back', async ({
  page,
}) => {
  const table = await visitPicture(page, 'map');
  const places = await placesOnMap(page);
  expect(places.map(({ code }) => code).sort(), 'regions found at their place').toHaveLength(16);
  for (const { code, x, y } of places) {
    await page.mouse.click(x, y);
    await expect.poll(() => parameters(page).region).toBe(code);
    await expect(panel(page, 'ranking').locator('tbody tr')).toHaveCount(1);
    await page.mouse.click(x, y);
    await expect.poll(() => parameters(page).region).toBeUndefined();
  }
  const [one, other] = places;
  if (!one || !other) return;
  await page.mouse.click(one.x, one.y);
  await page.mouse.click(other.x, other.y);
  await expectDrawnAt(page, { region: `${one.code},${other.code}` }, table);
});

test('by hand: a click counts also where the region is drawn anew while the button is down', async ({ page }) => {
  await visitPicture(page, 'map');
  const [place] = await placesOnMap(page);
  if (!place) throw new Error('No region is on the map.');
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  const paths = page.locator('section[data-panel="map"] svg path');
  await paths.evaluateAll((all) => {
    for (const path of all) {
      const { parentNode, nextSibling } = path;
      path.remove();
      parentNode?.insertBefore(path, nextSibling);
    }
  });
  await page.mouse.up();
  await expect.poll(() => parameters(page).region).toBe(place.code);
});

test('by hand: a click on a row of the bars filters by its region', async ({ page }) => {
  const table = await visitPicture(page, 'ranking');
  await clickText(page, panel(page, 'ranking'), /^荣昌$/);
  await expectDrawnAt(page, { region: '500153' }, table);
  await clickText(page, panel(page, 'ranking'), /^荣昌$/);
  await expectDrawnAt(page, {}, table);
});

test('by hand: a click on a row of the areas filters by the area', async ({ page }) => {
  const table = await visitPicture(page, 'areas');
  await clickText(page, panel(page, 'areas'), /^生态环境$/);
  await expectDrawnAt(page, { area: 'ecology' }, table);
});

test('by hand: a click on a row of the items filters by the item', async ({ page }) => {
  const table = await visitPicture(page, 'items');
  await clickText(page, panel(page, 'items'), /^共推绿色发展$/);
  await expectDrawnAt(page, { item: '2023H2-15' }, table);
});

test('by hand: in the matrix a click on a region’s name or an item’s name filters by it', async ({ page }) => {
  const table = await visitPicture(page, 'matrix');
  await clickText(page, panel(page, 'matrix'), /^荣昌$/);
  await expectDrawnAt(page, { region: '500153' }, table);
  await page.goBack();
  await expectDrawnAt(page, {}, table);
  await clickText(page, panel(page, 'matrix'), /^打造便捷生活行动升级版$/);
  await expectDrawnAt(page, { item: '2023H2-20' }, table);
});

test('by hand: each number filters by its states; each square is one item, and its reason leads to the item alone', async ({
  page,
}) => {
  const table = await visitPicture(page, 'kpi');
  const picture = panel(page, 'kpi').locator('div[role="img"]');
  const box = await picture.boundingBox();
  if (!box) throw new Error('The numbers have no picture.');
  await page.mouse.move(box.x + 8, box.y + box.height - 8);
  const name = await panel(page, 'kpi').getByRole('tooltip').locator('div').first().textContent();
  await page.mouse.click(box.x + 8, box.y + box.height - 8);
  await page.locator('dialog[data-why] [data-action="filter"]').click();
  await expect.poll(() => parameters(page).item ?? '').toMatch(/^2023H2-\d\d$/);
  const { item = '' } = parameters(page);
  expect(name).toContain(itemNames().get(item) ?? 'no such item');
  await expectDrawnAt(page, { item }, table);
  await page.keyboard.press('Escape');
  await expectDrawnAt(page, {}, table);

  await clickText(page, panel(page, 'kpi'), /^滞后$/);
  await expect
    .poll(() => (parameters(page).status ?? '').split(',').sort())
    .toEqual(['late', 'severe', 'slightly-late']);
  await expectDrawnAt(page, { status: parameters(page).status ?? '' }, table);
});

function itemNames(): Map<string, string> {
  const [head = [], ...rows] = records(readFileSync(`${DATA}/items.csv`, 'utf8').replace(/^\uFEFF/, ''));
  const at = (name: string) => head.indexOf(name);
  return new Map(rows.map((row) => [row[at('id')] ?? '', row[at('name')] ?? '']));
}

test('back and forward walk over regions and items; other filters only replace the address', async ({ page }) => {
  await visitTables(page);
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await page.locator('select[data-filter="region"]').selectOption('500120');
  await expectAt(page, { region: '500120' });
  expect(await length()).toBe(before + 1);
  await page.locator('select[data-filter="status"]').selectOption('late');
  await page.locator('button[data-filter="asof"][data-value="2023-10"]').click();
  await page.locator('select[data-filter="measure"]').selectOption('late');
  const middle = { region: '500120', status: 'late', asof: '2023-10', measure: 'late' };
  await expectAt(page, middle);
  expect(await length()).toBe(before + 1);
  await page.locator('select[data-filter="region"]').selectOption('511500');
  const last = { ...middle, region: '511500' };
  await expectAt(page, last);
  expect(await length()).toBe(before + 2);

  await page.goBack();
  await expectAt(page, middle);
  await page.goBack();
  await expectAt(page, {});
  await page.goForward();
  await expectAt(page, middle);
  await page.goForward();
  await expectAt(page, last);
});

test('an item chosen in a picture can be gone back from', async ({ page }) => {
  const table = await visitPicture(page, 'items');
  await clickText(page, panel(page, 'items'), /^打造便捷生活行动升级版$/);
  await expectDrawnAt(page, { item: '2023H2-20' }, table);
  await page.goBack();
  await expectDrawnAt(page, {}, table);
});

test('Esc takes away one filter at a time until none is left', async ({ page }) => {
  const query = { region: '500111', area: 'ecology', status: 'late', side: 'cq' };
  await visitTables(page, query);
  const left = () => Object.keys(parameters(page)).filter((name) => name !== 'table');
  for (const count of [3, 2, 1, 0]) {
    await page.keyboard.press('Escape');
    await expect.poll(left).toHaveLength(count);
    const { table: _, ...now } = parameters(page);
    await expectTruth(page, now);
  }
  const end = page.url();
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(end);
});

test('Esc takes away what was set last first, whatever it is', async ({ page }) => {
  await visit(page);
  await page.locator('select[data-filter="item"]').selectOption('2023H2-05');
  await page.locator('button[data-filter="side"][data-value="cq"]').click();
  await page.locator('select[data-filter="area"]').selectOption('infrastructure');
  await expect.poll(() => parameters(page)).toEqual({ item: '2023H2-05', side: 'cq', area: 'infrastructure' });
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page)).toEqual({ item: '2023H2-05', side: 'cq' });
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page)).toEqual({ item: '2023H2-05' });
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page)).toEqual({});
});

test('each filter stands as a chip; a click on it takes that filter away, “clear” takes all', async ({ page }) => {
  await visitTables(page, { area: 'ecology,services', region: '500116', status: 'late', side: 'cq', platform: 'zida' });
  const chips = page.locator('[data-chip]');
  await expect(chips).toHaveCount(6);
  await expect(chips.filter({ hasText: '江津' })).toHaveCount(1);
  await chips.filter({ hasText: '资大' }).click();
  await chips.filter({ hasText: '江津' }).click();
  await chips.filter({ hasText: '生态环境' }).click();
  await expectAt(page, { area: 'services', status: 'late', side: 'cq' });
  await chips.filter({ hasText: '滞后' }).click();
  await expectAt(page, { area: 'services', side: 'cq' });
  await page.locator('[data-action="clear"]').click();
  await expectAt(page, {});
  await expect(chips).toHaveCount(0);
});

test('defaults are left out of the address, and an address that spells them out shows the same', async ({ page }) => {
  await visit(page, { view: 'overview', mode: 'app', lang: 'zh', demo: '1', tiles: '0', fold: '0', ...TABLES });
  await expectTruth(page, {});
  await page.locator('button[data-filter="side"][data-value="sc"]').click();
  await expect.poll(() => new URL(page.url()).search).toBe(address({ side: 'sc', ...TABLES }));
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the map stays under the pointer when a click filters, so that a second click takes it back', async ({
    page,
  }) => {
    await visit(page);
    const [place] = await placesOnMap(page);
    if (!place) throw new Error('No region is found on the map.');
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => parameters(page).region).toBe(place.code);
    const [moved] = await placesOnMap(page);
    expect([moved?.x, moved?.y].map(Math.round as (n: unknown) => number)).toEqual([place.x, place.y].map(Math.round));
    await page.mouse.click(place.x, place.y);
    await expect.poll(() => parameters(page)).toEqual({});
  });
});
