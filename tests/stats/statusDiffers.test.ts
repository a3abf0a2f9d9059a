import { describe, expect, it } from 'vitest';
import type { LineReport } from '#model/ledgerLine.ts';
import { STATUS_IDS } from '#model/status.ts';
import { statusDiffers } from '#stats/statusDiffers.ts';
import { STATUS_WORDS } from '#words/status.ts';
import { type Facts, madeLine } from '../support/madeLines.ts';
import { A, B, type Parts, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

/** In November five of six months have passed, 83.3 %: 60 lags by 23.3 points. */
const LATE: Parts = { items: [toyItem('I')], reports: [toyReport('2023-11', { progress: 60 })] };

function differs(facts: Facts, parts: Parts = LATE, today = '2023-12-20'): string[] {
  return statusDiffers([madeLine({ columns: ['status', 'override'], ...facts })], toyTables(parts), today).map(
    ({ code, severity, where, value, expected }) =>
      [severity, code, where.cell, where.column, value, expected].filter(Boolean).join(' '),
  );
}
const told = (status: string, report: LineReport = { progress: 60 }): Facts => ({ status, report });

describe('the status of an item in the month', () => {
  it.each(['滞后', ' 滞后 ', '滞后（逾期）', '滞后(逾期)', '需加快推进'])('%s says the same', (status) => {
    expect(differs(told(status))).toEqual([]);
  });

  it.each(['正常推进', '已办结', '基本完成', '略滞后'])('%s does not: the computed one stands', (status) => {
    expect(differs(told(status))).toEqual([`warning status-differs A5 状态 ${status} 滞后`]);
  });

  it.each(STATUS_IDS.filter((id) => id !== 'late'))('neither does the word of %s', (id) => {
    // Without a closing day 已销号 is an issue of the merge.
    const expected = id === 'closed' ? [] : [`warning status-differs A5 状态 ${STATUS_WORDS[id]} 滞后`];
    expect(differs(told(STATUS_WORDS[id]))).toEqual(expected);
  });

  it('no status, no month, an unknown item: nothing to compare', () => {
    expect(differs({ report: { progress: 60 } })).toEqual([]);
    expect(differs({ ...told('已完成'), month: undefined })).toEqual([]);
    expect(differs({ ...told('已完成'), item_id: 'X' })).toEqual([]);
  });

  it('is that of the line’s own month', () => {
    const parts = { ...LATE, reports: [toyReport('2023-09', { progress: 60 })] };
    expect(differs({ ...told('超时序进度'), month: '2023-09' }, parts)).toEqual([]);
  });

  it('a line whose report was not taken is passed over, one without a report is not', () => {
    const none = { items: [toyItem('I')], reports: [] };
    expect(differs(told('已完成'), none)).toEqual([]);
    expect(differs({ status: '已完成' }, none)).toEqual(['warning status-differs A5 状态 已完成 未报送']);
    expect(differs({ status: '未报送' }, none)).toEqual([]);
  });

  it('awaits a report up to the due day', () => {
    const parts = {
      items: [toyItem('I')],
      reports: [],
      months: [{ period_id: 'P', month: '2023-11', state: 'collecting' as const, due_on: '2023-12-05' }],
    };
    expect([
      differs({ status: '待报' }, parts, '2023-12-05'),
      differs({ status: '待报' }, parts, '2023-12-06'),
    ]).toEqual([[], ['warning status-differs A5 状态 待报 未报送']]);
  });

  it('已销号 fits from the month of its day on', () => {
    const parts = { ...LATE, items: [toyItem('I', { closed_on: '2023-11-20' })] };
    expect(differs(told('已销号'), parts)).toEqual([]);
    const before = { ...parts, reports: [toyReport('2023-10', { progress: 60 })] };
    expect(differs({ ...told('已销号'), month: '2023-10' }, before)).toEqual([
      'warning status-differs A5 状态 已销号 略滞后',
    ]);
  });
});

describe('of a region', () => {
  const parts: Parts = {
    items: [toyItem('I', { scope: 'listed' })],
    item_regions: [{ item_id: 'I', region_code: A }],
    reports: [
      toyReport('2023-11', { progress: 60 }),
      toyReport('2023-11', { region_code: A, progress: 90 }),
      toyReport('2023-11', { region_code: B, progress: 1 }),
    ],
  };
  it('is that of its cell', () => {
    expect(differs(told('超时序进度', { region_code: A, progress: 90 }), parts)).toEqual([]);
    expect(differs(told('滞后', { region_code: A, progress: 90 }), parts)).toEqual([
      'warning status-differs A5 状态 滞后 超时序进度',
    ]);
  });
  it('without a number is the word for it; a region that is none of the item’s has no cell', () => {
    const withheld = {
      ...parts,
      reports: [
        toyReport('2023-11', { region_code: A, state: 'withheld' }),
        toyReport('2023-11', { region_code: B, progress: 1 }),
      ],
    };
    expect(differs(told('暂不公开', { region_code: A, state: 'withheld' }), withheld)).toEqual([]);
    expect(differs(told('滞后', { region_code: A, state: 'withheld' }), withheld)).toEqual([
      'warning status-differs A5 状态 滞后 暂不公开',
    ]);
    expect(differs(told('已完成', { region_code: B, progress: 1 }), withheld)).toEqual([]);
  });
});

describe('set by hand', () => {
  const set = { progress: 60, override_status: 'on-schedule', override_reason: '现场核定' } as const;
  it('with a reason: nothing to say', () => expect(differs(told('达时序进度', set))).toEqual([]));
  it('without one: an issue, with or without a status', () => {
    const { override_reason: _none, ...bare } = set;
    const expected = ['warning override-without-reason B5 改判状态 达时序进度'];
    expect([differs(told('达时序进度', bare)), differs({ report: bare })]).toEqual([expected, expected]);
  });
  it('in the ledger before: both words say the same', () => {
    const parts = { ...LATE, reports: [toyReport('2023-11', set)] };
    expect([differs(told('达时序进度（人工认定）'), parts), differs(told('滞后'), parts)]).toEqual([[], []]);
    expect(differs(told('已完成'), parts)).toEqual(['warning status-differs A5 状态 已完成 滞后']);
  });
});
