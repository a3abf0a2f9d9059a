import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInflateRaw } from 'node:zlib';
import { CFB, read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FILE_CODES, IMPORT_CODES, JOIN_CODES } from '#model/issue.ts';
import { importsOf } from '../support/fence.ts';
import { readDocx } from '../support/readDocx.ts';
import { withoutComments } from '../support/sourceText.ts';
import type { CorpusCase } from './case.ts';
import { FAMILIES } from './cases/all.ts';
import { flatLine } from './flatLine.ts';
import { makeCorpus } from './make.ts';
import { textSheet } from './text.ts';

const CASES: readonly CorpusCase[] = Object.values(FAMILIES).flat();
const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const one of CASES) for (const { name, bytes } of await one.files()) made.set(name, bytes);
});

const bytesOf = (name: string) => made.get(name) ?? expect.fail(`${name} was not made`);
const xmlOf = (name: string, path: string) => strFromU8(unzipSync(bytesOf(name))[path] ?? new Uint8Array());
const SHEET = 'xl/worksheets/sheet1.xml';

describe('the corpus', () => {
  it('has files enough, each below a megabyte but the ones that are to be large', () => {
    const large = [...made].filter(([, { length }]) => length > 1_000_000).map(([name]) => name);
    expect(made.size).toBeGreaterThanOrEqual(80);
    expect(large).toEqual(['大格.csv']);
  });

  it('has a name of its own for each case', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it('is the same byte for byte when made again', async () => {
    const hash = (files: Awaited<ReturnType<CorpusCase['files']>>) =>
      files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
    // Of the cases by other writers than ours, which know clocks.
    const kinds = /\.(xlsx|xls|docx|zip)$/;
    for (const one of [...FAMILIES.layouts, ...FAMILIES.formats, ...FAMILIES.office]) {
      const first = await one.files();
      if (first.some(({ name }) => kinds.test(name))) expect(hash(await one.files())).toEqual(hash(first));
    }
  });

  it('is written to a folder, what is expected beside the files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    try {
      const paths = await makeCorpus(folder);
      const expected = JSON.parse(readFileSync(join(folder, 'senders/02/expected.json'), 'utf8'));
      expect(paths).toContain('senders/02/2023年11月汇总.xlsx');
      expect(readFileSync(join(folder, 'senders/02/2023年11月汇总.xlsx'))).toEqual(
        Buffer.from(bytesOf('2023年11月汇总.xlsx')),
      );
      expect(expected.expected.sheets[0].region).toBe('500116');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('owes nothing to the code it tests', () => {
    const folder = new URL('./', import.meta.url);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && path !== 'read.ts',
    );
    const targets = scripts.flatMap((path) =>
      importsOf(withoutComments(readFileSync(new URL(path, folder), 'utf8'))).map(({ target }) => target),
    );
    expect(targets).toContain('./rawZip.ts');
    expect(targets.filter((target) => /^#(?!model\/|words\/ledger)|\/src\//.test(target))).toEqual([]);
  });
});

describe.each(CASES.map((one) => [one.name, one] as const))('what is expected of %s', (_name, { files, expected }) => {
  it('speaks of its own files, of codes and columns that exist', async () => {
    const names = (await files()).map(({ name }) => name);
    const own = (file: string) => names.some((name) => file === name || file.startsWith(`${name}/`));
    const codes: readonly string[] = [...JOIN_CODES, ...FILE_CODES, ...IMPORT_CODES];
    const columns = Object.keys(flatLine({ place: { file: '', row: 1, columns: {} }, item: {} }));
    const rows = expected.sheets.flatMap(({ lines = [] }) => lines);
    const asked = [...expected.issues.flatMap(({ codes }) => codes), ...(expected.may ?? [])];
    expect(expected.sheets.map(({ file }) => file).filter((file) => !own(file))).toEqual([]);
    expect(expected.issues.flatMap(({ file }) => file ?? []).filter((file) => !own(file))).toEqual([]);
    expect(asked.filter((code) => !codes.includes(code))).toEqual([]);
    expect(rows.flatMap(Object.keys).filter((name) => !columns.includes(name))).toEqual([]);
  });
});

describe('what is expected stands where it is said to stand, read by SheetJS', () => {
  const rowOf = (bytes: Uint8Array, row: number, sheet?: string): string[] => {
    const isBook = bytes[0] === 0x50;
    const book = read(isBook ? bytes : new TextDecoder().decode(bytes), {
      type: isBook ? 'array' : 'string',
      raw: true,
    });
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[sheet ?? book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
      blankrows: true,
    });
    return (rows[row - 1] ?? []).map(String);
  };

  it('claims of conflicts', async () => {
    const wrong: string[] = [];
    for (const { files, expected } of CASES) {
      const claims = (expected.merged?.conflicts ?? []).flatMap((conflict) => conflict.claims);
      const own = new Map(claims.length === 0 ? [] : (await files()).map(({ name, bytes }) => [name, bytes]));
      for (const { file, row, value } of claims)
        if (!rowOf(own.get(file) ?? new Uint8Array(), row).includes(value)) wrong.push(`${file}#${row} ${value}`);
    }
    expect(wrong).toEqual([]);
  });

  it('issues that name a row and a value', async () => {
    const wrong: string[] = [];
    for (const { files, expected } of CASES) {
      const placed = expected.issues.filter(({ row, values }) => row !== undefined && values !== undefined);
      const own = new Map(placed.length === 0 ? [] : (await files()).map(({ name, bytes }) => [name, bytes]));
      for (const { codes, file = '', sheet, row = 0, values: [value = ''] = [] } of placed) {
        const cells = rowOf(own.get(file) ?? new Uint8Array(), row, sheet);
        if (codes[0] !== 'comment' && !cells.some((cell) => cell.includes(value)))
          wrong.push(`${file}#${row} ${value}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('files hold what they are meant to hold', () => {
  it('the office’s sheet: merges, a hidden row and column, a per cent of one cell, a comment, struck cells', () => {
    const xml = xmlOf('江津区合作事项.xlsx', SHEET);
    expect(xml).toContain('<mergeCell ref="C6:C8"/>');
    expect(xml).toContain('<row r="8" hidden="1">');
    expect(xml).toMatch(/<col min="1" max="1"[^>]*hidden="1"/);
    expect(xml).toContain('<c r="H6" s="1"><v>0.8</v></c>');
    expect(xml).toContain('<c r="H9" s="5"><v>55</v></c>');
    expect(xml).toContain('<c r="H13" s="2"><v>1.083</v></c>');
    expect(xmlOf('江津区合作事项.xlsx', 'xl/comments1.xml')).toMatch(/ref="H6".*请核实口径/);
    const styles = xmlOf('江津区合作事项.xlsx', 'xl/styles.xml');
    const formats = [...styles.matchAll(/<xf numFmtId="(\d+)" fontId="(\d)"/g)].map(([, format, font]) => [
      format,
      font,
    ]);
    expect([formats[1], formats[2], formats[5]]).toEqual([
      ['9', '0'],
      ['10', '0'],
      ['0', '1'],
    ]);
    expect(styles).toContain('<font><strike/>');
  });

  it('the head in two levels, by ExcelJS: merges, a hidden row, a formula with its result', () => {
    const xml = xmlOf('两层表头.xlsx', SHEET);
    expect(xml).toContain('<mergeCell ref="B4:B6"/>');
    expect(xml).toMatch(/<row r="6"[^>]*hidden="1"/);
    expect(xml).toMatch(/<c r="H4"[^>]*><f>G4\/E4<\/f><v>0.64<\/v>/);
  });

  it('GB18030 is read back by the platform', () => {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytesOf('台账-GB18030.csv'));
    expect(text).toContain('2023H2-05,优化提升省际高速公路,铜梁,2023-11,72,"他说“快了”, 有""引号"""\r\n');
    expect(() => textSheet([['😀']], { encoding: 'gb18030' })).toThrow('no two-byte code');
  });

  it('the ZIP of Chinese Windows: names in GB18030 without the flag of UTF-8', () => {
    const zip = Buffer.from(bytesOf('区市.zip'));
    const head = zip.readUInt32LE(zip.length - 6);
    expect(zip.readUInt16LE(head + 8)).toBe(0);
    const names = Object.keys(unzipSync(zip)).map((name) =>
      new TextDecoder('gb18030').decode(Buffer.from(name, 'latin1')),
    );
    expect(names).toContain('11月/江津区2023年11月.csv');
  });

  it.each([
    ['加密.xlsx', 'EncryptedPackage'],
    ['报告.doc', 'WordDocument'],
    ['报告.wps', 'WpsCustomData'],
    ['台账.et', 'ETExtData'],
  ])('%s is a compound file with %s', (name, stream) => {
    const { FullPaths } = CFB.read(bytesOf(name), { type: 'array' });
    expect(FullPaths).toContain(`Root Entry/${stream}`);
  });

  it('the DOCX holds its table, cells merged down', () => {
    const table = readDocx(bytesOf('情况报告.docx')).parts.find(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') return expect.fail('no table');
    expect(table.rows[2]).toEqual(['', '', '铜梁', '2023-11', '72%', '桥梁完成']);
    expect(table.xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
  });

  it.each(['炸弹.xlsx', '说谎.xlsx'])('%s is small and unpacks to more than 200 MB', async (name) => {
    const zip = Buffer.from(bytesOf(name));
    const path = zip.indexOf(SHEET);
    const declared = zip.readUInt32LE(path - 8);
    expect(zip.length).toBeLessThan(1_000_000);
    expect(declared > 200_000_000).toBe(name === '炸弹.xlsx');
    expect(await unpackedSize(zip.subarray(path + SHEET.length))).toBeGreaterThan(200_000_000);
  });

  it('the workbook cut off is no ZIP any more', () => {
    expect(() => unzipSync(bytesOf('截断.xlsx'))).toThrow();
  });
});

async function unpackedSize(packed: Uint8Array): Promise<number> {
  const inflate = createInflateRaw();
  let size = 0;
  inflate.on('data', (piece: Uint8Array) => {
    size += piece.length;
  });
  // What follows the stream is the rest of the archive, which inflate leaves alone.
  await new Promise<void>((done, fail) => inflate.on('end', done).on('error', fail).end(packed));
  return size;
}
