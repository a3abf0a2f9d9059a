import { describe, expect, it } from 'vitest';
import { valueText } from '#charts/regionRows.ts';
import { regionTip } from '#charts/regionTip.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const JIANGJIN = '500116';

describe('the tip of a region', () => {
  it.each([
    [
      '',
      [
        '江津区（渝西八区）',
        '平均进度 86.6%',
        '计入 4 项，共 4 项',
        '涉及 9 项，按时序 4 项',
        '最需协调的状态：滞后',
        '截至2023年11月底',
      ],
    ],
    [
      '?measure=late',
      [
        '江津区（渝西八区）',
        '滞后事项 4 项',
        '计入 4 项，共 9 项',
        '涉及 9 项，按时序 4 项',
        '最需协调的状态：滞后',
        '截至2023年11月底',
      ],
    ],
    [
      '?measure=worst',
      ['江津区（渝西八区）', '最需协调的状态 滞后', '计入 8 项，共 9 项', '涉及 9 项，按时序 4 项', '截至2023年11月底'],
    ],
    ['?region=511600', ['江津区（渝西八区）', '不在所选区市内']],
    ['?demo=0&measure=progress', ['江津区（渝西八区）', '平均进度 暂缺', '截至2023年12月底']],
  ])('%s reads %j', (query, lines) => expect(regionTip(shippedSnapshot(query), JIANGJIN)).toEqual(lines));

  it('a statistic has its own name and unit, and no count of items in it', () => {
    const lines = regionTip(shippedSnapshot('?measure=stat'), JIANGJIN);
    expect(lines[1]).toMatch(/^地区生产总值 [\d.\u2009]+亿元$/);
    expect(lines.filter((line) => line.startsWith('计入'))).toEqual([]);
  });

  it('names the set of the side', () => {
    expect(regionTip(shippedSnapshot(''), '511600')[0]).toBe('广安市（四川八市）');
  });

  it('a code that is no region has none', () => expect(regionTip(shippedSnapshot(''), '510100')).toEqual([]));

  it('before the public says one word for late', () => {
    expect(regionTip(shippedSnapshot('?audience=public'), JIANGJIN)).toContain('最需协调的状态：需加快推进');
    expect(regionTip(shippedSnapshot('?measure=worst&audience=public'), JIANGJIN)[1]).toBe('最需协调的状态 需加快推进');
  });
});

describe('a printed value', () => {
  const text = (query: string, value: number) =>
    valueText({ kind: 'value', value, n: 1, of: 1 }, shippedSnapshot(query));

  it.each([
    ['', 83.849, '83.8'],
    ['', 201.6, '201.6'],
    // Elapsed time is 83.333…: what lies below it must not read the same, what reaches it may.
    ['', 83.29, '83.29'],
    ['', 83.24, '83.2'],
    ['', 250 / 3, '83.3'],
    ['', 83.34, '83.3'],
    ['?measure=lead', 3.66, '+3.7'],
    ['?measure=lead', -13.33, '−13.3'],
    ['?measure=lead', -0.04, '0.0'],
    ['?measure=onschedule', 44.44, '44'],
    ['?measure=late', 3, '3'],
    ['?measure=platforms', 2, '2'],
  ])('%s: %f reads %s', (query, value, expected) => expect(text(query, value)).toBe(expected));

  it.each([
    ['not-reported', '未报送'],
    ['withheld', '暂不公开'],
    ['not-applicable', '不涉及'],
    ['unavailable', '暂缺'],
  ] as const)('%s reads %s', (state, word) => {
    expect(valueText({ kind: 'missing', state, n: 0, of: 3 }, shippedSnapshot(''))).toBe(word);
  });
});
