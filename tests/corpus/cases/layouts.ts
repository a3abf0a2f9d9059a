import ExcelJS from 'exceljs';
import { type CorpusCase, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { stable } from '../stable.ts';

/** How offices lay out their tables. */
export const LAYOUTS: readonly CorpusCase[] = [
  {
    name: 'a head in two merged levels, whose upper word belongs to the lower ones; written by ExcelJS',
    files: async () => [{ name: '两层表头.xlsx', bytes: await twoLevels() }],
    expected: {
      sheets: [
        {
          file: '两层表头.xlsx',
          sheet: '2023年11月',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | area    | units                         | value | unit | done | progress | due        | month
            4   | 15   | ecology | 川牵头:单位乙 渝牵头:单位甲   | 100   | 处   | 64   | 64       | 2023-12-31 | 2023-11
            5   | 16   | ecology | 川牵头:单位丁 渝牵头:单位丙   | 240   | 次   | 200  |          | 2023-12-31 | 2023-11
          `),
          skipped: rowsOf('row | why\n 6 | hidden'),
        },
      ],
      issues: [{ codes: ['formula'], file: '两层表头.xlsx' }],
    },
  },
  {
    name: 'several sheets: an explanation, two ledgers, an empty one',
    files: () => [
      {
        name: '2023年11月川渝.xlsx',
        bytes: rawXlsx(
          { name: '说明', rows: [['填报说明'], ['一、请于每月5日前报送。'], ['二、进度为累计数。']] },
          {
            name: '渝方',
            rows: [
              ['事项编号', '报告方', '进度%'],
              ['2023H2-09', '渝', 83],
            ],
          },
          {
            name: '川方',
            rows: [
              ['事项编号', '报告方', '进度%'],
              ['2023H2-09', '川', 81],
            ],
          },
          { name: 'Sheet3', rows: [] },
        ),
      },
    ],
    expected: {
      sheets: [
        { file: '2023年11月川渝.xlsx', sheet: '说明', taken: 'unknown', lines: [] },
        {
          file: '2023年11月川渝.xlsx',
          sheet: '渝方',
          taken: 'ledger',
          lines: rowsOf('row | item | month | side | progress\n 2 | 09 | 2023-11 | 渝 | 83'),
        },
        {
          file: '2023年11月川渝.xlsx',
          sheet: '川方',
          taken: 'ledger',
          lines: rowsOf('row | item | month | side | progress\n 2 | 09 | 2023-11 | 川 | 81'),
        },
      ],
      issues: [],
      may: ['not-understood', 'empty-table'],
    },
  },
  {
    name: 'a mark for internal use in the title: every row is internal unless it says more',
    files: () => [
      {
        name: '内部.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [
            ['内部资料　注意保存'],
            ['合作事项进展'],
            ['事项编号', '进度%', '公开属性'],
            ['2023H2-04', 80],
            ['2023H2-05', 70, '不公开'],
          ],
        }),
      },
      {
        name: '不是内部.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [
            ['事项编号', '进度%', '进展情况'],
            ['2023H2-06', 80, '完善内部管理制度，加强商业秘密保护'],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '内部.xlsx',
          taken: 'ledger',
          isInternal: true,
          lines: rowsOf('row | item | progress | disclosure\n 4 | 04 | 80 | 内部\n 5 | 05 | 70 | 不公开'),
        },
        {
          file: '不是内部.xlsx',
          taken: 'ledger',
          isInternal: false,
          lines: rowsOf(
            'row | item | progress | disclosure | text\n 2 | 06 | 80 | | 完善内部管理制度，加强商业秘密保护',
          ),
        },
      ],
      issues: [{ codes: ['internal-mark'], file: '内部.xlsx' }],
    },
  },
];

async function twoLevels(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('2023年11月');
  sheet.addRows([
    ['川渝合作重点事项台账'],
    ['事项编号', '方面', '牵头单位', '', '目标', '', '完成情况', '', '完成时限'],
    ['', '', '渝方', '川方', '目标值', '单位', '完成值', '进度%', ''],
    [
      '2023H2-15',
      '生态环境',
      '单位甲',
      '单位乙',
      100,
      '处',
      64,
      { formula: 'G4/E4', result: 0.64 },
      new Date('2023-12-31'),
    ],
    ['2023H2-16', '', '单位丙', '单位丁', 240, '次', 200, '', new Date('2023-12-31')],
    ['2023H2-17', '', '单位丙', '单位丁', 60, '处', 56, '', new Date('2023-12-31')],
  ]);
  for (const area of ['A1:I1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:I3', 'B4:B6']) sheet.mergeCells(area);
  sheet.getCell('H4').numFmt = '0%';
  for (const ref of ['I4', 'I5', 'I6']) sheet.getCell(ref).numFmt = 'yyyy-mm-dd';
  sheet.getRow(6).hidden = true;
  return stable(new Uint8Array(await book.xlsx.writeBuffer()));
}
