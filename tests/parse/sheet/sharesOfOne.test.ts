import { describe, expect, it } from 'vitest';
import { percentKind, percentOf } from '#parse/sheet/sharesOfOne.ts';

const kind = (texts: readonly string[], said?: 'share' | 'percent') =>
  percentKind(
    texts.map((text) => ({ text })),
    false,
    said,
  );

describe('a column of per cents without formats', () => {
  it.each<[string, string[], string]>([
    ['all ≤ 1 with a fraction: a person is asked', ['0.85', '1', '0'], 'unclear'],
    ['words and blanks do not count', ['0.85', '基本完成', ''], 'unclear'],
    ['only 0 and 1', ['0', '1'], 'percent'],
    ['one above 1', ['0.85', '85'], 'percent'],
    ['one with its sign', ['0.85', '85%'], 'percent'],
    ['none at all', [], 'percent'],
  ])('%s', (_what, texts, expected) => expect(kind(texts)).toBe(expected));

  it.each<[string, string[], 'share' | 'percent', string]>([
    ['shares', ['0.85', '1.083'], 'share', 'share'],
    ['per cents', ['0.85'], 'percent', 'percent'],
    ['shares, but next month 85 stands there', ['0.85', '85'], 'share', 'percent'],
    ['shares, but some have their sign', ['0.85', '85%'], 'share', 'percent'],
  ])('answered: %s', (_what, texts, said, expected) => expect(kind(texts, said)).toBe(expected));
});

it('where formats are known nobody is asked', () => {
  expect(percentKind([{ text: '0.85', number: 0.85 }], true, undefined)).toBe('percent');
  expect(percentKind([{ text: '85%', number: 0.85, format: 'percent' }], true, undefined)).toBe('percent');
});

it('a text among numeric cells has no format either', () => {
  expect(percentKind([{ text: '0.85' }], true, undefined)).toBe('unclear');
});

it('a share is a hundredth of its per cents', () => {
  const read = { kind: 'number', value: 0.57, isPercent: false, isPlain: true } as const;
  expect(percentOf(read, 'share')).toBe(57);
  expect(percentOf(read, 'percent')).toBe(0.57);
  expect(percentOf({ ...read, value: 57, isPlain: false }, 'share')).toBe(57);
});
