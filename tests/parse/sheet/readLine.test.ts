import { describe, expect, it } from 'vitest';
import { type DrawnOptions, issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

describe('month of a row', () => {
  const months = (cells: readonly string[], options: DrawnOptions & { title?: string } = {}) => {
    const { title = '', ...rest } = options;
    const rows = cells.map((cell, at) => `2023H2-1${at} | ${cell} | 40{40}`).join('\n');
    const read = readDrawn(`${title}\n事项编号 | 报告月份 | 进度%\n${rows}`, rest);
    return [lineFacts(read).map(({ month }) => month), issueLines(read)];
  };

  it('is its own, else that of the title', () => {
    expect(months(['2023-11', '11月', '45231{d45231}', ''], { title: '2023年11月' })).toEqual([
      ['2023-11', '2023-11', '2023-11', '2023-11'],
      [],
    ]);
  });

  it('without a year takes it from the title, else from the period', () => {
    expect(months(['11月'])).toEqual([['2023-11'], []]);
    expect(months(['11月'], { title: '2022年进展' })).toEqual([['2022-11'], []]);
  });

  it('neither here nor there: the row is not taken', () => {
    expect(months(['2023-11', ''])).toEqual([['2023-11'], ['missing-month error B3']]);
  });

  it('that is none: the row is not taken, unless a person has said the month', () => {
    expect(months(['冬月'], { title: '2023年11月' })).toEqual([[], ['bad-month error B3 冬月']]);
    expect(months(['冬月'], { correction: { month: '2023-11' } })).toEqual([['2023-11'], []]);
  });

  it('that differs from the title is asked about', () => {
    expect(months(['2023-11', '2023-10'], { title: '2023年11月' })).toEqual([
      ['2023-11', '2023-10'],
      ['month-differs warning B4 2023-10 → 2023-11'],
    ]);
  });

  it('before that of the title in a sheet that goes on through the months is none of anybody’s concern', () => {
    const [read, issues] = months(['2023-09', '2023-10', '2023-11', '2023-12'], { title: '2023年11月' });
    expect([read?.length, issues]).toEqual([4, ['month-differs warning B6 2023-12 → 2023-11']]);
  });

  it('a list of items without reports needs none', () => {
    const read = readDrawn('事项编号 | 目标 | 完成时限\n2023H2-15 | 建成48处 | 2023-12-31');
    expect([lineFacts(read)[0]?.month, issueLines(read)]).toEqual([undefined, []]);
  });
});

describe('item of a row', () => {
  const read = (row: string, options: DrawnOptions = {}) =>
    readDrawn(`事项编号 | 事项名称 | 报告月份 | 进度% | 联系人\n${row}`, options);

  it('unknown: kept aside as written, without contacts; the nearest is named', () => {
    const unknown = read('| 优化提升省际高速公路项目 | 2023-11 | 40 | 张三');
    expect(lineFacts(unknown)).toEqual([
      {
        item: { name: '优化提升省际高速公路项目' },
        month: '2023-11',
        report: { progress: 40 },
        cells: { 事项名称: '优化提升省际高速公路项目', 报告月份: '2023-11', '进度%': '40' },
      },
    ]);
    expect(issueLines(unknown, ['contact-dropped'])).toEqual([
      'unknown-item error B2 优化提升省际高速公路项目 → 2023H2-05 优化提升省际高速公路',
    ]);
    expect(unknown.matches).toContainEqual(
      expect.objectContaining({ kind: 'item', how: 'none', count: 1, suggestions: ['2023H2-05'] }),
    );
  });

  it('known by what a person said of its name', () => {
    const correction = { items: { 优化提升省际高速公路项目: '2023H2-05' } };
    const [line] = read('| 优化提升省际高速公路项目 | 2023-11 | 40 |', { correction }).lines;
    expect(line?.item_id).toBe('2023H2-05');
  });

  it.each<[string, string | undefined, string[]]>([
    ['2023H2-99 | | 2023-11 | 40 |', undefined, ['unknown-item error A2 2023H2-99']],
    [
      '2023H2-50 | 优化提升省际高速公路 | 2023-11 | 40 |',
      '2023H2-05',
      ['near-match warning A2 2023H2-50 → 2023H2-05 优化提升省际高速公路'],
    ],
    ['5 | 优化提升省际高速公路 | 2023-11 | 40 |', '2023H2-05', []],
    ['5 | 别的事项 | 2023-11 | 40 |', undefined, ['unknown-item error B2 别的事项']],
  ])('%s', (row, id, issues) => {
    const found = read(row);
    expect([found.lines[0]?.item_id, issueLines(found).map((line) => line.replace(/ → 2023H2-(?!05 ).*/, ''))]).toEqual(
      [id, issues],
    );
  });

  it('neither number nor name: not taken', () => {
    expect(issueLines(read(' | | 2023-11 | 40 |'))).toEqual(['missing-value error A2']);
  });
});

it('counts what was found in how many cells', () => {
  const { matches } = readDrawn(
    '事项编号 | 报告月份 | 涉及地区\n2023H2-15 | 11月 | 江津、壁山\n2023H2-16 | 11月 | 江津',
  );
  expect(matches.map(({ kind, written, how, id, count, first }) => [kind, written, how, id, count, first.row])).toEqual(
    [
      ['month', '11月', 'exact', '2023-11', 2, 2],
      ['item', '2023H2-15', 'exact', '2023H2-15', 1, 2],
      ['region', '江津', 'short', '500116', 2, 2],
      ['region', '壁山', 'near', '500120', 1, 2],
      ['item', '2023H2-16', 'exact', '2023H2-16', 1, 3],
    ],
  );
});
