import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a site answers instead of its file: a body, nothing (404), or whatever the function does. */
export type Answer = string | Buffer | null | ((request: IncomingMessage, response: ServerResponse) => void);

export type Site = {
  /** Address of the root, with a slash at its end. */
  url: string;
  /** Puts `answer` in place of the file at `path` ("data/items.csv") from the next request on; undefined: the file again. */
  set: (path: string, answer: Answer | undefined) => void;
  /** Serves another folder from the next request on, as after a deployment. */
  serve: (folder: string) => void;
  close: () => Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.zip': 'application/zip',
};

/**
 * Serves `folder` on a free port of 127.0.0.1, with single files replaced, missing or faulty.
 *
 * overrides  by path without a slash at its head: "data/items.csv"
 * port       a certain one, for a server that comes back
 * isPacked   text goes out compressed to who takes it, as real servers do; a file is compressed once
 */
export async function startSite(
  folder: string,
  {
    overrides = {},
    port = 0,
    isPacked = false,
  }: { overrides?: Record<string, Answer> | ReadonlyMap<string, Answer>; port?: number; isPacked?: boolean } = {},
): Promise<Site> {
  let served = folder;
  const answers = new Map<string, Answer>(overrides instanceof Map ? overrides : Object.entries(overrides));
  const packed = isPacked ? new Map<string, Buffer>() : undefined;
  const server = createServer(
    (request, response) => void reply({ folder: served, answers, packed }, request, response),
  );
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    set: (path, answer) => {
      packed?.delete(path);
      if (answer === undefined) answers.delete(path);
      else answers.set(path, answer);
    },
    serve: (next) => {
      packed?.clear();
      served = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly folder: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What went out compressed, by path; undefined where nothing is to. */
  readonly packed: Map<string, Buffer> | undefined;
}

async function reply(
  { folder, answers, packed }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return send(response, 400, path, 'bad path');
  const answer = answers.get(path);
  if (typeof answer === 'function') return answer(request, response);
  const body = answer === undefined ? await fileAt(folder, path) : answer;
  if (body === null) return send(response, 404, undefined, 'not found');
  if (!packed || !isText(path) || !takesGzip(request)) return send(response, 200, path, body);
  const small = packed.get(path) ?? gzipSync(body);
  packed.set(path, small);
  response.setHeader('Content-Encoding', 'gzip');
  return send(response, 200, path, small);
}

function isText(path: string): boolean {
  return /^text|json|svg/.test(TYPES[extname(path)] ?? '');
}

function takesGzip({ headers }: IncomingMessage): boolean {
  return String(headers['accept-encoding'] ?? '').includes('gzip');
}

function send(response: ServerResponse, status: number, path: string | undefined, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type':
      path === undefined ? 'text/plain; charset=utf-8' : (TYPES[extname(path)] ?? 'application/octet-stream'),
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** Path under the folder, "index.html" for a folder's own address; undefined where it leaves the folder or is no path. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
    const plain = normalize(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    return plain.startsWith('..') || plain.includes('\0') ? undefined : plain.split(sep).join('/');
  } catch {
    return undefined;
  }
}

async function fileAt(folder: string, path: string): Promise<Buffer | null> {
  const full = join(folder, path);
  const there = await stat(full).then(
    (found) => found.isFile(),
    () => false,
  );
  return there ? readFile(full) : null;
}
