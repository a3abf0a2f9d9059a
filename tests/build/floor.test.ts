import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FLOOR, newerCalls } from '../../build/floor.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

it.each([
  ['a sorted copy', 'a.toSorted((b,c)=>b-c)', ['.toSorted(']],
  ['an address tried', 'URL.canParse(a)?1:2', ['URL.canParse(']],
  ['groups', 'Object.groupBy(a,b),Map.groupBy(a,b)', ['Object.groupBy(', 'Map.groupBy(']],
  ['an iterator walked like an array', '[...a].map(b),a.values().map(b)', ['values().map(']],
  ['the same twice', 'a.toReversed();b.toReversed()', ['.toReversed(']],
  ['what the floor has', 'a.findLast(b);Object.hasOwn(a,b);[...a.values()].map(b);a.at(-1);groupBy(a,b)', []],
])('%s', (_what, script, calls) => {
  expect(newerCalls(script)).toEqual(calls);
});

it.each(['index.html', 'README.md', 'README.zh-CN.md'])('%s names the versions of the floor', (name) => {
  for (const version of new Set(Object.values(FLOOR))) expect(read(name)).toMatch(new RegExp(`\\b${version}\\b`));
});

it('the script that tells old browsers is in words that they can read', () => {
  const code = read('public/old-browser.js').replace(/^\s*(\/\/|\/\*\*).*$/gm, '');
  expect(code.match(/=>|`|\b(?:let|const|class|of|async|await)\b|\?\.|\?\?|\.\.\.|\*\*/g)).toBeNull();
  expect(code).not.toMatch(/catch \{|,\s*\)/);
});
