import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MUTANTS } from './mutants.ts';

const ROOT = new URL('../../', import.meta.url);

/** Whether its test kills it is for `npm run mutate`; that it still fits the code must show at once. */
it.each(MUTANTS)('$name: its passage stands once in $file', ({ file, old, test }) => {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  expect(source.split(old).length - 1).toBe(1);
  expect(existsSync(new URL(test, ROOT))).toBe(true);
});

it('names are told apart', () => expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length));
