import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Site, startSite } from '../support/site.ts';
import type { UserPackage } from '../support/userPackage.ts';
import { floorPage } from './floorPage.ts';

const HERE = import.meta.dirname;
const NAIVE = join(HERE, 'naive');
/** All pages side by side, as one server has them; not in the repository. */
export const FOLDER = 'test-results/bench';

/** Builds the pages to compare and serves them from one server: `board/` (as built in `dist`), `floor/`, `naive/`, `bare/`. */
export async function startBench(): Promise<Site> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is not there: run "npm run build" first.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'floor'), { recursive: true });
  cpSync('dist', join(FOLDER, 'board'), { recursive: true });
  writeFileSync(join(FOLDER, 'floor/index.html'), floorPage());
  installNaive();
  build(NAIVE, 'naive');
  build(join(HERE, 'bare'), 'bare');
  return startSite(FOLDER, { isPacked: true, port: Number(process.env.PORT ?? 0) });
}

/** Puts a package beside the board's own, for `?data=NAME`. */
export function addPackage(site: Site, name: string, { descriptor, files }: UserPackage): void {
  site.set(`board/${name}/datapackage.json`, JSON.stringify(descriptor));
  for (const [path, bytes] of files) site.set(`board/${name}/${path}`, bytes);
}

/** The plain page has packages of its own, as its lock file says; a copy of the file tells which are there. */
function installNaive(): void {
  const lock = readFileSync(join(NAIVE, 'package-lock.json'), 'utf8');
  const copy = join(NAIVE, 'node_modules/.installed.json');
  if (existsSync(copy) && readFileSync(copy, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund'], NAIVE);
  writeFileSync(copy, lock);
}

function build(folder: string, name: string): void {
  const outDir = resolve(FOLDER, name);
  run('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], folder);
}

function run(command: string, words: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} in ${cwd} ended with ${status}.`);
}
