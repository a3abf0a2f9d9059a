import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { type CorpusCase, rowsOf } from '../case.ts';
import { rawXlsx } from '../rawXlsx.ts';
import { rawZip } from '../rawZip.ts';
import { stable } from '../stable.ts';
import { gb18030, textSheet } from '../text.ts';

/** All columns of the one-sheet ledger, and the optional ones, in the order of the contract. */
const FULL =
  '事项编号,方面,事项名称,渝方牵头单位,川方牵头单位,责任单位,配合单位,涉及地区,涉及平台,目标,目标值,单位,起始,完成时限,报告月份,计划进度%,完成值,进度%,状态,进展情况,存在问题,需协调事项,下一步,联系人,佐证,销号日期,改判状态,改判理由,报送周期,权重,公开属性,填报单位,报告方'.split(
    ',',
  );
const WHOLE =
  '2023H2-04,基础设施建设,加快推进成渝地区铁路规划项目实施,渝方单位A,川方单位A,责任单位乙,配合单位甲,江津、泸州,川渝高竹新区,24件前期要件,24,件,2023-07-01,2023-12-31,2023-11,80,19,79.2,,已批复19件,用地未批,请协调用地，尽快,报批,周九 13900000002,批文1号,,,,每季度,2,公开,渝方单位A,'.split(
    ',',
  );

const ROWS = [
  ['事项编号', '事项名称', '涉及地区', '报告月份', '进度%', '进展情况'],
  ['2023H2-05', '优化提升省际高速公路', '合川', '2023-11', 70, '路基、桥梁同步推进，\n进度过半'],
  ['2023H2-05', '优化提升省际高速公路', '铜梁', '2023-11', 72, '他说“快了”, 有"引号"'],
] as const;

const LINES = rowsOf(`
  row | item | month   | region | progress | text
  2   | 05   | 2023-11 | 500117 | 70       | 路基、桥梁同步推进，\\n进度过半
  3   | 05   | 2023-11 | 500151 | 72       | 他说“快了”, 有"引号"
`);

const asText = (name: string, shape: Parameters<typeof textSheet>[1]): CorpusCase => ({
  name: `text: ${name}`,
  files: () => [{ name, bytes: textSheet(ROWS, shape) }],
  expected: { sheets: [{ file: name, taken: 'ledger', lines: LINES, skipped: [] }], issues: [] },
});

/** The same table in every kind of file. */
export const FORMATS: readonly CorpusCase[] = [
  asText('台账.csv', {}),
  asText('台账-BOM.csv', { encoding: 'utf-8-bom', end: '\r\n' }),
  asText('台账-GB18030.csv', { encoding: 'gb18030', end: '\r\n' }),
  asText('台账.tsv', { separator: '\t' }),
  asText('台账-分号.csv', { separator: ';', end: '\r\n' }),
  {
    name: 'every column of the one-sheet ledger',
    files: () => [{ name: '全表.csv', bytes: textSheet([FULL, WHOLE], { encoding: 'utf-8-bom', end: '\r\n' }) }],
    expected: {
      sheets: [
        {
          file: '全表.csv',
          taken: 'ledger',
          lines: [
            {
              row: '2',
              item: '04',
              area: 'infrastructure',
              month: '2023-11',
              units: ['渝牵头:渝方单位A', '川牵头:川方单位A', '责任:责任单位乙', '配合:配合单位甲'].sort().join(' '),
              regions: '500116 510500',
              scope: 'listed',
              platforms: 'gaozhu',
              target: '24件前期要件',
              value: '24',
              unit: '件',
              start: '2023-07-01',
              due: '2023-12-31',
              planned: '80',
              done: '19',
              progress: '79.2',
              status: '',
              text: '已批复19件',
              difficulty: '用地未批',
              need: '请协调用地，尽快',
              next: '报批',
              contact: '',
              evidence: '批文1号',
              rhythm: 'quarter',
              weight: '2',
              disclosure: '公开',
              sender: '渝方单位A',
              side: '',
              region: '',
            },
          ],
        },
      ],
      issues: [{ codes: ['contact-dropped'], file: '全表.csv' }],
      may: ['contact-dropped'],
      unsaved: ['13900000002', '周九'],
    },
  },
  {
    name: 'XLS of Excel 97 with merges, per cents and dates, written by SheetJS',
    files: () => [{ name: '旧版.xls', bytes: oldWorkbook() }],
    expected: {
      sheets: [
        {
          file: '旧版.xls',
          sheet: '2023年11月',
          taken: 'ledger',
          month: '2023-11',
          lines: rowsOf(`
            row | item | region | progress | due        | text
            3   | 05   | 500117 | 70       | 2023-12-31 | 路基完成
            4   | 05   | 500151 | 72       | 2023-12-31 |
          `),
          skipped: [],
        },
      ],
      issues: [],
    },
  },
  {
    name: 'a table in a DOCX between paragraphs, with cells merged down',
    files: async () => [{ name: '情况报告.docx', bytes: await document() }],
    expected: {
      sheets: [
        {
          file: '情况报告.docx',
          taken: 'ledger',
          lines: rowsOf(`
            row | item | month   | region | progress | text
            2   | 05   | 2023-11 | 500117 | 70       | 路基完成
            3   | 05   | 2023-11 | 500151 | 72       | 桥梁完成
            4   | 06   | 2023-11 |        | 88.9     |
          `),
        },
      ],
      issues: [],
      may: ['filled-down'],
    },
  },
  {
    name: 'a ZIP as Chinese Windows packs it: names in GB18030, a folder, files of a system',
    files: () => [{ name: '区市.zip', bytes: archive() }],
    expected: {
      sheets: [
        {
          file: '区市.zip/11月/江津区2023年11月.csv',
          taken: 'ledger',
          region: '500116',
          lines: rowsOf('row | item | month | region | progress\n 2 | 04 | 2023-11 | 500116 | 80'),
        },
        {
          file: '区市.zip/11月/永川区2023年11月.xlsx',
          sheet: 'Sheet1',
          taken: 'ledger',
          region: '500118',
          lines: rowsOf('row | item | month | region | progress\n 2 | 04 | 2023-11 | 500118 | 82'),
        },
      ],
      issues: [],
      may: ['unreadable-kind', 'broken-file', 'not-text', 'empty-table', 'not-understood'],
      merged: {
        reports: rowsOf(`
          item_id | month   | region_code | progress
          04      | 2023-11 | 500116      | 80
          04      | 2023-11 | 500118      | 82
        `),
        conflicts: [],
      },
    },
  },
];

