import { describe, expect, it } from 'vitest';
import { headMeaning } from '#parse/sheet/headField.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';

describe('headers of one row', () => {
  it.each(Object.entries(LEDGER_HEADERS))('%s by its own header %s', (field, header) =>
    expect(headMeaning([header])).toEqual({ field }),
  );

  it.each([
    ['进度（%）', 'progress'],
    ['进度％', 'progress'],
    ['进 度\n（%）', 'progress'],
    ['*事项名称', 'name'],
    ['事项名称★', 'name'],
    ['【事项名称】', 'name'],
    ['1.事项名称', 'name'],
    ['（一）进展情况', 'text'],
    ['二、存在问题', 'difficulty'],
    ['进展情况（200字以内）', 'text'],
    ['重庆市牵头单位', 'leadCq'],
    ['牵头单位（重庆）', 'leadCq'],
    ['牵头单位（四川省）', 'leadSc'],
    ['牵头单位', 'lead'],
    ['累计完成', 'done'],
    ['累计完成值', 'done'],
    ['截至目前完成', 'done'],
    ['截至本月底累计完成', 'done'],
    ['本月进展情况', 'text'],
    ['截至目前进展情况', 'text'],
    ['序号', 'ordinal'],
    ['联系电话', 'phone'],
    ['联系人及电话', 'contact'],
    ['填报单位（盖章）', 'sender'],
    ['完成时限（年月）', 'due'],
    ['完成率', 'progress'],
    ['完成%', 'progress'],
    ['备注', undefined],
    ['时序进度', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (header, field) => expect(headMeaning([header]).field).toBe(field));
});

it.each([
  '本月完成',
  '当月完成值',
  '完成值（本月）',
  '本月完成率',
  '当月进度',
  '本月完成数（个）',
  '完成情况/本月完成',
])('%s is of the month alone', (header) => expect(headMeaning(header.split('/')).field).toBe('monthly'));

describe('heads of several rows', () => {
  it.each<[string[], string | undefined]>([
    [['进度', '计划%'], 'planned'],
    [['进度', '实际（%）'], 'progress'],
    [['牵头单位', '重庆市'], 'leadCq'],
    [['牵头单位', '四川省'], 'leadSc'],
    [['牵头单位', '渝方'], 'leadCq'],
    [['完成情况', '累计完成'], 'done'],
    [['累计', '完成值'], 'done'],
    [['本月', '完成值'], 'monthly'],
    [['目标', '数值'], 'targetValue'],
    [['目标', '单位'], 'unit'],
    [['一、基本情况', '事项名称'], 'name'],
    [['资金', '到位'], undefined],
  ])('%s', (levels, field) => expect(headMeaning(levels).field).toBe(field));
});

it.each([
  ['目标值（万元）', '万元'],
  ['完成值(单位：亿元)', '亿元'],
  ['进度（%）', undefined],
  ['目标值', undefined],
])('the unit %s states', (header, unit) => expect(headMeaning([header]).unit).toBe(unit));

it('a header may hold what it explains, and is a text where it is longer than that', () => {
  const explained = (length: number) => `进度%（${'说'.repeat(length - 5)}）`;
  expect(headMeaning([explained(300)]).field).toBe('progress');
  expect(headMeaning([explained(301)]).field).toBeUndefined();
});
