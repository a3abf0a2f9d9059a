import { expect, test } from '../support/test.ts';
import { visit } from './board.ts';

declare global {
  interface Window {
    /** Pictures met smaller than the place made for them, as they came. */
    cut: string[];
  }
}

/** Looks at every picture after each change of the page, before it can be painted. */
function watchPictures() {
  window.cut = [];
  const look = () => {
    for (const svg of document.querySelectorAll('.figure-picture svg')) {
      const place = svg.closest('.figure-picture > div');
      const [height, room] = [
        svg.getAttribute('height'),
        place?.getAttribute('style')?.match(/height: ([\d.]+)px/)?.[1],
      ];
      const name = svg.closest('[data-panel], [data-part]')?.getAttribute('aria-label') ?? '';
      if (height !== null && room !== undefined && Number(height) < Number(room))
        window.cut.push(`${name}: ${height} of ${room} px`);
    }
  };
  new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
}

test('a picture that gets more room is never seen cut at its old height', async ({ page }) => {
  await page.addInitScript(watchPictures);
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, { fold: '1' });
  // 17 rows need 459 px; the panels beside it give more.
  const height = () => page.locator('[data-panel="ranking"] svg').getAttribute('height');
  await expect.poll(async () => Number(await height())).toBeGreaterThan(480);
  expect(await page.evaluate(() => window.cut)).toEqual([]);

  await visit(page, { view: 'item', item: '2023H2-05' });
  const rows = page.locator('[data-part="milestones"] svg');
  await expect.poll(async () => Number(await rows.getAttribute('height'))).toBeGreaterThan(180);
  expect(await page.evaluate(() => window.cut)).toEqual([]);
});
