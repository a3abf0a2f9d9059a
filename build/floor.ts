import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';

/**
 * The oldest browsers the board runs in: container queries (Chromium 105), `:has` (Firefox 121), patterns that look behind (Safari 16.4).
 * Those before them are told by `public/old-browser.js`; README and `index.html` name the same versions.
 */
export const FLOOR = { chrome: '106', edge: '106', firefox: '121', safari: '16.4' } as const;

/** The same for the bundler, which brings syntax down to it; calls it leaves as they are. */
export const TARGET = Object.entries(FLOOR).map(([name, version]) => `${name}${version}`);

/** Calls that some browser of the floor lacks. source: core-js-compat and MDN's compatibility data */
const NEWER: readonly RegExp[] = [
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|checkVisibility|showPopover)\(/g,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert|getOrInsertComputed)\(/g,
  /\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:try|withResolvers)\(|\bArray\.fromAsync\(|\bIterator\.from\(/g,
  /\bURL\.(?:canParse|parse)\(|\bRegExp\.escape\(|\bAbortSignal\.any\(/g,
  // Unless it is asked for first, as pinyin-pro does.
  /(?<!typeof requestIdleCallback==[`'"]function[`'"]&&)\brequestIdleCallback\(/g,
  /\b(?:values|keys|entries)\(\)\.(?:map|filter|find|some|every|reduce|flatMap|forEach|take|drop|toArray)\(/g,
];

/** Calls in a built script that browsers of the floor would answer with an error, each once. */
export function newerCalls(script: string): string[] {
  return [...new Set(NEWER.flatMap((pattern) => script.match(pattern) ?? []))];
}

/** Lets no build pass that calls, of its own or in a library, what a browser of the floor does not have. */
export function noNewer(): Plugin {
  return afterBuild('no-newer', (folder) => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => newerCalls(readFileSync(join(folder, name), 'utf8')).map((call) => `${name}: ${call}`));
    if (found.length > 0) throw new Error(`Browsers of the floor (build/floor.ts) lack:\n${found.join('\n')}`);
  });
}
