import { expect, test } from '../support/test.ts';
import { DESK, panel, visit } from './board.ts';

test.use({ viewport: DESK });

const SEEN = ['kpi', 'areas', 'ranking', 'map', 'items'];
const BELOW = ['matrix', 'lists'];

test('after a filter what is in sight is drawn first, what is below it one panel a frame', async ({ page }) => {
  await visit(page, {});
  await expect(panel(page, 'matrix').locator('svg')).toBeAttached();
  const frames = await page.evaluate(async (below) => {
    const first: Record<string, number> = {};
    let frame = 0;
    const count = () => {
      frame += 1;
      requestAnimationFrame(count);
    };
    for (const section of document.querySelectorAll<HTMLElement>('[data-panel]'))
      new MutationObserver(() => {
        first[section.dataset.panel ?? ''] ??= frame;
      }).observe(section, { subtree: true, childList: true, attributes: true, characterData: true });
    requestAnimationFrame(count);
    history.pushState(null, '', '?area=ecology');
    window.dispatchEvent(new PopStateEvent('popstate'));
    while (!below.every((id) => id in first)) await new Promise((done) => setTimeout(done, 100));
    return first;
  }, BELOW);
  expect(SEEN.map((id) => frames[id])).toEqual(SEEN.map(() => 0));
  const later = BELOW.map((id) => frames[id] ?? 0);
  expect(Math.min(...later)).toBeGreaterThan(0);
  expect(new Set(later).size).toBe(BELOW.length);
});

test('what is printed right after a filter holds nothing from before it', async ({ page }) => {
  await visit(page, {});
  await expect(panel(page, 'matrix').locator('svg')).toBeAttached();
  const printed = await page.evaluate(() => {
    history.pushState(null, '', '?area=ecology');
    window.dispatchEvent(new PopStateEvent('popstate'));
    window.dispatchEvent(new Event('beforeprint'));
    const tables = [...document.querySelectorAll('[data-panel-table]')].map((table) => table.textContent ?? '');
    const rows = [...document.querySelectorAll('[data-panel="matrix"] tbody tr[data-item]')].length;
    window.dispatchEvent(new Event('afterprint'));
    return { tables, rows };
  });
  const whole = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 1500));
    window.dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('[data-panel-table]')].map((table) => table.textContent ?? '');
  });
  expect(printed.rows).toBeGreaterThan(0);
  expect(printed.tables).toEqual(whole);
});
