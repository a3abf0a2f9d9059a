import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayCount, lastDayOf, monthNumber, monthOf, monthShare, monthsFrom } from '#stats/months.ts';

fc.configureGlobal({ seed: 20230626 });

it.each([
  ['2023-11', 0, '2023-11'],
  ['2023-11', 1, '2023-12'],
  ['2023-11', 2, '2024-01'],
  ['2023-01', -1, '2022-12'],
  ['2023-12', 12, '2024-12'],
  ['2023-07', -19, '2021-12'],
])('addMonths: %s and %i are %s', (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected);
});

it('monthNumber counts months: a year is twelve', () => {
  expect(monthNumber('2024-01') - monthNumber('2023-01')).toBe(12);
  expect(monthNumber('2024-01') - monthNumber('2023-12')).toBe(1);
});

it('monthOf a day is its first seven characters', () => expect(monthOf('2023-09-30')).toBe('2023-09'));

it.each([
  ['2023-07', '2023-09', ['2023-07', '2023-08', '2023-09']],
  ['2023-12', '2024-01', ['2023-12', '2024-01']],
  ['2023-07', '2023-07', ['2023-07']],
  ['2023-08', '2023-07', []],
])('monthsFrom: %s to %s', (first, last, expected) => {
  expect(monthsFrom(first, last)).toEqual(expected);
});

it.each([
  ['2023-09', '2023-09-30'],
  ['2023-12', '2023-12-31'],
  ['2023-02', '2023-02-28'],
  ['2024-02', '2024-02-29'],
  ['1900-02', '1900-02-28'],
  ['2000-02', '2000-02-29'],
])('lastDayOf: %s ends on %s', (month, expected) => {
  expect(lastDayOf(month)).toBe(expected);
});

describe('dayCount', () => {
  it('begins on the first of March of the year 0', () => {
    expect(dayCount('0000-03')).toBe(0);
    expect(dayCount('0000-04')).toBe(31);
    expect(dayCount('0001-03')).toBe(365);
  });

  // Richards, Mapping Time (1998), and his chapter 15 of the Explanatory Supplement to the Astronomical Almanac (2013)
  // count Julian days: 1 January 2000 is 2 451 545, 1 January 1970 is 2 440 588, 15 October 1582 is 2 299 161,
  // 17 November 1858 (MJD 0) is 2 400 001. The day 0000-03-01 of the proleptic Gregorian calendar is 1 721 120.
  it.each([
    ['2000-01', 2_451_545],
    ['1970-01', 2_440_588],
    ['1858-11', 2_400_001 - 16],
    ['1582-10', 2_299_161 - 14],
  ])('%s begins on Julian day %i', (month, julian) => {
    expect(dayCount(month)).toBe(julian - 1_721_120);
  });

  it('agrees with the calendar of the machine, in universal time', () => {
    const epoch = dayCount('1970-01');
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const days = Date.UTC(year, month - 1, 1) / 86_400_000;
        expect(dayCount(`${year}-${String(month).padStart(2, '0')}`) - epoch).toBe(days);
      }),
    );
  });
});

it.each([
  ['2023-09-15', '2023-09', 0.5],
  ['2023-09-30', '2023-09', 1],
  ['2024-02-01', '2024-02', 1 / 29],
  ['2023-08-31', '2023-09', 1],
  [undefined, '2023-09', 1],
])('monthShare of %s in %s is %f', (day, month, share) => expect(monthShare(day, month)).toBe(share));
