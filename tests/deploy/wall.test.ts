import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../deploy/wall', import.meta.url));
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const FLAGS = [
  '--kiosk',
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-infobars',
  '--no-first-run',
  '--user-data-dir=',
  '--disk-cache-size=',
];

describe('start-wall.sh', () => {
  it('is a script that bash can read', () => {
    const { status, stderr } = spawnSync('bash', ['-n', join(FOLDER, 'start-wall.sh')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'wall-'));
    cpSync(FOLDER, join(home, 'wall'), { recursive: true });
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** The script with a browser that writes down what it was started with, a line a start, and ends at once. */
  const start = (terms: string[]) => {
    const browser = join(home, 'browser');
    writeFileSync(browser, `#!/bin/sh\nprintf '%s ' "$@" >>"${home}/started"\necho >>"${home}/started"\n`);
    chmodSync(browser, 0o755);
    // `sleep` of its own, so that nobody waits for five seconds.
    writeFileSync(join(home, 'sleep'), '#!/bin/sh\nexec /bin/sleep 0.05\n');
    chmodSync(join(home, 'sleep'), 0o755);
    const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, BROWSER: browser, DISPLAY: '' };
    const PATH = `${home}:${process.env.PATH}`;
    return spawn(join(home, 'wall/start-wall.sh'), terms, { env: { ...env, PATH }, detached: true, stdio: 'ignore' });
  };
  const starts = () =>
    existsSync(`${home}/started`) ? readFileSync(`${home}/started`, 'utf8').trim().split('\n') : [];

  it('waits for the server, opens the address in full screen, and opens it again when the browser ends', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      // The first times the server is not up yet.
      response.writeHead(asked.length < 3 ? 503 : 200).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?mode=wall&scenes=overview,late`;
    writeFileSync(join(home, 'wall/wall-address.txt'), `${address}\r\n`);
    const wall = start([]);
    try {
      await vi.waitFor(() => expect(starts().length).toBeGreaterThan(1), { timeout: 20_000 });
      for (const flag of FLAGS) expect(starts()[0]).toContain(flag);
      expect(
        starts()[0]
          ?.split(' ')
          .filter((part) => part !== '')
          .at(-1),
      ).toBe(address);
      expect(asked.length).toBeGreaterThanOrEqual(4);
      expect(asked[0]).toBe('/?mode=wall&scenes=overview,late');
    } finally {
      if (wall.pid) process.kill(-wall.pid, 'SIGKILL');
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  }, 30_000);

  it.each([
    ['no address', '', 'wall-address.txt'],
    ['only an empty line', '\n', 'wall-address.txt'],
  ])('with %s it says so and ends', (_what, text, told) => {
    writeFileSync(join(home, 'wall/wall-address.txt'), text);
    const { status, stderr } = spawnSync(join(home, 'wall/start-wall.sh'), [], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home },
    });
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('start-wall.bat', () => {
  const bat = read('start-wall.bat');

  it('starts Edge or Chrome in full screen without bubbles, again and again', () => {
    for (const flag of [...FLAGS, '--edge-kiosk-type=fullscreen']) expect(bat).toContain(flag);
    expect(bat).toMatch(/msedge\.exe[\s\S]*chrome\.exe/);
    expect(bat).toMatch(/:again[\s\S]*goto again/);
    expect(bat).toMatch(/powercfg \/change monitor-timeout-ac 0/);
  });

  it('has what its reader needs: plain letters, CRLF, every label that is gone to, the address in quotes', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the letters of every code page
    expect(bat).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
    expect(
      bat
        .split('\n')
        .slice(0, -1)
        .filter((line) => !line.endsWith('\r')),
    ).toEqual([]);
    const labels = [...bat.matchAll(/^:(\w+)/gm)].map(([, label]) => label);
    for (const [, wanted] of bat.matchAll(/goto (\w+)/g)) expect(labels).toContain(wanted);
    expect(bat.replaceAll('"%ADDRESS%"', '')).not.toContain('%ADDRESS%');
  });
});

it('the autostart entry starts the script of the folder that README.md names', () => {
  expect(read('chengyu-wall.desktop')).toMatch(/^Exec=.*\$HOME\/chengyu-wall\/start-wall\.sh/m);
  expect(read('README.md')).toContain('~/chengyu-wall/start-wall.sh');
});

it('the address to begin with is one of a wall', () => {
  expect(new URL(read('wall-address.txt').trim()).searchParams.get('mode')).toBe('wall');
});
