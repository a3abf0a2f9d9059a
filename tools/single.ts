/**
 * The board as one file: `npm run build:single`, or with options `npm run build:single -- --data data --audience public`.
 * It opens from a disk without a network and carries the data in it. `--audience public` leaves withheld rows and internal
 * columns out of the file altogether. `--out dist-single` names its folder.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { today } from '#io/clock.ts';
import { packageHash } from '#io/hash.ts';
import { publicPackage } from '#io/publicPackage.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { appWords } from '#words/app.ts';
import { asOf } from '#words/month.ts';
import { TARGET } from '../build/floor.ts';
import { thirdParty } from '../build/thirdParty.ts';
import pkg from '../package.json' with { type: 'json' };
import { namedArguments } from './arguments.ts';
import { checkedPackage, type FolderPackage, folderPackage, textsOf } from './package.ts';
import { singlePage } from './singlePage.ts';

try {
  await run(namedArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(named: Record<string, string>): Promise<void> {
  const { data = 'data', out = 'dist-single', audience, ...unknown } = named;
  if (Object.keys(unknown).length > 0) throw new Error(`No such option: --${Object.keys(unknown).join(', --')}.`);
  if (audience !== undefined && audience !== 'internal' && audience !== 'public')
    throw new Error(`--audience ${audience}: internal or public.`);
  const others = strangersIn(out);
  if (others.length > 0) throw new Error(`${out} is emptied before it is filled, and holds ${others[0]}.`);
  const shipped = folderPackage(data);
  const isPublic = audience === 'public' || shipped.descriptor.audience === 'public';
  const pack = isPublic ? publicFolder(shipped) : shipped;
  const asof = asofOf(pack);
  const hash = packageHash(pack.files);
  const file = `chengyu-board-${asof}-${hash}${isPublic ? '-public' : ''}.html`;
  const edition = { made: today(), asof, files: inlineFiles(pack) };
  const title = `${appWords.title}（${asOf(asof)}）`;
  const parts = thirdParty();
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { alias: { '#io/startImportWorker.ts': fileURLToPath(new URL('noImportWorker.ts', import.meta.url)) } },
    plugins: [
      react(),
      parts.collect(),
      viteSingleFile(),
      singlePage({ version: pkg.version, title, edition, file, thirdParty: parts.text }),
    ],
    build: { outDir: out, emptyOutDir: true, target: TARGET },
  });
  console.log(`${out}/${file}: ${asOf(asof)}, data ${hash}, ${isPublic ? 'public' : 'internal'}`);
}

/** What a folder holds that no earlier edition has left there. */
function strangersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !/^chengyu-board-.*\.html$/.test(name)) : [];
}

function publicFolder(pack: FolderPackage): FolderPackage {
  const { descriptor, files } = publicPackage(pack.descriptor, textsOf(pack));
  return { descriptor, files: [...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) })) };
}

/** As-of month the page opens with. throws Error where the package cannot be shown */
function asofOf(pack: FolderPackage): string {
  const snapshot = snapshotOn(checkedPackage(pack), { spec: {}, notices: [] }, today());
  if (!snapshot) throw new Error('Required tables of the package cannot be read.');
  return snapshot.moment.asof;
}

/** Files by their path from the page; the bytes as they are, so that the hash stays what it is on a server. */
function inlineFiles({ descriptor, files }: FolderPackage): Record<string, string | { base64: string }> {
  const whole = files.map(({ path, bytes }) => {
    const text = bytes.toString('utf8');
    const isText = Buffer.from(text).equals(bytes);
    return [`data/${path}`, isText ? text : { base64: bytes.toString('base64') }] as const;
  });
  return Object.fromEntries([['data/datapackage.json', JSON.stringify(descriptor)], ...whole]);
}
