import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** Rules 2 and 4: whose report a row is, what is said twice, and columns of the item that change. */
export const REPORTS: readonly CorpusCase[] = [
  {
    name: 'one row an item: its report, and its regions with their roles',
    files: () => [
      {
        name: '事项.xlsx',
        bytes: rawXlsx({
          name: 'Sheet1',
          rows: [
            ['事项编号', '涉及地区', '报告月份', '进度%'],
            ['2023H2-04', '江津（牵头）、永川、泸州（参与）', '2023-11', 79.2],
            ['2023H2-06', '宜宾(牵头)', '2023-11', 88.9],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '事项.xlsx',
          sheet: 'Sheet1',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | scope  | regions                      | region | side | progress
            2   | 04   | listed | 500116牵头 500118 510500参与 |        |      | 79.2
            3   | 06   | listed | 511500牵头                   |        |      | 88.9
          `),
        },
      ],
      issues: [],
      merged: {
        reports: rowsOf(`
          item_id | month   | progress | row
          04      | 2023-11 | 79.2     | 事项.xlsx[Sheet1]#2
          06      | 2023-11 | 88.9     | 事项.xlsx[Sheet1]#3
        `),
        conflicts: [],
        missingRegions: ['500117', '500111', '500120', '500151', '500152', '500153'].concat([
          '510300',
          '510900',
          '511000',
          '511600',
          '511700',
          '512000',
        ]),
      },
    },
  },
  {
    name: 'several rows of an item and month name a region each; the other month has one row',
    files: () => [
      {
        name: '分区市.csv',
        bytes: textSheet([
          ['事项编号', '涉及地区', '报告月份', '完成值'],
          ['2023H2-17', '合川（牵头）', '2023-11', 12],
          ['2023H2-17', '大足区', '2023-11', 9],
          ['2023H2-17', '511000', '2023-11', 0],
          ['2023H2-17', '合川、大足、内江', '2023-10', 18],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '分区市.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | month   | region | done | progress
            2   | 17   | 2023-11 | 500117 | 12   |
            3   | 17   | 2023-11 | 500111 | 9    |
            4   | 17   | 2023-11 | 511000 | 0    |
            5   | 17   | 2023-10 |        | 18   |
          `),
        },
      ],
      issues: [],
      merged: {
        reports: rowsOf(`
          item_id | month   | region_code | done_value | row
          17      | 2023-11 | 500117      | 12         | 分区市.csv#2
          17      | 2023-11 | 500111      | 9          | 分区市.csv#3
          17      | 2023-11 | 511000      | 0          | 分区市.csv#4
          17      | 2023-10 |             | 18         | 分区市.csv#5
        `),
        conflicts: [],
      },
    },
  },
  {
    name: 'two rows that name a side each: two reports, no conflict',
    files: () => [
      {
        name: '两方.csv',
        bytes: textSheet([
          ['事项编号', '报告方', '报告月份', '进度%'],
          ['2023H2-09', '渝', '2023-09', 52],
          ['2023H2-09', '川', '2023-09', 47],
          ['2023H2-05', '川方', '2023-09', 40],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '两方.csv',
          taken: 'ledger',
          lines: rowsOf('row | item | side | region | progress\n 2|09|渝||52\n 3|09|川||47\n 4|05|川||40'),
        },
      ],
      issues: [],
      merged: {
        reports: rowsOf(`
          item_id | month   | side | progress
          09      | 2023-09 | 渝   | 52
          09      | 2023-09 | 川   | 47
          05      | 2023-09 | 川   | 40
        `),
        conflicts: [],
      },
    },
  },
  {
    name: 'the same row again, and another that contradicts: nothing is summed',
    files: () => [
      {
        name: '重复.csv',
        bytes: textSheet([
          ['事项编号', '涉及地区', '报告月份', '完成值'],
          ['2023H2-05', '合川', '2023-11', 7],
          ['2023H2-05', '铜梁', '2023-11', 8],
          ['2023H2-05', '合川', '2023-11', 7],
          ['2023H2-05', '铜梁区', '2023-11', 9],
        ]),
      },
    ],
    expected: {
      sheets: [{ file: '重复.csv', taken: 'ledger' }],
      issues: [
        { codes: ['duplicate-report'], file: '重复.csv' },
        { codes: ['conflict'], values: ['8', '9', '重复.csv'] },
      ],
      merged: {
        reports: rowsOf('item_id | month | region_code | done_value\n 05 | 2023-11 | 500117 | 7'),
        conflicts: [
          {
            name: '铜梁 done',
            item: '05',
            region: '500151',
            field: 'done',
            claims: [
              { value: '8', file: '重复.csv', row: 3 },
              { value: '9', file: '重复.csv', row: 5 },
            ],
          },
        ],
        asides: rowsOf('file | row | why\n 重复.csv | 3 | conflict\n 重复.csv | 5 | conflict'),
      },
    },
  },
  {
    name: 'a target that differs between months is a new version',
    files: () => [
      {
        name: '目标.csv',
        bytes: textSheet([
          ['事项编号', '目标值', '单位', '报告月份', '完成值'],
          ['2023H2-10', 48, '个', '2023-08', 12],
          ['2023H2-10', 48, '个', '2023-09', 20],
          ['2023H2-10', 96, '个', '2023-10', 60],
          ['2023H2-10', '', '', '2023-11', 72],
        ]),
      },
    ],
    expected: {
      sheets: [{ file: '目标.csv', taken: 'ledger' }],
      issues: issuesIn('目标.csv', undefined, 'code | row\n new-target-version | 4'),
      merged: {
        reports: rowsOf(`
          item_id | month   | done_value
          10      | 2023-08 | 12
          10      | 2023-09 | 20
          10      | 2023-10 | 60
          10      | 2023-11 | 72
        `),
        targets: rowsOf(`
          item_id | version | value | unit | set_on
          10      | 1       | 48    | 个   | ?
          10      | 2       | 96    | 个   | 2023-10
        `),
        conflicts: [],
      },
    },
  },
  {
    name: 'a target that differs within a month is a conflict, the reports stand',
    files: () =>
      [
        ['渝.csv', '渝', 48, 20],
        ['川.csv', '川', 50, 22],
      ].map(([name = '', side = '', target = '', done = '']) => ({
        name: `${name}`,
        bytes: textSheet([
          ['事项编号', '报告方', '目标值', '报告月份', '完成值'],
          ['2023H2-10', side, target, '2023-11', done],
        ]),
      })),
    expected: {
      sheets: [
        { file: '渝.csv', taken: 'ledger', lines: rowsOf('row | item | side | value | done\n 2 | 10 | 渝 | 48 | 20') },
        { file: '川.csv', taken: 'ledger', lines: rowsOf('row | item | side | value | done\n 2 | 10 | 川 | 50 | 22') },
      ],
      issues: [{ codes: ['conflict'], values: ['48', '50', '渝.csv', '川.csv'] }],
      merged: {
        reports: rowsOf(`
          item_id | month   | side | done_value
          10      | 2023-11 | 渝   | 20
          10      | 2023-11 | 川   | 22
        `),
        targets: [],
        conflicts: [
          {
            name: 'target',
            item: '10',
            field: 'targetValue',
            claims: [
              { value: '48', file: '渝.csv', row: 2 },
              { value: '50', file: '川.csv', row: 2 },
            ],
          },
        ],
      },
    },
  },
];
