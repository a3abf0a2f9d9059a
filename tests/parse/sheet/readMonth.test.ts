import { describe, expect, it } from 'vitest';
import { monthIn, readMonth, yearIn } from '#parse/sheet/readMonth.ts';

const yearOf = () => 2023;

describe('cells', () => {
  it.each([
    ['2023-11', '2023-11'],
    ['2023年11月', '2023-11'],
    ['23年11月', '2023-11'],
    ['2023/11', '2023-11'],
    ['2023.9', '2023-09'],
    ['202311', '2023-11'],
    ['11月', '2023-11'],
    ['11月份', '2023-11'],
    ['11', '2023-11'],
    ['１１月', '2023-11'],
    ['十一月', '2023-11'],
    ['二〇二三年十月', '2023-10'],
    ['2023年1-11月', '2023-11'],
    ['7月—11月', '2023-11'],
    ['截至2023年11月底', '2023-11'],
    ['2023-11-30', '2023-11'],
    ['2023年11月30日', '2023-11'],
    ['45231', '2023-11'],
  ])('%s', (text, month) => expect(readMonth({ text }, yearOf)).toBe(month));

  it('a date behind the cell', () => {
    expect(readMonth({ text: '11月', number: 45231, format: 'date' }, () => 1999)).toBe('2023-11');
  });

  it.each(['2023-13', '13月', '0', '冬月', '2023', '第三季度', '85%', '2023H2'])('%s is no month', (text) =>
    expect(readMonth({ text }, yearOf)).toBeUndefined(),
  );

  it('without a year there is none', () => expect(readMonth({ text: '11月' }, () => undefined)).toBeUndefined());
});

describe('titles and names', () => {
  it.each([
    ['成渝中部地区合作事项进展情况表（2023年11月）', '2023-11'],
    ['江津区-202311', '2023-11'],
    ['江津区_2023-11_v2', '2023-11'],
    ['11月台账', '2023-11'],
    ['2023年7-11月合作事项进展', '2023-11'],
    ['截至2023年11月30日', '2023-11'],
    ['2023年11月进展 填报日期：2023年12月5日', '2023-11'],
    ['填报日期：2023年12月5日', undefined],
    ['台账20231205', undefined],
    ['2023年下半年合作事项台账', undefined],
    ['10月、11月进展', undefined],
    ['第七次会议（2023年6月26日）议定事项', undefined],
    ['江津区', undefined],
  ])('%s', (text, month) => expect(monthIn(text, yearOf)).toBe(month));

  it.each([
    ['2023年下半年', 2023],
    ['2023-2024年', undefined],
    ['台账202311', 2023],
    ['台账', undefined],
  ])('the year of %s', (text, year) => expect(yearIn(text)).toBe(year));
});
