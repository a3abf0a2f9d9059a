import { describe, expect, it } from 'vitest';
import {
  type LedgerRow,
  ledgerColumns,
  ledgerRows,
  ledgerUnits,
  rowsOfUnit,
  rowsWith,
  sortedRows,
  sortOf,
} from '#stats/ledgerRows.ts';
import { type LedgerValue, ledgerValue, textOf } from '#stats/ledgerValue.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';
import { BIG_COUNT, bigPackage } from '../support/bigLedger.ts';
import { packageTables, shippedSnapshot, snapshotFrom } from '../support/shipped.ts';
import { A, C, type Parts, toyItem, toyReport, toyTables } from '../support/toyLedger.ts';

const HEADERS =
  '事项编号,方面,事项名称,渝方牵头单位,川方牵头单位,责任单位,配合单位,涉及地区,涉及平台,目标,目标值,单位,起始,完成时限,报告月份,计划进度%,完成值,进度%,状态,进展情况,存在问题,需协调事项,下一步,联系人,佐证,销号日期,改判状态,改判理由,报送周期,权重,公开属性,填报单位,报告方';

function rowsOf(parts: Parts, query = '?asof=2023-11', today = '2023-12-20'): LedgerRow[] {
  return ledgerRows(snapshotFrom(toyTables(parts), query, today));
}

/** "item month kind" of rows. */
function keys(rows: readonly LedgerRow[]): string[] {
  return rows.map(({ state, month, code, side }) =>
    [state.item.id, month.slice(5), code ?? side].filter(Boolean).join(' '),
  );
}

function cell(row: LedgerRow | undefined, column: LedgerColumn): LedgerValue | undefined {
  return row && ledgerValue(row, column);
}

function texts(row: LedgerRow | undefined, ...columns: LedgerColumn[]): string[] {
  return row ? columns.map((column) => textOf(ledgerValue(row, column))) : [];
}

/** The row of a month: the item's, or that of a region or side. */
function at(rows: readonly LedgerRow[], month: string, part?: string): LedgerRow | undefined {
  return rows.find((row) => row.month === month && (row.code ?? row.side) === part);
}

it('the columns are those of the one-sheet ledger; a public audience has not got the internal ones', () => {
  expect(
    ledgerColumns(false)
      .map((column) => LEDGER_HEADERS[column])
      .join(),
  ).toBe(HEADERS);
  expect(
    ledgerColumns(true)
      .map((column) => LEDGER_HEADERS[column])
      .join(),
  ).toBe(HEADERS.replace(',存在问题,需协调事项,下一步,联系人,佐证', ''));
});

describe('rows', () => {
  const parts: Parts = {
    items: [toyItem('I'), toyItem('J')],
    item_regions: [
      { item_id: 'I', region_code: A },
      { item_id: 'I', region_code: C },
    ],
    reports: [
      toyReport('2023-10', { progress: 60 }),
      toyReport('2023-10', { progress: 64, region_code: C }),
      toyReport('2023-10', { progress: 62, region_code: A }),
      toyReport('2023-11', { progress: 70, side: '渝' }),
      toyReport('2023-11', { progress: 90, side: '川' }),
      toyReport('2023-12', { progress: 99 }),
    ],
  };

  it('are items × months up to the as-of month, then sides, then regions in official order', () => {
    expect(keys(rowsOf(parts))).toEqual([
      'I 07',
      'I 08',
      'I 09',
      'I 10',
      `I 10 ${A}`,
      `I 10 ${C}`,
      'I 11',
      'I 11 渝',
      'I 11 川',
      'J 07',
      'J 08',
      'J 09',
      'J 10',
      'J 11',
    ]);
  });

  it('give the mean of two sides on the item, and each side its own', () => {
    const rows = rowsOf(parts);
    expect(cell(at(rows, '2023-11'), 'progress')).toEqual({ kind: 'number', value: 80, note: '两方均值' });
    expect(cell(at(rows, '2023-11', '渝'), 'progress')).toEqual({ kind: 'number', value: 70 });
    expect(texts(at(rows, '2023-11', '川'), 'side', 'status')).toEqual(['川', '']);
    // 83.33 − 80 = 3.33
    expect(texts(at(rows, '2023-11'), 'status', 'side')).toEqual(['略滞后', '']);
  });

  it('give a region its cell', () => {
    const row = at(rowsOf(parts), '2023-10', C);
    // 66.67 − 64 = 2.67
    expect(texts(row, 'regions', 'progress', 'status')).toEqual(['丙丙', '64', '略滞后']);
  });

  it('pass the filters of the address; a region leaves the reports of others out', () => {
    expect(keys(rowsOf(parts, `?asof=2023-10&region=${C}`))).toEqual(['I 07', 'I 08', 'I 09', 'I 10', `I 10 ${C}`]);
    expect(keys(rowsOf(parts, '?asof=2023-11&side=cq')).slice(3)).toEqual(['I 10', `I 10 ${A}`, 'I 11', 'I 11 渝']);
    expect(keys(rowsOf(parts, '?asof=2023-11&item=J&status=not-reported'))).toEqual([
      'J 07',
      'J 08',
      'J 09',
      'J 10',
      'J 11',
    ]);
    expect(keys(rowsOf(parts, '?asof=2023-11&status=slightly-late'))).toEqual([
      'I 10',
      `I 10 ${A}`,
      `I 10 ${C}`,
      'I 11',
      'I 11 渝',
      'I 11 川',
    ]);
  });
});

