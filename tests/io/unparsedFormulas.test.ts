import * as XLSX from '@e965/xlsx';
import { expect, it } from 'vitest';
import { openFiles } from '#io/openFiles.ts';
import { unparsedFormulas } from '#io/unparsedFormulas.ts';

/** Record of a number, and of a formula, in BIFF 8; both begin with row, column, look and value, 14 bytes. */
const [NUMBER, FORMULA] = [0x0203, 0x0006];
/** 80+5 as the tokens of a formula: two whole numbers and their sum. */
const TOKENS = [0x1e, 80, 0, 0x1e, 5, 0, 0x03];

/** A workbook whose only number is the result of a formula; `tail` stands in its record behind the value. */
function book(tail: readonly number[], spoil = (stream: Uint8Array) => stream): Uint8Array {
  const made = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    made,
    XLSX.utils.aoa_to_sheet([
      ['事项编号', '进度%'],
      ['2023H2-02', 85],
    ]),
    '台账',
  );
  const bytes = new Uint8Array(XLSX.write(made, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const file = XLSX.CFB.read(bytes, { type: 'array' });
  const stream = XLSX.CFB.find(file, 'Workbook');
  stream.content = spoil(withTail(Uint8Array.from(stream.content), tail));
  stream.size = stream.content.length;
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'array' }));
}

function withTail(stream: Uint8Array, tail: readonly number[]): Uint8Array {
  const view = new DataView(stream.buffer);
  let at = 0;
  while (view.getUint16(at, true) !== NUMBER) at += 4 + view.getUint16(at + 2, true);
  const end = at + 4 + view.getUint16(at + 2, true);
  const head = [FORMULA, 0, 14 + tail.length, 0];
  return Uint8Array.from([
    ...stream.slice(0, at),
    ...head,
    ...stream.slice(at + 4, end),
    ...tail,
    ...stream.slice(end),
  ]);
}

/** The stream up to the end of its only formula, of 29 bytes. */
function upToFormula(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer);
  let at = 0;
  while (view.getUint16(at, true) !== FORMULA) at += 4 + view.getUint16(at + 2, true);
  return stream.slice(0, at + 33);
}

/** Flags and what Excel keeps to itself, then the length of the tokens as told, then the tokens. */
const tailOf = (told: number) => [0, 0, 0, 0, 0, 0, told, 0, ...TOKENS];

it.each([
  ['a sound formula', tailOf(7)],
  ['one whose tokens are longer than told', tailOf(1)],
  ['one that is told to be longer than its record', tailOf(200)],
])('of %s tells the result, and that it is one', async (_what, tail) => {
  const { grids, issues } = await openFiles([{ name: '台账.xls', bytes: book(tail) }]);
  expect(issues).toEqual([]);
  expect(grids[0]?.rows[1]?.cells).toEqual([{ text: '2023H2-02' }, { text: '85', number: 85, isFormula: true }]);
});

it('a file with a record too short for what it holds is broken', async () => {
  const { grids, issues } = await openFiles([{ name: '台账.xls', bytes: book([0, 0]) }]);
  expect(grids).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(['broken-file']);
});

it.each([
  ['in the middle of a record', 5, 'broken-file'],
  ['in the head of a record', 30, 'broken-file'],
])('so is one that ends %s', async (_what, cut, code) => {
  const { issues } = await openFiles([
    { name: '台账.xls', bytes: book(tailOf(7), (stream) => upToFormula(stream).slice(0, -cut)) },
  ]);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
});

it('what stands behind the end is not looked at', async () => {
  const junk = (stream: Uint8Array) => Uint8Array.from([...stream, 0, 0, 0, 0, 4, 2, 8]);
  const { issues } = await openFiles([{ name: '台账.xls', bytes: book(tailOf(7), junk) }]);
  expect(issues).toEqual([]);
});

it('throws at what is no compound file', () => {
  expect(() => unparsedFormulas(new Uint8Array(600), XLSX)).toThrow();
});
