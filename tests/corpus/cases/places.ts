import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';

const WRITTEN: readonly (readonly [item: string, places: string | number])[] = [
  ['01', '全域'],
  ['02', '两省市'],
  ['03', '区市以外'],
  ['07', '域外'],
  ['04', '500116、500118'],
  ['05', '合川区；大足区;泸州市'],
  ['06', '江津，永川\n宜宾'],
  ['08', '江津（牵头）、永川（参与）、璧山（涉及）'],
  ['09', '合川（三庙镇、钱塘镇）、璧山'],
  ['15', '潼南县、铜梁'],
  ['16', '双桥区、大足'],
  ['17', '江津、北碚'],
  ['18', '泸洲市、宜宾'],
  ['20', 500111],
  ['21', '500223'],
  ['10', ''],
  ['11', '江津、江津区、500116'],
];

/** Rule 3: the places of an item. */
export const PLACES: readonly CorpusCase[] = [
  {
    name: 'scopes, codes, full and short names, separators, roles, notes, old and mistaken names',
    files: () => [
      {
        name: '地区.xlsx',
        bytes: rawXlsx({
          name: '台账',
          rows: [
            ['事项编号', '涉及地区', '报告月份', '进度%'],
            ...WRITTEN.map(([item, places]) => [`2023H2-${item}`, places, '2023-11', 50]),
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '地区.xlsx',
          sheet: '台账',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | scope      | regions                          | region | progress
            2   | 01   | all16      |                                  |        | 50
            3   | 02   | provincial |                                  |        | 50
            4   | 03   | outside    |                                  |        | 50
            5   | 07   | outside    |                                  |        | 50
            6   | 04   | listed     | 500116 500118                    |        | 50
            7   | 05   | listed     | 500111 500117 510500             |        | 50
            8   | 06   | listed     | 500116 500118 511500             |        | 50
            9   | 08   | listed     | 500116牵头 500118参与 500120涉及 |        | 50
            10  | 09   | listed     | 500117 500120                    |        | 50
            11  | 15   | listed     | 500151 500152                    |        | 50
            12? | 16   | ?          | ?                                |        | ?
            13? | 17   | ?          | ?                                |        | ?
            14  | 18   | listed     | 510500 511500                    |        | 50
            15  | 20   | listed     | 500111                           |        | 50
            16  | 21   | listed     | 500152                           |        | 50
            17  | 10   |            |                                  |        | 50
            18  | 11   | listed     | 500116                           |        | 50
          `),
          skipped: [],
        },
      ],
      issues: issuesIn(
        '地区.xlsx',
        '台账',
        `
        code                          | row | column   | cell | value
        predecessor                   | 11  | 涉及地区 | B11  | 潼南县
        unknown-region or predecessor | 12  | 涉及地区 | B12  | 双桥区
        unknown-region                | 13  | 涉及地区 | B13  | 北碚
        near-match                    | 14  | 涉及地区 | B14  | 泸洲市
        predecessor                   | 16  | 涉及地区 | B16  | 500223
        `,
      ),
    },
  },
  {
    name: 'platforms by name and id, and one that is none',
    files: () => [
      {
        name: '平台.xlsx',
        bytes: rawXlsx({
          name: '台账',
          rows: [
            ['事项编号', '涉及平台', '报告月份', '进度%'],
            ['2023H2-04', '川渝高竹新区、泸永江融合发展示范区', '2023-11', 50],
            ['2023H2-05', 'wandakai', '2023-11', 50],
            ['2023H2-06', '天府新区', '2023-11', 50],
          ],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '平台.xlsx',
          sheet: '台账',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | platforms          | progress
            2   | 04   | gaozhu luyongjiang | 50
            3   | 05   | wandakai           | 50
            4   | 06   |                    | 50
          `),
        },
      ],
      issues: issuesIn('平台.xlsx', '台账', 'code | row | column | value\n unknown-platform | 4 | 涉及平台 | 天府新区'),
    },
  },
];
