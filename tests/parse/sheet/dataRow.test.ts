import { describe, expect, it } from 'vitest';
import { issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

const HEAD = '方面 | 事项编号 | 事项名称 | 报告月份 | 进度% | 进展情况';
const told = (read: ReturnType<typeof readDrawn>) =>
  lineFacts(read).map(({ item_id, report }) => [item_id, report?.progress, report?.text]);

describe('merged areas', () => {
  it('run down, not across, and end where they end', () => {
    const read = readDrawn(`${HEAD}
      生态环境 | 2023H2-15 | 共推绿色发展 | 2023-10 | 40{40} | 已开工
      ^ | ^ | ^ | 2023-11 | 50{50} | ^
      ^ | 2023H2-16 | < | 2023-11 | 60{60} |
      生态环境 | | | 2023-11 | 70{70} | 其他`);
    expect(told(read)).toEqual([
      ['2023H2-15', 40, '已开工'],
      ['2023H2-15', 50, '已开工'],
      ['2023H2-16', 60, undefined],
    ]);
    expect(issueLines(read)).toEqual(['missing-value error B5']);
  });

  it('keep what stands in a hidden first row', () => {
    const read = readDrawn(`${HEAD}
      ~ 生态环境 | 2023H2-15 | 共推绿色发展 | 2023-10 | 40{40} |
      ^ | ^ | ^ | 2023-11 | 50{50} |`);
    expect(told(read)).toEqual([['2023H2-15', 50, undefined]]);
  });
});

describe('blanks under a filled cell', () => {
  const text = `${HEAD}
    生态环境 | 2023H2-15 | 共推绿色发展 | 2023-10 | 40 | 已开工
     | | | 2023-11 | 50 |
     | 2023H2-16 | | 2023-11 | 60 |`;

  it('are filled in a CSV: the item only where neither number nor name stands', () => {
    const read = readDrawn(text, { source: 'csv' });
    expect(told(read)).toEqual([
      ['2023H2-15', 40, '已开工'],
      ['2023H2-15', 50, undefined],
      ['2023H2-16', 60, undefined],
    ]);
    expect(issueLines(read)).toEqual([
      'filled-down note A3 生态环境',
      'filled-down note B3 2023H2-15',
      'filled-down note C3 共推绿色发展',
      'filled-down note A4 生态环境',
    ]);
  });

  it('are filled in pasted cells likewise, never in a workbook', () => {
    expect(readDrawn(text, { source: 'paste', file: '' }).lines).toHaveLength(3);
    const read = readDrawn(text);
    expect(told(read).map(([id]) => id)).toEqual(['2023H2-15', '2023H2-16']);
    expect(issueLines(read)).toEqual(['missing-value error B3']);
  });
});

describe('同上', () => {
  it('is the value above, whatever its column', () => {
    const read = readDrawn(`${HEAD}
      生态环境 | 2023H2-15 | 共推绿色发展 | 2023-10 | 40{40} | 已开工
      同上 | 〃 | ″ | 2023-11 | 〃 | 同上`);
    expect(told(read)[1]).toEqual(['2023H2-15', 40, '已开工']);
    expect(issueLines(read)).toEqual([
      'ditto note A3 同上 → 生态环境',
      'ditto note B3 〃 → 2023H2-15',
      'ditto note C3 ″ → 共推绿色发展',
      'ditto note E3 〃 → 40',
      'ditto note F3 同上 → 已开工',
    ]);
  });

  it('with nothing above is nothing', () => {
    const read = readDrawn(`${HEAD}\n | 2023H2-15 | | 2023-11 | 40{40} | 同上`);
    expect(told(read)).toEqual([['2023H2-15', 40, undefined]]);
    expect(issueLines(read)).toEqual(['ditto warning F2 同上']);
  });
});

it('a cell struck through is left out and named', () => {
  const read = readDrawn(`${HEAD}\n | 2023H2-15 | | 2023-11 | ~~40~~ | 已开工`);
  expect(told(read)).toEqual([['2023H2-15', undefined, '已开工']]);
  expect(issueLines(read)).toEqual(['skipped-row note E2 划去的单元格：40']);
});
