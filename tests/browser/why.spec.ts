import type { Locator, Page } from '@playwright/test';
import { oracle, type Row } from '../oracle/oracle.ts';
import { expect, test } from '../support/test.ts';
import { DATA, DESK, panel, parameters, TODAY, visit } from './board.ts';
import { walkTo } from './walking.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

const [LATE, SEVERE, DONE, SILENT] = ['2023H2-15', '2023H2-19', '2023H2-08', '2023H2-14'];

/** Status of an item as the raw files have it. */
function statusOf(item: string, query: Record<string, string> = {}): string {
  const row = oracle(DATA, query, TODAY).items.rows.find(({ key }: Row) => key === item);
  const cell = row?.cells.status;
  return cell && 'status' in cell ? cell.status : 'none';
}

/** The reason that is open, its public names. */
async function expectReason(page: Page, item: string, status: string): Promise<Locator> {
  const dialog = page.locator('dialog[data-why]');
  await expect(dialog).toBeVisible();
  await expect(dialog).toHaveAttribute('data-item', item);
  await expect(dialog).toHaveAttribute('data-status', status);
  await expect(dialog).toContainText('为什么是这个状态');
  return dialog;
}

/** Closes the reason by Esc, or by its button; the focus is where it was, and nothing else has changed. */
async function close(page: Page, section: Locator, by: 'Escape' | 'button'): Promise<void> {
  const before = page.url();
  if (by === 'Escape') await page.keyboard.press('Escape');
  else await page.locator('dialog[data-why] [data-action="dismiss"]').click();
  await expect(page.locator('dialog[data-why]')).toHaveCount(0);
  await expect(section.locator('div[role="img"]')).toBeFocused();
  expect(page.url()).toBe(before);
}

/** Clicks `left` px from the left edge of the picture, at the height of a text in it. */
async function clickBeside(page: Page, section: Locator, words: RegExp, left: number): Promise<void> {
  const picture = section.locator('div[role="img"]');
  const text = picture.locator('svg text').filter({ hasText: words }).first();
  await text.scrollIntoViewIfNeeded();
  const [at, box] = [await text.boundingBox(), await picture.boundingBox()];
  if (!at || !box) throw new Error(`No text ${words} in the picture.`);
  await page.mouse.move(box.x + left, at.y + at.height / 2);
  await expect(section.getByRole('tooltip')).toContainText('看判定依据');
  await expect(picture).toHaveCSS('cursor', 'pointer');
  await page.mouse.click(box.x + left, at.y + at.height / 2);
}

test('items: the shape before a name opens its reason by a click and by Enter; the name still filters', async ({
  page,
}) => {
  await visit(page);
  const items = panel(page, 'items');
  await clickBeside(page, items, /^共推绿色发展$/, 7);
  await expectReason(page, LATE, statusOf(LATE));
  await close(page, items, 'button');
  await walkTo(page, items, 'why', SEVERE);
  await page.keyboard.press('Enter');
  await expectReason(page, SEVERE, statusOf(SEVERE));
  await close(page, items, 'Escape');
  // The walk goes on from where it stood.
  await expect(items.locator('div[role="img"]')).toHaveAttribute('data-focus-id', SEVERE);
  await walkTo(page, items, 'item', LATE, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => parameters(page)).toEqual({ item: LATE });
});

test('numbers: a square opens the reason of its item, and from there leads to it', async ({ page }) => {
  await visit(page);
  const kpi = panel(page, 'kpi');
  const { box } = await walkTo(page, kpi, 'why', DONE, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expectReason(page, DONE, statusOf(DONE));
  await close(page, kpi, 'Escape');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const dialog = await expectReason(page, DONE, statusOf(DONE));
  await dialog.locator('[data-action="filter"]').click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => parameters(page)).toEqual({ item: DONE });
});

