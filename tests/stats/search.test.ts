import { describe, expect, it } from 'vitest';
import { syllablesOf } from '#io/pinyin.ts';
import { found, searchEntries } from '#stats/search.ts';
import { spellings } from '#stats/spelt.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const entries = searchEntries(shippedSnapshot(''));
const ids = (query: string) => found(entries, query, syllablesOf).map(({ id }) => id);

describe('the spelling of a region', () => {
  it.each([
    ['Dazu', ['dazu', 'dz']],
    ['Hechuan', ['hechuan', 'hc']],
    ['Jiangjin', ['jiangjin', 'jj']],
    ["Guang'an", ['guangan', 'ga']],
    ['Yongchuan', ['yongchuan', 'yc']],
    ['Tongliang', ['tongliang', 'tl']],
    ['Neijiang', ['neijiang', 'nj']],
    ['Suining', ['suining', 'sn']],
  ])('%s', (name, spelt) => expect(spellings(name)).toEqual(spelt));
});

describe('Pinyin of any text', () => {
  // Polyphones: 重 zhong or chong, 长 zhang or chang, 大 da or dai, 行 xing or hang.
  it.each([
    ['重庆', 'chong qing'],
    ['长寿', 'chang shou'],
    ['大足', 'da zu'],
    ['合川', 'he chuan'],
    ['泸州', 'lu zhou'],
    ['涪陵', 'fu ling'],
    ['行动', 'xing dong'],
    ['绿色', 'lv se'],
  ])('%s', (text, spelt) => expect(syllablesOf(text).join(' ')).toBe(spelt));
});

describe('what a query finds', () => {
  it.each([
    ['大足', '500111'],
    ['成渝科学中心', '2023H2-12'],
    ['dazu', '500111'],
    ['ＤＡＺＵ', '500111'],
    ['500111', '500111'],
    ['hc', '500117'],
    ['guangan', '511600'],
    ['高速', '2023H2-05'],
    ['gaosu', '2023H2-05'],
    ['gsgl', '2023H2-05'],
    ['expressways', '2023H2-05'],
    ['2023H2-05', '2023H2-05'],
    ['高速 优化', '2023H2-05'],
    ['生态环境', 'ecology'],
    ['ecology', 'ecology'],
    ['高竹', 'gaozhu'],
  ])('%s leads to %s first', (query, id) => expect(ids(query)[0]).toBe(id));

  it('initials that several places share find each of them', () => {
    expect(ids('dz').slice(0, 2).sort()).toEqual(['500111', '511700']);
  });

  it('every word of a query must be met', () => {
    expect(ids('高速 铁路')).toEqual([]);
    expect(ids('达州 大足')).toEqual([]);
  });

  it('nothing, blanks and what has no such name find nothing', () => {
    expect(['', '  ', '北京', 'xyzzy'].map(ids)).toEqual([[], [], [], []]);
  });

  it('an item without a published name is not there', () => {
    expect(entries.some(({ id }) => id === '2023H2-22')).toBe(false);
  });

  it('without the dictionary regions are met by their Pinyin, items by their characters', () => {
    expect(found(entries, 'dazu')[0]?.id).toBe('500111');
    expect(found(entries, 'gaosu')).toEqual([]);
  });
});
