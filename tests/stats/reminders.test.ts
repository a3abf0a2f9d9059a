import { describe, expect, it } from 'vitest';
import { owedCount, reminders, reminderText } from '#stats/reminders.ts';
import { shippedSnapshot, snapshotFrom } from '../support/shipped.ts';
import { A, B, C, type Parts, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

const MONTHS: Parts['months'] = [
  { period_id: 'P', month: '2023-09', due_on: '2023-10-05', state: 'final' },
  { period_id: 'P', month: '2023-10', due_on: '2023-11-05', state: 'final' },
  { period_id: 'P', month: '2023-11', due_on: '2023-12-05', state: 'final' },
];
const UNITS: Parts['item_units'] = [
  { item_id: 'I', side: '川', unit: '川牵', role: '牵头' },
  { item_id: 'I', side: '渝', unit: '渝牵', role: '牵头' },
  { item_id: 'I', side: '渝', unit: '渝配', role: '配合' },
];

function textOf(parts: Parts, query = '?asof=2023-11', today = '2023-12-20') {
  return reminderText('2023-11', reminders(snapshotFrom(toyTables(parts), query, today)));
}

/** An item from September on, so that three months are asked of it. */
const item = (id: string, facts = {}) => toyItem(id, { start_on: '2023-09-01', ...facts });

describe('a unit', () => {
  const parts: Parts = {
    items: [item('I')],
    months: MONTHS,
    item_units: UNITS,
    reports: [toyReport('2023-09', { progress: 20 })],
  };

  it('is asked for every month that is owed, with its due day, 渝 before 川, leads only', () => {
    expect(textOf(parts)).toEqual([
      '截至2023年11月底，尚未报送：事项报告 2 份。',
      '渝牵：“事项I”2023年10月（报送期限2023年11月5日）、2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
      '川牵：“事项I”2023年10月（报送期限2023年11月5日）、2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
    ]);
  });

  it('is not asked on the due day itself', () => {
    expect(textOf(parts, '?asof=2023-11', '2023-12-05')[1]).toBe(
      '渝牵：“事项I”2023年10月（报送期限2023年11月5日）报告未报送。请尽快补报。',
    );
  });

  it('is asked where the month has no due day, which is said', () => {
    expect(textOf({ ...parts, months: MONTHS.slice(0, 2) })[1]).toBe(
      '渝牵：“事项I”2023年10月（报送期限2023年11月5日）、2023年11月（未设报送期限）报告未报送。请尽快补报。',
    );
  });

  it('of one side only, where the side is asked for', () => {
    expect(textOf({ ...parts, items: [item('I', { scope: 'all16' })] }, '?asof=2023-11&side=sc').slice(1)).toEqual([
      '川牵：“事项I”2023年10月（报送期限2023年11月5日）、2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
    ]);
  });

  it('is asked whatever status is filtered by', () => {
    expect(textOf(parts, '?asof=2023-11&status=late')).toEqual(textOf(parts));
  });

  it('stands by areas, then items, in their order; items of one unit in one paragraph', () => {
    const all: Parts = {
      ...parts,
      items: [item('K', { area_id: 'y' }), item('J'), item('I')],
      item_units: [
        { item_id: 'K', side: '渝', unit: '乙牵', role: '牵头' },
        { item_id: 'J', side: '渝', unit: '渝牵', role: '牵头' },
        { item_id: 'I', side: '渝', unit: '渝牵', role: '牵头' },
      ],
      reports: ['I', 'J', 'K'].flatMap((id) =>
        ['2023-09', '2023-10'].map((month) => ({ item_id: id, month, progress: 50 })),
      ),
    };
    expect(textOf(all)).toEqual([
      '截至2023年11月底，尚未报送：事项报告 3 份。',
      '渝牵：“事项J”2023年11月（报送期限2023年12月5日）报告未报送；“事项I”2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
      '乙牵：“事项K”2023年11月（报送期限2023年12月5日）报告未报送。请尽快补报。',
    ]);
  });

  it('that nobody named is not lost', () => {
    expect(textOf({ ...parts, item_units: [] })[1]).toMatch(/^未列牵头单位的事项：“事项I”/);
  });
});

describe('a region', () => {
  const parts: Parts = {
    items: [item('I')],
    months: MONTHS,
    item_units: UNITS,
    item_regions: [A, B, C].map((region_code) => ({ item_id: 'I', region_code })),
    reports: ['2023-09', '2023-10', '2023-11'].flatMap((month) => [
      toyReport(month, { progress: 50 }),
      toyReport(month, { progress: 50, region_code: B }),
    ]),
  };

  it('is asked by its own name, in official order, where others of the item have reported', () => {
    const months =
      '2023年9月（报送期限2023年10月5日）、2023年10月（报送期限2023年11月5日）、2023年11月（报送期限2023年12月5日）';
    expect(textOf(parts)).toEqual([
      '截至2023年11月底，尚未报送：区市报告 6 份。',
      `甲区：“事项I”${months}报告未报送。请尽快补报。`,
      `丙市：“事项I”${months}报告未报送。请尽快补报。`,
    ]);
  });

  it('is not asked where no region reports at all: the item speaks for it', () => {
    const reports = parts.reports?.filter(({ region_code }) => region_code === undefined);
    expect(textOf({ ...parts, reports })).toEqual(['截至2023年11月底，期限已过的月度报告均已报送。']);
  });

  it('is asked once for an item that is closed and looks back', () => {
    const closed = { ...parts, items: [item('I', { closed_on: '2023-10-20' })], reports: parts.reports?.slice(0, 2) };
    expect(textOf(closed)[0]).toBe('截至2023年11月底，尚未报送：区市报告 2 份。');
  });

  it('is left out where another is asked for', () => {
    expect(
      textOf(parts, `?asof=2023-11&region=${C}`)
        .slice(1)
        .map((line) => line.slice(0, 2)),
    ).toEqual(['丙市']);
  });
});

it('nothing is asked before the start, of what is done, or of the undisclosed', () => {
  const parts: Parts = {
    items: [
      item('I', { start_on: '2023-12-01' }),
      item('J'),
      toyItem('U', { name: undefined, named: false, area_id: undefined }),
    ],
    months: MONTHS,
    reports: [{ item_id: 'J', month: '2023-09', progress: 100 }],
  };
  expect(textOf(parts)).toEqual(['截至2023年11月底，期限已过的月度报告均已报送。']);
});

it('the demo ledger at November: item 14 by both its leads, four places on item 02, four silent on 20 since August', () => {
  const all = reminders(shippedSnapshot('?asof=2023-11'));
  const november = all.filter(({ owed }) => owed.some(({ months }) => months.some(({ month }) => month === '2023-11')));
  expect(november.map(({ who, owed }) => `${who} ${owed.map(({ item: id }) => id).join()}`)).toEqual([
    '渝方牵头单位D 2023H2-14',
    '江津区 2023H2-20',
    '永川区 2023H2-02',
    '璧山区 2023H2-20',
    '潼南区 2023H2-02',
    '川方牵头单位D 2023H2-14',
    '自贡市 2023H2-20',
    '泸州市 2023H2-02',
    '遂宁市 2023H2-02',
    '宜宾市 2023H2-20',
  ]);
  expect(owedCount(all).items).toBe(1);
});
