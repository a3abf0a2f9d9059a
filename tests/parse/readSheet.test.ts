import { expect, it } from 'vitest';
import { readSheet } from '#parse/readSheet.ts';
import { gridOf } from '../support/gridOf.ts';
import { shippedLists } from '../support/sheetLists.ts';

const LISTS = shippedLists();

const GRID = gridOf(`
成渝中部地区合作事项进展情况表（2023年11月） | < | < | < | < | < | < | < | < | < | < | < | < | <
填报单位：江津区发展改革委（盖章） | < | < | < | < | < | 填报日期：2023年12月3日 | < | < | < | 内部资料 注意保存 | < | < | <
序号 | 方面 | 事项编号 | 事项名称 | 牵头单位 | < | 目标 | 目标值 | 单位 | 完成时限 | 进度 | < | 进展情况 | 联系人及电话
^ | ^ | ^ | ^ | 重庆市 | 四川省 | ^ | ^ | ^ | ^ | 计划% | 实际\\n（%） | ^ | ^
1 | 基础设施建设 | 2023H2-04 | 加快推进成渝地区铁路规划项目实施 | 市发展改革委、市交通局 | 省发展改革委 | 办结24件前期要件 | 24 | 件 | 12月底 | 83.3 | 85%{0.85%} | 已办结 | 张三 13800000000
2 | ^ | 2023H2-06 | 《共建长江上游航运中心》 | 市交通局 |  |  |  |  | 年底前 |  | 约85% | 〃 |
~ 3 | 产业发展 | 2023H2-10 | 共推数字经济产业发展 |  |  |  |  |  |  |  | 50{50} | |
合计 | | | | | | | 24 | | | | | |
填报人：李四 | | | 审核人：王五 | | | 电话：023-12345678 | | | | | | |
注：本表每月5日前报送。
`);

it('reads', () => {
  const read = readSheet(GRID, LISTS);
  console.log(
    read.columns.map((c) => `${c.letter} ${c.header} ${c.field}`).join('\n'),
    JSON.stringify(
      read.lines.map(({ place, ...l }) => [place.row, l]),
      null,
      0,
    ),
    '\n',
    read.matches.map(({ first, ...m }) => JSON.stringify(m)).join('\n'),
    '\n',
    JSON.stringify(read.skipped),
    read.issues.map((i) => JSON.stringify(i)).join('\n'),
    read.month,
    read.region_code,
    read.unit,
    read.isInternal,
  );
  expect(read.taken).toBe('ledger');
});
