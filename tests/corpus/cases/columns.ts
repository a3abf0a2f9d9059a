import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

/** Rule 7: other names of columns, money, sums and signatures. */
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
