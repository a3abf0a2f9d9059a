import { describe, expect, it } from 'vitest';
import type { Lists } from '#model/lists.ts';
import { itemIndex, itemNames } from '#parse/sheet/matchItem.ts';
import { shippedLists } from '../../support/sheetLists.ts';

const LISTS = shippedLists();
const find = itemIndex(LISTS, { 高速公路: '2023H2-05' });
const of = (no: string, name: string, month: string | undefined = '2023-11') => {
  const { item, how, isByNameAlone } = find({ no, name, month });
  return [item?.id, how, isByNameAlone ?? false];
};

describe('by number, else by exact name', () => {
  it.each([
    ['2023H2-05', '', '2023H2-05', 'exact'],
    ['2023h2-05', '任何名称', '2023H2-05', 'exact'],
    ['２０２３Ｈ２－０５', '', '2023H2-05', 'exact'],
    ['', '优化提升省际高速公路', '2023H2-05', 'name'],
    ['', '《优化提升省际高速公路》', '2023H2-05', 'name'],
    ['', '“优化提升 省际高速公路”', '2023H2-05', 'name'],
    ['', '做强中欧班列(成渝)品牌', '2023H2-19', 'name'],
    ['5', '优化提升省际高速公路', '2023H2-05', 'name'],
  ])('%s %s', (no, name, id, how) => expect(of(no, name)).toEqual([id, how, false]));

  it('a number that is none of the list beside a name that is: found, and said', () => {
    expect(of('2023H2-50', '优化提升省际高速公路')).toEqual(['2023H2-05', 'name', true]);
  });

  it.each([
    ['2023H2-99', ''],
    ['', '优化提升省际高速公路项目'],
    ['', '高速'],
    ['1', ''],
  ])('%s %s is none', (no, name) => expect(of(no, name)).toEqual([undefined, 'none', false]));

  it('a name that is only like one is told, and matches once a person says so', () => {
    expect(find({ no: '', name: '优化提升省际高速公路项目', month: undefined }).names[0]).toBe(
      '2023H2-05 优化提升省际高速公路',
    );
    expect(find({ no: '2023H2-5', name: '', month: undefined }).names[0]).toBe('2023H2-05 优化提升省际高速公路');
    expect(of('', '高速公路')).toEqual(['2023H2-05', 'hand', false]);
  });
});

it('headers and names of others do no harm', () => {
  expect(of('constructor', '__proto__')).toEqual([undefined, 'none', false]);
});

it('of two periods the month tells', () => {
  const [period, item] = [LISTS.periods[0], LISTS.items[4]];
  if (!period || !item) throw new Error('the shipped lists have a period and items');
  const lists: Lists = {
    ...LISTS,
    periods: [period, { ...period, id: '2024H1', start: '2024-01-01', end: '2024-06-30' }],
    items: [item, { ...item, id: '2024H1-03', period_id: '2024H1' }],
  };
  const both = itemIndex(lists);
  const at = (month: string | undefined) => both({ no: '', name: '优化提升省际高速公路', month }).item?.id;
  expect([at('2023-11'), at('2024-02'), at(undefined), at('2025-01')]).toEqual([
    '2023H2-05',
    '2024H1-03',
    '2024H1-03',
    undefined,
  ]);
});

it('tells a number or name of an item from other texts', () => {
  const isItem = itemNames(LISTS);
  expect(['2023H2-05', '《共推绿色发展》', '合计', ''].map(isItem)).toEqual([true, true, false, false]);
});
