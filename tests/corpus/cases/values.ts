import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** Rule 5: blank, zero, words in place of numbers, the row above again. */
export const VALUES: readonly CorpusCase[] = [
  {
    name: 'blank, text, zero, slashes, withheld, words in the column of numbers, ditto, over 100, below 0',
    files: () => [
      {
        name: '取值.xlsx',
        bytes: rawXlsx({
          name: '11月',
          rows: [
            ['事项编号', '报告月份', '完成值', '进度%', '进展情况'],
            ['2023H2-01', '2023-11'],
            ['2023H2-02', '2023-11', '', '', '已印发方案'],
            ['2023H2-03', '2023-11', '', 0],
            ['2023H2-04', '2023-11', '', '/'],
            ['2023H2-05', '2023-11', '', '—'],
            ['2023H2-06', '2023-11', '', '不涉及'],
            ['2023H2-07', '2023-11', '', '暂不公开'],
            ['2023H2-08', '2023-11', '', '保密'],
            ['2023H2-09', '2023-11', '', '约85%'],
            ['2023H2-10', '2023-11', '', '基本完成'],
            ['2023H2-11', '2023-11', '', '持续推进', '开展调度3次'],
            ['2023H2-12', '2023-11', '', 75, '正在推进'],
            ['2023H2-13', '2023-11', '', '〃', '同上'],
            ['2023H2-14', '2023-11', '0', ''],
            ['2023H2-15', '2023-11', '', 121.08],
            ['2023H2-16', '2023-11', '', '201.6%'],
            ['2023H2-17', '2023-11', '', -5],
            ['2023H2-18', '2023-11', ' 12 ', '', '   '],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '取值.xlsx',
          sheet: '11月',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | report | progress | done | state          | text
            2   | 01   |        |          |      |                |
            3   | 02   | yes    |          |      |                | 已印发方案
            4   | 03   | yes    | 0        |      |                |
            5   | 04   | yes    |          |      | not-applicable |
            6   | 05   | yes    |          |      | not-applicable |
            7   | 06   | yes    |          |      | not-applicable |
            8   | 07   | yes    |          |      | withheld       |
            9   | 08   | yes    |          |      | withheld       |
            10  | 09   | yes    |          |      |                | 约85%
            11  | 10   | yes    |          |      |                | 基本完成
            12  | 11   | yes    |          |      |                | *
            13  | 12   | yes    | 75       |      |                | 正在推进
            14  | 13   | yes    | 75       |      |                | 正在推进
            15  | 14   | yes    |          | 0    |                |
            16  | 15   | yes    | 121.08   |      |                |
            17  | 16   | yes    | 201.6    |      |                |
            18? | 17   | ?      |          |      | ?              | ?
            19  | 18   | yes    |          | 12   |                |
          `),
          skipped: [],
        },
      ],
      issues: issuesIn(
        '取值.xlsx',
        '11月',
        `
        code                       | row | column | cell | value
        not-a-number or bad-number | 10  | 进度%  | D10  | 约85%
        not-a-number or bad-number | 11  | 进度%  | D11  | 基本完成
        not-a-number or bad-number | 12  | 进度%  | D12  | 持续推进
        ditto                      | 14
        out-of-range or bad-number | 18  | 进度%  | D18  | -5
        `,
      ),
      may: ['ditto'],
    },
  },
  {
    name: 'a target that is no number, a plan that is, a progress that differs from the done value',
    files: () => [
      {
        name: '目标值.csv',
        bytes: textSheet([
          ['事项编号', '目标', '目标值', '单位', '报告月份', '计划进度%', '完成值', '进度%'],
          ['2023H2-04', '前期要件', '若干', '件', '2023-11', '80%', 19, ''],
          ['2023H2-05', '处工点', 60, '处', '2023-11', 85, 42, 70],
          ['2023H2-06', '作业点', 18, '个', '2023-11', '', 16, 60],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '目标值.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | target   | value | unit | planned | done | progress
            2   | 04   | 前期要件 |       | 件   | 80      | 19   |
            3   | 05   | 处工点   | 60    | 处   | 85      | 42   | 70
            4   | 06   | 作业点   | 18    | 个   |         | 16   | 60
          `),
        },
      ],
      issues: issuesIn(
        '目标值.csv',
        undefined,
        `
        code                       | row | column | value
        bad-number or not-a-number | 2   | 目标值 | 若干
        `,
      ),
      // "both given and more than 0.05 apart: progress stands, with an issue": where it stands is open.
      may: ['progress-differs'],
    },
  },
];
