import { type ConflictExpected, type CorpusCase, type CorpusFile, issuesIn, type Row, rowsOf } from '../case.ts';
import { type CellValue, rawXlsx } from '../rawXlsx.ts';
import { textSheet } from '../text.ts';

type Line = readonly [item: string, done: string | number, progress: string | number, text: string];

/** A place's own workbook: title, sender, head, and its rows from the fourth on; an item without number by name. */
function placeBook(place: string, ...lines: readonly Line[]): CorpusFile {
  return {
    name: `${place}.xlsx`,
    bytes: rawXlsx({
      name: 'Sheet1',
      rows: [
        ['成渝中部地区合作事项进展（2023年11月）'],
        [`填报单位：${place}发展改革委（盖章）`],
        ['事项编号', '事项名称', '完成值', '进度%', '进展情况'],
        ...lines.map(([item, ...rest]) => [...(/^\d/.test(item) ? [`2023H2-${item}`, ''] : ['', item]), ...rest]),
      ],
      merges: ['A1:E1', 'A2:E2'],
    }),
  };
}

/** A place's CSV: head, and rows from the second on. */
function placeText(name: string, ...lines: readonly Line[]): CorpusFile {
  const rows = lines.map(([item, ...rest]) => [`2023H2-${item}`, '2023-11', ...rest]);
  return { name, bytes: textSheet([['事项编号', '报告月份', '完成值', '进度%', '进展情况'], ...rows]) };
}

/** What a side has put together from its places: columns item, region, side, target, due, done, progress. */
function sideBook(name: string, rows: readonly (readonly CellValue[])[]): CorpusFile {
  const head = ['事项编号', '涉及地区', '报告方', '目标值', '完成时限', '完成值', '进度%'];
  const body = rows.map(([item, ...rest]) => [`2023H2-${item}`, ...rest]);
  return { name, bytes: rawXlsx({ name: '2023年11月', rows: [head, ...body] }) };
}

/** 资阳 sends nothing; 铜梁 and 达州 are spoken for by their sides; 荣昌 sends twice. */
const files = (): CorpusFile[] => [
  placeBook('江津区', ['04', '', 80, ''], ['06', '', 88.9, '']),
  placeBook('合川区', ['05', '', 70, ''], ['09', 28, '', '']),
  placeBook('永川区', ['06', '', 84, ''], ['18', '', 66, '']),
  placeBook('大足区', ['04', '', 78, ''], ['17', 9, '', '']),
  placeBook('璧山区', ['08', '', 100, '']),
  placeBook('潼南县', ['05', '', 64, ''], ['16', '', '', '联合巡查两轮']),
  placeBook('荣昌区', ['15', '', 60, ''], ['16', '', 80, '巡查60次']),
  placeText('荣昌区2023年11月更新.csv', ['15', '', 64, ''], ['16', '', 80, '巡查62次']),
  placeBook('自贡市', ['09', 20, '', ''], ['17', '', 88, '']),
  placeText('泸州市2023年11月.csv', ['05', '', 66, ''], ['18', '', 60, '']),
  placeBook('遂宁市', ['09', '', 52, '']),
  placeBook('内江市', ['17', '', 0, ''], ['16', '', 77, '']),
  placeBook('宜宾市', ['08', '', 100, ''], ['18', '', 70, '']),
  placeBook('广安市', ['05', '', 71, ''], ['打造巴蜀文旅走廊', '', 50, '']),
  sideBook('渝方汇总.xlsx', [
    ['05', '合川', '', '', '', '', 75],
    ['05', '铜梁', '', '', '', '', 72],
    ['09', '合川', '', '', '', 30],
    ['09', '铜梁', '', '', '', 31],
    ['04', '江津', '', '', '', '', 80],
    ['04', '永川', '', '', '', '', 82],
    ['04', '双桥区', '', '', '', '', 70],
    ['10', '', '渝', 96, '', 70],
    ['20', '', '渝', '', '2023-12-31', '', 90],
  ]),
  sideBook('川方汇总.xlsx', [
    ['05', '泸州', '', '', '', '', 68],
    ['05', '达州', '', '', '', '', 70],
    ['17', '内江', '', '', '', '', 90],
    ['17', '达州', '', '', '', '', 86],
    ['08', '宜宾', '', '', '', '', 100],
    ['08', '遂宁', '', '', '', '', 104],
    ['06', '泸洲市', '', '', '', '', 100],
    ['06', '达州', '', '', '', '', 95],
    ['10', '', '川', 98, '', 72],
    ['20', '', '川', '', '2023-11-30', '', 95],
  ]),
];

