import { describe, expect, it } from 'vitest';
import { FAMILIES } from './cases/all.ts';
import { differences } from './compare.ts';
import { readCorpusFiles } from './read.ts';

describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { files, answer, expected }) => {
    expect(differences(await readCorpusFiles(await files(), answer), expected)).toEqual([]);
  });
});
