import { type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser, ensureFont, FLAGS } from '../tools/browser.mjs';
import { answersOf, fileOf, hashOf, type Pack, shippedPack } from './browser/packages.ts';
import { type Site, startSite } from './support/site.ts';

/**
 * Months on a wall in minutes: a clock that runs fast, a server whose data change, and a look now and then whether anything grows.
 *
 * --short  a minute, for CI: it ends with a leak of its own that must be found
 * --leak   plants the leak from the beginning: the run must fail
 */
const IS_SHORT = process.argv.includes('--short');
const IS_LEAKING = process.argv.includes('--leak');

/** How much faster the page's clock runs. */
const PACE = 40;
/** Of the wall, by its own clock. `refresh` is not the 10 s that an answer may take: those are left as they are. */
const QUERY = `?mode=wall&seconds=20&refresh=11${IS_SHORT ? '&scenes=overview,late,lists' : ''}`;
const WANTED = IS_SHORT ? { looks: 32, changes: 16, samples: 8 } : { looks: 2000, changes: 1000, samples: 40 };
/** Heap a wall may gain over the last half of a run, bytes. */
const MOST_GAIN = 1e6;
const REPORTS = 'data/demo/reports.csv';

interface Sample {
  readonly looks: number;
  readonly changes: number;
  readonly taken: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Charts alive anywhere in memory, and pictures in the page. */
  readonly charts: number;
  readonly pictures: number;
}

/**
 * The page's clocks and timers, `pace` times as fast; what waits for an answer is not hurried. `setPace` changes the pace: a page
 * that is measured runs as others do, so that it stays at its scene until it is.
 */
function fastClock(first: number): void {
  const { setTimeout: wait, setInterval: repeat } = window;
  const [realNow, realTick] = [Date.now.bind(Date), performance.now.bind(performance)];
  let pace = first;
  let from = { now: realNow(), tick: realTick(), real: realTick() };
  const passed = () => (realTick() - from.real) * pace;
  Date.now = () => from.now + passed();
  performance.now = () => from.tick + passed();
  const hurried = (ms = 0) => (ms === 10_000 ? ms : ms / pace);
  Object.assign(window, {
    setTimeout: (run: () => void, ms?: number) => wait(run, hurried(ms)),
    setInterval: (run: () => void, ms?: number) => repeat(run, hurried(ms)),
    setPace: (next: number) => {
      from = { now: Date.now(), tick: performance.now(), real: realTick() };
      pace = next;
    },
  });
}

/** Counts scene changes; with `isLeaking` keeps a copy of every scene and a listener for it, as a careless program would. */
function watchScenes(isLeaking: boolean): void {
  const counted = window as unknown as { changes: number; kept: unknown[]; isLeaking: boolean };
  Object.assign(window, { changes: 0, kept: [], isLeaking });
  new MutationObserver(() => {
    counted.changes += 1;
    if (!counted.isLeaking) return;
    const copy = document.querySelector('.wall-deck')?.cloneNode(true);
    counted.kept.push(copy);
    copy?.addEventListener('click', () => counted.kept.push(copy));
  }).observe(document.querySelector('main') ?? document.body, { attributeFilter: ['data-scene', 'data-step'] });
}

/** The shipped package with other figures each time: no two are alike but number 0, the shipped one itself. */
function variant(number: number): Pack {
  const pack = shippedPack();
  if (number === 0) return pack;
  const text = fileOf(pack, 'demo/reports.csv').replaceAll(
    /^(2023H2-(?:09|16|17),2023-11,,,1,[^,]*,,)\d+/gm,
    (_all, head) => {
      return `${head}${5 + ((number * 7) % 60)}.${String(number).padStart(4, '0')}`;
    },
  );
  pack.files.set('demo/reports.csv', Buffer.from(text));
  return pack;
}

