import type { Page } from '@playwright/test';
import type { Box } from '#geo/box.ts';
import { boxFaults } from '../support/boxFaults.ts';
import { expect, test } from '../support/test.ts';
import { moveTo, PANELS, panel, visit } from './board.ts';

type Panel = (typeof PANELS)[number];

interface Layout {
  readonly width: number;
  readonly height: number;
  /** Panels that begin and end at the same heights as seen in one reading: those of a line end together. */
  readonly rows: readonly (readonly Panel[])[];
  /** Panels that stand in the first screen whole. */
  readonly onFirstScreen: readonly Panel[];
}

/** How the overview is laid out at each size: what ends together, and what is seen without scrolling. */
const LAYOUTS: readonly Layout[] = [
  {
    width: 1920,
    height: 1080,
    rows: [
      ['ranking', 'changes', 'items'],
      ['matrix', 'shares'],
    ],
    onFirstScreen: ['kpi', 'areas', 'ranking', 'map', 'items', 'changes'],
  },
  {
    width: 1366,
    height: 768,
    rows: [
      ['map', 'items'],
      ['areas', 'ranking'],
      ['lists', 'shares'],
      ['projects', 'calendar'],
    ],
    onFirstScreen: ['kpi'],
  },
  { width: 390, height: 844, rows: [], onFirstScreen: [] },
  {
    width: 3840,
    height: 1080,
    rows: [
      ['ranking', 'changes', 'items', 'matrix', 'projects', 'shares'],
      ['lists', 'calendar'],
    ],
    onFirstScreen: PANELS,
  },
];

test.describe.configure({ mode: 'parallel' });

test('on a phone the first panel begins in the upper two fifths of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page);
  const top = async () => (await panel(page, 'kpi').boundingBox())?.y;
  await expect.poll(top).toBeLessThan(0.4 * 844);
});

for (const { width, height, rows, onFirstScreen } of LAYOUTS)
  test(`${width} × ${height}: every panel stands whole in its place, none on another, those of a row end together`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page);
    for (const id of PANELS) await expect(panel(page, id)).toHaveAttribute('data-state', 'ready');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const id of PANELS) await expect(panel(page, id).locator('div[role="img"] svg').first()).toBeVisible();
      await expect.poll(() => cuts(page), { message: `cut in ${colorScheme}` }).toEqual([]);
      const places = await placesOf(page);
      expect(boxFaults(places), `overlap in ${colorScheme}`).toEqual([]);
      const bottom = (id: Panel) => (places[id]?.y ?? 0) + (places[id]?.height ?? Number.NaN);
      for (const row of rows) {
        const ends = row.map(bottom);
        expect(Math.max(...ends) - Math.min(...ends), `${row.join(' ')} end at ${ends.join(' ')}`).toBeLessThan(1);
      }
      expect(onFirstScreen.filter((id) => bottom(id) > height)).toEqual([]);
    }
  });

for (const { width, height } of LAYOUTS)
  test(`${width} × ${height}: the pages of an item and of a region stand whole, without a way to scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, { view: 'item', item: '2023H2-05' });
    for (const query of [
      { view: 'item', item: '2023H2-05' },
      { view: 'item', item: '2023H2-19' },
      { view: 'region', region: '500152' },
      { view: 'items' },
      { view: 'regions' },
    ]) {
      await moveTo(page, query);
      await expect(page.locator(`html[data-view="${query.view}"]`)).toBeAttached();
      await expect(page.locator('main section[data-part]').first()).toBeVisible();
      await expect.poll(() => cuts(page), { message: JSON.stringify(query) }).toEqual([]);
      expect(boxFaults(await placesOf(page)), JSON.stringify(query)).toEqual([]);
    }
  });

test('what comes later keeps its place meanwhile: the map does not move, and the board is not ready before it stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/belowPanels-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page);
  const marks = () => page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  await expect.poll(marks).toContain('board:map');
  await expect(panel(page, 'changes')).toHaveAttribute('data-state', 'loading');
  const before = await placesOf(page);
  expect(await marks()).not.toContain('board:ready');
  letGo();
  await expect(panel(page, 'changes')).toHaveAttribute('data-state', 'ready');
  await expect.poll(marks).toContain('board:ready');
  const after = await placesOf(page);
  for (const id of ['map', 'items', 'changes']) expect(after[id], id).toEqual(before[id]);
});

/** Where the panels lie on the page, px. */
async function placesOf(page: Page): Promise<Record<string, Box>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('main section:is([data-panel], [data-part])')].map((section) => {
        const { x, y, width, height } = section.getBoundingClientRect();
        return [
          section.dataset.panel ?? section.dataset.part,
          { x: x + window.scrollX, y: y + window.scrollY, width, height },
        ];
      }),
    ),
  );
}

/** What is cut off: the page sideways, a panel by its place, a word by the edge of its picture. */
async function cuts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > window.innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    const sections = [...document.querySelectorAll<HTMLElement>('main section:is([data-panel], [data-part])')];
    const found = sections.flatMap((section) => {
      const id = section.dataset.panel ?? section.dataset.part ?? '';
      const tall = section.scrollHeight > section.clientHeight + 1;
      const svg = section.querySelector('div[role="img"] svg');
      // A part of a page may be made of words alone.
      if (!svg) return section.querySelector('.picture-box') ? [`${id} has no picture`] : [];
      const frame = svg.getBoundingClientRect();
      const box = section.querySelector('.picture-box')?.getBoundingClientRect() ?? frame;
      const words = [...svg.querySelectorAll('text')].flatMap((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        // The line of a text is higher than its signs.
        const slack = height * 0.2;
        const isIn =
          left > frame.left - 2 && right < frame.right + 2 && top > frame.top - slack && bottom < frame.bottom + slack;
        return isIn ? [] : [`${id}: “${text.textContent}” is cut by the edge of the picture`];
      });
      return [
        ...(tall ? [`${id} is cut by its place`] : []),
        ...(frame.bottom > box.bottom + 2 ? [`the picture of ${id} is cut at its foot`] : []),
        ...words,
      ];
    });
    return [...wide, ...found];
  });
}
