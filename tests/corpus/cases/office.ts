import { type CorpusCase, issuesIn, rowsOf } from '../case.ts';
import { type CellValue, type RawCell, rawXlsx } from '../rawXlsx.ts';

const struck = (value: string | number): RawCell => ({ value, look: 'struck' });

/** The sheet of a district office, with everything that people do to a table. */
const OFFICE: readonly (readonly CellValue[])[] = [
  ['附件2'],
  ['成渝中部地区合作事项进展情况表（2023年11月）'],
  ['填报单位：江津区发展改革委（盖章）', '', '', '', '', '', '', '', '填报日期：2023年12月4日'],
  ['序号', '事项编号', '方面', '事项名称', '牵头单位', '', '进度%', '', '进展情况', '联系人'],
  ['', '', '', '', '渝方牵头单位', '川方牵头单位', '计划进度%', '进度%', '', ''],
  [
    1,
    '2023H2-04',
    '基础设施建设',
    '加快推进成渝地区\n铁路规划项目实施',
    '渝方单位A',
    '川方单位A',
    '83%',
    { value: 0.8, look: 'percent', comment: '请核实口径' },
    { value: '可研已批复', isRich: true },
    '赵六13900000000',
  ],
  [
    2,
    '2023H2-06',
    '',
    '共建长江上游航运中心',
    '渝方单位A',
    '川方单位A',
    '83%',
    { value: '88.9', look: 'text' },
    '作业点16个',
    '赵六',
  ],
  [3, '2023H2-05', '', '优化提升省际高速公路', '渝方单位A', '川方单位A', '83%', 10, '旧数，不用', '赵六'],
  [
    4,
    '2023H2-18',
    '对外开放',
    '深化西部陆海新通道建设',
    '渝方单位F',
    '川方单位F',
    '83%',
    struck(55),
    '推介21场',
    '',
  ].map((cell) => (cell === '' || typeof cell === 'object' ? cell : struck(cell))),
  [],
  ['序号', '事项编号', '方面', '事项名称', '牵头单位', '', '进度%', '', '进展情况', '联系人'],
  ['', '', '', '', '渝方牵头单位', '川方牵头单位', '计划进度%', '进度%', '', ''],
  [
    5,
    '2023H2-08',
    '产业发展',
    '共同打造智能网联新能源汽车产业集群',
    '渝方单位C',
    '川方单位C',
    '83%',
    { value: 1.083, look: 'percent2' },
    '对接130家次',
    '',
  ],
  ['合计', '', '', '', '', '', '', '', '共4项'],
  ['填报人：钱七', '', '', '审核人：孙八', '', '', '', '', '电话：13900000001'],
  ['备注：进度按累计数填报。'],
];

/** Everything people do to a table, in one sheet. */
export const OFFICE_SHEET: readonly CorpusCase[] = [
  {
    name: 'the whole sheet of a district: titles, head of two rows, merges, hidden, struck, sum, signature, notes',
    files: () => [
      {
        name: '江津区合作事项.xlsx',
        bytes: rawXlsx({
          name: '进展',
          rows: OFFICE,
          merges: [
            'A2:J2',
            'A3:H3',
            'I3:J3',
            'E4:F4',
            'G4:H4',
            'A4:A5',
            'B4:B5',
            'C4:C5',
            'D4:D5',
            'I4:I5',
            'J4:J5',
            'C6:C8',
          ].concat(['E11:F11', 'G11:H11', 'A14:D14', 'A16:J16']),
          hiddenRows: [8],
          hiddenColumns: [1],
        }),
      },
    ],
    expected: {
      sheets: [
        {
          file: '江津区合作事项.xlsx',
          sheet: '进展',
          taken: 'ledger',
          month: '2023-11',
          region: '500116',
          unit: '江津区发展改革委',
          isInternal: false,
          lines: rowsOf(`
            row | item | area           | month   | region | planned | progress | text       | contact | units
            6   | 04   | infrastructure | 2023-11 | 500116 | 83      | 80       | 可研已批复 |         | 川牵头:川方单位A 渝牵头:渝方单位A
            7   | 06   | infrastructure | 2023-11 | 500116 | 83      | 88.9     | 作业点16个 |         | 川牵头:川方单位A 渝牵头:渝方单位A
            13  | 08   | industry       | 2023-11 | 500116 | 83      | 108.3    | 对接130家次 |        | 川牵头:川方单位C 渝牵头:渝方单位C
          `),
          skipped: rowsOf(
            'row | why\n 8 | hidden\n 9 | struck\n 11 | head\n 12 | head\n 14 | sum\n 15 | signature\n 16 | note',
          ),
        },
      ],
      issues: issuesIn(
        '江津区合作事项.xlsx',
        '进展',
        `
        code            | row | cell | value
        comment         | 6   | H6   | 请核实口径
        contact-dropped
        `,
      ),
      may: ['skipped-row', 'contact-dropped'],
      unsaved: ['13900000000', '赵六'],
    },
  },
];