/** "70@合川区.xlsx#4 75@渝方汇总.xlsx#2" */
function conflict(name: string, key: Omit<ConflictExpected, 'name' | 'claims'>, said: string): ConflictExpected {
  const claims = said.split(' ').map((claim) => {
    const [value = '', file = '', row = ''] = claim.split(/[@#]/);
    return { value, file, row: Number(row) };
  });
  return { name, ...key, claims };
}

const ONE = conflict(
  '合川 05',
  { item: '05', region: '500117', field: 'progress' },
  '70@合川区.xlsx#4 75@渝方汇总.xlsx#2',
);
const TWO = conflict('合川 09', { item: '09', region: '500117', field: 'done' }, '28@合川区.xlsx#5 30@渝方汇总.xlsx#4');
const REST: readonly ConflictExpected[] = [
  conflict(
    '荣昌 15, sent twice',
    { item: '15', region: '500153', field: 'progress' },
    '60@荣昌区.xlsx#4 64@荣昌区2023年11月更新.csv#2',
  ),
  conflict(
    '荣昌 16, texts',
    { item: '16', region: '500153', field: 'text' },
    '巡查60次@荣昌区.xlsx#5 巡查62次@荣昌区2023年11月更新.csv#3',
  ),
  conflict(
    '泸州 05',
    { item: '05', region: '510500', field: 'progress' },
    '66@泸州市2023年11月.csv#2 68@川方汇总.xlsx#2',
  ),
  conflict(
    '内江 17, zero is a value',
    { item: '17', region: '511000', field: 'progress' },
    '0@内江市.xlsx#4 90@川方汇总.xlsx#4',
  ),
];
const TARGET = conflict('target of 10', { item: '10', field: 'targetValue' }, '96@渝方汇总.xlsx#9 98@川方汇总.xlsx#10');
const DUE = conflict(
  'due day of 20',
  { item: '20', field: 'due' },
  '2023-12-31@渝方汇总.xlsx#10 2023-11-30@川方汇总.xlsx#11',
);

/** Reports nobody disputes; the two said twice alike may be taken from either row. */
const AGREED = rowsOf(`
  item_id | month   | side | region_code | progress | done_value | text         | row
  04      | 2023-11 |      | 500116      | 80       |            |              | *
  04      | 2023-11 |      | 500118      | 82       |            |              | 渝方汇总.xlsx[2023年11月]#7
  04      | 2023-11 |      | 500111      | 78       |            |              | 大足区.xlsx[Sheet1]#4
  05      | 2023-11 |      | 500151      | 72       |            |              | 渝方汇总.xlsx[2023年11月]#3
  05      | 2023-11 |      | 500152      | 64       |            |              | 潼南县.xlsx[Sheet1]#4
  05      | 2023-11 |      | 511600      | 71       |            |              | 广安市.xlsx[Sheet1]#4
  05      | 2023-11 |      | 511700      | 70       |            |              | 川方汇总.xlsx[2023年11月]#3
  06      | 2023-11 |      | 500116      | 88.9     |            |              | 江津区.xlsx[Sheet1]#5
  06      | 2023-11 |      | 500118      | 84       |            |              | 永川区.xlsx[Sheet1]#4
  06      | 2023-11 |      | 510500      | 100      |            |              | 川方汇总.xlsx[2023年11月]#8
  06      | 2023-11 |      | 511700      | 95       |            |              | 川方汇总.xlsx[2023年11月]#9
  08      | 2023-11 |      | 500120      | 100      |            |              | 璧山区.xlsx[Sheet1]#4
  08      | 2023-11 |      | 511500      | 100      |            |              | *
  08      | 2023-11 |      | 510900      | 104      |            |              | 川方汇总.xlsx[2023年11月]#7
  09      | 2023-11 |      | 500151      |          | 31         |              | 渝方汇总.xlsx[2023年11月]#5
  09      | 2023-11 |      | 510300      |          | 20         |              | 自贡市.xlsx[Sheet1]#4
  09      | 2023-11 |      | 510900      | 52       |            |              | 遂宁市.xlsx[Sheet1]#4
  10      | 2023-11 | 渝   |             |          | 70         |              | 渝方汇总.xlsx[2023年11月]#9
  10      | 2023-11 | 川   |             |          | 72         |              | 川方汇总.xlsx[2023年11月]#10
  16      | 2023-11 |      | 500152      |          |            | 联合巡查两轮 | 潼南县.xlsx[Sheet1]#5
  16      | 2023-11 |      | 511000      | 77       |            |              | 内江市.xlsx[Sheet1]#5
  17      | 2023-11 |      | 500111      |          | 9          |              | 大足区.xlsx[Sheet1]#5
  17      | 2023-11 |      | 510300      | 88       |            |              | 自贡市.xlsx[Sheet1]#5
  17      | 2023-11 |      | 511700      | 86       |            |              | 川方汇总.xlsx[2023年11月]#5
  18      | 2023-11 |      | 500118      | 66       |            |              | 永川区.xlsx[Sheet1]#5
  18      | 2023-11 |      | 510500      | 60       |            |              | 泸州市2023年11月.csv#3
  18      | 2023-11 |      | 511500      | 70       |            |              | 宜宾市.xlsx[Sheet1]#5
  20      | 2023-11 | 渝   |             | 90       |            |              | 渝方汇总.xlsx[2023年11月]#10
  20      | 2023-11 | 川   |             | 95       |            |              | 川方汇总.xlsx[2023年11月]#11
`);

const told = ({ claims }: ConflictExpected) => ({
  codes: ['conflict'] as const,
  values: claims.flatMap(({ value, file }) => [value, file]),
});

const OTHERS = [
  { codes: ['duplicate-report'] as const },
  { codes: ['duplicate-report'] as const },
  { codes: ['predecessor'] as const, file: '潼南县.xlsx' },
  ...issuesIn('广安市.xlsx', 'Sheet1', 'code | row | column | value\n unknown-item | 5 | 事项名称 | 打造巴蜀文旅走廊'),
  ...issuesIn(
    '渝方汇总.xlsx',
    '2023年11月',
    'code | row | column | value\n unknown-region or predecessor | 8 | 涉及地区 | 双桥区',
  ),
  ...issuesIn('川方汇总.xlsx', '2023年11月', 'code | row | column | value\n near-match | 8 | 涉及地区 | 泸洲市'),
];

const asidesOf = (conflicts: readonly ConflictExpected[]): Row[] =>
  conflicts.flatMap(({ claims }) => claims.map(({ file, row }) => ({ file, row: `${row}`, why: 'conflict' })));

/** Sixteen sheets for one month that partly contradict each other. */
export const SIXTEEN: readonly CorpusCase[] = [
  {
    name: 'sixteen sheets: eight conflicts, two agreeing repeats, one region missing, one unknown item, old and wrong names',
    files,
    expected: {
      sheets: [
        { file: '潼南县.xlsx', sheet: 'Sheet1', taken: 'ledger', region: '500152', month: '2023-11' },
        { file: '泸州市2023年11月.csv', taken: 'ledger', region: '510500', month: '2023-11' },
        { file: '渝方汇总.xlsx', sheet: '2023年11月', taken: 'ledger', month: '2023-11' },
      ],
      issues: [...[ONE, TWO, ...REST, TARGET, DUE].map(told), ...OTHERS],
      may: ['predecessor'],
      merged: {
        reports: AGREED,
        targets: [],
        items: [{ id: '2023H2-20?', due_on: '' }],
        conflicts: [ONE, TWO, ...REST, TARGET, DUE],
        asides: [
          ...asidesOf([ONE, TWO, ...REST]),
          { file: '广安市.xlsx', row: '5', why: 'unknown-item' },
          { file: '渝方汇总.xlsx', row: '8?', why: 'error' },
          // Whether the rows of an open target or due day stand aside, though their reports are taken, is left open.
          ...asidesOf([TARGET, DUE]).map((row) => ({ ...row, row: `${row.row}?` })),
        ],
        missingRegions: ['512000'],
      },
    },
  },
  {
    name: 'sixteen sheets, settled in favour of one file: only what that file speaks of is settled',
    files,
    answer: { settlement: { rule: { file: '渝方汇总.xlsx' }, chosen: {} } },
    expected: {
      sheets: [],
      issues: [...REST.map(told), ...OTHERS],
      may: ['predecessor', 'conflict'],
      merged: {
        reports: [
          ...AGREED,
          ...rowsOf(`
            item_id | month   | side | region_code | progress | done_value | row
            05      | 2023-11 |      | 500117      | 75       |            | 渝方汇总.xlsx[2023年11月]#2（矛盾已定）
            09      | 2023-11 |      | 500117      |          | 30         | 渝方汇总.xlsx[2023年11月]#4（矛盾已定）
          `),
        ],
        targets: rowsOf(`
          item_id | version | value | due_on
          10      | 1       | 96    | ?
          20?     | 1       |       | 2023-12-31
        `),
        conflicts: [
          { ...ONE, chosen: '75' },
          { ...TWO, chosen: '30' },
          ...REST,
          { ...TARGET, chosen: '96' },
          { ...DUE, chosen: '2023-12-31' },
        ],
        missingRegions: ['512000'],
      },
    },
  },
];
