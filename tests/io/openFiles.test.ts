import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

it('reads of a workbook what its cells hold and how they look', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('江津区');
  sheet.addRows([
    ['事项编号', '进度%', '日期', '合计'],
    ['2023H2-02', 0.85, new Date(Date.UTC(2023, 8, 30)), { formula: '1+1', result: 2 }],
    ['2023H2-03', '８５％', '', ''],
  ]);
  sheet.getCell('B2').numFmt = '0%';
  sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
  sheet.getCell('A3').font = { strike: true };
  sheet.getCell('B3').note = '请核对';
  sheet.getRow(3).hidden = true;
  sheet.mergeCells('A4:A6');
  sheet.getCell('A4').value = '合并';
  book.addWorksheet('旧表', { state: 'hidden' }).addRow(['不读']);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());

  const { grids, issues } = await openFiles([{ name: '台账.csv', bytes }]);

  expect(issues).toEqual([
    { code: 'skipped-row', severity: 'note', where: { file: '台账.csv', sheet: '旧表' }, value: '隐藏的表：旧表' },
  ]);
  expect(grids.map(({ isHidden }) => isHidden ?? false)).toEqual([false, true]);
  const [grid] = grids;
  expect(grid).toMatchObject({ file: '台账.csv', sheet: '江津区', source: 'xlsx', knowsFormats: true });
  expect(grid?.merges).toEqual([{ top: 4, bottom: 6, left: 0, right: 0 }]);
  expect(grid?.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(grid?.rows[1]?.cells).toEqual([
    { text: '2023H2-02' },
    { text: '85%', number: 0.85, format: 'percent' },
    { text: '2023-09-30', number: 45199, format: 'date' },
    { text: '2', number: 2, isFormula: true },
  ]);
  expect(grid?.rows[2]?.isHidden).toBe(true);
  expect(grid?.rows[2]?.cells.slice(0, 2)).toEqual([
    { text: '2023H2-03', isStruck: true },
    { text: '８５％', comment: '请核对' },
  ]);
});

it('reads tables of a document, whose cells run down', async () => {
  const cell = (text: string, verticalMerge?: 'restart' | 'continue') =>
    new TableCell({
      children: [new Paragraph(text)],
      ...(verticalMerge
        ? { verticalMerge: VerticalMergeType[verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'] }
        : {}),
    });
  const table = new Table({
    rows: [
      new TableRow({ children: [cell('方面'), cell('事项名称')] }),
      new TableRow({ children: [cell('生态', 'restart'), cell('共推绿色发展')] }),
      new TableRow({ children: [cell('', 'continue'), cell('共同治理环境污染')] }),
    ],
  });
  const document = new Document({ sections: [{ children: [new Paragraph('标题'), table] }] });
  const { grids } = await openFiles([{ name: 'a.docx', bytes: new Uint8Array(await Packer.toBuffer(document)) }]);
  expect(grids).toEqual([
    expect.objectContaining({ sheet: '表1', source: 'docx', merges: [{ top: 2, bottom: 3, left: 0, right: 0 }] }),
  ]);
  expect(grids[0]?.rows.map(({ cells }) => cells.map((one) => one?.text))).toEqual([
    ['方面', '事项名称'],
    ['生态', '共推绿色发展'],
    [undefined, '共同治理环境污染'],
  ]);
});

it('opens a ZIP with names as Chinese programs write them, and what it holds', async () => {
  // "江津.csv" in GB18030.
  const name = `${String.fromCharCode(0xbd, 0xad, 0xbd, 0xf2)}.csv`;
  const zipped = zipSync({ a: utf8('事项编号,进度%\n2023H2-02,85\n') });
  const bytes = renamed(zipped, name);
  const { grids, issues } = await openFiles([{ name: '区市.zip', bytes }]);
  expect(issues).toEqual([]);
  expect(grids[0]).toMatchObject({ file: '区市.zip/江津.csv', source: 'csv', rows: [{ row: 1 }, { row: 2 }] });
});

it.each([
  ['台账.et', utf8('PK\u0003\u0004'), 'unreadable-kind'],
  ['台账.xlsx', utf8('%PDF-1.7 '), 'unreadable-kind'],
  ['台账.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'unreadable-kind'],
  ['台账.xlsx', new Uint8Array(), 'empty-table'],
  ['台账.xlsx', utf8('PK\u0003\u0004broken'), 'broken-file'],
  ['台账.csv', Uint8Array.of(0xff, 0xfe, 0x00, 0x81), 'not-text'],
  ['边界.geojson', utf8('{"type": "Feature'), 'not-json'],
])('refuses %s with %#: %s', async (name, bytes, code) => {
  const opened = await openFiles([{ name, bytes }]);
  expect(opened.grids).toEqual([]);
  expect(opened.issues.map((issue) => [issue.code, issue.severity, issue.where.file])).toEqual([[code, 'error', name]]);
});

it('unpacks no more than it allows', async () => {
  const bytes = zipSync({ 'a.csv': utf8('a\n') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // What the archive says of the size of its file, in its central directory.
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 150_000_001, true);
  const opened = await openFiles([{ name: 'bomb.zip', bytes }]);
  expect(opened.issues.map(({ code }) => code)).toEqual(['too-large']);
  expect(opened.grids).toEqual([]);
});

it('takes a package as one, whether zipped or as a folder', async () => {
  const descriptor = JSON.stringify({
    name: 'p',
    resources: [{ name: 'items', x_table: 'items', path: 'ledger/items.csv', format: 'csv' }],
  });
  const files = { 'data/datapackage.json': utf8(descriptor), 'data/ledger/items.csv': utf8('id\n1\n') };
  const asFolder = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  for (const received of [asFolder, [{ name: 'p.zip', bytes: zipSync(files) }]]) {
    const { packages, grids } = await openFiles(received);
    expect(grids).toEqual([]);
    expect(packages[0]?.texts.get('ledger/items.csv')).toBe('id\n1\n');
  }
});

/** The archive with the name of its only file, one letter, replaced. */
function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const longer = name.length - 1;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const central = view.getUint32(bytes.length - 6, true);
  const letters = Uint8Array.from(name, (one) => one.charCodeAt(0));
  const out = new Uint8Array(bytes.length + 2 * longer);
  out.set(bytes.subarray(0, 30));
  out.set(letters, 30);
  out.set(bytes.subarray(31, central + 46), 30 + letters.length);
  out.set(letters, central + longer + 46);
  out.set(bytes.subarray(central + 47), central + longer + 46 + letters.length);
  const edit = new DataView(out.buffer);
  edit.setUint16(26, name.length, true);
  edit.setUint16(central + longer + 28, name.length, true);
  edit.setUint32(out.length - 10, view.getUint32(bytes.length - 10, true) + longer, true);
  edit.setUint32(out.length - 6, central + longer, true);
  return out;
}
