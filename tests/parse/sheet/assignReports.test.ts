import { describe, expect, it } from 'vitest';
import { type DrawnOptions, issueLines, lineFacts, readDrawn } from '../../support/readDrawn.ts';

/** Of each row: whose report it is, its progress, and the regions it names of the item. */
function reports(text: string, options: DrawnOptions = {}) {
  const read = readDrawn(text, options);
  const rows = lineFacts(read).map(({ item, report, region_code }) => [
    report?.region_code ?? report?.side ?? (region_code ? `(${region_code})` : '-'),
    report?.progress,
    item.scope ?? '',
    (item.regions ?? []).map(({ code, role }) => code + (role ?? '')).join(),
  ]);
  return { rows, issues: issueLines(read) };
}
const HEAD = '事项编号 | 报告月份 | 涉及地区 | 报告方 | 进度%';

describe('one row of an item and month', () => {
  it('is the item’s report, its regions are the item’s', () => {
    expect(
      reports(`${HEAD}\n2023H2-04 | 2023-11 | 江津（牵头）、永川 | | 40\n2023H2-04 | 2023-10 | 江津 | | 30`).rows,
    ).toEqual([
      ['-', 40, 'listed', '500116牵头,500118'],
      ['-', 30, 'listed', '500116'],
    ]);
  });

  it('of one side is that side’s', () => {
    expect(reports(`${HEAD}\n2023H2-04 | 2023-11 | | 渝方 | 40`).rows).toEqual([['渝', 40, '', '']]);
  });
});

describe('several rows of an item and month', () => {
  it('each name a region', () => {
    expect(
      reports(
        `${HEAD}\n2023H2-04 | 2023-11 | 江津（牵头） | | 40\n2023H2-04 | 2023-11 | 永川 | | \n2023H2-04 | 2023-11 | 合川 | 双方 | 0`,
      ).rows,
    ).toEqual([
      ['500116', 40, 'listed', '500116牵头'],
      ['(500118)', undefined, '', ''],
      ['500117', 0, 'listed', '500117'],
    ]);
  });

  it('each name a side', () => {
    expect(
      reports(`${HEAD}\n2023H2-04 | 2023-11 | 江津、永川 | 重庆市 | 40\n2023H2-04 | 2023-11 | 江津、永川 | 川 | 50`)
        .rows,
    ).toEqual([
      ['渝', 40, 'listed', '500116,500118'],
      ['川', 50, 'listed', '500116,500118'],
    ]);
  });

  it('the item first and its regions below, as the board writes them', () => {
    expect(
      reports(
        `${HEAD}\n2023H2-04 | 2023-11 | 全域 | | 45\n2023H2-04 | 2023-11 | 江津 | | 40\n2023H2-04 | 2023-11 | 江津、永川 | 川 | 50`,
      ).rows,
    ).toEqual([
      ['-', 45, 'all16', ''],
      ['500116', 40, 'listed', '500116'],
      ['川', 50, 'listed', '500116,500118'],
    ]);
  });

  it('two that name no region are both the item’s: whoever merges them must see both', () => {
    expect(
      reports(`${HEAD}\n2023H2-04 | 2023-11 | | | 45\n2023H2-04 | 2023-11 | | | 50`).rows.map(([who]) => who),
    ).toEqual(['-', '-']);
  });
});

describe('a region’s own sheet', () => {
  const jiangjin = { sheet: '江津区' };

  it('all rows are its reports; 涉及地区 lists the regions of the item', () => {
    expect(
      reports(
        `${HEAD}\n2023H2-04 | 2023-11 | 江津（牵头）、永川 | | 40\n2023H2-05 | 2023-11 | | 渝 | 50\n2023H2-06 | 2023-11 | 江津 | |`,
        jiangjin,
      ),
    ).toEqual({
      rows: [
        ['500116', 40, 'listed', '500116牵头,500118'],
        ['500116', 50, '', ''],
        ['(500116)', undefined, '', ''],
      ],
      issues: [],
    });
  });

  it('another region in 涉及地区: alone it is not taken, among others only asked about', () => {
    expect(
      reports(`${HEAD}\n2023H2-04 | 2023-11 | 永川 | | 40\n2023H2-05 | 2023-11 | 永川、合川 | | 50`, jiangjin),
    ).toEqual({
      rows: [['500116', 50, 'listed', '500118,500117']],
      issues: ['region-differs error C2 永川 → 江津区', 'region-differs warning C3 永川、合川 → 江津区'],
    });
    expect(
      reports(`${HEAD}\n2023H2-04 | 2023-11 | 永川 | | 40`, { ...jiangjin, correction: { region_code: '500116' } }),
    ).toEqual({
      rows: [['500116', 40, 'listed', '500118']],
      issues: [],
    });
  });
});

describe('填报单位 and 填报地区 by row', () => {
  it.each<[string, string, unknown[], string[]]>([
    ['填报单位', '江津区发展改革委', ['500116', 40], []],
    ['填报单位', '重庆市发展改革委', ['-', 40], []],
    ['填报地区', '江津', ['500116', 40], []],
    ['填报地区 | 填报单位', '江津 | 合川区发展改革委', [], ['region-differs error C2 江津 → 合川区']],
    ['填报地区', '甲乙', [], ['unknown-region error C2 甲乙']],
  ])('%s %s', (head, row, expected, issues) => {
    const read = reports(`事项编号 | 报告月份 | ${head} | 进度%\n2023H2-04 | 2023-11 | ${row} | 40`);
    expect([(read.rows[0] ?? []).slice(0, 2), read.issues]).toEqual([expected, issues]);
  });

  it('must agree with the sheet', () => {
    expect(
      reports('事项编号 | 报告月份 | 填报单位 | 进度%\n2023H2-04 | 2023-11 | 合川区交通局 | 40', { sheet: '江津' }),
    ).toEqual({
      rows: [],
      issues: ['region-differs error C2 合川区交通局 → 江津区'],
    });
  });
});

it('a side nobody has heard of costs the row', () => {
  expect(reports(`${HEAD}\n2023H2-04 | 2023-11 | | 贵州 | 40`)).toEqual({
    rows: [],
    issues: ['not-in-list error D2 贵州 → 渝、川'],
  });
});
