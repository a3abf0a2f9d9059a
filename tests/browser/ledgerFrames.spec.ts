import type { Page } from '@playwright/test';
import { BIG_COUNT, bigPackage } from '../support/bigLedger.ts';
import { expect, test } from '../support/test.ts';
import { DESK, visit } from './board.ts';
import { withSite } from './packages.ts';

/** A notch of a wheel, px, and the time between two of a person who scrolls fast, ms. */
const NOTCH = 120;
const PAUSE = 100;
const NOTCHES = 40;
/** What 95 of 100 frames keep to, ms. The only times that a test of this folder looks at. */
const FRAME = 50;
/** Rows the document may hold. */
const MAX_ROWS = 80;

/** The page keeps these while it is scrolled. */
interface Watch {
  times: number[];
  rows: number[];
  isOver?: true;
}

/** Scrolls down twice as far as back up, by the wheel; gives the time of each frame and the rows that stood there in it. */
async function scrolledByWheel(page: Page): Promise<{ frames: number[]; rows: number[] }> {
  const box = await page.locator('.ledger-scroll').boundingBox();
  if (!box) throw new Error('The ledger has no box.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const body = document.querySelector('table[data-panel-table="ledger"] tbody');
    const watch: Watch = { times: [], rows: [] };
    Object.assign(window, { watch });
    const look = (time: number) => {
      watch.times.push(time);
      watch.rows.push(body?.childElementCount ?? Number.POSITIVE_INFINITY);
      if (!watch.isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const way of [1, 1, -1])
    for (let notch = 0; notch < NOTCHES; notch += 1) {
      await page.mouse.wheel(0, way * NOTCH);
      await page.waitForTimeout(PAUSE);
    }
  const { times, rows } = await page.evaluate(() => {
    const { watch } = window as unknown as { watch: Watch };
    watch.isOver = true;
    return watch;
  });
  return { frames: times.slice(1).map((time, at) => time - (times[at] ?? time)), rows };
}

/** Scrolls to a place as the bar at the side does, and tells what stands there then. */
async function standAt(page: Page, down: number, right: number) {
  return page.evaluate(
    async ([share, left]) => {
      const box = document.querySelector<HTMLElement>('.ledger-scroll');
      const table = box?.querySelector('table');
      const head = table?.querySelector('thead');
      if (!box || !table || !head) throw new Error('There is no ledger.');
      box.scrollTop = (box.scrollHeight - box.clientHeight) * (share ?? 0);
      box.scrollLeft = left ?? 0;
      for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const frame = box.getBoundingClientRect();
      const [top, start] = [frame.top + box.clientTop, frame.left + box.clientLeft];
      const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
      const inSight = rows.filter((row) => {
        const { top: above, bottom } = row.getBoundingClientRect();
        return above < top + box.clientHeight - 1 && bottom > head.getBoundingClientRect().bottom + 1;
      });
      const heads = [head.querySelector('th'), ...inSight.map((row) => row.querySelector('th'))];
      return {
        rows: rows.length,
        first: Number(inSight[0]?.getAttribute('aria-rowindex')),
        last: Number(inSight.at(-1)?.getAttribute('aria-rowindex')),
        /** Px of the grid's height that no row covers. */
        bare: box.clientHeight - head.clientHeight - inSight.reduce((sum, row) => sum + row.offsetHeight, 0),
        moved: right(heads, start),
        sunk: Math.abs(head.getBoundingClientRect().top - top),
        across: box.scrollLeft,
      };

      /** How far the farthest head of a row stands from the left edge. */
      function right(all: (Element | null)[], edge: number): number {
        return Math.max(...all.map((one) => Math.abs((one?.getBoundingClientRect().left ?? Number.NaN) - edge)));
      }
    },
    [down, right] as const,
  );
}

/** Stands at places all over the ledger, every other one scrolled to the right, and looks that all is as it must be. */
async function expectWholeEverywhere(page: Page): Promise<void> {
  for (const [at, share] of [0, 0.2, 0.5, 0.99, 1, 0.31].entries()) {
    const right = at % 2 === 0 ? 0 : 700;
    const found = await standAt(page, share, right);
    expect(found.rows, `rows at ${share}`).toBeLessThanOrEqual(MAX_ROWS);
    expect(found.bare, `bare px at ${share}`).toBeLessThanOrEqual(2);
    expect(Math.max(found.moved, found.sunk), `head and first column at ${share}`).toBeLessThanOrEqual(1);
    expect(found.across).toBe(right);
    expect(Math.abs(found.first - share * (BIG_COUNT - (found.last - found.first)))).toBeLessThanOrEqual(3);
  }
}

test.use({ viewport: DESK });

test('10,000 rows: 80 in the document wherever one scrolls, head and first column in their places; 95 of 100 frames within 50 ms', async ({
  page,
}) => {
  await withSite(page, { data: bigPackage() }, async ({ url }) => {
    await visit(page, { view: 'ledger', asof: '2023-11' }, url);
    const grid = page.locator('table[data-panel-table="ledger"]');
    await expect(grid).toHaveAttribute('aria-rowcount', String(BIG_COUNT + 1));
    // A machine that is busy with something else tells nothing of the ledger: the best of three counts.
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 3 && best > FRAME; turn += 1) {
      const { frames, rows } = await scrolledByWheel(page);
      expect(frames.length).toBeGreaterThan(3 * NOTCHES);
      expect(Math.max(...rows)).toBeLessThanOrEqual(MAX_ROWS);
      const rising = [...frames].sort((a, b) => a - b);
      best = Math.min(best, rising[Math.floor(rising.length * 0.95)] ?? best);
    }
    expect(best, 'slowest of the fastest 95 frames of 100, ms').toBeLessThanOrEqual(FRAME);

    await expectWholeEverywhere(page);
    // The highest box there is: a screen on end.
    await page.setViewportSize({ width: 1440, height: 2560 });
    await expectWholeEverywhere(page);
    await grid.press('Control+End');
    await expect(grid.locator(`tr[aria-rowindex="${BIG_COUNT + 1}"] [data-active]`)).toBeVisible();
    expect(await grid.locator('tbody tr').count()).toBeLessThanOrEqual(MAX_ROWS);
  });
});