test('matrix, areas and the box beside the map: each shape of one item opens its reason', async ({ page }) => {
  await visit(page);
  const matrix = panel(page, 'matrix');
  const name = matrix
    .locator('svg text')
    .filter({ hasText: /^共推绿色发展$/ })
    .first();
  await name.scrollIntoViewIfNeeded();
  const [at, box] = [await name.boundingBox(), await matrix.locator('div[role="img"]').boundingBox()];
  await clickBeside(page, matrix, /^共推绿色发展$/, (at?.x ?? 0) - (box?.x ?? 0) - 12);
  await expectReason(page, LATE, statusOf(LATE));
  await close(page, matrix, 'Escape');
  const areas = panel(page, 'areas');
  await walkTo(page, areas, 'why', LATE, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expectReason(page, LATE, statusOf(LATE));
  await close(page, areas, 'Escape');
  const map = panel(page, 'map');
  await walkTo(page, map, 'why', SILENT, 'ArrowLeft', 'End');
  await page.keyboard.press('Enter');
  await expectReason(page, SILENT, statusOf(SILENT));
  await close(page, map, 'button');
});

test('changes: either end of a line opens the reason of its own month', async ({ page }) => {
  await visit(page, { view: 'changes' });
  const changes = page.locator('section[data-panel="changes"]');
  for (const [number, query] of [
    ['72.0', { asof: '2023-10' }],
    ['64.0', {}],
  ] as const) {
    const text = changes.locator('svg text').filter({ hasText: new RegExp(`^${number}$`) });
    const [at, box] = [await text.boundingBox(), await changes.locator('div[role="img"]').boundingBox()];
    await clickBeside(page, changes, new RegExp(`^${number}$`), (at?.x ?? 0) + 5 - (box?.x ?? 0));
    const dialog = await expectReason(page, LATE, statusOf(LATE, query));
    await expect(dialog).toHaveAttribute('data-progress', String(Number(number)));
    await close(page, changes, number === '72.0' ? 'button' : 'Escape');
  }
  await walkTo(page, changes, 'why', SILENT, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-why]')).toHaveAttribute('data-item', SILENT);
});

test('a region’s items: the status is that of its own cell, and so is the reason', async ({ page }) => {
  const region = '500152';
  await visit(page, { view: 'region', region });
  const items = page.locator('[data-part="items"]');
  const row = oracle(DATA, {}, TODAY).matrix.rows.find(({ key }: Row) => key === LATE);
  const cell = row?.cells[region];
  if (!cell || !('value' in cell)) throw new Error('The region has no number of this item.');
  await clickBeside(page, items, /^共推绿色发展$/, 20);
  const dialog = page.locator('dialog[data-why]');
  await expect(dialog).toHaveAttribute('data-item', LATE);
  await expect(dialog).toHaveAttribute('data-code', region);
  expect(Number(await dialog.getAttribute('data-progress'))).toBeCloseTo(Number(cell.value), 6);
  await expect(dialog).toContainText('潼南区');
  await close(page, items, 'button');
  await walkTo(page, items, 'why', '2023H2-02');
  await page.keyboard.press('Enter');
  // It did not report this one, though the item has a number.
  await expect(dialog).toHaveAttribute('data-status', 'not-reported');
  await expect(dialog).toHaveAttribute('data-code', region);
  await close(page, items, 'Escape');
});

test('an item’s months and its regions: every mark opens the reason of that month or that cell', async ({ page }) => {
  await visit(page, { view: 'item', item: LATE });
  const dialog = page.locator('dialog[data-why]');
  const trend = page.locator('[data-part="trend"]');
  await walkTo(page, trend, 'why', LATE);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAttribute('data-status', statusOf(LATE, { asof: '2023-07' }));
  await close(page, trend, 'Escape');
  const tiles = page.locator('[data-part="tiles"]');
  await walkTo(page, tiles, 'why', LATE, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAttribute('data-code', /^5\d{5}$/);
  await close(page, tiles, 'button');
});
