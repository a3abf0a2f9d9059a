import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = 'dist';
const ENGLISH = 'assets/en/';
/** It stands in the page itself. */
const BEFORE_PAINT = 'the script before the first paint, JS';
/** kB (1000 bytes) after gzip. */
const LIMITS = {
  'first view, JS': 350,
  'the whole overview, JS': 420,
  'the app, JS': 570,
  // The dictionary of Pinyin, fetched when somebody searches in Latin letters.
  'search, JS': 150,
  'help, JS': 16,
  'export and share, JS': 24,
  'embed, JS': 8,
  'briefing, JS': 20,
  'import, JS': 142,
  // Twice: in the worker, and on the page, which writes and, where it may have no worker, reads.
  'XLSX, JS': 320,
  'DOCX, JS': 80,
  'index.html': 25,
  [BEFORE_PAINT]: 1,
  // Before anything else, on every page.
  'the check for old browsers, JS': 1.2,
};
/**
 * Chunks that are loaded only for what they are named after, by the source a chunk begins with or by its name; what several of
 * them share, and all else, is the app's.
 */
const GROUPS = {
  'export and share, JS':
    /src\/app\/(ExportDialog|PanelExport|PartExport|ShareDialog)|src\/ui\/qrCode|assets\/(panelPicture|panelExports|filterLines|svgPng|CitedChanges|citedPackages|share)-/,
  'embed, JS': /src\/embed\//,
  'search, JS': /src\/app\/SearchDialog|assets\/pinyin/,
  'help, JS': /src\/app\/(Help|Tour)/,
  'briefing, JS': /src\/app\/Briefing|assets\/(briefing|paper\w*|textPaper|SaveDocx|savePaper)-/,
  'import, JS': /src\/app\/ImportPart|assets\/(import[A-Z]\w*|receive|ledgerStore|zip)-/,
  'XLSX, JS': /\/xlsx/i,
  'the check for old browsers, JS': / old-browser\.js$/,
  'DOCX, JS': /docx/i,
};
/** Loaded on the way to the first view though imported dynamically: the shell. */
const FIRST_VIEW = ['src/app/start.tsx'];
/** And what the overview loads after it, by itself. */
const OVERVIEW = [
  ...FIRST_VIEW,
  'src/views/belowPanels.ts',
  'src/ui/axes.ts',
  'src/io/watchPackage.ts',
  'src/io/packageCopy.ts',
];

/** A page of its own, and what it loads beyond the overview. The briefing, the page that imports, and what writes files have budgets of their own. */
const VIEW = {
  source: /^src\/app\/(?!Briefing|Data)\w+Page\.tsx$/,
  written: /assets\/(writeXlsx|writeCsv|clipboard|save|filterLines)-/,
  limit: 25,
};

/** What begins the program. */
const BEGIN = 'begin.js';

/** @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk */

if (!existsSync(`${DIST}/.vite/manifest.json`)) {
  console.error(`${DIST}/.vite/manifest.json is not there: run "npm run build" first.`);
  process.exit(1);
}
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
/** Source of each chunk that has one, by file. @type {Map<string, string>} */
const sources = new Map(Object.values(manifest).flatMap(({ file, src }) => (src ? [[file, src]] : [])));

