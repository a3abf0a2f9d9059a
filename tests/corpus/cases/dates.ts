import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { type CellValue, rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** 2023-09-30 counted in days as Excel does: 2023-01-01 is 44927. */
const SEPTEMBER_30 = 45199;

/** Ways in which offices write a day or span, rule 9 of the ledger. */
export const WRITTEN_DAYS: readonly string[] = [
  '2023-09-30',
  '2023/9/30',
  '2023.9',
  '2023年9月',
  '23年9月',
  '9月底',
  '9月上旬',
  '年底前',
  '三季度',
  '长期坚持',
  '每季度',
];

const DUE: readonly CellValue[] = [
  ...WRITTEN_DAYS,
  { value: SEPTEMBER_30, look: 'date' },
  SEPTEMBER_30,
  '待定',
  '2023-13-45',
];

const numbered = (at: number) => `2023H2-${`${at + 1}`.padStart(2, '0')}`;

/** Rule 9: days, months, and words for them. */
export const DATES: readonly CorpusCase[] = [
  {
    name: 'due days in every form the contract names, serials with and without a format, and two that are none',
    files: () => [
      {
        name: '时限.xlsx',
        bytes: rawXlsx({
          name: '台账',
          rows: [
            ['事项编号', '完成时限', '报告月份', '进度%'],
            ...DUE.map((due, at) => [numbered(at), due, '2023-11', 50] as const),
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '时限.xlsx',
          sheet: '台账',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | due        | rhythm | progress
            2   | 01   | 2023-09-30 |        | 50
            3   | 02   | 2023-09-30 |        | 50
            4   | 03   | 2023-09    |        | 50
            5   | 04   | 2023-09    |        | 50
            6   | 05   | 2023-09    |        | 50
            7   | 06   | 2023-09-30 |        | 50
            8   | 07   | 2023-09    |        | 50
            9   | 08   | 2023-12-31 |        | 50
            10  | 09   | 2023-09-30 |        | 50
            11  | 10   |            |        | 50
            12  | 11   |            | ?      | 50
            13  | 12   | 2023-09-30 |        | 50
            14  | 13   | 2023-09-30 |        | 50
            15  | 14   |            |        | 50
            16  | 15   |            |        | 50
          `),
        },
      ],
      issues: issuesIn(
        '时限.xlsx',
        '台账',
        `
        code     | row | column   | cell | value
        bad-date | 15  | 完成时限 | B15  | 待定
        bad-date | 16  | 完成时限 | B16  | 2023-13-45
        `,
      ),
      may: ['date-read'],
    },
  },
  {
    name: 'months of reports in every form; one that is none, one that is not said',
    files: () => [
      {
        name: '月份.xlsx',
        bytes: rawXlsx({
          name: 'Sheet1',
          rows: [
            ['事项编号', '报告月份', '进度%'],
            ['2023H2-01', '2023-11', 51],
            ['2023H2-02', '2023年11月', 52],
            ['2023H2-03', '11月', 53],
            ['2023H2-04', { value: 45231, look: 'month' }, 54],
            ['2023H2-05', '2023/11', 55],
            ['2023H2-06', '２０２３年１１月', 56],
            ['2023H2-07', '2023-13', 57],
            ['2023H2-08', '', 58],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '月份.xlsx',
          sheet: 'Sheet1',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | month   | progress
            2   | 01   | 2023-11 | 51
            3   | 02   | 2023-11 | 52
            4   | 03   | 2023-11 | 53
            5   | 04   | 2023-11 | 54
            6   | 05   | 2023-11 | 55
            7   | 06   | 2023-11 | 56
            8?  | 07   |         | ?
            9?  | 08   |         | ?
          `),
        },
      ],
      issues: issuesIn(
        '月份.xlsx',
        'Sheet1',
        `
        code                           | row | column
        bad-month                      | 8   | 报告月份
        missing-month or missing-value | 9   |
        `,
      ),
      may: ['date-read'],
    },
  },
  {
    name: 'months from the names of the sheets, the year from the file or the period',
    files: () => [
      {
        name: '事项进展2023.xlsx',
        bytes: rawXlsx(
          ...['9月', '10月', '11月'].map((name, at) => ({
            name,
            rows: [
              ['事项编号', '进度%'],
              ['2023H2-04', 50 + 10 * at],
            ],
          })),
        ),
      },
      {
        name: '无月份.csv',
        bytes: textSheet([
          ['事项编号', '进度%'],
          ['2023H2-05', 50],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '事项进展2023.xlsx',
          sheet: '9月',
          taken: 'ledger',
          month: '2023-09',
          lines: rowsOf('row | item | month | progress\n 2 | 04 | 2023-09 | 50'),
        },
        {
          file: '事项进展2023.xlsx',
          sheet: '10月',
          taken: 'ledger',
          month: '2023-10',
          lines: rowsOf('row | item | month | progress\n 2 | 04 | 2023-10 | 60'),
        },
        {
          file: '事项进展2023.xlsx',
          sheet: '11月',
          taken: 'ledger',
          month: '2023-11',
          lines: rowsOf('row | item | month | progress\n 2 | 04 | 2023-11 | 70'),
        },
        { file: '无月份.csv', taken: 'ledger' },
      ],
      issues: [{ codes: ['missing-month'], file: '无月份.csv' }],
      merged: {
        reports: rowsOf(`
          item_id | month   | progress
          04      | 2023-09 | 50
          04      | 2023-10 | 60
          04      | 2023-11 | 70
        `),
        conflicts: [],
      },
    },
  },
];
