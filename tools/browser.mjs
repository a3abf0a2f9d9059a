import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { install, isRootOnDebian, run } from './debian.mjs';

/** For a browser without a screen, silent on the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The shell has no tab strip of its own to draw: the same tests take a third less time in it. */
const SHELL = 'chromium-headless-shell';
const COMMANDS = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
  (root) =>
    root
      ? [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((tail) => join(root, tail))
      : [],
);
const NONE =
  'No Chromium, Chrome or Edge found, and none could be installed: set CHROME_PATH to one and run this again.';

/**
 * Path of a browser that starts: `CHROME_PATH`, an installed one, or Playwright's own; undefined where there is none.
 *
 * throws  Error if `CHROME_PATH` is set and does not start
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !starts(asked)) throw new Error(`CHROME_PATH is "${asked}", which does not start.`);
  if (asked) return asked;
  return [...COMMANDS.flatMap(onPath), ...MAC, ...WINDOWS, chromium.executablePath()].find(starts);
}

/** As `findBrowser`, installing one where none is found; ends the process with one sentence if that fails. */
export function ensureBrowser() {
  try {
    const found = findBrowser() ?? installBrowser();
    if (found) return found;
    console.error(NONE);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exit(1);
}

function installBrowser() {
  const own = run('npx', ['playwright', 'install', 'chromium'], 300) ? findBrowser() : undefined;
  if (own) return own;
  if (isRootOnDebian() && !install(SHELL, 'fonts-noto-cjk')) install('chromium', 'fonts-noto-cjk');
  return findBrowser();
}

/** Without a Chinese font pictures show boxes and text has other widths. */
export function ensureFont() {
  if (process.platform !== 'linux' || hasFont()) return;
  if (isRootOnDebian()) install('fonts-noto-cjk', 'fontconfig');
  if (!hasFont())
    console.error('No Chinese font found: Chinese text will show as boxes. Install one, for example Noto Sans CJK.');
}

/** @param {string} command */
function onPath(command) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/**
 * A file can be there and not start: a stub of a package manager, a missing library.
 * @param {string} path
 */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
    // On Windows asking for the version opens a window instead.
    if (process.platform !== 'win32') execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function hasFont() {
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(ensureBrowser());
  ensureFont();
}
