import { describe, expect, it } from 'vitest';
import { isoDay, isSerial, readDay, serialDay } from '#parse/sheet/readDay.ts';

const last = (text: string, number?: number) =>
  readDay({ text, ...(number === undefined ? {} : { number }) }, { edge: 'last', year: 2023 });
const first = (text: string) => readDay({ text }, { edge: 'first', year: 2023 })?.day;

describe('a day that stands in the cell', () => {
  it.each([
    ['2023-09-30', '2023-09-30'],
    ['2023/9/30', '2023-09-30'],
    ['2023.9.30', '2023-09-30'],
    ['2023年9月30日', '2023-09-30'],
    ['23年9月30日', '2023-09-30'],
    ['2023年 9 月 30 日', '2023-09-30'],
    ['２０２３－０９－３０', '2023-09-30'],
    ['2023年12月31日前', '2023-12-31'],
    ['二〇二三年九月30日', '2023-09-30'],
    ['20230930', '2023-09-30'],
    ['2023-09-30 00:00:00', '2023-09-30'],
    ['45199', '2023-09-30'],
  ])('%s', (text, day) => expect(last(text)).toEqual({ day, isByConvention: false }));

  it('a serial number under a format of dates, or of its size', () => {
    expect(last('9月30日', 45199)).toEqual({ day: '2023-09-30', isByConvention: false });
    expect(
      readDay({ text: '2023/9/30', number: 45199.75, format: 'date' }, { edge: 'last', year: undefined })?.day,
    ).toBe('2023-09-30');
    expect(serialDay(36526)).toBe('2000-01-01');
    expect(isSerial(2023)).toBe(false);
  });
});

describe('by convention: due by the last day named, begun on the first', () => {
  it.each([
    ['2023.9', '2023-09-30', '2023-09-01'],
    ['2023-02', '2023-02-28', '2023-02-01'],
    ['2024年2月', '2024-02-29', '2024-02-01'],
    ['23年9月', '2023-09-30', '2023-09-01'],
    ['9月', '2023-09-30', '2023-09-01'],
    ['9月底', '2023-09-30', '2023-09-01'],
    ['十二月底前', '2023-12-31', '2023-12-01'],
    ['2023年9月底前完成', '2023-09-30', '2023-09-01'],
    ['9月上旬', '2023-09-10', '2023-09-01'],
    ['9月中旬', '2023-09-20', '2023-09-11'],
    ['2月下旬', '2023-02-28', '2023-02-21'],
    ['9月初', '2023-09-10', '2023-09-01'],
    ['9月15日', '2023-09-15', '2023-09-15'],
    ['9月15日前', '2023-09-15', '2023-09-15'],
    ['年底前', '2023-12-31', '2023-12-01'],
    ['年底', '2023-12-31', '2023-12-01'],
    ['2024年底', '2024-12-31', '2024-12-01'],
    ['2024年', '2024-12-31', '2024-01-01'],
    ['三季度', '2023-09-30', '2023-07-01'],
    ['2023年第四季度', '2023-12-31', '2023-10-01'],
    ['3季度末', '2023-09-30', '2023-07-01'],
    ['上半年', '2023-06-30', '2023-01-01'],
    ['2024年下半年', '2024-12-31', '2024-07-01'],
  ])('%s', (text, due, begin) => {
    expect(last(text)).toEqual({ day: due, isByConvention: true });
    expect(first(text)).toBe(begin);
  });

  it.each([
    ['每季度', 'quarter'],
    ['每月', 'month'],
    ['每半年', 'half-year'],
    ['按季度推进', 'quarter'],
  ])('%s tells how often', (text, rhythm) => expect(last(text)).toEqual({ rhythm, isByConvention: true }));

  it.each(['长期坚持', '持续推进', '常年'])('%s has no end', (text) =>
    expect(last(text)).toEqual({ isByConvention: true }),
  );

  it('a date without a year needs one', () => {
    expect(readDay({ text: '9月底' }, { edge: 'last', year: undefined })).toBeUndefined();
    expect(readDay({ text: '2022年9月底' }, { edge: 'last', year: undefined })?.day).toBe('2022-09-30');
  });
});

it.each(['2023-09-31', '2023-13-01', '尽快', '9', '13月', '8.5', '85%', '第五季度', '0月'])('%s is no date', (text) =>
  expect(last(text)).toBeUndefined(),
);

it('knows leap years', () => {
  expect(isoDay(2000, 2, 29)).toBe('2000-02-29');
  expect(isoDay(1900, 2, 29)).toBeUndefined();
});
