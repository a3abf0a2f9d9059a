import { describe, expect, it } from 'vitest';
import type { Grid } from '#model/grid.ts';
import { isLedgerHead, ledgerHead } from '#parse/sheet/sheetHead.ts';
import { csvGridOf, gridOf } from '../../support/gridOf.ts';

const head = (grid: Grid, columns: Record<string, string> = {}) => {
  const found = ledgerHead(grid, { columns });
  return (
    found && {
      rows: [grid.rows[found.first]?.row, grid.rows[found.last]?.row],
      columns: found.columns.map(({ letter, header, field }) => [letter, header, field]),
      isLedger: isLedgerHead(found),
    }
  );
};

describe('where the head stands', () => {
  it('in the first row', () => {
    expect(head(gridOf('事项编号 | 进度% | 备注\nI | 5 | '))).toEqual({
      rows: [1, 1],
      columns: [
        ['A', '事项编号', 'no'],
        ['B', '进度%', 'progress'],
        ['C', '备注', undefined],
      ],
      isLedger: true,
    });
  });

  it('below titles', () => {
    const grid = gridOf('合作事项台账 | < | <\n填报单位：江津区 | |\n\n事项编号 | 事项名称 | 进度%\nI | 名称 | 5');
    expect(head(grid)?.rows).toEqual([4, 4]);
  });

  it('of two rows, merged: the levels are joined', () => {
    const grid = gridOf('标题 | < | < | <\n事项名称 | 进度 | < | 进展情况\n^ | 计划% | 实际% | ^\n名称 | 1 | 2 |');
    expect(head(grid)).toEqual({
      rows: [2, 3],
      columns: [
        ['A', '事项名称', 'name'],
        ['B', '进度/计划%', 'planned'],
        ['C', '进度/实际%', 'progress'],
        ['D', '进展情况', 'text'],
      ],
      isLedger: true,
    });
  });

  it('of two rows where the lower says nothing new: merged headers run down to it', () => {
    const grid = gridOf('事项名称 | 进度% | 资金 | <\n^ | ^ | 计划投资 | 到位\n名称 | 1 | 2 | 3');
    expect(head(grid)?.rows).toEqual([1, 2]);
  });

  it('of two rows in a CSV: a blank goes with what stands to its left', () => {
    const grid = csvGridOf('事项名称 | 进度 | | 牵头单位 |\n | 计划 | 实际 | 重庆市 | 四川省\n名称 | 1 | 2 | 甲 | 乙');
    expect(head(grid)?.columns.map(([, , field]) => field)).toEqual([
      'name',
      'planned',
      'progress',
      'leadCq',
      'leadSc',
    ]);
  });

  it('of three rows', () => {
    const grid = gridOf(
      '事项名称 | 完成情况 | < | <\n^ | 数量 | < | 进展情况\n^ | 目标值 | 累计完成 | ^\n名称 | 1 | 2 |',
    );
    expect(head(grid)).toMatchObject({ rows: [1, 3], isLedger: true });
  });

  it('not in a hidden row, nor in the same head on the next page', () => {
    expect(head(gridOf('~ 事项编号 | 进度% | 状态\n事项编号 | 进度% | 目标'))?.rows).toEqual([2, 2]);
    expect(head(gridOf('事项编号 | 进度%\nI | 1\n事项编号 | 进度%'))?.rows).toEqual([1, 1]);
  });

  it('nowhere', () => {
    expect(head(gridOf('甲 | 乙\n1 | 2'))).toBeUndefined();
    expect(head(gridOf(''))).toBeUndefined();
  });
});

describe('what is enough for a ledger', () => {
  it.each([
    ['事项名称 | 进展情况', true],
    ['序号 | 事项名称 | 完成情况', true],
    ['事项编号 | 方面', false],
    ['进度% | 目标 | 状态', false],
    ['名称 | 联系人', false],
  ])('%s', (text, isLedger) => expect(head(gridOf(text))?.isLedger).toBe(isLedger));
});

it('what a person said of a column stands; of others’ words none does harm', () => {
  const grid = gridOf('事项编号 | 甲 | 进度% | constructor');
  expect(head(grid, { 甲: 'text', '进度%': '' })?.columns.map(([, , field]) => field)).toEqual([
    'no',
    'text',
    undefined,
    undefined,
  ]);
});
