import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** Rule 1: which item a row speaks of, and what is filled down. */
export const MATCHING: readonly CorpusCase[] = [
  {
    name: 'items by name: full-width, blanks, 《》, “”; near names are not the same',
    files: () => [
      {
        name: '名称.csv',
        bytes: textSheet([
          ['事项名称', '报告月份', '进度%'],
          ['优化提升省际高速公路', '2023-11', 61],
          ['《共推绿色发展》', '2023-11', 62],
          ['“深化西部陆海新通道建设”', '2023-11', 63],
          ['做强 中欧班列(成渝)品牌', '2023-11', 64],
          ['共建　西部科学城 ', '2023-11', 65],
          ['打造巴蜀文旅走廊', '2023-11', 66],
          ['优化提升省际高速路', '2023-11', 67],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '名称.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | month   | progress | region | side
            2   | 05   | 2023-11 | 61
            3   | 15   | 2023-11 | 62
            4   | 18   | 2023-11 | 63
            5   | 19   | 2023-11 | 64
            6   | 13   | 2023-11 | 65
            7   |      | 2023-11 | 66
            8   |      | 2023-11 | 67
          `),
          skipped: [],
        },
      ],
      issues: issuesIn(
        '名称.csv',
        undefined,
        `
        code         | row | column   | value
        unknown-item | 7   | 事项名称 | 打造巴蜀文旅走廊
        unknown-item | 8   | 事项名称 | 优化提升省际高速路
        `,
      ),
      merged: {
        reports: rowsOf(`
          item_id | month   | progress
          05      | 2023-11 | 61
          15      | 2023-11 | 62
          18      | 2023-11 | 63
          19      | 2023-11 | 64
          13      | 2023-11 | 65
        `),
        conflicts: [],
        asides: rowsOf(`
          file     | row | why
          名称.csv | 7   | unknown-item
          名称.csv | 8   | unknown-item
        `),
      },
    },
  },
  {
    name: 'items by number: it stands before the name',
    files: () => [
      {
        name: '编号.csv',
        bytes: textSheet([
          ['事项编号', '事项名称', '报告月份', '进度%'],
          ['2023H2-22', '', '2023-11', 64],
          ['2023H2-05', '优化提升省际高速公路', '2023-11', 61],
          ['2023H2-06', '共推绿色发展', '2023-11', 62],
          ['2023H2-99', '共建智慧口岸', '2023-11', 63],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '编号.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | progress
            2   | 22   | 64
            3   | 05   | 61
            4   | 06   | 62
            5   |      | 63
          `),
        },
      ],
      issues: issuesIn(
        '编号.csv',
        undefined,
        `
        code         | row | column   | value
        name-differs | 4   | 事项名称 | 共推绿色发展
        unknown-item | 5   | 事项编号 | 2023H2-99
        `,
      ),
    },
  },
  {
    name: 'vertical merges fill down; a blank without a merge, and a merge across, do not',
    files: () => [
      {
        name: '合并.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [
            ['2023年11月合作事项进展'],
            ['方面', '事项编号', '事项名称', '涉及地区', '进度%', '进展情况', '下一步'],
            ['基础设施建设', '2023H2-05', '优化提升省际高速公路', '合川', 70, '路基完成', '年底通车'],
            ['', '', '', '铜梁', 72],
            ['', '', '', '泸州', 74],
            ['', '2023H2-06', '共建长江上游航运中心', '江津', 40],
            ['', '', '', '永川', 44],
          ],
          merges: ['A1:G1', 'A3:A6', 'B3:B5', 'C3:C5', 'E6:F6', 'G3:G5'],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '合并.xlsx',
          sheet: '2023年11月',
          taken: 'ledger',
          month: '2023-11',
          lines: rowsOf(`
            row | item | area           | month   | region | regions | progress | text     | next
            3   | 05   | infrastructure | 2023-11 | 500117 | ?       | 70       | 路基完成 | 年底通车
            4   | 05   | infrastructure | 2023-11 | 500151 | ?       | 72       |          | 年底通车
            5   | 05   | infrastructure | 2023-11 | 510500 | ?       | 74       |          | 年底通车
            6   | 06   | infrastructure | 2023-11 |        | 500116  | 40       |          |
            7?  |      | ?              | ?       | ?      | ?       | ?        | ?        | ?
          `),
          skipped: [],
        },
      ],
      issues: issuesIn('合并.xlsx', '2023年11月', 'code | row\n unknown-item or missing-value | 7'),
    },
  },
  {
    name: 'in a CSV blank 方面, 编号, 名称 are filled from above, other columns are not',
    files: () => [
      {
        name: '补足.csv',
        bytes: textSheet([
          ['方面', '事项编号', '事项名称', '涉及地区', '报告月份', '进度%', '进展情况', '目标值'],
          ['基础设施建设', '2023H2-05', '优化提升省际高速公路', '合川', '2023-11', 70, '路基完成', 60],
          ['', '', '', '铜梁', '2023-11', 72, '', ''],
          ['', '', '', '泸州', '2023-11', '', '', ''],
          ['生态环境', '2023H2-15', '共推绿色发展', '全域', '2023-11', 48, '', ''],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '补足.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | area           | region | report | progress | text     | value | scope
            2   | 05   | infrastructure | 500117 | yes    | 70       | 路基完成 | 60    | listed
            3   | 05   | infrastructure | 500151 | yes    | 72       |          |       | listed
            4   | 05   | infrastructure |        |        |          |          |
            5   | 15   | ecology        |        | yes    | 48       |          |       | all16
          `),
        },
      ],
      issues: [{ codes: ['filled-down'], file: '补足.csv' }],
      may: ['filled-down'],
    },
  },
  {
    name: 'an area that is none, and one that is not the item’s',
    files: () => [
      {
        name: '方面.csv',
        bytes: textSheet([
          ['方面', '事项编号', '报告月份', '进度%'],
          ['文化旅游', '2023H2-05', '2023-11', 70],
          ['公共服务', '2023H2-15', '2023-11', 48],
        ]),
      },
    ],
    expected: {
      sheets: [
        { file: '方面.csv', taken: 'ledger', lines: rowsOf('row | item | progress\n 2 | 05 | 70\n 3 | 15 | 48') },
      ],
      issues: issuesIn(
        '方面.csv',
        undefined,
        `
        code         | row | column | value
        unknown-area | 2   | 方面   | 文化旅游
        area-differs | 3   | 方面   | 公共服务
        `,
      ),
    },
  },
];
