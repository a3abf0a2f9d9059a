import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '#geo/outlines.ts';
import { openFiles, type Received } from '#io/openFiles.ts';
import { receivedFiles } from '#io/receive.ts';
import { unzip } from '#io/zip.ts';
import type { Issue } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import type { TableName } from '#model/table.ts';
import { parseAddress } from '#parse/address.ts';
import { joinTables, type LooseRow, type ReadTable } from '#parse/joinTables.ts';
import { ISSUE_WORDS } from '#words/issue.ts';
import { rawXlsx, xlsxEntries } from './corpus/rawXlsx.ts';
import { rawZip } from './corpus/rawZip.ts';
import { degreeSquare, toyFeature } from './support/toyCountry.ts';

/** What is told of an input of a size; `kept`: how much of it was read, where that is not all or nothing. */
interface Told {
  readonly codes: readonly string[];
  readonly kept?: number;
}
type Try = (size: number) => Told | Promise<Told>;

const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code).filter((code) => code.startsWith('too-'));
const times = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at));

async function opened(name: string, bytes: Uint8Array): Promise<Told> {
  const { grids, issues } = await openFiles([{ name, bytes }]);
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  return { codes: codesOf(issues), kept: rows };
}

/** In code `limit` of `LIMITS`, in words a line of docs/limits.md. */
const TRIED: readonly (readonly [what: string, limit: keyof typeof LIMITS, code: string, told: Try])[] = [
  ['bytes of one file', 'fileBytes', 'too-large', async (size) => codesOnly(await opened('a.csv', spaces(size)))],
  ['bytes of a ZIP or workbook once unpacked', 'unpackedBytes', 'too-large', unpackedOf],
  [
    'bytes of all files of one drop',
    'unpackedBytes',
    'too-large',
    async (size) => codesOnly(await dropOf([...times(5, () => 29e6), size - 145e6])),
  ],
  [
    'files in a ZIP',
    'files',
    'too-large',
    async (count) => codesOnly(await opened('a.zip', rawZip(times(count, (at) => ({ name: `${at}.csv` }))))),
  ],
  ['files of one drop', 'files', 'too-many', (count) => dropOf(times(count, () => 2))],
  [
    'rows of a sheet, below its first row',
    'rows',
    'too-many-rows',
    (count) => opened('a.csv', utf8(`x\n${'y\n'.repeat(count)}`)),
  ],
  [
    'columns of a sheet',
    'columns',
    'too-many-columns',
    (count) => opened('a.csv', utf8(times(count, (at) => `x${at}`).join())),
  ],
  ['characters of a cell', 'cellCharacters', 'cell-too-long', cellOf],
  [
    'tables of a document',
    'tables',
    'too-many',
    (count) =>
      opened(
        'a.docx',
        document('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'.repeat(count)),
      ),
  ],
  ['regions of a board', 'regions', 'too-many', (count) => joined('regions', count)],
  ['items of a board, of all periods', 'items', 'too-many', (count) => joined('items', count)],
  [
    'rows of any other table, statistics, reports',
    'records',
    'too-many',
    (count) => joined('major_projects_2023_by_field', count),
  ],
  ['outlines of a boundary file', 'outlines', 'too-many', outlinesOf],
  [
    'characters of an address',
    'addressCharacters',
    'a notice',
    (size) => ({ codes: parseAddress(`?q=a&x=${'y'.repeat(size - 7)}`).notices.map(() => 'a notice') }),
  ],
];

describe('at the limit nothing is told, above it that there is too much', () => {
  it.each(TRIED)('%s', async (_what, limit, code, told) => {
    const most = LIMITS[limit];
    const [at, above] = [await told(most), await told(most + 1)];
    expect(at.codes).toEqual([]);
    expect(above.codes).toEqual([code]);
    // What was read at the limit is read above it too, and no more.
    expect(above.kept).toBe(at.kept);
  });
});

