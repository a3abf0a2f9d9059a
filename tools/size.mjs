import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
/** kB (1000 bytes) after gzip. */
const LIMITS = { 'first view, JS': 372, 'all JS but export': 520, 'export, JS': 110, 'index.html': 25 };
/** Chunks that are loaded only when a file is written. */
const EXPORT = /xlsx/i;
/** Loaded on the way to the first view though imported dynamically: the shell. */
const FIRST_VIEW = ['src/app/start.tsx'];

/** @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk */

if (!existsSync(`${DIST}/.vite/manifest.json`)) {
  console.error(`${DIST}/.vite/manifest.json is not there: run "npm run build" first.`);
  process.exit(1);
}
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));

const first = firstView();
const all = readdirSync(DIST, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.js'));
for (const name of first) console.log(`${kilo([name]).padStart(8)} kB  ${name}`);
const sizes = {
  'first view, JS': first,
  'all JS but export': all.filter((name) => !EXPORT.test(name)),
  'export, JS': all.filter((name) => EXPORT.test(name)),
  'index.html': ['index.html'],
};
const rows = Object.entries(LIMITS).map(([what, limit]) => {
  const size = kilo(sizes[/** @type {keyof typeof sizes} */ (what)]);
  return { what, size, limit, fits: Number(size) <= limit };
});
for (const { what, size, limit, fits } of rows) {
  console.log(`${size.padStart(8)} kB of ${String(limit).padStart(3)}  ${what}${fits ? '' : '  TOO LARGE'}`);
}
process.exit(first.length > 0 && rows.every(({ fits }) => fits) ? 0 : 1);

/** Entry, shell and everything these import statically. */
function firstView() {
  const open = Object.keys(manifest).filter((key) => {
    const chunk = manifest[key];
    return chunk?.isEntry || (chunk?.isDynamicEntry && FIRST_VIEW.some((folder) => chunk.src?.startsWith(folder)));
  });
  const seen = new Set(open);
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].filter((file) => file.endsWith('.js'));
}

/** @param {string[]} names */
function kilo(names) {
  return (names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name))).length, 0) / 1000).toFixed(1);
}
