import { describe, expect, it } from 'vitest';
import { boardOf, type Package } from '#io/board.ts';
import { type Watched, watchPackage } from '#io/watchPackage.ts';
import { type FakeWorld, fakeWorld, type Served } from '../support/fakeWorld.ts';
import { TOY_FILES, toyDescriptor, toyPackage } from '../support/toyPackage.ts';

const REFRESH = 300;
const BUILD = '0.1.0+aaaaaaaa';

/** A watch over the toy package, whose server has it as it is on screen. */
function watching({ refreshSeconds = REFRESH, current = toyPackage() } = {}) {
  const world = fakeWorld();
  serve(world, 'data/datapackage.json', toyDescriptor());
  for (const [path, text] of Object.entries(TOY_FILES)) serve(world, `data/${path}`, text);
  serve(world, 'health.json', JSON.stringify({ build: BUILD }));
  const states: Watched[] = [];
  const onChange = (state: Watched) => void states.push(state);
  const watcher = watchPackage({ folder: 'data', refreshSeconds, current, build: BUILD, onChange }, world);
  return { world, watcher, states, now: () => states.at(-1)?.freshness };
}

function serve(world: FakeWorld, url: string, what: Served): void {
  world.served.set(url, what);
}

/** Reports with this progress of item I. */
const reports = (progress: number | string) => `item_id,month,progress\nI,2023-09,${progress}\n`;

/** The progress that a package tells of item I. */
const progressIn = (data: Package | undefined) =>
  data && boardOf(data, true, 'desk').tables.reports.map(({ progress }) => progress);

describe('all is well', () => {
  it('the toy itself has nothing wrong', () => {
    expect(boardOf(toyPackage(), true, 'desk').issues).toEqual([]);
  });

  it('looks every `refresh` seconds and says so', async () => {
    const { world, states, now } = watching();
    await world.pass(REFRESH * 1000 - 1);
    expect(world.asked).toEqual([]);
    await world.pass(1);
    expect(now()?.word).toBe('fresh');
    await world.pass(REFRESH * 2000);
    expect(states).toHaveLength(3);
    expect(world.lines).toEqual([]);
  });

  it('asks the server for every file, past the browser’s cache', async () => {
    const { world } = watching();
    await world.pass(REFRESH * 1000);
    const files = ['datapackage.json', ...Object.keys(TOY_FILES)].map((path) => `data/${path}`);
    expect(world.asked.map(({ url }) => url).sort()).toEqual([...files, 'health.json'].sort());
    expect(world.asked.every(({ how }) => how.cache === 'no-cache')).toBe(true);
  });
});

describe('newer data', () => {
  it('are taken after a second look alike, 5 s later, and not before', async () => {
    const { world, watcher, now } = watching();
    serve(world, 'data/reports.csv', reports(60));
    await world.pass(REFRESH * 1000);
    expect(now()).toMatchObject({ word: 'stale', confirmed: undefined });
    expect(watcher.take()).toBeUndefined();
    await world.pass(5000);
    expect(watcher.take()).toBeUndefined();
    await world.pass(1000);
    expect(now()?.confirmed).toBeDefined();
    const taken = watcher.take();
    expect(progressIn(taken)).toEqual([60]);
    expect(taken?.hash).toBe(toyPackage({ 'reports.csv': reports(60) }).hash);
    expect(now()).toMatchObject({ word: 'fresh', confirmed: undefined });
    expect(watcher.take()).toBeUndefined();
    await world.pass(REFRESH * 1000);
    expect(now()?.word).toBe('fresh');
    expect(world.lines.map((line) => line.split(' ')[0])).toEqual(['seen', 'stale', 'confirmed', 'taken', 'fresh']);
  });

  it('that still change wait until they rest', async () => {
    const { world, watcher } = watching();
    for (const progress of [60, 61, 62]) {
      serve(world, 'data/reports.csv', reports(progress));
      await world.pass(progress === 60 ? REFRESH * 1000 : 5500);
      expect(watcher.take()).toBeUndefined();
    }
    await world.pass(5500);
    expect(progressIn(watcher.take())).toEqual([62]);
  });

  it('of the descriptor alone count as well', async () => {
    const { world, watcher } = watching();
    serve(world, 'data/datapackage.json', toyDescriptor({ audience: 'public' }));
    await world.pass(REFRESH * 1000 + 6000);
    expect(watcher.take()?.descriptor.audience).toBe('public');
  });

  it('are read once: files that are as before are not parsed again, and a second look parses nothing', async () => {
    const { world, watcher } = watching();
    serve(world, 'data/reports.csv', reports(60));
    await world.pass(REFRESH * 1000 + 6000);
    const first = watcher.take();
    serve(world, 'data/reports.csv', reports(70));
    await world.pass(REFRESH * 1000);
    await world.pass(6000);
    const second = watcher.take();
    const rowsOf = (data: Package | undefined, name: string) => data?.read.find((one) => one.name === name)?.rows;
    expect(progressIn(second)).toEqual([70]);
    expect(rowsOf(second, 'items')).toBe(rowsOf(first, 'items'));
    expect(second?.outlines).toBe(first?.outlines);
  });

  it('taken while a look is under way are not seen once more by it', async () => {
    const { world, watcher, now } = watching();
    serve(world, 'data/reports.csv', reports(60));
    await world.pass(REFRESH * 1000 + 6000);
    watcher.lookNow();
    expect(progressIn(watcher.take())).toEqual([60]);
    await world.pass(0);
    expect(now()).toMatchObject({ word: 'fresh', seen: undefined });
  });
});