describe('a month', () => {
  it('is judged by its own target, plan and report', () => {
    const rows = rowsOf({
      items: [toyItem('I')],
      targets: [
        { item_id: 'I', version: 1, text: '四十', value: 40, unit: '个' },
        { item_id: 'I', version: 2, set_on: '2023-10-09', text: '八十', value: 80, unit: '个', due_on: '2023-11-30' },
      ],
      plans: [{ item_id: 'I', month: '2023-10', planned: 30 }],
      reports: [toyReport('2023-09', { done_value: 30 }), toyReport('2023-10', { done_value: 30 })],
    });
    expect(texts(at(rows, '2023-09'), 'target', 'targetValue', 'due', 'planned', 'done', 'progress', 'status')).toEqual(
      ['四十', '40', '2023-12', '', '30', '75', '超时序进度'],
    );
    expect(texts(at(rows, '2023-10'), 'target', 'targetValue', 'due', 'planned', 'done', 'progress', 'status')).toEqual(
      ['八十', '80', '2023-11-30', '30', '30', '37.5', '超时序进度'],
    );
  });

  it('without a report has the word for it, and a blank cell where none is owed', () => {
    const parts: Parts = {
      items: [toyItem('I', { start_on: '2023-08-01' })],
      months: [{ period_id: 'P', month: '2023-11', due_on: '2023-12-20', state: 'collecting' }],
      reports: [toyReport('2023-09', { text: '有进展' }), toyReport('2023-10', { state: 'withheld' })],
    };
    const rows = rowsOf(parts);
    expect(rows.map((row) => texts(row, 'progress', 'status').join(' '))).toEqual([
      ' 未开始',
      '未报送 未报送',
      '定性进展 定性进展',
      '暂不公开 定性进展',
      '待报 待报',
    ]);
    expect(cell(rows[1], 'progress')).toEqual({ kind: 'missing', state: 'not-reported' });
  });

  it('0 is a number, 201.6 is not clamped, thirds are not rounded', () => {
    const reports = [
      toyReport('2023-07', { progress: 0 }),
      toyReport('2023-08', { done_value: 1 }),
      toyReport('2023-09', { progress: 201.6 }),
    ];
    const rows = rowsOf({ items: [toyItem('I')], targets: [{ item_id: 'I', version: 1, value: 3 }], reports });
    expect(rows.slice(0, 3).map((row) => cell(row, 'progress'))).toEqual(
      [0, 100 / 3, 201.6].map((value) => ({ kind: 'number', value, note: undefined })),
    );
    // Done looks back: no report is owed, and none is made up.
    expect(texts(rows[4], 'progress', 'status')).toEqual(['', '已完成']);
  });

  it('set by hand shows the status it sets, and says so', () => {
    const [row] = rowsOf({
      items: [toyItem('I')],
      reports: [toyReport('2023-07', { progress: 0, override_status: 'ahead', override_reason: '经核定' })],
    });
    expect(texts(row, 'status', 'override', 'reason')).toEqual(['超时序进度（人工认定）', '超时序进度', '经核定']);
    expect(cell(row, 'status')).toMatchObject({ computed: 'late' });
  });

  it('past its due month says so', () => {
    const rows = rowsOf({
      items: [toyItem('I', { due_on: '2023-10-31' })],
      reports: [toyReport('2023-11', { progress: 90 })],
    });
    expect(texts(rows[4], 'status')).toEqual(['严重滞后（逾期）']);
  });
});

