import { markupFaults } from './markupFence.ts';
import { hits, TOKEN, withoutComments } from './sourceText.ts';

/** Lowest first. A file imports its own folder and lower lines; folders on one line are strangers. */
const LADDER = [
  ['words'],
  ['model'],
  ['parse', 'stats', 'geo'],
  ['charts'],
  ['io', 'ui'],
  ['views'],
  ['app', 'wall', 'embed', 'briefing'],
];
const PURE = ['words', 'model', 'parse', 'stats', 'geo', 'charts'];
const SHELLS = ['app', 'wall', 'embed', 'briefing'];
/** What `main.ts` loads before the first map; the shells come later, by `import()`. */
const FIRST = ['model', 'parse', 'stats', 'geo', 'charts', 'io'];

const VIEW_PACKAGES = ['react', 'react-dom', '@tanstack/react-query', 'zustand'];
/** `type:` packages may be named in `import type` only. Type packages without code (geojson) need no mark. */
const PACKAGES: Record<string, readonly string[]> = {
  words: [],
  model: ['valibot'],
  parse: ['valibot', 'papaparse', 'topojson-client', 'type:topojson-specification', 'type:geojson', 'fflate'],
  stats: [],
  geo: ['d3-geo', 'topojson-client', 'type:topojson-specification', 'polylabel', 'type:geojson'],
  charts: ['type:echarts', 'type:geojson'],
  io: ['@tanstack/react-query', '@noble/hashes', 'type:@e965/xlsx'],
  ui: ['react', 'type:echarts', 'type:geojson'],
  views: VIEW_PACKAGES.filter((name) => name !== 'react-dom'),
  app: VIEW_PACKAGES,
  wall: VIEW_PACKAGES,
  embed: VIEW_PACKAGES,
  briefing: VIEW_PACKAGES,
  tools: ['node:'],
};
/** Single files with packages that nobody else may load. */
const FILE_PACKAGES: Record<string, readonly string[]> = {
  'ui/charts.ts': ['echarts'],
  'ui/Figure.tsx': ['echarts-for-react'],
  'ui/axes.ts': ['echarts'],
  'ui/qrCode.ts': ['uqr'],
  'io/pinyin.ts': ['pinyin-pro'],
  'app/LedgerTable.tsx': ['@tanstack/react-virtual'],
  'io/writeXlsx.ts': ['@e965/xlsx'],
  'io/bookGrids.ts': ['@e965/xlsx'],
  'io/annotatedBook.ts': ['@e965/xlsx'],
  'io/zip.ts': ['fflate'],
  'io/struckCells.ts': ['fflate'],
  'io/docxGrids.ts': ['@rgrove/parse-xml', 'fflate'],
  'io/ledgerStore.ts': ['idb-keyval'],
  'io/packageCopy.ts': ['idb-keyval'],
  'io/serviceWorker.ts': ['workbox-core', 'workbox-precaching', 'workbox-routing'],
  'io/writeDocx.ts': ['docx'],
  'io/docxBlocks.ts': ['docx'],
  'io/docxStyles.ts': ['docx'],
  'io/docxTable.ts': ['docx'],
};