describe('a package that is not whole is never taken, and the mark says so', () => {
  it.each<[string, Record<string, Served>]>([
    ['garbage for a descriptor', { 'datapackage.json': '<!doctype html><p>Sign in' }],
    ['no descriptor', { 'datapackage.json': 404 }],
    ['a descriptor of a newer version', { 'datapackage.json': toyDescriptor({ x_contract: 2 }) }],
    ['a bad number', { 'reports.csv': reports('about 60') }],
    ['a key that does not resolve', { 'reports.csv': `${reports(60)}K,2023-09,5\n` }],
    ['a file of nothing', { 'items.csv': '' }],
    ['a required table without rows', { 'areas.csv': 'period_id,id,name,order\n' }],
    ['a file that is gone', { 'reports.csv': 404 }],
    ['half a boundary file', { 'regions.json': (TOY_FILES['regions.json'] ?? '').slice(0, 200) }],
    ['a region without an outline', { 'regions.csv': `${TOY_FILES['regions.csv']}510004,丁市,丁丁,川,D,4\n` }],
    ['an open quote', { 'items.csv': `${TOY_FILES['items.csv']}"K,P,x,三` }],
    ['half a row', { 'items.csv': `${TOY_FILES['items.csv']}K,P,` }],
  ])('%s', async (_what, files) => {
    const { world, watcher, now, states } = watching();
    for (const [path, what] of Object.entries(files)) serve(world, `data/${path}`, what);
    await world.pass(REFRESH * 1000);
    expect(now()?.word).toBe('bad-data');
    expect(states.at(-1)?.issues.length).toBeGreaterThan(0);
    await world.pass(120_000);
    expect(watcher.take()).toBeUndefined();
    expect(now()?.word).toBe('bad-data');
    expect(world.lines.filter((line) => line.startsWith('bad-data'))).toHaveLength(1);
    for (const path of ['datapackage.json', ...Object.keys(TOY_FILES)])
      serve(world, `data/${path}`, path === 'datapackage.json' ? toyDescriptor() : (TOY_FILES[path] ?? 404));
    await world.pass(300_000);
    expect(now()?.word).toBe('fresh');
  });

  it('an error that the current data have as well is no worse', async () => {
    const broken = reports('about 50');
    const { world, watcher, now } = watching({ current: toyPackage({ 'reports.csv': broken }) });
    serve(world, 'data/reports.csv', `item_id,month,progress\nI,2023-10,70\nI,2023-09,about 50\n`);
    await world.pass(REFRESH * 1000 + 6000);
    expect(now()?.word).toBe('stale');
    expect(progressIn(watcher.take())).toEqual([70, undefined]);
  });

  it('a file that the current data lack as well may lack', async () => {
    const { world, watcher } = watching({ current: toyPackage({ 'reports.csv': undefined }) });
    serve(world, 'data/reports.csv', 404);
    serve(world, 'data/items.csv', `${TOY_FILES['items.csv']}K,P,x,三,true\n`);
    await world.pass(REFRESH * 1000 + 6000);
    expect(watcher.take()?.read.find(({ name }) => name === 'items')?.rows).toHaveLength(3);
  });
});

describe('the server', () => {
  it.each<[string, Served, string]>([
    ['is gone', 'gone', 'no-network'],
    ['refuses', 503, 'retrying'],
    ['wants a password', 401, 'retrying'],
    ['does not answer in time', 'hang', 'retrying'],
  ])('%s: the mark says %s, retries back off, and all is well when it is back', async (_what, what, word) => {
    const { world, watcher, now } = watching();
    serve(world, 'data/items.csv', what);
    await world.pass(REFRESH * 1000 + (what === 'hang' ? 10_000 : 0));
    expect(now()).toMatchObject({ word, failures: 1, delay: 5000 });
    await world.pass(5000 + (what === 'hang' ? 10_000 : 0));
    expect(now()).toMatchObject({ failures: 2, delay: 10_000 });
    expect(watcher.take()).toBeUndefined();
    serve(world, 'data/items.csv', TOY_FILES['items.csv'] ?? '');
    await world.pass(10_000);
    expect(now()).toMatchObject({ word: 'fresh', failures: 0, delay: REFRESH * 1000 });
    expect(world.lines.map((line) => line.split(' ')[0])).toEqual([word, 'fresh']);
  });

  it('gone for a month: one line in the log, one timer, a look every five minutes', async () => {
    const { world, now } = watching();
    for (const url of world.served.keys()) serve(world, url, 'gone');
    await world.pass(3_600_000);
    const asked = world.asked.length;
    await world.pass(3_600_000);
    expect(world.asked.length - asked).toBe(2 * 12);
    expect(now()?.word).toBe('no-network');
    expect(world.lines).toHaveLength(1);
    expect(world.timers()).toBe(1);
  });
});

