import type { Browser, Page } from '@playwright/test';
import { withPage } from './benchBrowser.ts';
import { actsOn, queriesOf, stepBare, stepBoard } from './filterSteps.ts';
import { percentile } from './numbers.ts';
import { MOMENTS, type Pace } from './pages.ts';
import { FIRST_PANELS, type Place } from './places.ts';

/** Times of filter steps, ms. */
export interface StepTimes {
  readonly p50: number;
  readonly p95: number;
  readonly steps: number;
}

/** The same steps on the board and on its bare charts. */
export interface FilterTimes {
  readonly board: StepTimes;
  readonly bare: StepTimes;
  /** p95 of the board by p95 of the bare charts. */
  readonly ratio: number;
}

/** What is stepped through. */
export interface FilterCase {
  /** Root of the site. */
  readonly url: string;
  /** Folder of the package beside the board. */
  readonly folder: string;
  readonly codes: readonly string[];
  readonly places: readonly Place[];
  readonly pace: Pace;
  readonly rounds: number;
}

/** Steps through the filters in turn: a round loads the board, then the bare charts, or the other way round. */
export async function filterTimes(browser: Browser, given: FilterCase): Promise<FilterTimes> {
  const times = { board: [] as number[], bare: [] as number[] };
  const acts = actsOn(given.codes);
  const queries = queriesOf(acts);
  const shown: Record<string, string> = {};
  for (let round = 0; round < given.rounds; round += 1) {
    const order = round % 2 === 0 ? (['board', 'bare'] as const) : (['bare', 'board'] as const);
    for (const name of order)
      await stood(browser, name, given, async (page) => {
        times[name].push(...(await (name === 'board' ? stepBoard(page, acts) : stepBare(page, queries))));
        if (round === 0) shown[name] = await wordsOf(page);
      });
  }
  if (shown.board !== shown.bare) throw new Error(`Not the same pictures:\n${shown.board}\n${shown.bare}`);
  const [board, bare] = [timesOf(times.board), timesOf(times.bare)];
  return { board, bare, ratio: board.p95 / bare.p95 };
}

/** Steps on the board alone. */
export async function boardSteps(browser: Browser, given: FilterCase): Promise<StepTimes> {
  const times: number[] = [];
  for (let round = 0; round < given.rounds; round += 1)
    await stood(browser, 'board', given, async (page) => {
      times.push(...(await stepBoard(page, actsOn(given.codes))));
    });
  return timesOf(times);
}

/** A page that is ready and has come to rest. */
async function stood(
  browser: Browser,
  name: 'board' | 'bare',
  { url, folder, places, pace }: FilterCase,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const globals = { places, folder: `../board/${folder}` };
  await withPage(browser, { pace, globals }, async ({ page }) => {
    const query = folder === 'data' ? '' : `?data=${folder}`;
    await page.goto(name === 'board' ? `${url}board/${query}` : `${url}bare/`);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MOMENTS[name].ready, {
      timeout: 240_000,
      polling: 200,
    });
    await page.waitForTimeout(2000);
    await run(page);
  });
}

/** All words in the pictures of the first viewport: to see that both pages drew the same. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(
    (panels) =>
      panels
        .map((panel) => {
          const texts = document.querySelectorAll(`[data-panel="${panel}"] svg text`);
          return [panel, ...[...texts].map(({ textContent }) => textContent)].join(' ');
        })
        .join('\n'),
    FIRST_PANELS,
  );
}

function timesOf(times: readonly number[]): StepTimes {
  return { p50: percentile(times, 50), p95: percentile(times, 95), steps: times.length };
}
