import { readdirSync, readFileSync } from 'node:fs';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { dataHealth, sha256 } from './health.ts';
import { POLICY, withPolicy } from './policy.ts';

/**
 * Writes into the page which build it is and what it may load, and `health.json` beside it.
 *
 * version  of the package
 * folder   of the data package that ships with this build
 */
export function stamp(version: string, folder: string): Plugin {
  let publicDir = '';
  return {
    name: 'stamp',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml(html: string, context: IndexHtmlTransformContext) {
      // The development server needs inline scripts and a web socket: no policy there.
      if (context.server) return html.replace('<html', `<html data-build="${version}+dev"`);
      return withPolicy(html, POLICY);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const emitted = Object.values(bundle).map((file) => [
          file.fileName,
          sha256(file.type === 'chunk' ? file.code : file.source),
        ]);
        const lines = [...emitted, ...publicFiles(publicDir)].map(([name, hash]) => `${name}\t${hash}\n`);
        const build = `${version}+${sha256(lines.sort().join('')).slice(0, 8)}`;
        page.source = String(page.source).replace('<html', `<html data-build="${build}"`);
        const health = { build, ...dataHealth(folder) };
        this.emitFile({ type: 'asset', fileName: 'health.json', source: `${JSON.stringify(health)}\n` });
      },
    },
  };
}

function publicFiles(folder: string): string[][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), sha256(readFileSync(path))]);
}
