import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The way out of this machine: everything that takes it is written down and refused. */
export interface WayOut {
  /** For a browser's `proxy`. */
  readonly server: string;
  /** Hosts and addresses asked for so far, by page, worker or service worker. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Chromium itself asks it about any page that has a field, and no page can make it do so; what a page asks is seen by `complaints`. */
const BROWSERS_OWN = 'content-autofill.googleapis.com:443';

/** Starts a proxy on a free port of 127.0.0.1; what a browser asks of 127.0.0.1 itself does not come by. */
export async function startWayOut(): Promise<WayOut> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  // An https address is asked for by its host alone.
  server.on('connect', (request, socket) => {
    if (request.url !== BROWSERS_OWN) asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