const WORLD =
  /\bDate\.now\b|\bMath\.random\b|\bnew Date(?:\(\s*\)|(?!\s*\()\b)|(?<![\w.]|new )Date\(|\bperformance\.now\b|(?<![\w.])(?:fetch\(|setTimeout\(|setInterval\(|(?:window|document|globalThis|localStorage|sessionStorage|process|console|crypto)\.)/g;
/** Touching it may throw, and what is kept must stay bounded: one module does both. */
const STORAGE = /\b(?:localStorage|sessionStorage)\b/g;
const QUOTED = /(['"`])(?:\\[\s\S]|(?!\1)[^\\])*?\1/g;
const VAGUE = ['utils', 'helpers', 'types', 'hooks', 'common'];
const MAX_LINES = 250;
/** Strings of model/ may be words of the data contract ('渝', '牵头', a column's title): values, never sentences. */
const DATA_WORD = /^(['"`])[^\s'"`。！？；，]{1,12}\1$/u;
/** Folders that may compare with such a word once model/ has it. */
const DATA_FOLDERS = ['parse', 'stats', 'geo', 'charts'];

/** Files that load one they name besides a second time, from an address that the browser told. */
const UNFOLLOWED = new Set(['ui/charts.ts', 'views/laterPage.ts']);

type Import = { target: string; typeOnly: boolean; dynamic: boolean };

/**
 * What is wrong with one file of `src`, as sentences; empty where nothing is.
 *
 * path       below `src`, as "stats/breaks.ts"
 * dataWords  what `dataWords` found in model/
 */
export function faults(path: string, source: string, dataWords: ReadonlySet<string> = new Set()): string[] {
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const code = withoutComments(source);
  return [
    ...pathFaults(path, folder),
    ...importsOf(code).flatMap((one) => importFaults(path, folder, one)),
    ...hits(code, /\bexport\s+default\b|\bas\s+default\b/g, 'default export'),
    ...hits(code, /\bexport\s+(?:type\s+)?\*/g, 'barrel'),
    ...hits(
      UNFOLLOWED.has(path) ? '' : code,
      /\bimport\.meta\.glob\b|\brequire\(|\bimport\(\s*[^\s'"]/g,
      'import that cannot be followed',
    ),
    ...markupFaults(path, code),
    ...(PURE.includes(folder) ? hits(code, WORLD, 'clock, chance or world in a pure folder') : []),
    ...(path === 'io/storage.ts' ? [] : hits(code, STORAGE, 'storage outside io/storage.ts')),
    ...(folder === 'words' ? [] : screenWords(folder, code, dataWords)),
    ...(folder !== 'words' && source.split('\n').length > MAX_LINES + 1 ? [`longer than ${MAX_LINES} lines`] : []),
  ];
}

/** What is wrong with the imports of `targets` from a file of `folder`. */
export function breaches(
  folder: string,
  targets: readonly string[],
  { typeOnly = false, dynamic = false } = {},
): string[] {
  return targets.flatMap((target) => importFaults(`${folder}/any.ts`, folder, { target, typeOnly, dynamic }));
}

/** Words of the data contract in a source of model/. */
export function dataWords(source: string): string[] {
  const quoted = [...withoutComments(source).matchAll(QUOTED)].map(([text]) => text);
  return quoted.filter((text) => DATA_WORD.test(text) && /\p{Script=Han}/u.test(text)).map((text) => text.slice(1, -1));
}

/** Every import, export-from, `import()` and worker address of a source without comments. */
export function importsOf(code: string): Import[] {
  const fixed = code.matchAll(
    /(?<![\w.])(?:import|export)\s+(type\s+(?!from\b))?(?:[\w$*{][^;'"()]*?\bfrom\s*)?(['"])([^'"\n]+)\2/g,
  );
  const moving = code.matchAll(/(?<![\w.])(?:import\(|new URL\()\s*(['"`])([^'"`\n]+)\1/g);
  return [
    ...[...fixed].map((match) => ({ target: match[3] ?? '', typeOnly: match[1] !== undefined, dynamic: false })),
    ...[...moving]
      .filter((match) => match[0].startsWith('import') || /^[.#]/.test(match[2] ?? ''))
      .map((match) => ({ target: match[2] ?? '', typeOnly: false, dynamic: true })),
  ];
}

function pathFaults(path: string, folder: string): string[] {
  if (folder === '') return path === 'main.ts' ? [] : ['only main.ts lies in src itself'];
  const known = folder === 'tools' || LADDER.flat().includes(folder);
  const vague = path.split(/[/.]/).filter((part) => VAGUE.includes(part));
  return [
    ...(known ? [] : [`folder "${folder}" has no place on the ladder`]),
    ...vague.map((part) => `"${part}" is no name for a home`),
  ];
}

function importFaults(path: string, folder: string, { target, typeOnly, dynamic }: Import): string[] {
  const plain = target.replace(/\?.*$/, '');
  if (plain.startsWith('../')) return [`"${target}" climbs by ../`];
  if (plain.startsWith('./')) return [];
  if (plain.startsWith('#'))
    return mayReach(folder, plain.slice(1).split('/')[0] ?? '', dynamic)
      ? []
      : [`"${target}" is not below ${folder || 'main.ts'}`];
  return mayUse(path, folder, plain, typeOnly, dynamic) ? [] : [`package "${target}" is not for ${path}`];
}

function mayReach(folder: string, other: string, dynamic: boolean): boolean {
  if (folder === '') return FIRST.includes(other) || (dynamic && SHELLS.includes(other));
  if (folder === 'tools') return other === 'tools' || PURE.includes(other);
  return folder === other || (rung(other) >= 0 && rung(other) < rung(folder));
}

function rung(folder: string): number {
  return LADDER.findIndex((line) => line.includes(folder));
}

function mayUse(path: string, folder: string, target: string, typeOnly: boolean, dynamic: boolean): boolean {
  const name = target.startsWith('node:')
    ? 'node:'
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
  if (folder === '') return dynamic && ['react', 'react-dom'].includes(name);
  const allowed = [...(PACKAGES[folder] ?? []), ...(FILE_PACKAGES[path] ?? [])];
  return allowed.includes(name) || (typeOnly && allowed.includes(`type:${name}`));
}

function screenWords(folder: string, code: string, known: ReadonlySet<string>): string[] {
  const isData = (text: string) =>
    folder === 'model' ? DATA_WORD.test(text) : DATA_FOLDERS.includes(folder) && known.has(text.slice(1, -1));
  // Patterns read what others wrote; they are never shown.
  const shown = code.replace(TOKEN, (text: string, _comment?: string, pattern?: string) => (pattern ? '/./' : text));
  const rest = shown.replace(QUOTED, (text) => (isData(text) ? "''" : text));
  return hits(rest, /\p{Script=Han}[^\n'"`<]*/gu, 'screen word outside words/');
}
