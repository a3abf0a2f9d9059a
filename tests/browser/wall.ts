import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test.ts';
import { address, type Query } from './board.ts';

/** Steps of the shipped playlist, in the order of the scenes. */
export const PLAYLIST = [
  'overview 1/1',
  ...Array.from({ length: 7 }, (_, index) => `areas ${index + 1}/7`),
  'regions 1/2',
  'regions 2/2',
  'late 1/1',
  'lists 1/1',
] as const;

/** The wall itself; what it shows and how it stands is written on it. */
export function wall(page: Page): Locator {
  return page.locator('main[data-scene]');
}

/** What the wall shows, as "areas 2/7"; with " paused" while it stands still. */
export async function shown(page: Page): Promise<string> {
  return wall(page).evaluate(({ dataset: { scene, step, steps, paused } }) =>
    [scene, `${step}/${steps}`, ...(paused === undefined ? [] : ['paused'])].join(' '),
  );
}

/** Waits until the wall shows `step`. */
export async function expectShown(page: Page, step: string): Promise<void> {
  await expect.poll(() => shown(page)).toBe(step);
}

/** One step on, whatever comes next. */
export async function stepOn(page: Page): Promise<void> {
  const before = await shown(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown(page)).not.toBe(before);
}

/** Opens the wall with this query and waits until its first picture stands. */
export async function openWall(page: Page, query: Query = {}, root = ''): Promise<void> {
  await page.goto(`${root}${address({ mode: 'wall', ...query })}`);
  await expectDrawn(page);
}

/** Waits until every picture of the scene is drawn and the one before has faded. */
export async function expectDrawn(page: Page): Promise<void> {
  await wall(page).waitFor();
  await expect.poll(() => isDrawn(page)).toBe(true);
}

/** Does every panel that has a picture show it, and nothing lie over it? */
export function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const panels = [...document.querySelectorAll('section[data-panel]')];
    const boxes = [...document.querySelectorAll('.picture-box')];
    const isWhole = boxes.every((box) => box.querySelector('svg > *') !== null);
    return panels.length > 0 && isWhole && document.querySelector('.wall-held') === null;
  });
}

/** Words on the wall as a person sees them, each text once. */
export async function words(page: Page): Promise<string> {
  return wall(page).evaluate((main) => main.textContent ?? '');
}

/** Every scene a wall can show. */
export const SCENES = ['overview', 'areas', 'regions', 'late', 'lists', 'platforms', 'projects'];

/** A finger held at a point for longer than a tap. */
export async function pressLong(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.clock.runFor(700);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Where the elements stand; none may be hidden. */
export async function boxesOf(elements: Locator): Promise<{ width: number; height: number }[]> {
  const all = await elements.all();
  return Promise.all(all.map(async (element) => (await element.boundingBox()) ?? { width: 0, height: 0 }));
}

/** What a person could act on, read as trouble or scroll, as "button 全屏". */
export async function visibleControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const acts =
      'button, a, input, select, textarea, dialog, [tabindex], [role="alert"], [role="dialog"], [role="toolbar"], [data-check], [data-log]';
    const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 0;
    const controls = [...document.querySelectorAll(acts)].filter(isSeen);
    const scrolling = [...document.querySelectorAll('*')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls = (way: string) => way === 'auto' || way === 'scroll';
      return (
        (scrolls(overflowX) && element.scrollWidth > element.clientWidth) ||
        (scrolls(overflowY) && element.scrollHeight > element.clientHeight)
      );
    });
    return [...controls, ...scrolling].map((element) => `${element.tagName.toLowerCase()} ${element.textContent}`);
  });
}

/** The code on the map: its modules, true where dark, with the quiet zone; and where it stands. */
export async function codeOnMap(page: Page): Promise<{ code: boolean[][]; box: { width: number } }> {
  return page.locator('[data-panel="map"] svg').evaluate((svg) => {
    const paths = [...svg.querySelectorAll<SVGPathElement>('path')];
    // Clips are black too, but not by all six digits.
    const white = paths.findLast((path) => path.getAttribute('fill') === '#ffffff');
    const black = paths.findLast((path) => path.getAttribute('fill') === '#000000');
    if (!white || !black) throw new Error('The map has no code.');
    const { x, y, width } = white.getBBox();
    const edges = [...(black.getAttribute('d') ?? '').matchAll(/M([\d.]+)/g)].map(([, at]) => Number(at));
    const columns = [...new Set(edges)].sort((a, b) => a - b);
    const edge = Math.min(
      ...columns
        .slice(1)
        .map((at, index) => at - (columns[index] ?? 0))
        .filter((gap) => gap > 0.5),
    );
    const count = Math.round(width / edge);
    const isDark = (row: number, column: number) =>
      black.isPointInFill(new DOMPoint(x + ((column + 0.5) * width) / count, y + ((row + 0.5) * width) / count));
    const code = Array.from({ length: count }, (_, row) =>
      Array.from({ length: count }, (_, column) => isDark(row, column)),
    );
    return { code, box: { width: white.getBoundingClientRect().width } };
  });
}

/** Stops the page's clock (installed before): from now on only the test moves it. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1000);
}
