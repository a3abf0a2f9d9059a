import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { noOutside, outsideAddresses } from '../../build/outside.ts';

describe('outsideAddresses', () => {
  it.each([
    ["fetch('https://x.invalid')", 'https://x.invalid'],
    ['new WebSocket(`wss://x.invalid/live`)', 'wss://x.invalid/live'],
    ['const a = "http:\\/\\/x.invalid\\/a"', 'http:\\/\\/x.invalid'],
    ['<img src="//x.invalid/pixel.png">', 'src="//x.invalid/pixel.png'],
    ['<script src=//x.invalid/a.js>', 'src=//x.invalid/a.js>'],
    ['@import url(//fonts.invalid/css)', 'url(//fonts.invalid/css'],
    ['a{background:url("https://x.invalid/a.png")}', 'https://x.invalid/a.png'],
    ['HTTPS://X.INVALID/', 'HTTPS://X.INVALID/'],
    // Hosts that only begin like one of the list.
    ['https://react.dev/errors/../../collect', 'https://react.dev/errors/../../collect'],
    ['http://www.w3.org.invalid/2000/svg', 'http://www.w3.org.invalid/2000/svg'],
  ])('sees %s', (text, address) => expect(outsideAddresses(text)).toEqual([address]));

  it.each([
    'createElementNS("http://www.w3.org/2000/svg")',
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'const path = `./data/items.csv`; // and so on',
    '网址须以 http:// 或 https:// 开头。',
    '<script src="./assets/a.js">',
  ])('lets %s pass', (text) => expect(outsideAddresses(text)).toEqual([]));
});

describe('noOutside', () => {
  /** Builds a page of one script, and a file beside it. */
  const built = async (script: string, beside: Record<string, string> = {}) => {
    const root = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(root, 'public/data'), { recursive: true });
    writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
    writeFileSync(join(root, 'main.js'), script);
    for (const [name, text] of Object.entries(beside)) writeFileSync(join(root, 'public', name), text);
    try {
      await build({ root, configFile: false, logLevel: 'silent', plugins: [noOutside()] });
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it('lets a build pass that asks its own server only, and links a person may click', async () => {
    await built("fetch('./data/a.csv')", { 'data/sources.csv': 'https://gov.invalid/a.html' });
  });

  it.each([
    ['a planted request', "fetch('https://x.invalid')", {}, 'https://x.invalid'],
    [
      'a file that is copied',
      '',
      { 'embed.js': "import('https://x.invalid/a.js')" },
      'embed.js: https://x.invalid/a.js',
    ],
    ['a table', '', { 'data/items.csv': 'https://x.invalid/' }, 'data/items.csv: https://x.invalid/'],
  ])('breaks the build for %s', async (_what, script, beside, told) => {
    await expect(built(script, beside)).rejects.toThrow(told);
  });
});
