import react from '@vitejs/plugin-react';
import { viteStaticCopy } from 'vite-plugin-static-copy';
import { defineConfig } from 'vitest/config';
import { chunking } from './build/chunks.ts';
import { english, resolveIn } from './build/english.ts';
import { firstMap, paintFirst } from './build/firstMap.ts';
import { noNewer, TARGET } from './build/floor.ts';
import { offline } from './build/offline.ts';
import { noOutside } from './build/outside.ts';
import { POLICY } from './build/policy.ts';
import { precompress } from './build/precompress.ts';
import { SHIPPED } from './build/shipped.ts';
import { stamp } from './build/stamp.ts';
import { template } from './build/template.ts';
import { thirdParty } from './build/thirdParty.ts';
import pkg from './package.json' with { type: 'json' };

// Frames sandboxed without an origin get module scripts and data only with the second header.
const headers = {
  'Cache-Control': 'no-cache',
  'Access-Control-Allow-Origin': '*',
  // As the servers in deploy/ do: in a header it holds for workers too.
  'Content-Security-Policy': POLICY,
};

const parts = thirdParty();
const worker = () => [parts.collect()];

// `--mode english`: the development server in English; a build always holds both.
export default defineConfig(({ mode }) => ({
  base: './',
  resolve: resolveIn(mode === 'english'),
  // No fallback page: a missing data file must answer 404, not the page.
  appType: 'mpa',
  plugins: [
    react(),
    english({ target: TARGET, output: chunking, plugins: () => [react(), parts.collect()], worker }),
    viteStaticCopy({ targets: [{ src: SHIPPED, dest: '.' }], structured: true, silent: true }),
    firstMap('data'),
    paintFirst('data'),
    template('data'),
    stamp(pkg.version, 'data'),
    offline(parts.collect()),
    parts.collect(),
    precompress(),
    parts.write(),
    noOutside(),
    noNewer(),
  ],
  build: {
    outDir: 'dist',
    // Small files as data URLs would need a wider policy and escape the cache.
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: { output: chunking },
    target: TARGET,
  },
  worker: { format: 'es', plugins: worker },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', cors: false, headers },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 60_000 },
}));
