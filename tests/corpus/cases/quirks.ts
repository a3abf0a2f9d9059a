import { type CorpusCase, type CorpusFile, issuesIn, refused, rowsOf } from '../case.ts';
import { type CellValue, rawXlsx, xlsxEntries } from '../rawXlsx.ts';
import { rawZip } from '../rawZip.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况'];
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook with one file inside rewritten. */
function rewritten(path: string, change: (xml: string) => string, rows: readonly (readonly CellValue[])[]) {
  const entries = xlsxEntries([{ name: 'Sheet1', rows }]);
  return rawZip(
    entries.map((entry) =>
      entry.name === path
        ? { name: path, bytes: new Uint8Array(Buffer.from(change(Buffer.from(entry.bytes ?? []).toString()))) }
        : entry,
    ),
  );
}

/** As programs on servers write workbooks: every element with a prefix, strings in the cells, no row numbers, no styles. */
function prefixed(): CorpusFile {
  const cells = (row: readonly (string | number)[]) =>
    row
      .map((cell) =>
        typeof cell === 'number'
          ? `<x:c><x:v>${cell}</x:v></x:c>`
          : `<x:c t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`,
      )
      .join('');
  const rows = [HEAD, ['2023H2-04', '2023-11', 80, '已批复']].map((row) => `<x:row>${cells(row)}</x:row>`).join('');
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  return { name: '系统导出.xlsx', bytes: rewritten('xl/worksheets/sheet1.xml', () => xml, []) };
}

/** Habits of programs and people that go wrong silently. */
export const QUIRKS: readonly CorpusCase[] = [
  {
    name: 'a workbook by another program: prefixed elements, strings in the cells, no references',
    files: () => [prefixed()],
    expected: {
      sheets: [
        {
          file: '系统导出.xlsx',
          sheet: 'Sheet1',
          taken: 'ledger',
          lines: rowsOf('row | item | progress | text\n 2 | 04 | 80 | 已批复'),
        },
      ],
      issues: [],
    },
  },
  {
    name: 'days counted from 1904',
    files: () => [
      {
        name: '1904.xlsx',
        // 2023-09-30 is day 45199 from 1900 and 1462 days less from 1904.
        bytes: rewritten('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'), [
          ['事项编号', '报告月份', '进度%', '完成时限'],
          ['2023H2-04', '2023-11', 80, { value: 43737, look: 'date' }],
        ]),
      },
    ],
    expected: {
      sheets: [{ file: '1904.xlsx', taken: 'ledger', lines: rowsOf('row | item | due\n 2 | 04 | 2023-09-30') }],
      issues: [],
      may: ['date-read'],
    },
  },
  {
    name: 'cells that hold an error of a formula are no numbers',
    files: () => [
      {
        name: '错误值.xlsx',
        bytes: rewritten(
          'xl/worksheets/sheet1.xml',
          (xml) => xml.replace('<v>77</v>', '<v>#DIV/0!</v>').replace('<c r="C2">', '<c r="C2" t="e">'),
          [HEAD, ['2023H2-04', '2023-11', 77, ''], ['2023H2-05', '2023-11', 70, '']],
        ),
      },
    ],
    expected: {
      sheets: [
        {
          file: '错误值.xlsx',
          taken: 'ledger',
          lines: rowsOf('row | item | progress\n 2? | 04 | \n 3 | 05 | 70'),
        },
      ],
      issues: issuesIn(
        '错误值.xlsx',
        'Sheet1',
        'code | row | column | cell\n bad-number or not-a-number | 2 | 进度% | C2',
      ),
    },
  },
  {
    name: 'records of nothing but separators at the end are nothing, and are not filled from above',
    files: () => [
      {
        name: '尾部空行.csv',
        bytes: textSheet([
          ['方面', '事项编号', '事项名称', '报告月份', '进度%', ''],
          ['基础设施建设', '2023H2-05', '优化提升省际高速公路', '2023-11', 70, ''],
          ['', '', '', '', '', ''],
          [' ', '', '　', '', '', ''],
        ]),
      },
    ],
    expected: {
      sheets: [{ file: '尾部空行.csv', taken: 'ledger', lines: rowsOf('row | item | progress\n 2 | 05 | 70') }],
      issues: [],
    },
  },
  {
    name: 'a head twice, a head nobody knows',
    files: () => [
      {
        name: '两列.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', '进度%', '进度%', '领导批示'],
          ['2023H2-05', '2023-11', 70, 99, '请抓紧'],
        ]),
      },
    ],
    expected: {
      sheets: [{ file: '两列.csv', taken: 'ledger', lines: rowsOf('row | item | progress | text\n 2 | 05 | 70 |') }],
      issues: [
        { codes: ['column-twice'], file: '两列.csv', column: '进度%' },
        { codes: ['column-unused'], file: '两列.csv', column: '领导批示' },
      ],
    },
  },
  {
    name: 'names and telephone numbers are not stored',
    files: () => [
      {
        name: '联系方式.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [
            ['事项编号', '进度%', '联系人', '联系电话'],
            ['2023H2-04', 80, '郑十', '13800000003'],
            ['2023H2-05', 70, '郑十', 13800000004],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '联系方式.xlsx',
          taken: 'ledger',
          lines: rowsOf('row | item | progress | contact | text\n 2 | 04 | 80 | |\n 3 | 05 | 70 | |'),
        },
      ],
      issues: [{ codes: ['contact-dropped'], file: '联系方式.xlsx' }],
      may: ['contact-dropped'],
      unsaved: ['郑十', '13800000003', '13800000004'],
    },
  },
  {
    name: 'a table of the data package by its fields; a table of something else',
    files: () => [
      {
        name: '月份表.csv',
        bytes: textSheet([
          ['period_id', 'month', 'due_on', 'state'],
          ['2023H2', '2023-11', '2023-12-05', 'collecting'],
        ]),
      },
      {
        name: '通讯录.csv',
        bytes: textSheet([
          ['姓名', '处室', '房间'],
          ['甲', '综合处', '301'],
        ]),
      },
    ],
    expected: {
      sheets: [
        { file: '月份表.csv', taken: 'months', lines: [] },
        { file: '通讯录.csv', taken: 'unknown', lines: [] },
      ],
      issues: [refused('通讯录.csv', 'not-understood')],
    },
  },
];
