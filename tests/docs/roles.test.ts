import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '#parse/address.ts';
import pkg from '../../package.json' with { type: 'json' };

const FOLDER = 'docs/roles';
const PAGES = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
/** Every word on screen. */
const SCREEN = readdirSync('src/words')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src/words', name), 'utf8'))
  .join('\n');

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

it('one page stands for each of the seven kinds of people, and the list names all', () => {
  const list = PAGES.find(({ name }) => name === 'README.md')?.text ?? '';
  const pages = PAGES.map(({ name }) => name).filter((name) => name !== 'README.md');
  expect(pages).toHaveLength(7);
  expect(all(list, /\]\((\S+\.md)\)/g).sort()).toEqual(pages.sort());
});

describe.each(PAGES)('docs/roles/$name', ({ name, text }) => {
  it('links to what is there', () => {
    for (const link of all(text, /\]\(([^)#]+)[^)]*\)/g))
      expect(existsSync(join(dirname(join(FOLDER, name)), link)), link).toBe(true);
  });

  it('names commands that there are', () => {
    for (const script of all(text, /`npm run ([\w:]+)/g)) expect(Object.keys(pkg.scripts), script).toContain(script);
  });

  it('gives addresses that the board understands whole', () => {
    for (const address of all(text, /`(\?[^`]+)`/g)) expect(parseAddress(address).notices, address).toEqual([]);
  });

  it('calls things as they are called on screen', () => {
    for (const word of all(text, /\*\*([^*]+)\*\*/g)) expect(SCREEN, word).toContain(word);
  });
});
