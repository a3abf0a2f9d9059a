import { describe, expect, it } from 'vitest';
import { digitsOf, markdown, targetTable, withTable } from './tables.ts';
import { isHeld, isMet } from './targets.ts';

it('lays a table out in columns', () => {
  expect(markdown(['a', 'longer'], [['one', '2'], ['three']])).toBe(
    '| a     | longer |\n| ----- | ------ |\n| one   | 2      |\n| three |        |\n',
  );
});

describe('withTable', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const text = 'before\n\n<!-- bench -->\nold\n\nold\n<!-- /bench -->\n\nafter\n';
    expect(withTable(text, 'new\n')).toBe('before\n\n<!-- bench -->\nnew\n<!-- /bench -->\n\nafter\n');
  });

  it.each(['nothing', '<!-- bench -->\n', '<!-- /bench -->\n'])('refuses "%s"', (text) => {
    expect(() => withTable(text, '')).toThrow('has not both');
  });
});

const RATIO = { what: 'a ratio', unit: '×', limit: 1.6, isHard: false };
const BYTES = { what: 'bytes', unit: 'kB', limit: 120, isHard: true };

it.each([
  ['at the limit', { ...RATIO, is: 1.6 }, 1, true],
  ['above it', { ...RATIO, is: 1.7 }, 1, false],
  ['above it, within the slack', { ...RATIO, is: 2.4 }, 1.5, true],
  ['beyond the slack', { ...RATIO, is: 2.41 }, 1.5, false],
  ['bytes, for which there is no slack', { ...BYTES, is: 121 }, 1.5, false],
  ['nothing measured', { ...RATIO, is: Number.NaN }, 1.5, false],
  ['what is not met yet, as far as it was reached', { ...RATIO, held: 2, is: 2.9 }, 1.5, true],
  ['beyond that', { ...BYTES, held: 130, is: 131 }, 1.5, false],
])('%s', (_what, target, slack, expected) => expect(isHeld(target, slack)).toBe(expected));

it.each([
  [1.6, true],
  [1.61, false],
  [Number.NaN, false],
])('%d of 1.6 is met: %s, whatever it is held to', (is, expected) =>
  expect(isMet({ ...RATIO, held: 2, is })).toBe(expected),
);

it('says what is not met', () => {
  expect(
    targetTable([
      { ...RATIO, is: 1.234 },
      { ...BYTES, is: 503.3 },
    ]),
  ).toBe(
    [
      '| target  | at most | measured |             |',
      '| ------- | ------- | -------- | ----------- |',
      '| a ratio | 1.6 ×   | 1.23 ×   | met         |',
      '| bytes   | 120 kB  | 503 kB   | **not met** |',
      '',
    ].join('\n'),
  );
});

it.each([
  [0.0561, 0.02, '0.056'],
  [2.4567, 2.5, '2.46'],
  [159.6, 160, '160'],
])('%d against %d reads %s', (is, limit, text) => expect(digitsOf({ is, limit })).toBe(text));