const first = [BEGIN, ...loadedBy(FIRST_VIEW)];
const all = readdirSync(DIST, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  // The same program in English, of which a page loads one only; held below as a whole.
  .filter((name) => !name.startsWith(ENGLISH));
for (const name of first) console.log(`${kilo([name]).padStart(8)} kB  ${name}`);
/** @type {Record<string, string[]>} */
const files = {
  'first view, JS': first,
  'the whole overview, JS': [BEGIN, ...loadedBy(OVERVIEW)],
  'index.html': ['index.html'],
  'the app, JS': [],
};
for (const name of all) {
  const group = groupOf(name);
  files[group] = [...(files[group] ?? []), name];
}
const rows = Object.entries(LIMITS).map(([what, limit]) => {
  const size = what === BEFORE_PAINT ? kiloOf(scriptInPage()) : kilo(files[what] ?? []);
  return { what, size, limit, fits: Number(size) <= limit };
});
for (const { what, size, limit, fits } of rows) {
  console.log(`${size.padStart(8)} kB of ${String(limit).padStart(3)}  ${what}${fits ? '' : '  TOO LARGE'}`);
}
const overview = loadedBy(OVERVIEW);
const views = Object.values(manifest).flatMap(({ src = '' }) => (VIEW.source.test(src) ? [src] : []));
const largest = views
  .map((source) => ({
    source,
    size: kilo(loadedBy([...OVERVIEW, source]).filter((file) => !overview.includes(file) && !VIEW.written.test(file))),
  }))
  .sort((a, b) => Number(b.size) - Number(a.size))[0];
const viewFits = largest !== undefined && Number(largest.size) <= VIEW.limit;
console.log(
  `${(largest?.size ?? '–').padStart(8)} kB of ${String(VIEW.limit).padStart(3)}  the largest of ${views.length} further views, ${largest?.source}${viewFits ? '' : '  TOO LARGE'}`,
);
const strays = dependencyFaults();
for (const line of strays) console.log(line);
process.exit(first.length > 0 && rows.every(({ fits }) => fits) && viewFits && strays.length === 0 ? 0 : 1);

/** Where docs/dependencies.md does not say what the build holds. */
function dependencyFaults() {
  const inBuild = sums(/^(\S+) \S+ · .+ · ([\d.]+) kB$/gm, `${DIST}/third-party.txt`);
  const told = sums(/^\| (\S+) +\|.*\| +([\d.]+) +\|$/gm, 'docs/dependencies.md');
  return [...new Set([...inBuild.keys(), ...told.keys()])].flatMap((name) => {
    const [is, says] = [inBuild.get(name) ?? 0, told.get(name) ?? 0];
    const isNear = Math.abs(is - says) <= Math.max(0.3, 0.1 * is);
    return isNear ? [] : [`${name} is ${is.toFixed(1)} kB; docs/dependencies.md says ${says.toFixed(1)}`];
  });
}

/**
 * Sizes by name; a package in two versions is told twice.
 * @param {RegExp} line
 * @param {string} path
 */
function sums(line, path) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const [, name = '', size] of readFileSync(path, 'utf8').matchAll(line))
    sizes.set(name, (sizes.get(name) ?? 0) + Number(size));
  return sizes;
}

/** @param {string} name */
function groupOf(name) {
  // What the first view loads is never anything else's.
  if (first.includes(name)) return 'the app, JS';
  const told = `${sources.get(name) ?? ''} ${name}`;
  return Object.entries(GROUPS).find(([, pattern]) => pattern.test(told))?.[0] ?? 'the app, JS';
}

/**
 * The entry, chunks by their sources, and everything these import statically.
 * @param {string[]} wanted
 */
function loadedBy(wanted) {
  const keys = Object.keys(manifest);
  const named = wanted.map((source) => {
    const name = source.replace(/^.*\/|\.\w+$/g, '');
    // A chunk that others import too has no source of its own.
    const key = keys.find((one) => one === source) ?? keys.find((one) => manifest[one]?.name === name);
    if (!key) throw new Error(`No chunk of the build holds ${source}.`);
    return key;
  });
  const open = [...keys.filter((key) => manifest[key]?.isEntry), ...named];
  const seen = new Set(open);
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return [...new Set([...seen].map((key) => manifest[key]?.file ?? ''))].filter((file) => file.endsWith('.js'));
}

function scriptInPage() {
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync(join(DIST, 'index.html'), 'utf8')) ?? [];
  if (!script) throw new Error('index.html has no script of its own.');
  return script;
}

/** @param {string} text */
function kiloOf(text) {
  return (gzipSync(text).length / 1000).toFixed(1);
}

/** @param {string[]} names */
function kilo(names) {
  return (names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name))).length, 0) / 1000).toFixed(1);
}
