import type { Page } from '@playwright/test';
import { BUILT_PANELS, BUILT_VIEWS } from '#model/spec.ts';
import { expect, test } from '../support/test.ts';
import { address, type Query } from './board.ts';

const ONE: Readonly<Record<string, Query>> = { region: { region: '500111' }, item: { item: '2023H2-05' } };
const PAGES: readonly Query[] = [
  ...BUILT_VIEWS.map((view): Query => ({ view, ...ONE[view] })),
  { demo: '0' },
  { table: 'map,ranking,kpi,areas,items,changes,matrix,lists,projects,calendar,shares' },
  ...BUILT_PANELS.map((panel): Query => ({ mode: 'embed', panel, controls: '1' })),
];

/** What leaves the window, or is cut in its own box, though no box of its own scrolls. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      found.push(`the page is ${document.documentElement.scrollWidth} px`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, p, button, a, select, input, label, time, li',
    )) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width <= 2 || height <= 2 || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
      // Outside until it has the focus: a way past the head.
      if (scrolls(element) || right <= 0) continue;
      const what = `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
      if (left < -1 || right > wide + 1) found.push(`${what} leaves the window`);
      const isText = ['H1', 'H2', 'H3', 'P', 'BUTTON', 'A'].includes(element.tagName);
      if (isText && style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${what} is cut`);
    }
    return found;
  });
}

// 1,280 px at 400 % are 320, at 200 % 640; 1,366 at 200 % are 683.
for (const [what, width, height] of [
  ['at 320 px, as at 400 %', 320, 256],
  ['at 200 %, from 1280 px', 640, 400],
  ['at 200 %, from 1366 px', 683, 384],
] as const)
  for (const lang of ['zh', 'en'])
    test(`${what}, every page and embed goes in one column of the window and nothing is cut: ${lang}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      const all: Record<string, string[]> = {};
      for (const query of PAGES) {
        await page.goto(address({ ...query, lang }));
        await page.locator('html[data-hash]').waitFor({ state: 'attached' });
        await expect(page.locator('[aria-busy="true"], [data-state="loading"]')).toHaveCount(0);
        const found = await misfits(page);
        if (found.length > 0) all[JSON.stringify(query)] = found;
      }
      expect(all).toEqual({});
    });
