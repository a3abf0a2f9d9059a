import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POLICY } from '../../build/policy.ts';
import { type RealServer, type ServerName, startServer } from '../support/realServer.ts';
import { expect, test } from '../support/test.ts';
import { DESK, DIST, panel, visit } from './board.ts';
import { expectFits, hears, onHost, panelFrame } from './host.ts';

test.use({ viewport: DESK });
test.describe.configure({ mode: 'parallel' });

/** Where the board stands below the root: at it, and in a folder. */
const PLACES = ['', 'board/'];
const FOREVER = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';
const HASHED = readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
const HEALTH = JSON.parse(readFileSync(join(DIST, 'health.json'), 'utf8')) as { build: string; hash: string };

/** Each kind of file: path, type, how long it is kept, is it sent compressed. */
const KINDS: readonly (readonly [path: string, type: string, kept: string, isPacked: boolean])[] = [
  ['', 'text/html; charset=utf-8', ASK, true],
  ['index.html', 'text/html; charset=utf-8', ASK, true],
  ['test-picture.html', 'text/html; charset=utf-8', ASK, true],
  [`assets/${HASHED.find((name) => name.endsWith('.js'))}`, 'text/javascript; charset=utf-8', FOREVER, true],
  [`assets/${HASHED.find((name) => name.endsWith('.css'))}`, 'text/css; charset=utf-8', FOREVER, true],
  ['data/datapackage.json', 'application/json', ASK, true],
  ['data/items.csv', 'text/csv', ASK, true],
  ['data/boundaries/regions.topo.json', 'application/json', ASK, true],
  ['embed.js', 'text/javascript; charset=utf-8', ASK, true],
  ['old-browser.js', 'text/javascript; charset=utf-8', ASK, true],
  ['third-party.txt', 'text/plain; charset=utf-8', ASK, true],
  ['health.json', 'application/json', ASK, false],
  ['icon.svg', 'image/svg+xml', ASK, false],
  ['ledger-template.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ASK, false],
];
const MISSING = ['nothing', 'data/nothing.csv', 'assets/nothing-12345678.js', 'assets/', '.vite/manifest.json'];

let root = '';
test.beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'www-'));
  for (const place of PLACES) cpSync(DIST, join(root, place), { recursive: true });
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

async function behind(name: ServerName, run: (server: RealServer) => Promise<void>, page?: Page): Promise<void> {
  const server = await startServer(name, root);
  try {
    await run(server);
  } finally {
    await page?.goto('about:blank');
    await server.close();
  }
}

for (const name of ['nginx', 'caddy'] as const)
  test(`${name}: type, policy, cache and compression of every kind of file, 304 while it is the same, 404 for what is not there`, async () => {
    await behind(name, async ({ url }) => {
      for (const place of PLACES) {
        for (const kind of KINDS) await expectKind(`${url}${place}`, kind);
        for (const path of MISSING) {
          const answer = await fetch(`${url}${place}${path}`);
          expect([answer.status, answer.headers.get('access-control-allow-origin')], place + path).toEqual([404, '*']);
          expect(answer.headers.get('cache-control'), 'an error is not kept').not.toBe(FOREVER);
        }
      }
      const turned = await fetch(`${url}board`, { redirect: 'manual' });
      expect([turned.status, turned.headers.get('location')]).toEqual([expect.any(Number), '/board/']);
      expect([301, 308]).toContain(turned.status);
    });
  });

async function expectKind(base: string, [path, type, kept, isPacked]: (typeof KINDS)[number]): Promise<void> {
  const asked = { 'accept-encoding': 'gzip' };
  const answer = await fetch(`${base}${path}`, { headers: asked });
  expect(Buffer.from(await answer.arrayBuffer()), path).toEqual(readFileSync(join(DIST, path || 'index.html')));
  const told = (name: string) => answer.headers.get(name);
  expect.soft(answer.status, path).toBe(200);
  expect.soft(told('content-type'), path).toBe(type);
  expect.soft(told('cache-control'), path).toBe(kept);
  expect.soft(told('content-encoding'), path).toBe(isPacked ? 'gzip' : null);
  expect.soft(told('content-security-policy'), path).toBe(POLICY);
  expect.soft(told('x-content-type-options'), path).toBe('nosniff');
  expect.soft(told('referrer-policy'), path).toBe('same-origin');
  expect.soft(told('permissions-policy'), path).toContain('geolocation=()');
  expect.soft(told('access-control-allow-origin'), path).toBe('*');
  expect.soft(told('x-frame-options'), 'embeds are framed').toBeNull();
  const again = await fetch(`${base}${path}`, { headers: { ...asked, 'if-none-match': told('etag') ?? 'none' } });
  expect.soft([again.status, again.headers.get('cache-control')], path).toEqual([304, kept]);
}

test('behind nginx, at the root and in a folder: the map has its 16 regions, the data their hash, and nothing is amiss', async ({
  page,
}) => {
  await behind(
    'nginx',
    async ({ url }) => {
      for (const place of PLACES) {
        const answered: number[] = [];
        page.on('response', (response) => void answered.push(response.status()));
        await visit(page, {}, `${url}${place}`);
        await expect(panel(page, 'map').locator('svg path').first()).toBeVisible();
        await panel(page, 'map').locator('[data-action="table"]').click();
        await expect(panel(page, 'map').locator('[data-panel-table="map"] tr[data-code]')).toHaveCount(16);
        await expect(page.locator('html')).toHaveAttribute('data-hash', HEALTH.hash);
        await expect(page.locator('html')).toHaveAttribute('data-build', HEALTH.build);
        expect(await page.locator('meta[http-equiv]').getAttribute('content'), 'as in the header').toBe(POLICY);
        // A page of its own chunk, and the worker that reads files, under the policy of its own answer.
        await page.locator('[data-nav="ledger"]').first().click();
        await expect(page.locator('[data-panel="ledger"]')).toBeVisible();
        await page.locator('input[data-import]').setInputFiles(join(DIST, 'ledger-template.xlsx'));
        await expect(page.locator('[data-import-state]').first()).toHaveAttribute('data-import-state', 'checked');
        expect(answered.filter((status) => status >= 400)).toEqual([]);
      }
    },
    page,
  );
});

test('behind nginx: a wall, and embeds in another site’s page, by the element and in a frame without an origin', async ({
  page,
}) => {
  await behind(
    'nginx',
    async ({ url }) => {
      const board = `${url}board/`;
      await visit(page, { mode: 'wall' }, board);
      await expect(page.locator('main[data-scene="overview"]')).toBeVisible();
      await expect(page.locator('section[data-panel="map"][data-state="ready"]').first()).toBeVisible();
      const html = `<script src="${board}embed.js"></script><chengyu-panel panel="kpi"></chengyu-panel>
        <iframe id="bare" sandbox="allow-scripts" width="600" src="${board}?mode=embed&panel=ranking"></iframe>`;
      await onHost(page, { 'index.html': html }, async () => {
        expect(await hears(page, 'ready', 'kpi')).toMatchObject({ hash: HEALTH.hash, origin: new URL(board).origin });
        await expectFits(page.locator('chengyu-panel iframe'), 'the element');
        expect(await hears(page, 'ready', 'ranking')).toMatchObject({ hash: HEALTH.hash, origin: 'null' });
        await panelFrame(page.locator('#bare'));
      });
    },
    page,
  );
});

test('a server that is not installed is told in one sentence', async () => {
  await expect(startServer('no-such-server' as ServerName, root)).rejects.toThrow(
    /^no-such-server is not there .*apt-get/,
  );
});
