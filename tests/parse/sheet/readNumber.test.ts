import { describe, expect, it } from 'vitest';
import type { GridCell } from '#model/grid.ts';
import { readNumber } from '#parse/sheet/readNumber.ts';

const read = (text: string, facts: Partial<GridCell> = {}, knowsFormats = false) =>
  readNumber({ text, ...facts }, knowsFormats);

describe('numbers written as text', () => {
  it.each<[string, number, boolean, string?]>([
    ['85', 85, false],
    ['85%', 85, true],
    ['８５％', 85, true],
    ['85.5 %', 85.5, true],
    ['0', 0, false],
    ['0%', 0, true],
    ['108.3%', 108.3, true],
    ['-5', -5, false],
    ['+5', 5, false],
    ['-0', 0, false],
    ['1e15', 1e15, false],
    ['.5', 0.5, false],
    ['1,234.5', 1234.5, false],
    ['1，234', 1234, false],
    ['1.2E+5', 120000, false],
    ['40件', 40, false, '件'],
    ['1.2亿元', 1.2, false, '亿元'],
    ['3 万元', 3, false, '万元'],
  ])('%s', (text, value, isPercent, unit) => {
    expect(read(text)).toEqual({ kind: 'number', value, isPercent, isPlain: !isPercent, ...(unit ? { unit } : {}) });
  });
});

describe('numeric cells', () => {
  it('under a per-cent format are multiplied, without what binary fractions add', () => {
    expect(read('57%', { number: 0.57, format: 'percent' }, true)).toMatchObject({ value: 57, isPercent: true });
    expect(read('110%', { number: 1.1, format: 'percent' }, true)).toMatchObject({ value: 110, isPercent: true });
  });

  it('under another format are what they are', () => {
    expect(read('0.85', { number: 0.85 }, true)).toMatchObject({ value: 0.85, isPercent: false, isPlain: false });
    expect(read('0.85', { number: 0.85 }, false)).toMatchObject({ value: 0.85, isPlain: true });
  });

  it('above what can be counted are none', () => {
    expect(read('…', { number: 1e308, format: 'percent' }, true)).toEqual({ kind: 'bad' });
    expect(read('…', { number: 2e15 }, true)).toEqual({ kind: 'bad' });
    expect(read('…', { number: Number.NaN }, true)).toEqual({ kind: 'bad' });
  });

  it('that became a date are no numbers', () => {
    expect(read('1900/3/25', { number: 85, format: 'date' }, true)).toEqual({ kind: 'bad' });
  });
});

it('nothing', () => {
  expect(readNumber(undefined, true)).toEqual({ kind: 'blank' });
  expect(read('')).toEqual({ kind: 'blank' });
});

it.each(['未报送', '待报', '定性进展'])('%s, as the board writes it, is no number and no word', (text) =>
  expect(read(text)).toEqual({ kind: 'blank' }),
);

it.each([
  ['/', 'mark'],
  ['／', 'mark'],
  ['—', 'mark'],
  ['——', 'mark'],
  ['不涉及', 'not-applicable'],
  ['N/A', 'not-applicable'],
  ['暂不公开', 'withheld'],
  ['保密', 'withheld'],
])('%s is a state', (text, state) => expect(read(text)).toEqual({ kind: 'state', state }));

it.each(['约85%', '基本完成', '持续推进', '≥85', '>85%', '80-90', '85%左右', '八十五', '已完成40件（含续建）'])(
  '%s is words, not a number',
  (text) => expect(read(text)).toEqual({ kind: 'words' }),
);

it.each(['abc', '8O%', '85..5', '1,23', '#DIV/0!', '12/24', '85%%', '--5', '%', '1e16', '1e999', '9'.repeat(400)])(
  '%s is nothing at all',
  (text) => expect(read(text)).toEqual({ kind: 'bad' }),
);
