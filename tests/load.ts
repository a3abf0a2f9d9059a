import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import autocannon from 'autocannon';
import { ensureBrowser, FLAGS } from '../tools/browser.mjs';
import { ensureServers } from '../tools/servers.mjs';
import { type RealServer, startServer } from './support/realServer.ts';

/**
 * What nginx with deploy/nginx.conf can carry: how often it answers what a wall asks at each look, and a whole first view.
 *
 * Which files these are is seen from a browser, not assumed. The machine also runs what asks, so the requests per second are less
 * than nginx could answer alone; the processor time it took for each says what it can carry.
 */
const SECONDS = 10;
const CONNECTIONS = 32;
const CORES = 2;
/** Seconds between two looks of a wall, as shipped. */
const LOOK = 300;
/** Clock ticks of Linux in a second. */
const TICKS = 100;

interface Asked {
  readonly path: string;
  readonly headers: Record<string, string>;
}

ensureServers();
const server = await startServer('nginx', 'dist');
try {
  const { view, look } = await seen(server);
  const views = await fired(server, view);
  const looks = await fired(server, look);
  const [perView, perLook] = [views, looks].map(({ seconds }) => CORES / seconds) as [number, number];
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, nginx with 2 workers, ${SECONDS} s each over ${CONNECTIONS} connections`,
  );
  tell('a first view', view, views);
  tell('a look of a wall', look, looks);
  console.log(`two cores carry ${perView.toFixed(0)} first views a second (${(perView * 60).toFixed(0)} a minute),`);
  console.log(`or ${perLook.toFixed(0)} looks a second: ${(perLook * 60).toFixed(0)} walls that look every 60 s,`);
  console.log(`${(perLook * LOOK).toFixed(0)} that look every ${LOOK} s, as they do by themselves`);
} finally {
  await server.close();
}

/** What a browser asks for at a first view, and a wall at its first look for newer data. */
async function seen({ url }: RealServer): Promise<{ view: Asked[]; look: Asked[] }> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: FLAGS });
  try {
    const view = await browser.newPage();
    const first = await during(view, async () => {
      await view.goto(url);
      await view.locator('html[data-hash]').waitFor({ state: 'attached', timeout: 120_000 });
      await view.waitForLoadState('networkidle');
    });
    const wall = await browser.newPage();
    await wall.goto(`${url}?mode=wall&refresh=30&scenes=overview`);
    await wall.locator('html[data-hash]').waitFor({ state: 'attached', timeout: 120_000 });
    await wall.waitForLoadState('networkidle');
    // What a browser revalidates goes out with the ETag it has, though Playwright shows the request without.
    const again = await during(wall, async () => {
      await wall.waitForRequest(/datapackage\.json/, { timeout: 120_000 });
      // All of one look, none of the next.
      await wall.waitForTimeout(5000);
    });
    const packed = { 'accept-encoding': 'gzip' };
    const look = await Promise.all(
      again.map(async (path) => {
        const { headers } = await fetch(new URL(path, url), { headers: packed });
        return { path, headers: { ...packed, 'if-none-match': headers.get('etag') ?? '' } };
      }),
    );
    return { view: first.map((path) => ({ path, headers: packed })), look };
  } finally {
    await browser.close();
  }
}

/** Paths asked for while `run` runs, each as often as it was. */
async function during(page: Page, run: () => Promise<void>): Promise<string[]> {
  const paths: string[] = [];
  const note = (request: { url: () => string }) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:') paths.push(pathname);
  };
  page.on('request', note);
  await run();
  page.off('request', note);
  return paths;
}

interface Fired {
  /** Of the whole list. */
  readonly each: number;
  readonly statuses: string;
  readonly bytes: number;
  /** Processor seconds nginx took for one list. */
  readonly seconds: number;
}

async function fired({ url, pid }: RealServer, requests: Asked[]): Promise<Fired> {
  const before = processorSeconds(pid);
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS, requests });
  if (result.errors + result.timeouts + result['4xx'] + result['5xx'] > 0)
    throw new Error('nginx refused some requests.');
  const lists = result.requests.total / requests.length;
  return {
    each: lists / result.duration,
    statuses: Object.entries(result.statusCodeStats ?? {})
      .map(([status, { count }]) => `${count} × ${status}`)
      .join(', '),
    bytes: result.throughput.total / lists,
    seconds: (processorSeconds(pid) - before) / lists,
  };
}

/** Processor time of a server's processes so far, in and for them. */
function processorSeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/);
  const ticks = [String(pid), ...children].map((one) => {
    // The name of the command, in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${one}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS;
}

function tell(what: string, { length }: Asked[], { each, statuses, bytes, seconds }: Fired): void {
  const rate = `${(each * length).toFixed(0)} requests/s (${each.toFixed(1)} whole)`;
  const cost = `${(bytes / 1000).toFixed(0)} kB and ${(seconds * 1000).toFixed(2)} ms of a core each`;
  console.log(`${what}: ${length} requests, ${rate}, ${cost}; ${statuses}`);
}
