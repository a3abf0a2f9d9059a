import { describe, expect, it } from 'vitest';
import { figure, perCent, signed, whole } from '#words/number.ts';

describe('figure', () => {
  it.each([
    [83.3333, 1, '83.3'],
    [0, 1, '0.0'],
    [100, 0, '100'],
    [121.08, 2, '121.08'],
    // A minus sign (U+2212), not a hyphen.
    [-13.34, 1, '\u221213.3'],
    [-0.04, 1, '0.0'],
    [-0.06, 1, '\u22120.1'],
    [-0, 1, '0.0'],
    [-0.4, 0, '0'],
    // Thousands from five digits on, set apart by a thin space (U+2009).
    [1659, 0, '1659'],
    [16591, 0, '16\u2009591'],
    [73640.23, 2, '73\u2009640.23'],
    [1234567, 0, '1\u2009234\u2009567'],
    [-16591.27, 1, '\u221216\u2009591.3'],
    [9999.96, 1, '10\u2009000.0'],
  ])('%f with %i decimals is %s', (value, decimals, text) => expect(figure(value, decimals)).toBe(text));

  it('has one decimal unless told', () => expect(figure(5)).toBe('5.0'));
});

describe('signed', () => {
  it.each([
    [3.66, '+3.7'],
    [-13.3333, '\u221213.3'],
    [0, '0.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [16591, '+16\u2009591.0'],
  ])('%f is %s', (value, text) => expect(signed(value)).toBe(text));
});

it('per cent is set close, and may exceed 100', () => {
  expect([perCent(83.3333), perCent(201.6), perCent(50, 0)]).toEqual(['83.3%', '201.6%', '50%']);
});

it('cells are whole', () => {
  expect([108.33, 0.4, -0.4, 99.5].map(whole)).toEqual(['108', '0', '0', '100']);
});
