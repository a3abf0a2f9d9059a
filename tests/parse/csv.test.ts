import { describe, expect, it } from 'vitest';
import { readCsv } from '#parse/csv.ts';

/** Head, then records as [row, …cells]. */
function read(text: string) {
  const { table, issues } = readCsv(text, 'a.csv');
  return { head: table.head, rows: table.rows.map(({ row, cells }) => [row, ...cells]), issues };
}

describe('good text', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'plain',
      'a,b\n1,2\n3,4\n',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    ['no line end at the end', 'a,b\n1,2', [[2, '1', '2']]],
    ['carriage returns', 'a,b\r\n1,2\r\n', [[2, '1', '2']]],
    ['a BOM', '\uFEFFa,b\n1,2\n', [[2, '1', '2']]],
    ['a comma in quotes', 'a,b\n"1,5",2\n', [[2, '1,5', '2']]],
    ['a quote in quotes', 'a,b\n"说""好""",2\n', [[2, '说"好"', '2']]],
    ['blank cells', 'a,b\n,2\n', [[2, '', '2']]],
    ['a short record', 'a,b\n1\n', [[2, '1']]],
    [
      'empty records count but are left out',
      'a,b\n\n1,2\n,\n3,4\n',
      [
        [3, '1', '2'],
        [5, '3', '4'],
      ],
    ],
    ['semicolons are no delimiter', 'a,b\n1;2,3\n', [[2, '1;2', '3']]],
    ['a blank surplus is nothing', 'a,b\n1,2,,\n', [[2, '1', '2', '', '']]],
    ['the head alone', 'a,b\n', []],
  ])('%s', (_what, text, rows) => {
    expect(read(text)).toEqual({ head: ['a', 'b'], rows, issues: [] });
  });

  it('a line end in quotes: rows are records, not lines', () => {
    expect(read('a,b\n"1\n1\n1",2\n3,4\n').rows).toEqual([
      [2, '1\n1\n1', '2'],
      [3, '3', '4'],
    ]);
  });

  it('blanks around a head are dropped', () => expect(read(' a , b\n').head).toEqual(['a', 'b']));
});

describe('faults', () => {
  it('a record longer than the head, told by its first surplus', () => {
    expect(read('a,b\n1,2\n1,2,,x,y\n').issues).toEqual([
      { code: 'row-length', severity: 'error', where: { file: 'a.csv', row: 3 }, value: 'x' },
    ]);
  });

  it('a last record that breaks off: half a file', () => {
    expect(read('a,b,c\n1,2,3\n4,5').issues).toEqual([
      { code: 'row-length', severity: 'error', where: { file: 'a.csv', row: 3 }, value: '5' },
    ]);
  });

  it.each([
    ['whole, without a line end', 'a,b\n1,2\n3,4'],
    ['short, with a line end', 'a,b,c\n1,2\n'],
    ['short before others', 'a,b,c\n1,2\n3,4,5'],
    ['only a head', 'a,b,c'],
  ])('no break: a record that is %s', (_what, text) => expect(read(text).issues).toEqual([]));

  it.each([
    ['in the second record', 'a,b\n1,"2\n', 2],
    ['in the third, over lines of the second', 'a,b\n"1\n1",2\n3,"4\n', 3],
  ])('an open quote %s', (_what, text, row) => {
    expect(read(text).issues).toEqual([{ code: 'bad-quotes', severity: 'error', where: { file: 'a.csv', row } }]);
  });

  it.each(['', '\uFEFF', '\n', '\n1,2\n', ' , \n'])('no head: %j', (text) => {
    expect(read(text).issues.map(({ code }) => code)).toContain('empty-table');
  });
});