function oldWorkbook(): Uint8Array {
  const due = { t: 'n', v: 45291, z: 'yyyy-mm-dd' };
  const sheet = utils.aoa_to_sheet([
    ['2023年11月合作事项进展'],
    ['事项编号', '事项名称', '涉及地区', '进度%', '完成时限', '进展情况'],
    ['2023H2-05', '优化提升省际高速公路', '合川', { t: 'n', v: 0.7, z: '0%' }, due, '路基完成'],
    ['', '', '铜梁', { t: 'n', v: 0.72, z: '0%' }, due],
  ]);
  sheet['!merges'] = ['A1:F1', 'A3:A4', 'B3:B4'].map((area) => utils.decode_range(area));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '2023年11月');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }));
}

async function document(): Promise<Uint8Array> {
  const cell = (text: string, merge?: 'restart' | 'continue') =>
    new TableCell({
      children: [new Paragraph(text)],
      ...(merge === undefined
        ? {}
        : { verticalMerge: VerticalMergeType[merge === 'restart' ? 'RESTART' : 'CONTINUE'] }),
    });
  const row = (...cells: readonly string[]) => new TableRow({ children: cells.map((text) => cell(text)) });
  const merged = (rest: readonly string[], merge: 'restart' | 'continue', item: readonly string[]) =>
    new TableRow({ children: [...item.map((text) => cell(text, merge)), ...rest.map((text) => cell(text))] });
  const table = new Table({
    rows: [
      row('事项编号', '事项名称', '涉及地区', '报告月份', '进度%', '进展情况'),
      merged(['合川', '2023-11', '70', '路基完成'], 'restart', ['2023H2-05', '优化提升省际高速公路']),
      merged(['铜梁', '2023-11', '72%', '桥梁完成'], 'continue', ['', '']),
      row('2023H2-06', '共建长江上游航运中心', '江津', '2023-11', '88.9', ''),
    ],
  });
  const children = [new Paragraph('关于合作事项进展情况的报告'), table, new Paragraph('特此报告。')];
  return stable(new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] }))));
}

function archive(): Uint8Array {
  const text = textSheet([
    ['事项编号', '进度%'],
    ['2023H2-04', 80],
  ]);
  const sheet = rawXlsx({
    name: 'Sheet1',
    rows: [
      ['事项编号', '进度%'],
      ['2023H2-04', 82],
    ],
  });
  return rawZip([
    { name: gb18030('11月/'), isStored: true },
    { name: gb18030('11月/江津区2023年11月.csv'), bytes: text },
    { name: gb18030('11月/永川区2023年11月.xlsx'), bytes: sheet, isStored: true },
    { name: gb18030('11月/Thumbs.db'), bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) },
    { name: '__MACOSX/11/._a.csv', bytes: Uint8Array.of(0, 5, 22, 7) },
  ]);
}
