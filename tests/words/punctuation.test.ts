import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyWord, silent } from '../support/everyWord.ts';

const FOLDER = new URL('../../src/words/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

/** Half-width marks beside a Chinese character. */
const HALF = /[\p{Script=Han}，。；：、（）“”][,;:?!()]|[,;:?!()][\p{Script=Han}，。；：、（）“”]/u;
/** Words of the board that another term is used for. */
const AVOIDED = /16 地区|域外|龄期|已过期|首报|转好|受益|无量化/;

/** Rules and tables of the other language, which need no word in this one. */
const WORDLESS = new Set(['number.ts', 'language.ts', 'places.ts', 'unit.ts']);

describe.each(files)('%s', async (file) => {
  const module = await import(new URL(file, FOLDER).href);
  const words = everyWord('', module);

  it('is heard in every function', () => expect(silent('', module)).toEqual([]));
  it('has words', () => expect(words.some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(!WORDLESS.has(file)));
  it('has full-width punctuation in Chinese', () => expect(words.filter(({ text }) => HALF.test(text))).toEqual([]));
  it('uses one word a thing', () => expect(words.filter(({ text }) => AVOIDED.test(text))).toEqual([]));
  it('has no mark twice, and no space beside a full-width mark', () => {
    expect(words.filter(({ text }) => /[，。；：]{2}|[，。；：、] | [，。；：、]/.test(text))).toEqual([]);
  });
});

it('sees half-width marks', () => {
  expect(['进度,滞后', '(严重)', '来源:用户', '完成?'].filter((text) => !HALF.test(text))).toEqual([]);
  expect(['2023-11-20 10:30', 'name, unit', '（严重 2）。'].filter((text) => HALF.test(text))).toEqual([]);
});
