import { BUILT_VIEWS } from '#model/spec.ts';
import { expect, test } from '../support/test.ts';
import { address } from './board.ts';
import { watchShifts } from './shifts.ts';

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`no view moves under the eye while it loads, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const moved = await watchShifts(page);
    const sums: Record<string, number> = {};
    for (const view of BUILT_VIEWS) {
      await page.goto(address({ view, ...(view === 'region' ? { region: '500111' } : {}) }));
      await page.locator('html[data-hash]').waitFor({ state: 'attached' });
      await page.locator('.fresh-line').waitFor();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      sums[view] = await moved();
    }
    expect(Object.keys(sums)).toHaveLength(BUILT_VIEWS.length);
    expect(Object.entries(sums).filter(([, sum]) => sum >= 0.02)).toEqual([]);
  });