it('names come from the tables; our ids are not official numbers', () => {
  const [row] = rowsOf({
    items: [toyItem('I', { scope: 'listed', rhythm: 'quarter', weight: 2 })],
    item_units: [
      { item_id: 'I', side: '川', unit: '川甲', role: '牵头' },
      { item_id: 'I', side: '渝', unit: '渝甲', role: '牵头' },
      { item_id: 'I', side: '渝', unit: '渝乙', role: '配合' },
      { item_id: 'I', side: '川', unit: '川乙', role: '责任' },
    ],
    item_regions: [
      { item_id: 'I', region_code: C, role: '牵头' },
      { item_id: 'I', region_code: A, role: '涉及' },
    ],
    reports: [
      toyReport('2023-07', {
        text: '话',
        difficulty: '难',
        need: '需',
        next: '下',
        contact: '人',
        evidence: '证',
        unit: '填',
      }),
    ],
  });
  expect(
    texts(row, 'no', 'area', 'name', 'leadCq', 'leadSc', 'duty', 'support', 'regions', 'start', 'due', 'month'),
  ).toEqual([
    '',
    '甲方面',
    '事项I',
    '渝甲',
    '川甲',
    '川乙',
    '渝乙',
    '甲甲、丙丙（牵头）',
    '2023-07',
    '2023-12',
    '2023-07',
  ]);
  expect(texts(row, 'text', 'difficulty', 'need', 'next', 'contact', 'evidence', 'sender', 'rhythm', 'weight')).toEqual(
    ['话', '难', '需', '下', '人', '证', '填', '每季度', '2'],
  );
});

describe('search, units and order', () => {
  const parts: Parts = {
    items: [toyItem('I', { name: '阿尔法ABC' }), toyItem('J', { name: '北斗' }), toyItem('K', { name: '长江' })],
    item_units: [{ item_id: 'J', side: '渝', unit: '某局', role: '配合' }],
    reports: [
      toyReport('2023-07', { progress: 9 }),
      { item_id: 'J', month: '2023-07', progress: 10, text: '８５份' },
      { item_id: 'K', month: '2023-07', text: '有' },
    ],
  };
  const rows = rowsOf(parts, '?asof=2023-07');
  const found = (q: string) => keys(rowsWith(rows, q, ledgerColumns(false), false));

  it.each([
    ['ａｂｃ', ['I 07']],
    ['85份', ['J 07']],
    ['甲方面 长江', ['K 07']],
    ['定性', ['K 07']],
    ['  ', ['I 07', 'J 07', 'K 07']],
    ['没有', []],
  ])('%j finds %j', (q, wanted) => {
    expect(found(q)).toEqual(wanted);
  });

  it('before the public the folded word is what is searched', () => {
    expect(keys(rowsWith(rows, '需加快', ['status'], true))).toEqual(['I 07', 'J 07']);
  });

  it('a unit finds its items in any role', () => {
    expect(ledgerUnits(snapshotFrom(toyTables(parts)).ledger)).toEqual(['某局']);
    expect(keys(rowsOfUnit(rows, '某局'))).toEqual(['J 07']);
  });

  it.each([
    ['进度%', ['I 07', 'J 07', 'K 07']],
    ['-进度%', ['J 07', 'I 07', 'K 07']],
    ['事项名称', ['I 07', 'J 07', 'K 07']],
    ['-事项名称', ['K 07', 'J 07', 'I 07']],
    ['状态', ['I 07', 'J 07', 'K 07']],
    ['没有的列', ['I 07', 'J 07', 'K 07']],
    [undefined, ['I 07', 'J 07', 'K 07']],
  ])('by %s', (sort, wanted) => {
    expect(keys(sortedRows(rows, sort))).toEqual(wanted);
  });

  it('a header names its column', () => {
    expect(sortOf('-进度%')).toEqual({ column: 'progress', isFalling: true });
    expect(sortOf('progress')).toBeUndefined();
  });
});

describe('the demo ledger', () => {
  it('at November has 27 × 5 rows of items, 12 of sides, 640 of regions', () => {
    const rows = ledgerRows(shippedSnapshot('?asof=2023-11'));
    const count = (kind: LedgerRow['kind']) => rows.filter((row) => row.kind === kind).length;
    expect([rows.length, count('item'), count('side'), count('region')]).toEqual([787, 135, 12, 640]);
  });

  it('has one missing report of an item: 14 in November', () => {
    const rows = ledgerRows(shippedSnapshot('?asof=2023-11'));
    const silent = rows.filter((row) => row.kind === 'item' && textOf(ledgerValue(row, 'progress')) === '未报送');
    expect(keys(silent)).toEqual(['2023H2-14 11']);
  });
});

it('10,000 reports make 10,000 rows', { timeout: 30_000 }, () => {
  const rows = ledgerRows(snapshotFrom(packageTables(bigPackage()), '?asof=2023-11'));
  expect([rows.length, BIG_COUNT]).toEqual([10000, 10000]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(10000);
  expect(rowsWith(rows, '大表事项399号', ledgerColumns(false), false)).toHaveLength(25);
});