async function main(): Promise<boolean> {
  ensureFont();
  const site = await startSite('dist', { overrides: new Map(answersOf(shippedPack())) });
  let looks = 0;
  const descriptor = JSON.stringify(shippedPack().descriptor);
  site.set('data/datapackage.json', (_request, response) => {
    looks += 1;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }).end(descriptor);
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // What this file hands to the page was compiled with names kept by this helper.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(fastClock, PACE);
  await page.goto(`${site.url}${QUERY}`);
  await page.locator('main[data-scene] .wall-deck svg > *').first().waitFor({ state: 'attached', timeout: 60_000 });
  await page.evaluate(watchScenes, IS_LEAKING);
  const probe = await probeOf(page);

  const samples = await run({ page, site, probe, looks: () => looks }, WANTED);
  print(samples);
  const faults = [...faultsOf(samples), ...errors];
  for (const fault of faults) console.log(fault);
  let isFound = true;
  if (IS_SHORT && !IS_LEAKING) {
    await page.evaluate(() => Object.assign(window, { isLeaking: true }));
    const leaking = await run({ page, site, probe, looks: () => looks }, { looks: 0, changes: 0, samples: 4 });
    isFound = faultsOf(leaking).length > 0;
    console.log(isFound ? 'a planted leak: found' : 'a planted leak was NOT found');
  }
  await browser.close();
  await site.close();
  return faults.length === 0 && isFound;
}

interface Wall {
  readonly page: Page;
  readonly site: Site;
  readonly probe: () => Promise<Omit<Sample, 'looks' | 'changes' | 'taken'>>;
  readonly looks: () => number;
}

let number = 0;
let taken = 0;

/** Lets the wall run on ever new data; comes back to the shipped data and the first scene for every sample. */
async function run({ page, site, probe, looks }: Wall, wanted: typeof WANTED): Promise<Sample[]> {
  const samples: Sample[] = [];
  const [firstLooks, firstChanges] = [looks(), await changesOf(page)];
  for (let at = 1; at <= wanted.samples; at += 1) {
    const isThere = async () =>
      looks() - firstLooks >= (wanted.looks * at) / wanted.samples &&
      (await changesOf(page)) - firstChanges >= (wanted.changes * at) / wanted.samples;
    do {
      number += 1;
      await take(page, site, variant(number));
    } while (!(await isThere()));
    await take(page, site, variant(0));
    const counted = { looks: looks() - firstLooks, changes: (await changesOf(page)) - firstChanges, taken };
    samples.push({ ...counted, ...(await standingProbe(page, probe)) });
    if (await isPaused(page)) await page.keyboard.press('Space');
  }
  return samples;
}

/** Puts the package on the server and waits until it is on the wall. */
async function take(page: Page, site: Site, pack: Pack): Promise<void> {
  site.set(REPORTS, fileOf(pack, 'demo/reports.csv'));
  await page.locator(`html[data-hash="${hashOf(pack)}"]`).waitFor({ state: 'attached', timeout: 120_000 });
  taken += 1;
}

function changesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { changes: number }).changes);
}

/** Holds the wall at its first scene. A pause ends by itself, by the fast clock sooner than a slow machine may have drawn. */
async function standStill(page: Page): Promise<void> {
  for (let time = 1; ; time += 1) {
    await page.keyboard.press('Home');
    if (!(await isPaused(page))) await page.keyboard.press('Space');
    const drawn = page.waitForFunction(isPausedOverviewDrawn, undefined, { timeout: 10_000 });
    if (time < 8 && !(await drawn.then(Boolean, () => false))) continue;
    await drawn;
    return;
  }
}

/** Measures the wall at its first scene; once more where it has moved on meanwhile. */
async function standingProbe(page: Page, probe: Wall['probe']): ReturnType<Wall['probe']> {
  for (let time = 1; time <= 5; time += 1) {
    await standStill(page);
    await setPace(page, 1);
    const found = await probe();
    const stood = await page.evaluate(isPausedOverviewDrawn);
    await setPace(page, PACE);
    if (stood) return found;
  }
  throw new Error('The wall did not stand still to be measured.');
}

function setPace(page: Page, pace: number): Promise<void> {
  return page.evaluate((next) => (window as unknown as { setPace: (pace: number) => void }).setPace(next), pace);
}

function isPaused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('main[data-paused]') !== null);
}

function isPausedOverviewDrawn(): boolean {
  const main = document.querySelector<HTMLElement>('main[data-scene="overview"][data-paused]');
  const boxes = [...document.querySelectorAll('.picture-box')];
  return main !== null && !document.querySelector('.wall-held') && boxes.every((box) => box.querySelector('svg > *'));
}

