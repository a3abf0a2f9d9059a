import { type CorpusCase, type CorpusFile, refused, rowsOf } from '../case.ts';
import { oleFile } from '../ole.ts';
import { type CellValue, rawXlsx } from '../rawXlsx.ts';
import { rawZip } from '../rawZip.ts';
import { textSheet } from '../text.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const pdf = () =>
  new Uint8Array(Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n'));
const png = () => new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
const word = () => oleFile({ WordDocument: utf16('合作事项进展'), '1Table': utf16('') });
const wps = () => oleFile({ WordDocument: utf16('合作事项进展'), WpsCustomData: utf16('') });
const et = () => oleFile({ Workbook: utf16(''), ETExtData: utf16('') });
const locked = () => oleFile({ EncryptionInfo: Uint8Array.of(4, 0, 4, 0, 64), EncryptedPackage: new Uint8Array(5000) });

/** Kinds that are refused: under their own name, and under a name that lies. */
const KINDS: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['台账.et', et],
  ['报告.wps', wps],
  ['报告.doc', word],
  ['通知.pdf', pdf],
  ['截图.png', png],
  ['其实是doc.xls', word],
  ['其实是wps.docx', wps],
  ['其实是pdf.xlsx', pdf],
  ['其实是png.csv', png],
];

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况'];
const row = (text: string) => ['2023H2-04', '2023-11', 80, text] as const;
/** Stands in every file that must be forgotten; shows up if anything of it is kept. */
const TRACE = '涉密内容甲乙丙丁';

const secretText = (mark: string): CorpusFile => ({
  name: '涉密.csv',
  bytes: textSheet([HEAD, row(TRACE), row(mark)]),
});
const secretBook = (...rows: readonly (readonly CellValue[])[]): CorpusFile => ({
  name: '涉密.xlsx',
  bytes: rawXlsx({ name: TRACE, rows: [HEAD, row(TRACE)] }, { name: '2023年11月', rows: [...rows, HEAD, row(TRACE)] }),
});

const secret = (name: string, file: () => CorpusFile): CorpusCase => ({
  name: `secret: ${name}`,
  files: () => [file(), { name: '照常.csv', bytes: textSheet([HEAD, row('照常')]) }],
  expected: {
    sheets: [
      { file: file().name, taken: 'unknown', lines: [], skipped: [] },
      { file: '照常.csv', taken: 'ledger', lines: rowsOf('row | item | progress | text\n 2 | 04 | 80 | 照常') },
    ],
    issues: [{ codes: ['secret-mark'], ...(file().name.endsWith('.zip') ? {} : { file: file().name }) }],
    never: [TRACE],
    merged: { reports: rowsOf('item_id | month | progress | text\n 04 | 2023-11 | 80 | 照常'), conflicts: [] },
  },
});

/** Files of which nothing is read. */
export const REFUSED: readonly CorpusCase[] = [
  ...KINDS.map(
    ([name, make]): CorpusCase => ({
      name: `not a kind we read: ${name}`,
      files: () => [{ name, bytes: make() }],
      expected: { sheets: [{ file: name, taken: 'unknown', lines: [] }], issues: [refused(name, 'unreadable-kind')] },
    }),
  ),
  ...['加密.xlsx', '加密.xls'].map(
    (name): CorpusCase => ({
      name: `encrypted: ${name}`,
      files: () => [{ name, bytes: locked() }],
      expected: { sheets: [{ file: name, taken: 'unknown', lines: [] }], issues: [refused(name, 'encrypted')] },
    }),
  ),
  secret('秘密★ in a cell of a CSV', () => secretText('秘密★')),
  secret('机密★1年 in a cell', () => secretText('机密★1年')),
  secret('★ before the word', () => secretText('★绝密')),
  secret('with blanks between', () => secretText('机　密 ★')),
  secret('in the title of the second sheet of a workbook', () => secretBook(['秘密★5年'])),
  secret('in runs of two fonts', () => secretBook([{ value: '秘密★', isRich: true }])),
  secret('in a hidden row', () => ({
    name: '涉密.xlsx',
    bytes: rawXlsx({ name: '11月', rows: [HEAD, row(TRACE), ['绝密★']], hiddenRows: [3] }),
  })),
  secret('in a comment', () => secretBook([{ value: '合作事项', comment: '机密★' }])),
  secret('in a file within a ZIP', () => ({
    name: '打包.zip',
    bytes: rawZip([{ name: '涉密.csv', bytes: secretText('秘密★').bytes }]),
  })),
  {
    name: 'no secret: the words without the star, the star without the words',
    files: () => [
      { name: '不涉密.csv', bytes: textSheet([HEAD, row('评定★★★级景区3家，保护商业秘密、机密岗位培训')]) },
    ],
    expected: {
      sheets: [
        {
          file: '不涉密.csv',
          taken: 'ledger',
          lines: rowsOf('row | item | text\n 2 | 04 | 评定★★★级景区3家，保护商业秘密、机密岗位培训'),
        },
      ],
      issues: [],
    },
  },
];
