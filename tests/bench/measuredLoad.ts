import type { Browser, CDPSession, Page } from '@playwright/test';
import { withPage } from './benchBrowser.ts';
import { depthOf } from './levels.ts';
import { MOMENTS, PACES, PARSED, type Pace, type PageName } from './pages.ts';
import { watchTraffic } from './traffic.ts';

/** One load of a page, cold. Times in ms since it was asked for. */
export interface Load {
  /** Until the coloured map: kB (1000 bytes) over the wire, requests, and how many round trips deep these lie. */
  readonly kB: number;
  readonly requests: number;
  readonly levels: number;
  /** kB of JavaScript over the wire until everything of the first viewport stands. */
  readonly jsKB: number;
  readonly fcp: number;
  /** Of pages that show outlines before the colours; else the coloured map. */
  readonly outline: number;
  readonly map: number;
  readonly ready: number;
  /** What long tasks take beyond 50 ms each, until all is ready. */
  readonly blocking: number;
  readonly shift: number;
  /** MB (1,000,000 bytes) of JavaScript, after two collections; of a page at rest only at full speed. */
  readonly heapMB: number;
}

/** Ms a page is left alone once it is ready; longer where its heap is of interest. */
const REST = { short: 500, long: 2000 };
/** Ms after which a page that is not ready will not be. */
const PATIENCE = 120_000;

interface Watched {
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  readonly shift: number;
}

/** What the browser tells only while somebody listens; and the moment a page is parsed and painted. */
function listen(parsed: string): void {
  const watched = { tasks: [] as { start: number; duration: number }[], shift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => performance.mark(parsed))));
}

/** Loads a page in a browser that has never seen it. */
export function measuredLoad(
  browser: Browser,
  name: PageName,
  url: string,
  terms: { readonly pace: Pace; readonly globals: Readonly<Record<string, unknown>> },
): Promise<Load> {
  return withPage(browser, terms, async ({ page, cdp }) => {
    await page.addInitScript(listen, PARSED);
    const sentBy = await watchTraffic(cdp);
    await page.goto(url, { waitUntil: 'commit' });
    const moments = MOMENTS[name];
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, moments.ready, {
      timeout: PATIENCE,
      polling: 100,
    });
    await page.waitForTimeout(terms.pace === PACES.full ? REST.long : REST.short);
    const times = await timesOf(page);
    const timeOf = (mark: string) => times.marks[mark] ?? Number.NaN;
    const [map, ready] = [timeOf(moments.map), timeOf(moments.ready)];
    const untilMap = sentBy(times.origin + map);
    const scripts = sentBy(times.origin + ready).filter(({ type }) => type === 'Script');
    return {
      kB: kiloOf(untilMap),
      requests: untilMap.length,
      levels: depthOf(untilMap),
      jsKB: kiloOf(scripts),
      fcp: timeOf('first-contentful-paint'),
      outline: timeOf(moments.outline ?? moments.map),
      map,
      ready,
      blocking: blockingOf(times.watched, ready),
      shift: times.watched.shift,
      heapMB: await heapOf(cdp),
    };
  });
}

async function timesOf(page: Page) {
  return page.evaluate(() => {
    const entries = [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('paint')];
    return {
      origin: performance.timeOrigin,
      marks: Object.fromEntries(entries.map(({ name, startTime }) => [name, startTime])) as Record<string, number>,
      watched: (globalThis as unknown as { watched: Watched }).watched,
    };
  });
}

function kiloOf(requests: readonly { readonly bytes: number }[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

function blockingOf({ tasks }: Watched, until: number): number {
  return tasks.filter(({ start }) => start < until).reduce((sum, { duration }) => sum + Math.max(duration - 50, 0), 0);
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
