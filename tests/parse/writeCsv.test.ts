import { describe, expect, it } from 'vitest';
import { readCsv } from '#parse/csv.ts';
import { csvText, safeText, tsvText } from '#parse/writeCsv.ts';

it('begins with a BOM and ends every record with CRLF', () => {
  expect(
    csvText([
      ['事项', '进度%'],
      ['甲', 83.25],
      [undefined, 0],
    ]),
  ).toBe('\uFEFF事项,进度%\r\n甲,83.25\r\n,0\r\n');
});

it('quotes commas, quotes, tabs and line ends', () => {
  expect(csvText([['a,b', '"c"', 'd\ne', 'f\tg', '，']])).toBe('\uFEFF"a,b","""c""","d\ne","f\tg",，\r\n');
});

describe('cells that would run as a formula', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '-',
    '=',
    '+86 23',
    '-1e',
    '--1',
  ])('%j gets an apostrophe', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['-13.3', '+4', '-.5', '-1e-7', '-5%', '85%', '0', '', '甲=乙', 'a@b.cn', '—', '−3'])('%j stays', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it('numbers stay numbers', () => {
    expect([safeText(-13.3), safeText(-1e-7), safeText(201.6), safeText(undefined)]).toEqual([
      '-13.3',
      '-1e-7',
      '201.6',
      '',
    ]);
  });

  it('in both forms', () => {
    expect(csvText([['=1,2']])).toBe('\uFEFF"\'=1,2"\r\n');
    expect(
      tsvText([
        ['=1', 'a'],
        ['b\tc', 2],
      ]),
    ).toBe('\'=1\ta\r\n"b\tc"\t2');
  });
});

it('is read back by our own reader', () => {
  const { table, issues } = readCsv(
    csvText([
      ['项', '值'],
      ['甲,"乙"\n丙', 1.5],
    ]),
    'a.csv',
  );
  expect(issues).toEqual([]);
  expect(table).toEqual({ head: ['项', '值'], rows: [{ row: 2, cells: ['甲,"乙"\n丙', '1.5'] }] });
});
