import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';
import { mayShip, TEXTS_LACKING } from './licences.ts';

/** Beside the page: licences and notices of all that is built into it. */
export const THIRD_PARTY = 'third-party.txt';

/** A package of which code is in the build. */
interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  /** Licences, notices and what its code brings of others. */
  readonly texts: Set<string>;
  /** Its modules as they are in the build, by id: several builds may hold the same. */
  readonly code: Map<string, string>;
}

/** What is collected over the builds of page, workers and service worker. */
export interface ThirdParty {
  /** For each of the builds, one of its own. */
  readonly collect: () => Plugin;
  /** The file, as far as is collected. throws Error naming each package that may not ship */
  readonly text: () => string;
  /** Writes the file beside the page when all builds are done. */
  readonly write: () => Plugin;
}

const TEXTS = /^(licen[cs]e|notice|copying|copyright)/i;
/** A comment by which somebody else's code within a package brings its own terms. */
const FOREIGN = /\/\*(?:(?!\*\/)[\s\S])*(?:Permission is hereby granted|Redistribution and use)[\s\S]*?\*\//g;
/** What a bundler has built into itself is not in its helpers. */
const BUNDLED = /^#+ Licenses of bundled dependencies/m;
/** Code that the bundler adds by itself. */
const HELPERS: readonly (readonly [id: RegExp, name: string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?(rolldown\/|@oxc-project\+runtime@)/, 'rolldown'],
];

/** A collection of the packages whose code ends in a build, from what is really in it. `root` of the project. */
export function thirdParty(root = process.cwd()): ThirdParty {
  const parts = new Map<string, Part>();
  const byFolder = new Map<string, Part>();
  const add = (id: string, code: string | null) => {
    const folder = folderOf(id, root);
    if (folder === undefined) return;
    const found = byFolder.get(folder) ?? partIn(folder);
    byFolder.set(folder, found);
    const key = `${found.name} ${found.version}`;
    const part = parts.get(key) ?? found;
    parts.set(key, part);
    const path = id.replace(/^\0|\?.*$/g, '');
    if (existsSync(path)) for (const [text] of readFileSync(path, 'utf8').matchAll(FOREIGN)) part.texts.add(text);
    part.code.set(id, code ?? '');
  };
  const text = () => textOf([...parts.values()], root);
  return {
    text,
    collect: () => ({
      name: 'third-party-collect',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk')
            for (const [id, { code, renderedLength }] of Object.entries(chunk.modules))
              if (renderedLength > 0) add(id, code);
      },
    }),
    write: () =>
      afterBuild('third-party', (folder) => {
        // What made a build fail is to be heard, not that it left nothing.
        if (existsSync(folder)) writeFileSync(join(folder, THIRD_PARTY), text());
      }),
  };
}

/** Folder of the package a module belongs to; undefined for the board's own. throws Error where nobody is known */
function folderOf(id: string, root: string): string | undefined {
  const path = id.replace(/^\0|\?.*$/g, '');
  if (path.includes('/node_modules/')) return packageFolder(dirname(path));
  const helper = HELPERS.find(([pattern]) => pattern.test(id));
  if (helper) return join('node_modules', helper[1]);
  if (path.startsWith(root)) return undefined;
  throw new Error(`third-party: nobody knows whose ${JSON.stringify(id)} is.`);
}

/** The nearest folder up whose package.json names a package: inner ones only tell the kind of modules. */
function packageFolder(folder: string): string {
  const path = join(folder, 'package.json');
  if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version) return folder;
  return packageFolder(dirname(folder));
}

function partIn(folder: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const inner = existsSync(join(folder, 'licenses')) ? readdirSync(join(folder, 'licenses')) : [];
  const files = [...readdirSync(folder).filter((one) => TEXTS.test(one)), ...inner.map((one) => join('licenses', one))];
  const texts = files
    .filter((one) => one !== 'licenses')
    .map((one) => readFileSync(join(folder, one), 'utf8').split(BUNDLED)[0]?.trim() ?? '');
  if (texts.length === 0 && TEXTS_LACKING[name]) texts.push(TEXTS_LACKING[name]);
  return { name, version, licence: license, texts: new Set(texts), code: new Map() };
}

function textOf(parts: readonly Part[], root: string): string {
  const faults = parts.flatMap(({ name, version, licence, texts }) => [
    ...(mayShip(licence) ? [] : [`${name} ${version}: its licence is ${licence ?? 'unknown'}`]),
    ...(texts.size > 0 ? [] : [`${name} ${version}: it has no licence text`]),
  ]);
  if (faults.length > 0) throw new Error(`These may not ship (build/licences.ts):\n${faults.join('\n')}`);
  const sorted = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = ['LICENSE', 'NOTICE'].map((name) => readFileSync(join(root, name), 'utf8').trim());
  return [
    '本看板包含下列第三方软件；大小为压缩后在程序中所占。\nThe board contains the software below; sizes are gzipped, as built in.',
    sorted.map((part) => `${part.name} ${part.version} · ${part.licence} · ${kilo(part)} kB`).join('\n'),
    ['The board itself', ...own].join('\n\n'),
    ...sorted.map(({ name, version, texts }) => [`${name} ${version}`, ...texts].join('\n\n')),
  ].join(`\n\n${'='.repeat(78)}\n\n`);
}

/** kB (1000 bytes) of a package's code in the build, after minifying and gzip. */
function kilo({ code }: Part): string {
  const whole = [...code.values()]
    .map((one) => minifySync('a.js', one, { mangle: { toplevel: true } }).code || one)
    .join('\n');
  return (gzipSync(whole).length / 1000).toFixed(1);
}
