import type { Page } from '@playwright/test';
import { oracle } from '../oracle/oracle.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, type PanelId, panel, parameters, TODAY, visit } from './board.ts';
import { press, type Step, stepIn, walkThrough, walkTo } from './walking.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const truth = () => oracle(DATA, {}, TODAY);
const keys = (id: PanelId) =>
  truth()
    [id].rows.map(({ key }) => key)
    .sort();
const idsOf = (steps: readonly Step[], kind: string) =>
  [...new Set(steps.filter((step) => step.kind === kind).map(({ id }) => id))].sort();

/** Every step has its ring in the panel, a tip, and the same words for a screen reader. */
function expectTold(steps: readonly Step[]): void {
  for (const { kind, id, spoken, tip, outside } of steps) {
    expect(outside, `${kind} ${id}: ring`).toBeLessThanOrEqual(0);
    expect(spoken, `${kind} ${id}`).toMatch(/[\p{Script=Han}\d]{2,}/u);
    expect(spoken, `${kind} ${id}`).toBe(tip);
  }
}

async function walked(page: Page, id: PanelId): Promise<Step[]> {
  await expect(panel(page, id).locator('div[role="img"] svg').first()).toBeVisible();
  const steps = await walkThrough(page, panel(page, id));
  expectTold(steps);
  return steps;
}

test('numbers, areas and bars: arrow keys lead to every number, square, segment and row', async ({ page }) => {
  await visit(page);
  const items = keys('items');
  const kpi = await walked(page, 'kpi');
  expect(idsOf(kpi, 'why')).toEqual(items);
  expect(idsOf(kpi, 'status')).toHaveLength(6);
  const areas = await walked(page, 'areas');
  expect(idsOf(areas, 'area')).toEqual(keys('areas').filter((id) => id !== 'undisclosed'));
  expect(idsOf(areas, 'status')).toEqual(['undisclosed']);
  // Every status of an area is one item's in this month, the unnamed six apart.
  expect(idsOf(areas, 'why')).toEqual(items.filter((id) => Number(id.slice(-2)) < 22));
  expect(idsOf(await walked(page, 'ranking'), 'region')).toEqual(keys('ranking'));
});

test('items: arrow keys lead to every row and every status', async ({ page }) => {
  await visit(page);
  const steps = await walked(page, 'items');
  expect(idsOf(steps, 'item')).toEqual(keys('items'));
  expect(idsOf(steps, 'why')).toEqual(keys('items'));
  for (const { kind, spoken } of steps) {
    if (kind === 'why') expect(spoken).toMatch(/看判定依据$/);
    if (kind === 'item') expect(spoken).toMatch(/只看此事项$/);
  }
});

test('matrix: arrow keys lead to every column, row, status and cell', async ({ page }) => {
  await visit(page);
  const steps = await walked(page, 'matrix');
  const { rows } = truth().matrix;
  expect(idsOf(steps, 'region')).toEqual(keys('ranking'));
  expect(idsOf(steps, 'item')).toEqual(rows.map(({ key }) => key).sort());
  expect(idsOf(steps, 'why')).toEqual(rows.map(({ key }) => key).sort());
  // A row of its own, and a cell for every region where the item has any.
  const withCells = rows.filter(({ cells }) =>
    Object.values(cells).some((cell) => !('missing' in cell) || cell.missing !== 'not-applicable'),
  );
  const met = steps.filter(({ kind }) => kind === 'item').length;
  expect(met).toBe(rows.length + withCells.length * 16);
});

test('published figures: arrow keys lead to every publication and every share', async ({ page }) => {
  await visit(page);
  const projects = await walked(page, 'projects');
  expect(idsOf(projects, 'class')).toEqual(keys('projects'));
  expect(idsOf(await walked(page, 'shares'), 'class')).toEqual(keys('shares'));
});

test('map: past its edge the arrow keys lead on to the legend and to every status beside it, and back', async ({
  page,
}) => {
  await visit(page);
  const map = panel(page, 'map');
  await expect(map.locator('div[role="img"] svg').first()).toBeVisible();
  await map.locator('div[role="img"]').focus();
  const first = await press(page, map, 'Home');
  const announced = truth().ranking.rows.map(({ key }) => key);
  expect([first.kind, first.id]).toEqual(['region', announced[0]]);
  // Left from the western edge, then on in reading order; back over the first one lies the last region.
  let step = first;
  for (let left = 30; left > 0 && step.kind === 'region'; left -= 1) step = await press(page, map, 'ArrowLeft');
  expect(['class', 'why']).toContain(step.kind);
  const steps = [step];
  for (let left = 40; left > 0; left -= 1) {
    step = await press(page, map, 'ArrowRight');
    if (step.id === steps.at(-1)?.id) break;
    steps.push(step);
  }
  while (step.kind !== 'region') {
    step = await press(page, map, 'ArrowLeft');
    steps.push(step);
  }
  expect(step.id).toBe(announced.at(-1));
  expectTold([first, ...steps]);
  expect(idsOf(steps, 'class')).toHaveLength(5);
  const beside = (truth().map.box ?? []).filter(({ key }) => key !== 'undisclosed');
  const items = beside.reduce((sum, { cells }) => sum + Number(cells.n && 'value' in cells.n ? cells.n.value : 0), 0);
  expect(idsOf(steps, 'why')).toHaveLength(items);
});

test('a picture is one tab stop; Esc ends the walk before it takes a filter away; what is in focus is lit elsewhere', async ({
  page,
}) => {
  await visit(page, { area: 'ecology', table: 'matrix' });
  const items = panel(page, 'items');
  const picture = items.locator('div[role="img"]');
  await expect(picture.locator('svg').first()).toBeVisible();
  await expect(picture).toHaveAttribute('tabindex', '0');
  await items.locator('button[data-action="table"]').focus();
  await page.keyboard.press('Tab');
  await expect(picture).toBeFocused();
  expect(await stepIn(items)).toMatchObject({
    kind: 'none',
    spoken: expect.stringMatching(/^方向键逐个查看，键入拼音.*再按回车打开，Esc 退出。$/),
  });
  await page.keyboard.press('Tab');
  await expect(items.locator('[data-action="source"]')).toBeFocused();

  const { box } = await walkTo(page, items, 'item', '2023H2-15', 'ArrowRight');
  expect(box.width).toBeGreaterThan(300);
  await expect(page.locator('tr[data-lit]')).toHaveAttribute('data-item', '2023H2-15');
  await page.keyboard.press('Escape');
  expect((await stepIn(items)).kind).toBe('none');
  await expect(items.locator('[data-ring]')).toHaveCount(0);
  await expect(items.getByRole('tooltip')).toHaveCount(0);
  await expect(page.locator('tr[data-lit]')).toHaveCount(0);
  expect(parameters(page).area).toBe('ecology');
  await page.keyboard.press('Escape');
  await expect.poll(() => parameters(page).area).toBeUndefined();
});

test('an arrow key in a picture of the item page walks the picture, not the items', async ({ page }) => {
  await visit(page, { view: 'item', item: '2023H2-05' });
  const tiles = page.locator('[data-part="tiles"]');
  await expect(tiles.locator('svg').first()).toBeVisible();
  await tiles.locator('div[role="img"]').focus();
  expect((await press(page, tiles, 'ArrowRight')).kind).toBe('region');
  expect((await press(page, tiles, 'ArrowLeft')).kind).toBe('region');
  expect(parameters(page).item).toBe('2023H2-05');
});
