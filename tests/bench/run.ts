/**
 * The board beside what it is compared with, in one run: `npm run bench`.
 * Options: `--only load,filter` (parts; then nothing is written), `--rounds 9`, `--ci` (loads and filters in two rounds; ends with 1
 * where a budget of bytes or requests breaks, or a ratio or time is three times what it is held to).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { namedArguments } from '../../tools/arguments.ts';
import type { Site } from '../support/site.ts';
import { launched } from './benchBrowser.ts';
import { addPackage, FOLDER, startBench } from './benchSite.ts';
import { filterTimes } from './filterPart.ts';
import { growth } from './growthPart.ts';
import { growthPlot } from './growthPlot.ts';
import { importOfBig } from './importPart.ts';
import { loadOf, loads } from './loadPart.ts';
import { median, paired, ratio } from './numbers.ts';
import { PACES } from './pages.ts';
import { placesOf } from './places.ts';
import { type Measured, type ScaleTimes, summaryOf } from './results.ts';
import { codesOf, sizedPackage } from './sizedPackage.ts';
import { digitsOf, growthTable, loadTable, stepTable, targetTable, withTable } from './tables.ts';
import { boundOf, isHeld, type Target, targetsOf } from './targets.ts';
import { wallTimes } from './wallPart.ts';

const PARTS = ['load', 'filter', 'scale', 'wall', 'import', 'growth'];
/** What a ratio may exceed its target by on a machine that does other things too. */
const SLACK = 3;

const SO_FAR = 'test-results/bench-so-far.json';

const named = namedArguments(process.argv.slice(2));
const isCi = named.ci !== undefined;
const parts = named.only?.split(',') ?? (isCi ? ['load', 'filter'] : PARTS);
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`);
const rounds = Number(named.rounds ?? (isCi ? 2 : 9));

const site = await startBench();
const browser = await launched();
try {
  const measured = await all(browser, site);
  const targets = targetsOf(measured);
  const [date, machine] = [new Date().toISOString().slice(0, 10), machineOf(browser)];
  const text = textOf(measured, targets, `${date}, ${machine}, ${rounds} rounds`);
  console.log(`\n${text}`);
  if (!named.only && !isCi) write(measured, targets, { date, machine }, text);
  if (isCi) process.exitCode = judged(targets);
} finally {
  await browser.close();
  await site.close();
}

async function all(browser: Browser, site: Site): Promise<Measured> {
  const { url } = site;
  const tell = (line: string) => console.log(line);
  const places = await placesOf(browser, `${url}board/`);
  const regions = { url, folder: 'data', codes: codesOf('regions'), places };
  // Each of these rounds has many steps.
  const [some, few] = [Math.ceil(rounds / 2.5), Math.ceil(rounds / 5)];
  const measured: { -readonly [Key in keyof Measured]: Measured[Key] } = {
    rounds,
    htmlKB: gzipSync(readFileSync('dist/index.html')).length / 1000,
  };
  const part = async (name: string, run: () => Promise<void>) => {
    if (!parts.includes(name)) return;
    const start = Date.now();
    await run();
    tell(`${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
    // A run that is ended early leaves what it has.
    writeFileSync(SO_FAR, JSON.stringify(measured));
  };
  await part('load', async () => {
    measured.loads = await loads(browser, { ...regions, rounds }, tell);
  });
  await part('filter', async () => {
    const at = (pace: 'full' | 'quarter') => filterTimes(browser, { ...regions, pace: PACES[pace], rounds: some });
    measured.filter = { full: await at('full'), quarter: await at('quarter') };
  });
  await part('scale', async () => {
    measured.scale = await scaleTimes(browser, site, few);
  });
  await part('wall', async () => {
    const at = (pace: 'full' | 'quarter') => wallTimes(browser, url, PACES[pace]);
    measured.wall = { full: await at('full'), quarter: await at('quarter') };
  });
  await part('import', async () => {
    measured.import = await importOfBig(browser, url, FOLDER);
  });
  await part('growth', async () => {
    measured.growth = await growth(browser, site, few, tell);
  });
  return measured;
}

async function scaleTimes(browser: Browser, site: Site, rounds: number): Promise<ScaleTimes> {
  const folder = 'data-scale';
  addPackage(site, folder, sizedPackage({ items: 400, land: 'counties' }));
  const places = await placesOf(browser, `${site.url}board/?data=${folder}`);
  const given = { url: site.url, folder, places };
  const maps = { board: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['board', 'bare'] as const) maps[name].push((await loadOf(browser, name, 'full', given)).map);
  const map = { board: median(maps.board), bare: median(maps.bare), ratio: paired(maps.board, maps.bare, ratio) };
  const filter = await filterTimes(browser, { ...given, codes: codesOf('counties'), pace: PACES.full, rounds });
  return { map, filter };
}

function machineOf(browser: Browser): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} × ${cpus()[0]?.model}, ${memory} GiB, ${process.platform}, Chromium ${browser.version()}`;
}

function textOf(measured: Measured, targets: readonly Target[], about: string): string {
  const tables = [
    ...(measured.loads ? [loadTable(summaryOf(measured.loads))] : []),
    stepTable(measured),
    ...(measured.growth ? [growthTable(measured.growth)] : []),
    targetTable(targets),
  ];
  return `${about}:\n\n${tables.join('\n')}`;
}

function write(measured: Measured, targets: readonly Target[], about: Record<string, string>, text: string): void {
  const { loads: rounds, ...rest } = measured;
  const summary = rounds && summaryOf(rounds);
  const build = JSON.parse(readFileSync('dist/health.json', 'utf8')) as { build: string };
  writeFileSync('bench.json', `${JSON.stringify({ ...about, ...build, ...rest, loads: summary, targets }, null, 2)}\n`);
  if (measured.growth) writeFileSync('docs/bench-growth.svg', growthPlot(measured.growth));
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), text));
}

/** Says of each target how it did; 1 where one is over. */
function judged(targets: readonly Target[]): number {
  for (const target of targets) {
    const word = isHeld(target, SLACK) ? 'within' : 'over  ';
    console.log(`${word} ${target.what}: ${digitsOf(target)} of ${boundOf(target, SLACK)} ${target.unit}`);
  }
  return targets.every((target) => isHeld(target, SLACK)) ? 0 : 1;
}
