import { describe, expect, it } from 'vitest';
import { readSheet } from '#parse/readSheet.ts';
import { csvGridOf, gridOf } from '../../support/gridOf.ts';
import { shippedLists } from '../../support/sheetLists.ts';

const LISTS = shippedLists();
const read = (text: string, taken?: 'statistics' | 'ledger') =>
  readSheet(csvGridOf(text), LISTS, taken === undefined ? {} : { taken });

describe('tables of the package', () => {
  it.each([
    ['region_code | indicator | year | value | confidence', 'statistics'],
    ['地区代码 | 指标 | 年份 | 数值 | 可信度', 'statistics'],
    ['item_id | version | set_on | text | value | unit', 'targets'],
    ['时期 | 月份 | 报送截止日 | 状态 | 审签日', 'months'],
    ['item_id | month | planned', 'plans'],
    ['id | list | title | raised_by | side | raised_on', 'list_entries'],
    [
      '条目编号 | 清单 | 标题 | 提出单位 | 所属方 | 提出日期 | 事项编号 | 方面 | 责任单位 | 完成时限 | 公开属性',
      'list_entries',
    ],
    ['from_id | to_id', 'list_links'],
    ['行政区划代码 | 名称 | 简称 | 所属方 | 级别 | 片区 | 英文名 | 通报次序', 'regions'],
    ['item_id | month | side | region_code | revision | kind | progress | done_value', 'reports'],
  ])('%s', (text, taken) => {
    const { lines, ...found } = read(text);
    expect(found).toMatchObject({ taken, headRow: 1 });
    expect(lines).toEqual([]);
  });

  it('say what each column is', () => {
    const { columns } = read('地区代码 | 指标 | 年份 | 数值 | 多出\n500116 | gdp | 2022 | 1 | x');
    expect(columns.map(({ header, field, examples }) => [header, field, examples])).toEqual([
      ['地区代码', 'region_code', ['500116']],
      ['指标', 'indicator', ['gdp']],
      ['年份', 'year', ['2022']],
      ['数值', 'value', ['1']],
      ['多出', undefined, ['x']],
    ]);
  });

  it('may stand below a title, and be marked internal there', () => {
    const grid = gridOf('统计表（内部资料） | | |\n地区代码 | 指标 | 年份 | 数值');
    expect(readSheet(grid, LISTS)).toMatchObject({ taken: 'statistics', headRow: 2, isInternal: true });
  });
});

it.each([
  ['事项编号 | 报告月份 | 进度% | 进展情况', 'ledger'],
  ['地区代码 | 指标', 'unknown'],
  ['甲 | 乙', 'unknown'],
])('%s is %s', (text, taken) => expect(read(text).taken).toBe(taken));

it('a person may say what a sheet is', () => {
  expect(read('地区代码 | 指标', 'statistics').taken).toBe('statistics');
  expect(read('事项编号 | 方面', 'ledger').taken).toBe('ledger');
  expect(readSheet(gridOf('事项编号 | 报告月份 | 进度%'), LISTS, { taken: 'unknown' })).toMatchObject({
    taken: 'unknown',
    issues: [],
  });
});

it('what is not understood is shown as far as it is', () => {
  const { taken, columns, issues } = read('方面 | 备注\n产业发展 | x');
  expect({ taken, columns, issues }).toMatchObject({
    taken: 'unknown',
    columns: [{ header: '方面', field: 'area', examples: ['产业发展'] }, { header: '备注' }],
    issues: [{ code: 'not-understood', severity: 'warning', where: { file: 'a.csv', row: 1 } }],
  });
});

it('an empty sheet is only noted', () => {
  expect(read('')).toMatchObject({ taken: 'unknown', issues: [{ code: 'empty-table', severity: 'note' }] });
});
