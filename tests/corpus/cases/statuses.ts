import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况', '状态', '销号日期', '改判状态', '改判理由'];

/**
 * Rule 8. All of 2023-11: five of six months are gone, 83.3 %.
 * 83.3 → gap 0.03 达时序 · 60 → gap 23.3 滞后 · 78 → gap 5.3 略滞后 · 50 → gap 33.3 严重滞后 · 90 → 超时序.
 */
export const STATUSES: readonly CorpusCase[] = [
  {
    name: 'a status equal to the computed says nothing, another is told, 已销号 closes, an override needs a reason',
    files: () => [
      {
        name: '状态.csv',
        bytes: textSheet([
          HEAD,
          ['2023H2-01', '2023-11', 83.3, '', '达时序进度', '', '', ''],
          ['2023H2-02', '2023-11', 60, '', '滞后', '', '', ''],
          ['2023H2-03', '2023-11', 60, '', '达时序进度', '', '', ''],
          ['2023H2-04', '2023-11', 100, '', '已完成', '', '', ''],
          ['2023H2-05', '2023-11', 100, '', '已销号', '2023-11-20', '', ''],
          ['2023H2-06', '2023-11', 60, '', '滞后', '', '达时序进度', '汛期停工，工期顺延'],
          ['2023H2-07', '2023-11', 60, '', '滞后', '', '达时序进度', ''],
          ['2023H2-08', '2023-11', '', '正在推进', '定性进展', '', '', ''],
          ['2023H2-09', '2023-11', 90, '', '已完成', '', '', ''],
          ['2023H2-10', '2023-11', 78, '', '略滞后', '', '', ''],
          ['2023H2-11', '2023-11', 50, '', '严重滞后', '', '', ''],
          ['2023H2-12', '2023-11', 90, '', '超时序进度', '', '', ''],
          ['2023H2-13', '2023-11', 50, '', '滞后', '', '', ''],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '状态.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | progress | status     | closed     | override    | reason             | text
            2   | 01   | 83.3     | 达时序进度 |            |             |                    |
            3   | 02   | 60       | 滞后       |            |             |                    |
            4   | 03   | 60       | 达时序进度 |            |             |                    |
            5   | 04   | 100      | 已完成     |            |             |                    |
            6   | 05   | 100      | 已销号     | 2023-11-20 |             |                    |
            7   | 06   | 60       | 滞后       |            | on-schedule | 汛期停工，工期顺延 |
            8   | 07   | 60       | 滞后       |            | ?           |                    |
            9   | 08   |          | 定性进展   |            |             |                    | 正在推进
            10  | 09   | 90       | 已完成     |            |             |                    |
            11  | 10   | 78       | 略滞后     |            |             |                    |
            12  | 11   | 50       | 严重滞后   |            |             |                    |
            13  | 12   | 90       | 超时序进度 |            |             |                    |
            14  | 13   | 50       | 滞后       |            |             |                    |
          `),
        },
      ],
      issues: issuesIn(
        '状态.csv',
        undefined,
        `
        code                    | row | column | value
        status-differs          | 4   | 状态   | 达时序进度
        override-without-reason | 8
        status-differs          | 10  | 状态   | 已完成
        status-differs          | 14  | 状态   | 滞后
        `,
      ),
      merged: {
        reports: rowsOf(`
          item_id | month   | progress | override_status | override_reason
          01      | 2023-11 | 83.3     |                 |
          02      | 2023-11 | 60       |                 |
          03      | 2023-11 | 60       |                 |
          04      | 2023-11 | 100      |                 |
          05      | 2023-11 | 100      |                 |
          06      | 2023-11 | 60       | on-schedule     | 汛期停工，工期顺延
          07      | 2023-11 | 60       | ?               |
          08      | 2023-11 |          |                 |
          09      | 2023-11 | 90       |                 |
          10      | 2023-11 | 78       |                 |
          11      | 2023-11 | 50       |                 |
          12      | 2023-11 | 90       |                 |
          13      | 2023-11 | 50       |                 |
        `),
        items: rowsOf('id | closed_on\n 2023H2-05 | 2023-11-20'),
        conflicts: [],
      },
    },
  },
  {
    name: 'a status is judged in its own month and by its own span',
    files: () => [
      {
        name: '各月状态.csv',
        bytes: textSheet([
          ['事项编号', '起始', '完成时限', '报告月份', '计划进度%', '进度%', '状态'],
          // September of July to December: half the time is gone.
          ['2023H2-01', '', '', '2023-09', '', 50, '达时序进度'],
          ['2023H2-01', '', '', '2023-11', '', 50, '严重滞后'],
          // August to November: in September half is gone as well.
          ['2023H2-02', '2023-08', '2023-11', '2023-09', '', 50, '达时序进度'],
          // The plan stands before the time.
          ['2023H2-03', '', '', '2023-09', 30, 30, '达时序进度'],
          ['2023H2-04', '', '', '2023-09', '', '', '未报送'],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '各月状态.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | month   | planned | progress | start   | due     | report
            2   | 01   | 2023-09 |         | 50       |         |         | yes
            3   | 01   | 2023-11 |         | 50       |         |         | yes
            4   | 02   | 2023-09 |         | 50       | 2023-08 | 2023-11 | yes
            5   | 03   | 2023-09 | 30      | 30       |         |         | yes
            6   | 04   | 2023-09 |         |          |         |         |
          `),
        },
      ],
      issues: [],
      may: ['date-read'],
    },
  },
];