/** A way to measure the page, between two of its looks: an answer that is awaited holds listeners of its own. */
async function probeOf(page: Page): Promise<Wall['probe']> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: `(${chartPrototype})()` });
  return async () => {
    const all: Awaited<ReturnType<Wall['probe']>>[] = [];
    await page.waitForTimeout(1000);
    // Longer than a look takes: the least of all is without one.
    for (let time = 0; time < 6; time += 1) {
      await page.waitForTimeout(700);
      all.push(await measure(page, session, result.objectId ?? ''));
    }
    const least = (of: (one: (typeof all)[number]) => number) => Math.min(...all.map(of));
    return {
      heap: least(({ heap }) => heap),
      nodes: least(({ nodes }) => nodes),
      listeners: least(({ listeners }) => listeners),
      charts: least(({ charts }) => charts),
      pictures: least(({ pictures }) => pictures),
    };
  };
}

async function measure(page: Page, session: CDPSession, prototypeObjectId: string) {
  // What the first one lets go of, weakly held, falls to the second.
  for (const _time of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId, objectGroup: 'charts' });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'charts' });
  const pictures = await page.evaluate(() => document.querySelectorAll('main svg').length);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    charts: Number(result.value),
    pictures,
  };
}

/** The prototype of the charts in the page, found by way of the component that holds one. */
function chartPrototype(): object {
  const box = document.querySelector('.echarts-for-react') ?? document.body;
  const key = Object.keys(box).find((name) => name.startsWith('__reactFiber$')) ?? '';
  type Fiber = { return: Fiber | null; stateNode: { getEchartsInstance?: () => object } | null };
  let fiber = (box as unknown as Record<string, Fiber | null>)[key] ?? null;
  while (fiber && !fiber.stateNode?.getEchartsInstance) fiber = fiber.return;
  return Object.getPrototypeOf(fiber?.stateNode?.getEchartsInstance?.() ?? {});
}

/** What grew: heap over the last half by its slope, the rest by a single one too many. */
function faultsOf(samples: readonly Sample[]): string[] {
  const half = samples.slice(Math.floor(samples.length / 2));
  const gain = gainOf(samples);
  const counts = (['nodes', 'listeners', 'charts', 'pictures'] as const).flatMap((name) => {
    const values = [...new Set(half.map((sample) => sample[name]))];
    return values.length > 1 ? [`${name} differ at equal scenes: ${values.join(', ')}`] : [];
  });
  return gain < MOST_GAIN ? counts : [`the heap gains ${(gain / 1e6).toFixed(2)} MB over the last half`, ...counts];
}

/**
 * Bytes of heap gained over the last half: by its slope, or, in the few samples of a short run, from the least of the first half to
 * the least of the last: newer data that wait to be taken are 2 MB that come and go.
 */
function gainOf(samples: readonly Sample[]): number {
  const heaps = samples.map(({ heap }) => heap);
  const middle = Math.floor(heaps.length / 2);
  const last = heaps.slice(middle);
  return IS_SHORT ? Math.min(...last) - Math.min(...heaps.slice(0, middle)) : slope(last) * last.length;
}

/** Slope of the straight line nearest to `values`, by least squares, per place. */
function slope(values: readonly number[]): number {
  const mean = (values.length - 1) / 2;
  const square = values.reduce((sum, _value, x) => sum + (x - mean) ** 2, 0);
  return square === 0 ? 0 : values.reduce((sum, value, x) => sum + (x - mean) * value, 0) / square;
}

function print(samples: readonly Sample[]): void {
  const every = Math.max(1, Math.floor(samples.length / 20));
  console.table(
    samples
      .filter((_sample, index) => index % every === 0 || index === samples.length - 1)
      .map(({ heap, ...sample }) => ({ ...sample, 'heap MB': (heap / 1e6).toFixed(2) })),
  );
  const gain = gainOf(samples) / 1e6;
  console.log(`heap over the last half: ${gain >= 0 ? '+' : ''}${gain.toFixed(3)} MB`);
}

const isSound = await main();
console.log(isSound ? 'nothing grows' : 'SOMETHING GROWS');
process.exit(isSound ? 0 : 1);
