import { describe, expect, it } from 'vitest';
import { issueLines, readDrawn } from '../../support/readDrawn.ts';

const HEAD = `合作事项台账（2023年11月） | < | < | < | <
  序号 | 方面 | 事项名称 | 进度% | 进展情况`;
const ITEM = '1 | 生态环境 | 共推绿色发展 | 40{40} | 已开工';

/** What the third row is skipped for, where the fourth is an item. */
function why(row: string) {
  const { skipped, lines } = readDrawn(`${HEAD}\n${row}\n${ITEM}`);
  return [skipped.find(({ row: at }) => at === 3)?.why, lines.length];
}

describe('rows that are no rows of the ledger', () => {
  it.each([
    ['合计 | | | 40{40} |', 'sum'],
    [' | | 合 计 | 40{40} |', 'sum'],
    [' | 生态环境小计 | | 40{40} |', 'sum'],
    ['~ 2 | 生态环境 | 持续深化生态共建 | 50{50} |', 'hidden'],
    ['~~2~~ | ~~生态环境~~ | ~~持续深化生态共建~~ | ~~50~~ |', 'struck'],
    ['2 | | ~~持续深化生态共建~~ | 50{50} |', 'struck'],
    ['填报人：张三 | | 审核人：李四 | | 电话：13800000000', 'signature'],
    ['填报单位（盖章）： | | | |', 'signature'],
    [' | | | | 联系电话：13800000000', 'signature'],
    ['2023年12月5日 | | | |', 'signature'],
    ['注：本表每月5日前报送。 | < | < | < | <', 'note'],
    ['填表说明：1.按月填报 | | | |', 'note'],
    ['※ 按月填报 | | | |', 'note'],
    ['序号 | 方面 | 事项名称 | 进度% | 进展情况', 'head'],
    ['合作事项台账（2023年11月） | | | |', 'title'],
    ['五、生态环境方面（3项） | < | < | < | <', 'title'],
    ['1 | 2 | 3 | 4 | 5', 'head'],
    ['3 | | | |', 'empty'],
    ['3 | | 未公布名称 | | 无', 'empty'],
  ])('%s is %s', (row, kind) => expect(why(row)).toEqual([kind, 1]));

  it.each([
    '2 | | 持续深化生态共建 | 50{50} | 说明：已开工',
    '2 | | 持续深化生态共建 | 0{0} |',
    ' | | 持续深化生态共建 | |',
  ])('%s is an item', (row) => expect(why(row)).toEqual([undefined, 2]));

  it('a note goes on below itself', () => {
    const { skipped } = readDrawn(`${HEAD}\n${ITEM}\n注：1.每月报送。\n2.不得涂改。\n\n落款`);
    expect(skipped.slice(1).map(({ row, why: kind }) => [row, kind])).toEqual([
      [4, 'note'],
      [5, 'note'],
      [7, 'note'],
    ]);
  });
});

it('lists titles and the lower rows of the head as well', () => {
  const { skipped } = readDrawn('台账 | <\n事项名称 | 进度\n^ | 实际%\n共推绿色发展 | 5');
  expect(skipped).toEqual([
    { row: 1, why: 'title', text: '台账' },
    { row: 3, why: 'head', text: '' },
  ]);
});

it('names rows that a person should look at, and no person', () => {
  const text = `${HEAD}\n${ITEM}\n合计 | | | 40{40} |\n填报人：张三 | | | | 电话：13800000000\n注：按月。`;
  expect(issueLines(readDrawn(text))).toEqual([
    'skipped-row note 4 合计：合计 40',
    'skipped-row note 5 签署：填报人、电话',
    'skipped-row note 6 表注：注：按月。',
  ]);
  expect(JSON.stringify(readDrawn(text))).not.toMatch(/张三|13800000000/);
  const leader = `${HEAD}\n${ITEM}\n分管领导：赵六 | | | |`;
  expect(issueLines(readDrawn(leader))).toEqual(['skipped-row note 4 签署：分管领导']);
  expect(JSON.stringify(readDrawn(text, { keepsContacts: true }))).toMatch(/张三/);
});
