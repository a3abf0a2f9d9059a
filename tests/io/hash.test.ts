import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { packageHash } from '#io/hash.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

const AREAS = { path: 'areas.csv', bytes: bytes('id,name\nx,甲\n') };
const ITEMS = { path: 'demo/items.csv', bytes: bytes('id\nI\n') };

/** The rule of the contract, written out: lines `path TAB sha256(bytes)`, hashed, the first 12 hex digits. */
it('two files', () => {
  const lines = `areas.csv\t${sha256(AREAS.bytes)}\ndemo/items.csv\t${sha256(ITEMS.bytes)}\n`;
  expect(packageHash([AREAS, ITEMS])).toBe(sha256(lines).slice(0, 12));
});

it('no file: the hash of nothing', () => {
  // SHA-256 of the empty text, FIPS 180-4 example: e3b0c442 98fc1c14 …
  expect(packageHash([])).toBe('e3b0c44298fc');
});

it.each([
  ['the order of the files', [ITEMS, AREAS]],
  ['a path', [{ ...AREAS, path: 'area.csv' }, ITEMS]],
  ['one byte', [{ ...AREAS, bytes: bytes('id,name\nx,乙\n') }, ITEMS]],
  ['a BOM', [{ ...AREAS, bytes: bytes('\uFEFFid,name\nx,甲\n') }, ITEMS]],
  ['a file that lacks', [AREAS]],
])('%s changes it', (_what, files) => {
  expect(packageHash(files)).not.toBe(packageHash([AREAS, ITEMS]));
});

it('is twelve lower-case hex digits', () => expect(packageHash([AREAS])).toMatch(/^[0-9a-f]{12}$/));
