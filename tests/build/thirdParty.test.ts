import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { mayShip } from '../../build/licences.ts';
import { THIRD_PARTY, thirdParty } from '../../build/thirdParty.ts';

describe('mayShip', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-only OR ISC', true],
    ['(MIT AND Zlib)', true],
    ['GPL-3.0-only', false],
    ['LGPL-2.1-or-later', false],
    ['MPL-2.0', false],
    ['MIT AND GPL-2.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (expression, may) => expect(mayShip(expression)).toBe(may));
});

describe('a build', () => {
  /** Builds a page that uses the package `given`, whose files are told. Returns what stands beside the page. */
  const built = async (files: Record<string, string>, main = "import { one } from 'given'; console.log(one);") => {
    const root = mkdtempSync(join(tmpdir(), 'third-'));
    const all = {
      'index.html': '<script type="module" src="/main.js"></script>',
      'main.js': main,
      LICENSE: 'terms of the page',
      NOTICE: 'terms of its data',
      'node_modules/given/index.js': 'export const one = Math.sqrt(2);',
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`node_modules/given/${name}`, text])),
    };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const parts = thirdParty(root);
    try {
      await build({ root, configFile: false, logLevel: 'silent', plugins: [parts.collect(), parts.write()] });
      return readFileSync(join(root, 'dist', THIRD_PARTY), 'utf8');
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  };
  const told = (license?: string) =>
    JSON.stringify({ name: 'given', version: '1.2.3', type: 'module', main: 'index.js', license });

  it('writes down name, version, licence and every text of what is in it, and the terms of the page', async () => {
    const text = await built({
      'package.json': told('Apache-2.0'),
      LICENSE: 'the licence',
      NOTICE: 'the notice',
      'licenses/LICENSE-inner': 'an inner licence',
      'README.md': 'no licence',
    });
    expect(text).toMatch(/^given 1\.2\.3 · Apache-2\.0 · 0\.\d kB$/m);
    for (const words of ['the licence', 'the notice', 'an inner licence', 'terms of the page', 'terms of its data'])
      expect(text).toContain(words);
    expect(text).not.toContain('no licence');
  });

  it('takes along the terms that code in a package brings of its own', async () => {
    const inner = '/* by somebody else\n * Permission is hereby granted, free of charge */';
    const text = await built({
      'package.json': told('MIT'),
      LICENSE: 'the licence',
      'index.js': `/* mine */ ${inner} export const one = Math.sqrt(2);`,
    });
    expect(text).toContain('by somebody else');
    expect(text).not.toContain('/* mine */');
  });

  it('leaves out what is installed and not in it', async () => {
    const text = await built({ 'package.json': told('GPL-3.0-only'), LICENSE: 'the licence' }, 'console.log(1);');
    expect(text).not.toContain('given');
  });

  it.each([
    ['copyleft', { 'package.json': told('GPL-3.0-only'), LICENSE: 'the licence' }, /given 1\.2\.3: its licence is GPL/],
    ['without a licence', { 'package.json': told(), LICENSE: 'the licence' }, /its licence is unknown/],
    ['without a licence text', { 'package.json': told('MIT') }, /it has no licence text/],
  ])('is refused with a package %s in it', async (_what, files, words) => {
    await expect(built(files)).rejects.toThrow(words);
  });
});
