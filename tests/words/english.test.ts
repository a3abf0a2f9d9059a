import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyWord } from '../support/everyWord.ts';

const CHINESE = new URL('../../src/words/', import.meta.url);
const ENGLISH = new URL('en/', CHINESE);
/** The same in both languages. */
const SHARED = 'ledgerHeads.ts';
const namesIn = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== SHARED);
/** Of the English words alone. */
const OWN = ['letters.ts', 'milestones.ts', 'plural.ts', 'translated.ts'];
/** What stands in files that are read again, and what is called by the words of the data. */
const EXCHANGED: Readonly<Record<string, RegExp>> = {
  'ledger.ts': /^(LEDGER_HEADERS|LEDGER_SCOPES|RHYTHM_WORDS|ledgerWords\.(unnamed|aboutSheet|separator|progressNote))/,
  'template.ts': /^templateWords\./,
  'importMerge.ts': /^\w+\.(separator|settled)/,
  'collectNotice.ts': /^\w+/,
  'import.ts': /percentAsk/,
  'item.ts': /^itemWords\.(leading|reports\.(regular|sentBack))$/,
  'language.ts': /^OTHER_LANGUAGE\.name$/,
};
/** Tables of what is called otherwise than in the data: of the other language alone. */
const TABLES: Readonly<Record<string, string>> = {
  'places.ts': 'PLACES',
  'unit.ts': 'UNITS',
  'language.ts': 'PAGE_TITLE',
};
/** Texts of the samples that sentences were tried with. */
const SAMPLES = /[甲乙丙渝川]/gu;

describe('the English words', () => {
  it('are there for every file', () => {
    expect(namesIn(ENGLISH).filter((name) => !OWN.includes(name))).toEqual(namesIn(CHINESE));
  });
});

describe.each(namesIn(CHINESE))('%s', async (file) => {
  const zh = await import(new URL(file, CHINESE).href);
  const en = await import(new URL(file, ENGLISH).href);
  const words = everyWord('', en).map(({ path, text }) => ({ path, text: text.replace(SAMPLES, 'x') }));
  const exchanged = EXCHANGED[file];
  const own = words.filter(({ path }) => !exchanged?.test(path));

  it('has the same words as the Chinese', () =>
    expect(shapeOf(en)).toEqual({
      ...(shapeOf(zh) as object),
      ...(TABLES[file] ? { [TABLES[file]]: shapeOf(en[TABLES[file]]) } : {}),
    }));
  it('has no Chinese left', () => {
    expect(
      own.filter(({ text }) => /[\p{Script=Han}，。；：、（）“”《》？！]/u.test(text.replace(/“|”/g, ''))),
    ).toEqual([]);
  });
  it('has no space too many and none before a mark', () => {
    expect(own.filter(({ text }) => / {2}| [,;:.?!)](?![\da-z])|\( /.test(text))).toEqual([]);
  });
  it('has a space behind a mark', () => {
    expect(own.filter(({ text }) => /[a-z][,;][a-z]/i.test(text))).toEqual([]);
  });
});

/** Names of what a module exports, and of what stands in its tables, with the number of things a sentence asks for. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return 'sentence';
  if (typeof value !== 'object' || value === null) return typeof value;
  if (value instanceof Map || value instanceof Set) return 'collection';
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, shapeOf(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
