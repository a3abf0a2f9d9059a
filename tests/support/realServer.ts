import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server of the kind people run, with the file we ship for it. */
export interface RealServer {
  /** Address of the root, with a slash at its end. */
  readonly url: string;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

const DEPLOY = fileURLToPath(new URL('../../deploy', import.meta.url));

/**
 * Starts `deploy/nginx.conf` or `deploy/Caddyfile` on a free port of 127.0.0.1, after the server itself has found it right.
 * Only the port and the folder served are other than in the file; everything the server writes lies in a folder of its own.
 *
 * root    folder to serve
 * throws  Error with what the server says, or with how to install it
 */
export async function startServer(name: ServerName, root: string): Promise<RealServer> {
  const home = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { check, start } = (name === 'nginx' ? nginx : caddy)(home, port, resolve(root));
  verify(name, check, home);
  const child = spawn(name, start, { env: envIn(home), stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => void said.push(String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answers(url, child);
  } catch {
    await close();
    throw new Error(`${name} does not answer: ${said.join('')}`);
  }
  return { url, pid: child.pid ?? 0, close };
}

function nginx(home: string, port: number, root: string) {
  const site = altered('nginx.conf', [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/www;', `root ${root};`],
  ]);
  writeFileSync(join(home, 'board.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${of};`);
  // What a system's own nginx.conf says around ours.
  const main = `daemon off;
worker_processes 2;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000; ${temporary.join(' ')} include board.conf; }
`;
  writeFileSync(join(home, 'main.conf'), main);
  const words = ['-p', `${home}/`, '-c', 'main.conf', '-e', 'stderr'];
  return { check: ['-t', ...words], start: words };
}

function caddy(home: string, port: number, root: string) {
  const site = altered('Caddyfile', [
    [':80 {', `http://127.0.0.1:${port} {`],
    ['root * /srv/www', `root * ${root}`],
  ]);
  // No door for changes while it runs: another Caddy of this machine may hold its port.
  writeFileSync(join(home, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
  const words = ['--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
  return { check: ['validate', ...words], start: ['run', ...words] };
}

/** A shipped file with each of `changes` made once. throws Error where it says something else by now */
function altered(file: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      const parts = text.split(`${from}\n`);
      if (parts.length !== 2) throw new Error(`deploy/${file} has not one line "${from}".`);
      return parts.join(`${to}\n`);
    },
    readFileSync(join(DEPLOY, file), 'utf8'),
  );
}

function verify(name: ServerName, words: string[], home: string): void {
  const { error, status, stderr } = spawnSync(name, words, { encoding: 'utf8', env: envIn(home) });
  if (error) throw new Error(`${name} is not there (${error.message}). Install it, on Debian: apt-get install ${name}`);
  if (status !== 0) throw new Error(`${name} does not accept its file in deploy/: ${stderr}`);
}

/** Debian keeps servers where only root looks for commands. */
function envIn(home: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    PATH: `${process.env.PATH}:/usr/sbin`,
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no answer');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
