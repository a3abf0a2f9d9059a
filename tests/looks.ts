import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser, ensureFont, FLAGS } from '../tools/browser.mjs';
import { startSite } from './support/site.ts';

/** Where the pictures go; not in the repository. */
const FOLDER = 'looks';
/** Where `npm run looks -- record` puts ten small ones, which are: how the board looks, for whoever turns the pages of its history. */
const RECORD = 'docs/looks';

/** Ten screens: address, size and theme. */
const SCREENS: Record<string, { query: string; width: number; height: number; theme: 'light' | 'dark' }> = {
  overview: { query: '', width: 1920, height: 1080, theme: 'light' },
  'overview-dark': { query: '', width: 1920, height: 1080, theme: 'dark' },
  'overview-en': { query: '?lang=en', width: 1920, height: 1080, theme: 'light' },
  wall: { query: '?mode=wall', width: 3840, height: 1080, theme: 'dark' },
  phone: { query: '', width: 390, height: 844, theme: 'light' },
  item: { query: '?view=item&item=2023H2-05', width: 1440, height: 900, theme: 'light' },
  region: { query: '?view=region&region=500111', width: 1440, height: 900, theme: 'dark' },
  ledger: { query: '?view=ledger', width: 1440, height: 900, theme: 'light' },
  briefing: { query: '?view=briefing', width: 1440, height: 900, theme: 'light' },
  help: { query: '?view=help', width: 1440, height: 900, theme: 'light' },
};
/** Px that a small picture is wide, at most. */
const SMALL = 640;

const SIZES = [
  { name: '1920', width: 1920, height: 1080 },
  { name: '1366', width: 1366, height: 768 },
  { name: '390', width: 390, height: 844 },
  { name: '3840', width: 3840, height: 1080 },
];

/** What the board must stand: each with its address and the data files it replaces. */
const CASES: Record<string, { query: string; files?: Record<string, string> }> = {
  demo: { query: '' },
  'no-ledger': { query: '?demo=0' },
  tiles: { query: '?tiles=1' },
  filtered: { query: '?side=cq&area=ecology,infrastructure' },
  public: { query: '?audience=public' },
  long: { query: '', files: { 'data/items.csv': longNames(), 'data/areas.csv': longAreas() } },
  over: { query: '', files: { 'data/demo/reports.csv': doubled() } },
};

/** Every name three times as long as the longest published one. */
function longNames(): string {
  const more = '并协同推进跨省域重大基础设施互联互通与产业链供应链深度融合';
  return shipped('items.csv').replace(/^(2023H2-(?:0\d|1\d|2[01]),.*?,.*?,.*?,)([^,]+)/gm, `$1$2${more}`);
}

function longAreas(): string {
  return shipped('areas.csv').replace(/^(2023H2,\w+,)([^,]+)/gm, '$1$2与毗邻地区合作功能平台协同');
}

/** All completion figures of the demo ledger twice as high: nothing is held at 100. */
function doubled(): string {
  const [head = '', ...rows] = shipped('demo/reports.csv').split('\n');
  const columns = head.split(',');
  const at = ['progress', 'done_value'].map((name) => columns.indexOf(name));
  return [head, ...rows.map((row) => timesTwo(row, at))].join('\n');
}

function timesTwo(row: string, at: readonly number[]): string {
  const cells = row.split(',');
  for (const index of at) if (cells[index]) cells[index] = String(Number(cells[index]) * 2);
  return cells.join(',');
}

function shipped(path: string): string {
  return readFileSync(`data/${path}`, 'utf8');
}

async function record(): Promise<void> {
  mkdirSync(RECORD, { recursive: true });
  ensureFont();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  const site = await startSite('dist', { overrides: {} });
  for (const [name, { query, width, height, theme }] of Object.entries(SCREENS)) {
    const scale = Math.min(SMALL / width, 1);
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme: theme });
    await page.goto(`${site.url}${query}`);
    await page.locator('html[data-hash]').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${RECORD}/${name}.jpg`, type: 'jpeg', quality: 70 });
    await page.close();
  }
  await site.close();
  await browser.close();
  console.log(`${Object.keys(SCREENS).length} small pictures in ${RECORD}/`);
}

async function main(): Promise<void> {
  const only = process.argv[2];
  if (only === 'record') return record();
  mkdirSync(FOLDER, { recursive: true });
  ensureFont();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  for (const [name, { query, files }] of Object.entries(CASES)) {
    if (only && name !== only) continue;
    const site = await startSite('dist', { overrides: files ?? {} });
    for (const theme of ['light', 'dark'] as const) {
      for (const size of SIZES) {
        const page = await browser.newPage({
          viewport: { width: size.width, height: size.height },
          colorScheme: theme,
        });
        await page.goto(`${site.url}${query}`);
        await page.waitForFunction(() => performance.getEntriesByName('board:ready').length > 0);
        await page.locator('[data-panel="shares"] svg, [data-panel="shares"] .panel-message').first().waitFor();
        await page.screenshot({ path: `${FOLDER}/${name}-${size.name}-${theme}.png`, fullPage: true });
        await page.close();
      }
    }
    await site.close();
    console.log(`${name}: ${SIZES.length * 2} pictures in ${FOLDER}/`);
  }
  await browser.close();
}

await main();
