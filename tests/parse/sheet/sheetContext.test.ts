import { describe, expect, it } from 'vitest';
import { type DrawnOptions, issueLines, readDrawn } from '../../support/readDrawn.ts';

const BODY = '事项编号 | 进度% | 进展情况\n2023H2-15 | 40{40} | 已开工';
const context = (titles: string, options: DrawnOptions = {}) => {
  const read = readDrawn(`${titles}\n${BODY}`, options);
  const { region_code, month, unit, isInternal, lines } = read;
  return { region_code, month, unit, isInternal, lines: lines.length, issues: issueLines(read) };
};
const PLAIN = { region_code: undefined, month: undefined, unit: undefined, isInternal: false, lines: 1, issues: [] };

describe('month', () => {
  it.each<[string, string, DrawnOptions]>([
    ['the title', '进展情况表（2023年11月）', {}],
    ['the sheet', '', { sheet: '11月' }],
    ['the file', '', { file: '台账/江津2023-11.xlsx', correction: { region_code: '' } }],
    ['a person', '进展情况表', { correction: { month: '2023-11' } }],
  ])('from %s', (_what, titles, options) => expect(context(titles, options)).toEqual({ ...PLAIN, month: '2023-11' }));

  it('none: nothing with a report can be taken, said once', () => {
    expect(context('进展情况表')).toEqual({ ...PLAIN, lines: 0, issues: ['missing-month error 2'] });
  });

  it('titles and file differ: the title stands', () => {
    expect(context('2023年11月', { file: '2023年10月.xlsx' })).toEqual({
      ...PLAIN,
      month: '2023-11',
      issues: ['month-differs warning 2023-11、2023-10 → 2023-11'],
    });
  });
});

describe('region and unit', () => {
  const JIANGJIN = { ...PLAIN, month: '2023-11', region_code: '500116', unit: '江津区发展改革委' };

  it.each([
    '填报单位：江津区发展改革委（盖章） | 2023年11月',
    '填报单位（盖章）：江津区发展改革委     填报日期：2023年12月5日 | 2023年11月',
    '填报单位: | 江津区发展改革委 | 2023年11月',
    '报送单位：江津区发展改革委 | 2023年11月',
    '2023年11月 | 填报单位 江津区发展改革委',
  ])('from the title %s', (titles) => expect(context(titles)).toEqual(JIANGJIN));

  it('from a signature below the rows', () => {
    const read = readDrawn(`2023年11月\n${BODY}\n填报单位：江津区发展改革委 | 审核人：`);
    expect(read).toMatchObject({ region_code: '500116', unit: '江津区发展改革委' });
  });

  it.each<[string, DrawnOptions]>([
    ['the sheet', { sheet: '江津' }],
    ['the file', { file: '江津区2023年11月.xlsx' }],
    ['its archive', { file: '江津区.zip/台账.xlsx' }],
    ['a person', { correction: { region_code: '500116' }, sheet: '合川' }],
  ])('from %s', (_what, options) => {
    expect(context('2023年11月', options)).toEqual({ ...PLAIN, month: '2023-11', region_code: '500116' });
  });

  it('from a title that begins with it', () => {
    expect(context('江津区2023年11月合作事项进展情况表').region_code).toBe('500116');
    expect(context('2023年11月璧山会议议定事项').region_code).toBeUndefined();
  });

  it('a unit of a side is no region', () => {
    expect(context('填报单位：重庆市发展改革委 | 2023年11月')).toEqual({
      ...PLAIN,
      month: '2023-11',
      unit: '重庆市发展改革委',
    });
  });

  it('several regions in a name are none', () => {
    expect(context('2023年11月', { file: '江津、永川.xlsx' }).region_code).toBeUndefined();
  });

  it('title and file that differ: whose report it is cannot be known, so nothing is taken', () => {
    expect(context('填报单位：江津区发展改革委 | 2023年11月', { file: '合川区.xlsx' })).toEqual({
      ...JIANGJIN,
      region_code: undefined,
      lines: 0,
      issues: ['region-differs error 江津区发展改革委、合川区'],
    });
    const correction = { region_code: '500117' };
    expect(context('填报单位：江津区发展改革委 | 2023年11月', { file: '合川区.xlsx', correction })).toMatchObject({
      region_code: '500117',
      lines: 1,
    });
  });
});

describe('internal marks', () => {
  it.each(['内部资料 注意保存', '内部', '不公开', '2023年11月（内 部）'])('%s', (mark) => {
    const read = readDrawn(`2023年11月 | ${mark}\n${BODY}`);
    expect(read.isInternal).toBe(true);
    expect(read.lines[0]).toMatchObject({ item: { disclosure: '内部' }, report: { disclosure: '内部' } });
    expect(issueLines(read)).toEqual([`internal-mark note 1 ${mark}`]);
  });

  it.each(['区内部分项目2023年11月', '公开'])('%s is none', (mark) =>
    expect(context(`${mark} | 2023年11月`).isInternal).toBe(false),
  );

  it('a row may be stricter, never laxer', () => {
    const read = readDrawn(`2023年11月 内部
      事项编号 | 进度% | 公开属性
      2023H2-15 | 40{40} | 公开
      2023H2-16 | 40{40} | 不公开`);
    expect(read.lines.map(({ item }) => item.disclosure)).toEqual(['内部', '不公开']);
  });
});

it('the day of sending stands for all rows', () => {
  const read = readDrawn(`2023年11月 | 填报日期：2023年12月5日\n${BODY}`);
  expect(read.lines[0]?.report?.submitted_on).toBe('2023-12-05');
});