it('docs/limits.md says the same', () => {
  const text = readFileSync(new URL('../docs/limits.md', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (what|--)/.test(line));
  const told = lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  expect(told.map(([, what, most, code]) => [what, most, code])).toEqual(
    TRIED.map(([what, limit, code]) => [what, LIMITS[limit].toLocaleString('en-US'), code]),
  );
});

it('the sentences say the limits', () => {
  const { fileBytes, unpackedBytes, files, rows, columns, cellCharacters } = LIMITS;
  const now = (code: keyof typeof ISSUE_WORDS) => ISSUE_WORDS[code].now;
  expect(now('too-large')).toContain(`${fileBytes / 1e6} MB`);
  expect(now('too-large')).toContain(`${unpackedBytes / 1e6} MB`);
  expect(now('too-large')).toContain(`${files} 个`);
  expect(now('too-many-rows')).toContain(rows.toLocaleString('en-US'));
  expect(now('too-many-columns')).toContain(`${columns} 列`);
  expect(now('cell-too-long')).toContain(cellCharacters.toLocaleString('en-US'));
});

describe('told where, and nothing of before is lost', () => {
  it('items of a ledger that do not fit beside those of the package', () => {
    const { tables, issues } = joinTables(
      [
        tableOf('periods', 1),
        tableOf('items', LIMITS.items),
        { ...tableOf('items', 3, 'ledger/items.csv', 'L'), provenance: 'user' },
      ],
      false,
    );
    expect(tables.items.map(({ origin }) => origin.file)).toEqual(times(LIMITS.items, () => 'items.csv'));
    expect(issues).toEqual([
      {
        code: 'too-many',
        severity: 'error',
        where: { file: 'ledger/items.csv', row: 2 },
        value: '2003',
        expected: '2000',
      },
    ]);
  });

  it('what a ledger says of items that are there is taken all the same', () => {
    const over = tableOf('items', 1, 'ledger/items.csv');
    const rows = over.rows.map((row) => ({ ...row, name: '改名' }));
    const { tables, issues } = joinTables(
      [tableOf('periods', 1), tableOf('items', LIMITS.items), { ...over, rows }],
      false,
    );
    expect(issues).toEqual([]);
    expect(tables.items[0]?.name).toBe('改名');
  });

  it('columns of workbooks and documents', async () => {
    const wide = [...times(LIMITS.columns, (at) => `x${at}`), 'beyond'];
    const cells = wide.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('');
    for (const [name, bytes, sheet] of [
      ['a.xlsx', rawXlsx({ name: 'S', rows: [['x'], wide] }), 'S'],
      ['a.docx', document(`<w:tbl><w:tr><w:tc/></w:tr><w:tr>${cells}</w:tr></w:tbl>`), '表1'],
    ] as const) {
      const { grids, issues } = await openFiles([{ name, bytes }]);
      expect(issues).toEqual([
        { code: 'too-many-columns', severity: 'error', where: { file: name, sheet, row: 2 }, expected: '200' },
      ]);
      expect(grids[0]?.rows.at(-1)?.cells.at(-1)?.text).toBe('x199');
    }
  });

  it('a cell of a document that claims a thousand million columns', async () => {
    const cell = (look: string, text: string) => `<w:tc>${look}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const look = '<w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>';
    const bytes = document(`<w:tbl><w:tr>${cell(look, 'x')}${cell('', 'beyond')}</w:tr></w:tbl>`);
    const { grids, issues } = await openFiles([{ name: 'a.docx', bytes }]);
    expect(codesOf(issues)).toEqual(['too-many-columns']);
    expect(grids[0]?.rows[0]?.cells.filter((one) => one)).toEqual([{ text: 'x' }]);
  });

  it('files of a drop', async () => {
    const files = await receivedFiles(times(502, (at) => fileOf(`${at}.csv`, 2)));
    const { issues } = await openFiles(files);
    expect(issues.filter(({ code }) => code === 'too-many')).toEqual([
      { code: 'too-many', severity: 'error', where: { file: '500.csv' }, value: '502', expected: '500' },
    ]);
  });
});

function codesOnly({ codes }: Told): Told {
  return { codes };
}

function spaces(size: number): Uint8Array {
  return new Uint8Array(size).fill(0x20);
}

function unpackedOf(size: number): Told {
  try {
    unzip(rawZip([{ name: 'a.csv', bytes: utf8('x'), declared: size }]));
    return { codes: [] };
  } catch (error) {
    return {
      codes: [error instanceof Error && error.constructor.name === 'TooLargeError' ? 'too-large' : String(error)],
    };
  }
}

async function cellOf(size: number): Promise<Told> {
  const { grids, issues } = await openFiles([{ name: 'a.csv', bytes: utf8('x'.repeat(size)) }]);
  return { codes: issues.map(({ code }) => code), kept: grids[0]?.rows[0]?.cells[0]?.text.length ?? 0 };
}

function document(body: string): Uint8Array {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return rawZip([{ name: 'word/document.xml', bytes: utf8(xml) }]);
}

/** Files of these sizes, dropped together; their bytes are not laid out. */
async function dropOf(sizes: readonly number[]): Promise<Told> {
  const files = await receivedFiles(sizes.map((size, at) => fileOf(`${at}.csv`, size)));
  const { issues } = await openFiles(files);
  return { codes: codesOf(issues), kept: files.filter(isRead).length };
}

function isRead({ isTooLarge, isTooMany }: Received): boolean {
  return !isTooLarge && !isTooMany;
}

function fileOf(name: string, size: number): File {
  return { name, size, webkitRelativePath: '', arrayBuffer: async () => utf8('x\n').buffer } as unknown as File;
}

function joined(name: TableName, count: number): Told {
  const { tables, issues } = joinTables([tableOf('periods', 1), tableOf(name, count)], false);
  return { codes: codesOf(issues), kept: tables[name].length };
}

/** A table as it is once it was read; its rows have what any of these tables requires. */
function tableOf(name: TableName, count: number, file = `${name}.csv`, prefix = 'i'): ReadTable {
  const rows = times(count, (at): LooseRow => {
    const key = `${prefix}${at}`;
    const origin = { file, row: at + 2, provenance: 'public' } as const;
    const region = { side: '渝', name_en: 'x', order: 1 };
    if (name === 'regions') return { code: key, name: key, short_name: key, ...region, origin };
    if (name === 'periods') return { id: key, name: key, start: '2023-07-01', end: '2023-12-31', origin };
    return { id: key, field: key, period_id: 'i0', origin };
  });
  return { name, provenance: 'public', rows };
}

function outlinesOf(count: number): Told {
  const features = times(count, (at) => toyFeature(String(100_000 + at), '', degreeSquare(105, 29)));
  const { outlines, issues } = readOutlines({ type: 'FeatureCollection', features }, 'b.json');
  return { codes: codesOf(issues), kept: outlines.length };
}

it('a workbook that claims a cell in row 20,231,130 and no size is read to the limit, and says so', async () => {
  const rows = [
    ['事项编号', '进度%'],
    ['2023H2-02', 61.5],
  ];
  const entries = xlsxEntries([{ name: '台账', rows }]).map((entry) => {
    const xml = Buffer.from(entry.bytes ?? []).toString('utf8');
    const isSheet = entry.name === 'xl/worksheets/sheet1.xml';
    return isSheet
      ? { ...entry, bytes: Buffer.from(xml.replaceAll(/r="(?<letter>[A-Z]*)2"/g, 'r="$<letter>20231130"')) }
      : entry;
  });
  const { grids, issues } = await openFiles([{ name: '远.xlsx', bytes: rawZip(entries) }]);
  expect(codesOf(issues)).toEqual(['too-many-rows']);
  expect(grids[0]?.rows.map(({ row }) => row)).toEqual([1]);
});
