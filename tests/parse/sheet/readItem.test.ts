import { describe, expect, it } from 'vitest';
import { issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

/** What one row tells of item 15 (生态环境, 共推绿色发展) in November 2023, and its issues. */
function item(head: string, row: string) {
  const read = readDrawn(`事项编号 | 报告月份 | ${head}\n2023H2-15 | 2023-11 | ${row}`);
  return { item: lineFacts(read)[0]?.item, issues: issueLines(read) };
}

describe('area and name', () => {
  it.each<[string, string, unknown, string[]]>([
    ['方面', '生态环境方面', { area_id: 'ecology' }, []],
    ['方面', '产业发展', {}, ['area-differs warning C2 产业发展 → 生态环境']],
    ['方面', '文化旅游', {}, ['unknown-area warning C2 文化旅游']],
    ['方面', '生态坏境', { area_id: 'ecology' }, ['near-match warning C2 生态坏境 → 生态环境']],
    ['事项名称', '《共推绿色发展》', { name: '共推绿色发展' }, []],
    ['事项名称', '共推绿色', { name: '共推绿色' }, ['name-differs warning C2 共推绿色 → 共推绿色发展']],
  ])('%s %s', (head, row, expected, issues) => expect(item(head, row)).toEqual({ item: expected, issues }));

  it('an item without a published name gets what the row says', () => {
    const read = readDrawn('事项编号 | 报告月份 | 方面 | 事项名称\n2023H2-22 | 2023-11 | 公共服务 | 新的事项');
    expect(lineFacts(read)[0]).toEqual({
      item_id: '2023H2-22',
      month: '2023-11',
      item: { area_id: 'services', name: '新的事项' },
    });
    expect(issueLines(read)).toEqual([]);
  });
});

it('units of both sides, several in a cell', () => {
  const head = '渝方牵头单位 | 川方牵头单位 | 牵头单位 | 责任单位 | 配合单位';
  expect(item(head, '市生态环境局、市林业局 | 省生态环境厅 | 联合办公室 | / | 各区市；无').item?.units).toEqual([
    { unit: '市生态环境局', role: '牵头', side: '渝' },
    { unit: '市林业局', role: '牵头', side: '渝' },
    { unit: '省生态环境厅', role: '牵头', side: '川' },
    { unit: '联合办公室', role: '牵头' },
    { unit: '各区市', role: '配合' },
  ]);
});

it('platforms by name, part of it or id; one that is none does not cost the row', () => {
  expect(item('涉及平台', '川渝高竹新区、明月山绿色发展示范带；zida，高竹新区')).toEqual({
    item: { platforms: ['gaozhu', 'mingyueshan', 'zida'] },
    issues: [],
  });
  expect(item('涉及平台', '川渝高竹新区、某新区')).toEqual({
    item: { platforms: ['gaozhu'] },
    issues: ['unknown-platform warning C2 某新区'],
  });
});

describe('target', () => {
  it.each<[string, string, unknown, string[]]>([
    ['目标 | 目标值 | 单位', '建成48处 | 48{48} | 处', { text: '建成48处', value: 48, unit: '处' }, []],
    ['目标 | 目标值 | 单位', '定性推进 | / | /', { text: '定性推进' }, []],
    ['目标 | 目标值（万元）', '定性推进 | ', { text: '定性推进' }, []],
    ['单位', '处', undefined, []],
    ['目标值', '48处', { value: 48, unit: '处' }, []],
    ['目标值 | 单位', '1.2亿元 | 万元', { value: 12000, unit: '万元' }, ['unit-converted note C2 1.2亿元 → 12000万元']],
    ['目标值', '若干', undefined, ['bad-number error C2 若干']],
    ['目标值', '-1{-1}', undefined, ['out-of-range error C2 -1']],
  ])('%s: %s', (head, row, target, issues) => {
    expect(item(head, row)).toEqual({ item: target === undefined ? {} : { target }, issues });
  });
});

describe('dates, rhythm, weight, openness', () => {
  it.each<[string, string, unknown, string[]]>([
    ['起始 | 完成时限', '2023-07-10 | 2023-12-31', { start_on: '2023-07-10', due_on: '2023-12-31' }, []],
    ['起始', '2023年8月', { start_on: '2023-08-01' }, ['date-read note C2 2023年8月 → 2023-08-01']],
    ['完成时限', '10月底', { due_on: '2023-10-31' }, ['date-read note C2 10月底 → 2023-10-31']],
    ['完成时限', '45291{45291}', { due_on: '2023-12-31' }, []],
    ['完成时限', '每季度', { rhythm: 'quarter' }, ['date-read note C2 每季度 → quarter']],
    ['完成时限', '长期坚持', {}, ['date-read note C2 长期坚持']],
    ['完成时限', '尽快', {}, ['bad-date error C2 尽快']],
    ['完成时限', '/', {}, []],
    ['报送周期', '每半年', { rhythm: 'half-year' }, []],
    ['报送周期', '不定期', {}, ['not-in-list error C2 不定期']],
    ['完成时限 | 报送周期', '每季度 | 每月', { rhythm: 'month' }, ['date-read note C2 每季度 → quarter']],
    ['权重', '1.5{1.5}', { weight: 1.5 }, []],
    ['权重', '高', {}, ['bad-number error C2 高']],
    ['公开属性', '不予公开', { disclosure: '不公开' }, []],
    ['公开属性', '其他', {}, ['not-in-list error C2 其他']],
    ['销号日期', '2023-11-20', { closed_on: '2023-11-20' }, []],
  ])('%s: %s', (head, row, expected, issues) => expect(item(head, row)).toEqual({ item: expected, issues }));

  it('the status is kept as written, and a day of closing in it is read', () => {
    const read = readDrawn(
      '事项编号 | 报告月份 | 状态\n2023H2-15 | 2023-11 | 已销号（2023年11月20日）\n2023H2-16 | 2023-11 | 已销号',
    );
    expect(lineFacts(read)).toEqual([
      { item_id: '2023H2-15', month: '2023-11', item: { closed_on: '2023-11-20' }, status: '已销号（2023年11月20日）' },
      { item_id: '2023H2-16', month: '2023-11', item: {}, status: '已销号' },
    ]);
  });
});
