import { type CorpusCase, type CorpusFile, type Expected, refused, rowsOf } from '../case.ts';
import { rawXlsx, xlsxEntries } from '../rawXlsx.ts';
import { rawZip, repeated, type ZipEntry } from '../rawZip.ts';
import { textSheet } from '../text.ts';

const HEAD = ['事项编号', '报告月份', '进度%', '进展情况'];
const GOOD = { name: 'Sheet1', rows: [HEAD, ['2023H2-04', '2023-11', 80, '已批复']] };
const LINES = rowsOf('row | item | month | progress | text\n 2 | 04 | 2023-11 | 80 | 已批复');

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const one = (name: string, bytes: () => Uint8Array, file: string, expected: Omit<Expected, 'sheets'>): CorpusCase => ({
  name,
  files: (): CorpusFile[] => [{ name: file, bytes: bytes() }],
  expected: { sheets: [{ file, taken: 'unknown', lines: [] }], ...expected },
});

/** A workbook whose first sheet, or another file inside, is replaced. */
function spoilt(path: string, entry: Omit<ZipEntry, 'name'>): Uint8Array {
  return rawZip(xlsxEntries([GOOD]).map((old) => (old.name === path ? { ...entry, name: path } : old)));
}

const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet of 1.2 million equal rows: 250 MB of XML in a file of some 300 kB. */
function bomb(declared?: number): Uint8Array {
  const line = '<row><c t="inlineStr"><is><t>2023H2-04</t></is></c><c t="inlineStr"><is><t>2023-11</t></is></c></row>';
  const packed = repeated(
    bytesOf('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'),
    bytesOf(line.repeat(24_000)),
    100,
    bytesOf('</sheetData></worksheet>'),
  );
  return spoilt(SHEET, declared === undefined ? { packed } : { packed, declared });
}

/** Ten levels of ten entities each: ten thousand million letters where they are believed. */
function laughing(): Uint8Array {
  const levels = Array.from({ length: 10 }, (_, at) =>
    at === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${at} "${`&l${at - 1};`.repeat(10)}">`,
  );
  const xml = `<?xml version="1.0"?><!DOCTYPE sst [${levels.join('')}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&l9;</t></si></sst>`;
  return spoilt('xl/sharedStrings.xml', { bytes: bytesOf(xml) });
}

/** A pseudo-random run of bytes, the same every time. */
function noise(length: number): Uint8Array {
  let state = 20230626;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** Broken, lying and bloated files. */
export const BROKEN: readonly CorpusCase[] = [
  one('empty: no byte', () => new Uint8Array(), '空.csv', {
    issues: [refused('空.csv', 'empty-table', 'broken-file', 'not-understood')],
  }),
  one('empty: no byte, a workbook by name', () => new Uint8Array(), '空.xlsx', {
    issues: [refused('空.xlsx', 'empty-table', 'broken-file', 'unreadable-kind')],
  }),
  one('a workbook with an empty sheet', () => rawXlsx({ name: 'Sheet1', rows: [] }), '空表.xlsx', {
    issues: [refused('空表.xlsx', 'empty-table', 'not-understood')],
  }),
  one('binary noise as a CSV', () => noise(50_000), '噪声.csv', {
    issues: [refused('噪声.csv', 'not-text', 'unreadable-kind', 'broken-file')],
  }),
  one('binary noise as a workbook', () => noise(50_000), '噪声.xlsx', {
    issues: [refused('噪声.xlsx', 'broken-file', 'unreadable-kind', 'not-text')],
  }),
  one('a workbook cut off in the middle', () => half(rawXlsx(GOOD)), '截断.xlsx', {
    issues: [refused('截断.xlsx', 'broken-file')],
  }),
  one(
    'a ZIP without a workbook inside, named as one',
    () => rawZip([{ name: 'a.txt', bytes: bytesOf('a') }]),
    '假.xlsx',
    {
      issues: [refused('假.xlsx', 'broken-file', 'unreadable-kind', 'not-understood')],
      may: ['unreadable-kind', 'not-understood'],
    },
  ),
  one('a bomb that tells its size', () => bomb(), '炸弹.xlsx', {
    issues: [refused('炸弹.xlsx', 'too-large')],
  }),
  one('a bomb that says it is small', () => bomb(1000), '说谎.xlsx', {
    issues: [refused('说谎.xlsx', 'too-large', 'broken-file')],
  }),
  one('a bomb within a ZIP', () => rawZip([{ name: '炸弹.xlsx', bytes: bomb(), isStored: true }]), '包.zip', {
    issues: [{ codes: ['too-large'] }],
  }),
  {
    name: 'entities within entities are not unfolded',
    files: () => [{ name: '实体.xlsx', bytes: laughing() }],
    expected: {
      sheets: [],
      issues: [],
      may: ['broken-file', 'not-understood', 'too-large', 'empty-table'],
      never: ['hahahahahahahahahaha'],
    },
  },
  {
    name: 'extensions that lie: a workbook as CSV, a CSV as workbook',
    files: () => [
      { name: '其实是xlsx.csv', bytes: rawXlsx(GOOD) },
      { name: '其实是csv.xlsx', bytes: textSheet([HEAD, ['2023H2-05', '2023-11', 70, '路基']]) },
    ],
    expected: {
      sheets: [
        { file: '其实是xlsx.csv', taken: 'ledger', lines: LINES },
        { file: '其实是csv.xlsx', taken: 'ledger', lines: rowsOf('row | item | progress | text\n 2 | 05 | 70 | 路基') },
      ],
      issues: [],
    },
  },
  {
    name: 'a web page saved as .xls is not run, and something is said',
    files: () => [
      {
        name: '网页.xls',
        bytes: bytesOf(
          '<html><body><script>globalThis.ran = 1</script><table><tr><td>事项编号</td><td>进度%</td></tr><tr><td>2023H2-04</td><td>80</td></tr></table></body></html>',
        ),
      },
    ],
    expected: {
      sheets: [],
      issues: [refused('网页.xls', 'unreadable-kind', 'broken-file', 'not-understood', 'not-text', 'missing-month')],
    },
  },
  {
    name: 'a stray cell in the last row and column, and a merge over a whole column',
    files: () => [
      { name: '远.xlsx', bytes: farCell('<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row></sheetData>') },
      {
        name: '整列.xlsx',
        bytes: farCell('</sheetData><mergeCells count="1"><mergeCell ref="F1:F1048576"/></mergeCells>'),
      },
    ],
    expected: {
      sheets: [
        { file: '远.xlsx', sheet: 'Sheet1', taken: 'ledger', lines: LINES },
        { file: '整列.xlsx', sheet: 'Sheet1', taken: 'ledger', lines: LINES },
      ],
      // The same row in both.
      issues: [{ codes: ['duplicate-report'] }],
      may: ['duplicate-report', 'too-many-rows'],
    },
  },
];

function farCell(end: string): Uint8Array {
  const sheet = xlsxEntries([GOOD]).find(({ name }) => name === SHEET);
  const xml = Buffer.from(sheet?.bytes ?? []).toString();
  return spoilt(SHEET, { bytes: bytesOf(xml.replace('</sheetData>', end)) });
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}
