import { type CorpusCase, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

const REPORTED = ['事项编号', '报告月份', '进度%'];

/** Rule 7: region, unit and month from the title, the sheet's or the file's name. */
export const SENDERS: readonly CorpusCase[] = [
  {
    name: 'the title names the sender: region and unit of every row',
    files: () => [
      {
        name: '报送.xlsx',
        bytes: rawXlsx({
          name: 'Sheet1',
          rows: [
            ['成渝中部地区合作事项进展情况表'],
            ['填报单位：江津区发展改革委（盖章）', '', '2023年11月'],
            ['事项编号', '涉及地区', '进度%'],
            ['2023H2-04', '', 80],
            ['2023H2-02', '全域', 75],
          ],
          merges: ['A1:C1', 'A2:B2'],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '报送.xlsx',
          sheet: 'Sheet1',
          taken: 'ledger',
          region: '500116',
          month: '2023-11',
          unit: '江津区发展改革委',
          lines: rowsOf(`
            row | item | month   | region | progress | scope
            4   | 04   | 2023-11 | 500116 | 80       |
            5   | 02   | 2023-11 | 500116 | 75       | all16
          `),
          skipped: [],
        },
      ],
      issues: [],
    },
  },
  {
    name: 'the name of the sheet is a region, full or short',
    files: () => [
      {
        name: '2023年11月汇总.xlsx',
        bytes: rawXlsx(
          { name: '江津', rows: [REPORTED, ['2023H2-04', '2023-11', 80]] },
          { name: '泸州市', rows: [REPORTED, ['2023H2-04', '2023-11', 82]] },
        ),
      },
    ],
    expected: {
      sheets: [
        {
          file: '2023年11月汇总.xlsx',
          sheet: '江津',
          taken: 'ledger',
          region: '500116',
          lines: rowsOf('row | item | region | progress\n 2 | 04 | 500116 | 80'),
        },
        {
          file: '2023年11月汇总.xlsx',
          sheet: '泸州市',
          taken: 'ledger',
          region: '510500',
          lines: rowsOf('row | item | region | progress\n 2 | 04 | 510500 | 82'),
        },
      ],
      issues: [],
      merged: {
        reports: rowsOf(`
          item_id | month   | region_code | progress | row
          04      | 2023-11 | 500116      | 80       | 2023年11月汇总.xlsx[江津]#2
          04      | 2023-11 | 510500      | 82       | 2023年11月汇总.xlsx[泸州市]#2
        `),
        conflicts: [],
      },
    },
  },
  {
    name: 'region and month from the name of the file; an old name is told',
    files: () =>
      ['合川区2023年11月.csv', '潼南县2023年11月.csv'].map((name) => ({
        name,
        bytes: textSheet([
          ['事项编号', '进度%'],
          ['2023H2-05', 70],
        ]),
      })),
    expected: {
      sheets: [
        {
          file: '合川区2023年11月.csv',
          taken: 'ledger',
          region: '500117',
          month: '2023-11',
          lines: rowsOf('row | item | month | region | progress\n 2 | 05 | 2023-11 | 500117 | 70'),
        },
        {
          file: '潼南县2023年11月.csv',
          taken: 'ledger',
          region: '500152',
          month: '2023-11',
          lines: rowsOf('row | item | month | region | progress\n 2 | 05 | 2023-11 | 500152 | 70'),
        },
      ],
      issues: [{ codes: ['predecessor'], file: '潼南县2023年11月.csv' }],
    },
  },
  {
    name: 'a sender of another region than the file: whose report it is cannot be known',
    files: () => [
      {
        name: '江津区2023年10月.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', '进度%', '填报单位'],
          ['2023H2-04', '2023-11', 80, '永川区发展改革委'],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '江津区2023年10月.csv',
          taken: 'ledger',
          lines: rowsOf('row | item | month | progress\n 2? | 04 | 2023-11 | 80'),
        },
      ],
      issues: [{ codes: ['region-differs'], file: '江津区2023年10月.csv' }],
      may: ['month-differs'],
    },
  },
  {
    name: 'the month of the name is not that of the cells: the cells stand',
    files: () => [
      {
        name: '江津区2023年10月.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', '进度%', '填报单位'],
          ['2023H2-04', '2023-11', 80, '江津区发展改革委'],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '江津区2023年10月.csv',
          taken: 'ledger',
          lines: rowsOf('row | item | month | progress\n 2 | 04 | 2023-11 | 80'),
        },
      ],
      issues: [{ codes: ['month-differs'], file: '江津区2023年10月.csv' }],
    },
  },
  {
    name: 'the title names another region than the file',
    files: () => [
      {
        name: '铜梁.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [['填报单位：璧山区发展改革委'], REPORTED, ['2023H2-08', '2023-11', 100]],
        }),
      },
    ],
    expected: {
      sheets: [{ file: '铜梁.xlsx', sheet: '2023年11月', taken: 'ledger' }],
      issues: [{ codes: ['region-differs'], file: '铜梁.xlsx' }],
    },
  },
];
