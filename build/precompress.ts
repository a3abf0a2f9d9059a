import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';

/**
 * Writes `*.gz` beside scripts and styles in `assets/`, for servers to send as they are (`deploy/`): compressing on each request is
 * most of a server's work. Only there: files elsewhere may be replaced, and an old copy would be sent in their place.
 */
export function precompress(): Plugin {
  return afterBuild('precompress', (folder) => {
    const assets = join(folder, 'assets');
    for (const name of readdirSync(assets, { recursive: true, encoding: 'utf8' }))
      if (/\.(js|css)$/.test(name)) {
        const path = join(assets, name);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
  });
}