describe('a new program', () => {
  const NEW = '0.1.0+bbbbbbbb';
  const PAGE = `<!doctype html><html data-build="${NEW}"><script type="module" src="./assets/index-AAAAAAAA.js"></script>
    <link rel="stylesheet" href="./assets/start-BBBBBBBB.css">`;
  const FILES: Record<string, Served> = {
    'health.json': JSON.stringify({ build: NEW }),
    'index.html': PAGE,
    './assets/index-AAAAAAAA.js': 'm.f=["./start-CCCCCCCC.js"];import"./page-DDDDDDDD.js"',
    './assets/start-BBBBBBBB.css': 'a{}',
    './assets/start-CCCCCCCC.js': 'const a="./not-a-chunk.js";',
    './assets/page-DDDDDDDD.js': 'export{}',
  };

  it('is told of once every part of it answers', async () => {
    const { world, now } = watching();
    for (const [url, what] of Object.entries(FILES)) serve(world, url, what);
    await world.pass(REFRESH * 1000);
    expect(now()).toMatchObject({ word: 'new-build', build: NEW, canReload: true });
    expect(world.lines).toEqual([`new-build ${NEW}`]);
    const asked = world.asked.length;
    await world.pass(REFRESH * 1000);
    expect(world.asked.slice(asked).map(({ url }) => url)).not.toContain('index.html');
    expect(now()?.word).toBe('new-build');
  });

  it.each<[string, string, Served]>([
    ['the page is still the old one', 'index.html', PAGE.replace(NEW, BUILD)],
    ['the page is not there', 'index.html', 404],
    ['the entry script is not there', './assets/index-AAAAAAAA.js', 404],
    ['a style sheet is not there', './assets/start-BBBBBBBB.css', 404],
    ['a chunk of a chunk is not there', './assets/page-DDDDDDDD.js', 500],
    ['the server answers everything with its start page', './assets/start-CCCCCCCC.js', '<!DOCTYPE html>'],
    ['a script is empty', './assets/start-CCCCCCCC.js', ''],
    ['health.json is garbage', 'health.json', '{"build":'],
    ['health.json is not there', 'health.json', 404],
  ])('is no news while %s', async (_what, url, what) => {
    const { world, now } = watching();
    for (const [file, text] of Object.entries({ ...FILES, [url]: what })) serve(world, file, text);
    await world.pass(REFRESH * 1000);
    expect(now()).toMatchObject({ word: 'fresh', build: undefined, canReload: false });
  });
});

describe('events of the page', () => {
  it.each(['resume', 'online', 'offline', 'clock-jump'] as const)('after %s it looks at once', async (event) => {
    const { world, states } = watching();
    await world.pass(1000);
    await world.befall(event);
    expect(states).toHaveLength(1);
    expect(world.timers()).toBe(1);
  });

  it('in view again it looks if the last look is a minute old or failed, and not at every glance', async () => {
    const { world, states } = watching();
    await world.pass(59_000);
    await world.befall('visible');
    expect(states).toHaveLength(0);
    await world.pass(1000);
    await world.befall('visible');
    expect(states).toHaveLength(1);
    serve(world, 'data/items.csv', 'gone');
    await world.befall('resume');
    await world.befall('visible');
    expect(states).toHaveLength(3);
  });

  it.each(['hidden', 'freeze', 'new-day'] as const)('after %s it does not', async (event) => {
    const { world, states } = watching();
    await world.pass(100_000);
    await world.befall(event);
    expect(states).toHaveLength(0);
  });

  it.each([86_400_000, -86_400_000, 3e12])(
    'a clock set by %d ms neither hastens nor holds up anything',
    async (jump) => {
      const { world, watcher, now } = watching();
      serve(world, 'data/reports.csv', reports(60));
      await world.pass(REFRESH * 1000);
      world.setClock(jump);
      await world.befall('clock-jump');
      expect(watcher.take()).toBeUndefined();
      expect(now()?.since).toBeLessThanOrEqual(world.now());
      await world.pass(6000);
      expect(progressIn(watcher.take())).toEqual([60]);
    },
  );
});

it('looks asked for while one is under way are one look', async () => {
  const { world, watcher, states } = watching();
  for (let time = 0; time < 5; time += 1) watcher.lookNow();
  await world.pass(0);
  expect(states).toHaveLength(1);
  expect(world.timers()).toBe(1);
});

it('stopped, it leaves nothing behind: no timer, no listener, no word', async () => {
  const { world, watcher, states } = watching();
  serve(world, 'data/items.csv', 'hang');
  watcher.lookNow();
  watcher.stop();
  await world.pass(REFRESH * 2000);
  expect(states).toEqual([]);
  expect(world.timers()).toBe(0);
  expect(world.listeners()).toBe(0);
  expect(world.lines).toEqual([]);
});
