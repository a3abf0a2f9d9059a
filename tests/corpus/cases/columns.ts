import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** Rule 7: other names of columns, money, sums and signatures, who sends a sheet. */
export const COLUMNS: readonly CorpusCase[] = [
  {
    name: 'other heads: 累计完成值, 重庆市牵头单位; 本月完成 is never the done value',
    files: () => [
      {
        name: '表头.xlsx',
        bytes: rawXlsx({
          name: '2023年11月',
          rows: [
            [
              '序号',
              '事项名称',
              '重庆市牵头单位',
              '四川省牵头单位',
              '配合单位',
              '本月完成',
              '截至目前完成',
              '进展情况',
            ],
            [1, '共推数字经济产业发展', '渝方单位A', '川方单位A', '渝方单位B', 12, 72, '累计72个'],
            [2, '共建西部科学城', '渝方单位C', '', '', 5, '', ''],
          ],
        }),
      },
      {
        name: '累计.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', '累计完成（值）', '本月完成'],
          ['2023H2-08', '2023-11', 130, 20],
        ]),
      },
      {
        name: '累计完成.csv',
        bytes: textSheet([
          ['事项编号', '报告月份', '累计完成'],
          ['2023H2-09', '2023-11', 30],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '表头.xlsx',
          sheet: '2023年11月',
          taken: 'ledger',
          month: '2023-11',
          lines: rowsOf(`
            row | item | month   | done | progress | report | text     | units
            2   | 10   | 2023-11 | 72   |          | yes    | 累计72个 | 川牵头:川方单位A 渝牵头:渝方单位A 配合:渝方单位B
            3   | 13   | 2023-11 |      |          |        |          | 渝牵头:渝方单位C
          `),
        },
        { file: '累计.csv', taken: 'ledger', lines: rowsOf('row | item | done\n 2 | 08 | 130') },
        { file: '累计完成.csv', taken: 'ledger', lines: rowsOf('row | item | done\n 2 | 09 | 30') },
      ],
      issues: [
        ...issuesIn('表头.xlsx', '2023年11月', 'code | column\n monthly-value | 本月完成'),
        ...issuesIn('累计.csv', undefined, 'code | column\n monthly-value | 本月完成'),
      ],
      may: ['monthly-value'],
    },
  },
  {
    name: 'money is converted to the unit of the target, and noted',
    files: () => [
      {
        name: '投资.csv',
        bytes: textSheet([
          ['事项编号', '目标值', '单位', '报告月份', '完成值'],
          ['2023H2-04', 50, '亿元', '2023-11', '48000万元'],
          ['2023H2-05', 20000, '万元', '2023-11', '1.2亿元'],
          ['2023H2-06', 20000, '万元', '2023-11', '15000万元'],
          ['2023H2-17', '2亿元', '万元', '2023-11', 9000],
        ]),
      },
      {
        name: '投资列.csv',
        bytes: textSheet([
          ['事项编号', '目标值', '单位', '报告月份', '完成值（万元）'],
          ['2023H2-18', 50, '亿元', '2023-11', 48000],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '投资.csv',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | value | unit | done
            2   | 04   | 50    | 亿元 | 4.8
            3   | 05   | 20000 | 万元 | 12000
            4   | 06   | 20000 | 万元 | 15000
            5   | 17   | 20000 | 万元 | 9000
          `),
        },
        { file: '投资列.csv', taken: 'ledger', lines: rowsOf('row | item | value | unit | done\n 2|18|50|亿元|4.8') },
      ],
      issues: [
        ...issuesIn(
          '投资.csv',
          undefined,
          `
          code           | row | column | value
          unit-converted | 2   | 完成值 | 48000万元
          unit-converted | 3   | 完成值 | 1.2亿元
          unit-converted | 5   | 目标值 | 2亿元
          `,
        ),
        { codes: ['unit-converted'], file: '投资列.csv' },
      ],
      may: ['unit-converted'],
    },
  },
  {
    name: 'sums, signatures and notes are skipped and named',
    files: () => [
      {
        name: '签章.xlsx',
        bytes: rawXlsx({
          name: '台账',
          rows: [
            ['序号', '事项编号', '事项名称', '报告月份', '目标值', '完成值'],
            [1, '2023H2-04', '加快推进成渝地区铁路规划项目实施', '2023-11', 24, 19],
            [2, '2023H2-05', '优化提升省际高速公路', '2023-11', 60, 42],
            ['合计', '', '', '', { value: 84, formula: 'SUM(E2:E3)' }, { value: 61, formula: 'SUM(F2:F3)' }],
            ['填报人：张三', '', '审核人：李四', '', '电话：023-40000000'],
            ['注：完成值为累计数。'],
          ],
          merges: ['A4:C4', 'A5:B5', 'C5:D5', 'E5:F5', 'A6:F6'],
        }),
      },
      {
        name: '合计在名称列.csv',
        bytes: textSheet([
          ['事项编号', '事项名称', '报告月份', '完成值'],
          ['2023H2-06', '共建长江上游航运中心', '2023-11', 16],
          ['', '合 计', '', 16],
          ['审核人', '王五', '', ''],
        ]),
      },
    ],
    expected: {
      sheets: [
        {
          file: '签章.xlsx',
          sheet: '台账',
          taken: 'ledger',
          lines: rowsOf('row | item | value | done\n 2 | 04 | 24 | 19\n 3 | 05 | 60 | 42'),
          skipped: rowsOf('row | why\n 4 | sum\n 5 | signature\n 6 | note'),
        },
        {
          file: '合计在名称列.csv',
          taken: 'ledger',
          lines: rowsOf('row | item | done\n 2 | 06 | 16'),
          skipped: rowsOf('row | why\n 3 | sum\n 4 | signature'),
        },
      ],
      issues: [],
      may: ['skipped-row', 'filled-down'],
    },
  },
];

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
    name: 'sender and month of the name do not agree with the cells',
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
          lines: rowsOf('row | item | month | progress\n 2 | 04 | 2023-11 | 80'),
        },
      ],
      issues: [
        { codes: ['region-differs'], file: '江津区2023年10月.csv' },
        { codes: ['month-differs'], file: '江津区2023年10月.csv' },
      ],
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
