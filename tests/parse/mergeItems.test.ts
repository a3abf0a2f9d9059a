import { describe, expect, it } from 'vitest';
import type { LedgerRecords, Merged, TextRow } from '#model/import.ts';
import type { LineItem } from '#model/ledgerLine.ts';
import { type Facts, mergedFrom, PLACES, toyLists } from '../support/madeLines.ts';
import { toyItem } from '../support/toyLedger.ts';

const { A, B, C } = PLACES;

const says = (item: LineItem, more: Omit<Facts, 'item'> = {}): Facts => ({ item, ...more });
const inMonth = (month: string, item: LineItem, more: Facts = {}): Facts => ({ month, item, ...more });
const table = ({ records }: Merged, name: keyof LedgerRecords): readonly TextRow[] => records[name] ?? [];
const lines = (merged: Merged, name: keyof LedgerRecords) =>
  table(merged, name).map((row) =>
    Object.entries(row)
      .map(([field, text]) => `${field}=${text}`)
      .join(' '),
  );
const conflicts = ({ conflicts }: Merged) =>
  conflicts.map(({ id, claims }) => `${id}: ${claims.map(({ value }) => value).join('/')}`);
const issues = ({ issues }: Merged) =>
  issues.map(({ code, where, value }) => [code, where.file, where.row, where.column, value].filter(Boolean).join(' '));

describe('single columns', () => {
  it('stand over the public item, those it has already are not said again', () => {
    const merged = mergedFrom([
      says({
        area_id: 'y',
        name: '改名',
        scope: 'provincial',
        start_on: '2023-08-01',
        due_on: '2023-10-31',
        rhythm: 'quarter',
        weight: 1.5,
        closed_on: '2023-11-20',
        disclosure: '公开',
      }),
      says({ area_id: 'y', name: '事项J', scope: 'outside' }, { item_id: 'J' }),
    ]);
    expect(table(merged, 'items')).toEqual([
      {
        id: 'I',
        period_id: 'P',
        rhythm: 'quarter',
        weight: '1.5',
        closed_on: '2023-11-20',
        disclosure: '公开',
        scope: 'provincial',
        start_on: '2023-08-01',
        due_on: '2023-10-31',
      },
      { id: 'J', period_id: 'P', scope: 'outside' },
    ]);
  });

  it('name and area of an item without a published name', () => {
    const merged = mergedFrom([says({ area_id: 'x', name: '内部名称' }, { item_id: 'K' })]);
    expect(table(merged, 'items')).toEqual([
      { id: 'K', period_id: 'P', area_id: 'x', name: '内部名称', named: 'true' },
    ]);
  });

  it('an item of which only reports are told has no row', () => {
    expect(table(mergedFrom([{ report: { progress: 1 } }]), 'items')).toEqual([]);
  });

  it('the latest month stands; months before those of the ledger fill blanks only', () => {
    const two = [inMonth('2023-11', { rhythm: 'quarter' }), inMonth('2023-10', { rhythm: 'month', weight: 2 })];
    expect(table(mergedFrom(two), 'items')).toEqual([{ id: 'I', period_id: 'P', rhythm: 'quarter', weight: '2' }]);
    const before: LedgerRecords = {
      items: [{ id: 'I', period_id: 'P', rhythm: 'once' }],
      reports: [{ item_id: 'I', month: '2023-12', progress: '1' }],
    };
    expect(table(mergedFrom(two, { before }), 'items')).toEqual([
      { id: 'I', period_id: 'P', rhythm: 'once', weight: '2' },
    ]);
  });

  it('differing within a month are a conflict, and nobody’s value is taken', () => {
    const two = [says({ rhythm: 'quarter', weight: 2 }), says({ rhythm: 'month', weight: 2 }, { file: '乙.xlsx' })];
    const merged = mergedFrom(two);
    expect(conflicts(merged)).toEqual(['I|2023-11|item|rhythm: 每季度/每月']);
    expect(table(merged, 'items')).toEqual([{ id: 'I', period_id: 'P', weight: '2' }]);
    const settled = mergedFrom(two, { settlement: { rule: { file: '乙.xlsx' } } });
    expect(table(settled, 'items')).toEqual([{ id: 'I', period_id: 'P', rhythm: 'month', weight: '2' }]);
  });

  it('differing reports leave the columns of the item as they are', () => {
    const merged = mergedFrom([
      says({ rhythm: 'month' }, { report: { progress: 1 } }),
      says({}, { report: { progress: 2 } }),
    ]);
    expect([table(merged, 'reports'), table(merged, 'items').length]).toEqual([[], 1]);
  });
});

describe('已销号', () => {
  const CLOSED = { id: 'I', period_id: 'P', closed_on: '2023-11-20' };
  it.each<[string, Facts, TextRow[], string[]]>([
    ['by its day', says({ closed_on: '2023-11-20' }, { status: '已销号' }), [CLOSED], []],
    ['by a day beside the word', says({}, { status: '已销号（2023年11月20日）' }), [CLOSED], []],
    ['by a day with points', says({}, { status: '2023.11.20 已销号' }), [CLOSED], []],
    ['without a day', says({}, { status: '已销号', columns: ['status'] }), [], ['missing-value 甲.xlsx 5 状态 已销号']],
    [
      'without a day, in a sheet with the column',
      says({}, { status: '已销号', columns: ['status', 'closed'] }),
      [],
      ['missing-value 甲.xlsx 5 销号日期 已销号'],
    ],
    [
      'a day that is none',
      says({}, { status: '已销号2023-13-20' }),
      [],
      ['missing-value 甲.xlsx 5 状态 已销号2023-13-20'],
    ],
    ['a day beside another word is none of closing', says({}, { status: '已完成（2023-11-20）' }), [], []],
  ])('%s', (_what, line, items, found) => {
    const merged = mergedFrom([line]);
    expect([table(merged, 'items'), issues(merged)]).toEqual([items, found]);
  });

  it('the day is known already', () => {
    const before = { items: [CLOSED] };
    const merged = mergedFrom([says({}, { status: '已销号' })], { before });
    expect([merged.records, merged.issues]).toEqual([before, []]);
  });
});

describe('units', () => {
  const unit = (unit: string, role: '牵头' | '责任' | '配合', side?: '渝' | '川') => ({
    unit,
    role,
    ...(side ? { side } : {}),
  });

  it('of both sides and all roles', () => {
    const merged = mergedFrom([
      says({ units: [unit('川局', '牵头', '川'), unit('渝局', '牵头', '渝'), unit('处', '责任'), unit('站', '配合')] }),
    ]);
    expect(lines(merged, 'item_units')).toEqual([
      'item_id=I side=渝 unit=渝局 role=牵头',
      'item_id=I side=川 unit=川局 role=牵头',
      'item_id=I unit=处 role=责任',
      'item_id=I unit=站 role=配合',
    ]);
  });

  it('a column a later month fills stands in place of the old one, the others stay', () => {
    const before: LedgerRecords = {
      item_units: [
        { item_id: 'I', side: '渝', unit: '旧局', role: '牵头' },
        { item_id: 'I', unit: '处', role: '责任' },
      ],
    };
    const merged = mergedFrom([says({ units: [unit('新局', '牵头', '渝')] })], { before });
    expect(lines(merged, 'item_units')).toEqual([
      'item_id=I side=渝 unit=新局 role=牵头',
      'item_id=I unit=处 role=责任',
    ]);
  });

  it('leads that differ are a conflict; what regions answer for adds up', () => {
    const part = (code: string, name: string, lead: string) =>
      says(
        { units: [unit(lead, '牵头', '渝'), unit(name, '责任')] },
        { file: `${name}.xlsx`, report: { progress: 1, region_code: code } },
      );
    const merged = mergedFrom([part(A, '甲委', '渝局'), part(C, '丙委', '另局')]);
    expect(conflicts(merged)).toEqual(['I|2023-11|item|leadCq: 渝局/另局']);
    expect(lines(merged, 'item_units')).toEqual(['item_id=I unit=丙委 role=责任', 'item_id=I unit=甲委 role=责任']);
  });
});

describe('places', () => {
  const regions = (...codes: (string | [string, '牵头'])[]): LineItem => ({
    scope: 'listed',
    regions: codes.map((one) => (typeof one === 'string' ? { code: one } : { code: one[0], role: one[1] })),
  });

  it.each(['all16', 'provincial', 'outside'] as const)('%s is a scope without regions', (scope) => {
    const merged = mergedFrom([says({ scope })]);
    expect([table(merged, 'items'), table(merged, 'item_regions')]).toEqual([[{ id: 'I', period_id: 'P', scope }], []]);
  });

  it('listed ones with their roles, official order', () => {
    const merged = mergedFrom([says(regions(C, [A, '牵头']))]);
    expect(table(merged, 'items')).toEqual([{ id: 'I', period_id: 'P', scope: 'listed' }]);
    expect(table(merged, 'item_regions')).toEqual([
      { item_id: 'I', region_code: A, role: '牵头' },
      { item_id: 'I', region_code: C },
    ]);
  });

  it('each region’s own rows add up; they do not contradict a list, nor one another', () => {
    const own = (code: string) =>
      says(regions(code), { file: `${code}.xlsx`, report: { progress: 1, region_code: code } });
    expect(lines(mergedFrom([own(C), own(A)]), 'item_regions')).toEqual([
      `item_id=I region_code=${A}`,
      `item_id=I region_code=${C}`,
    ]);
    const listed = mergedFrom([own(B), says(regions(A, [C, '牵头']))]);
    expect(lines(listed, 'item_regions')).toEqual([
      `item_id=I region_code=${A}`,
      `item_id=I region_code=${B}`,
      `item_id=I region_code=${C} role=牵头`,
    ]);
    expect([listed.conflicts, table(mergedFrom([own(A), says({ scope: 'all16' })]), 'item_regions')]).toEqual([[], []]);
  });

  it('an item that is provincial by the ledger stays it, whoever reports', () => {
    const before = { items: [{ id: 'I', period_id: 'P', scope: 'provincial' }] };
    const merged = mergedFrom([says(regions(A), { report: { progress: 1, region_code: A } })], { before });
    expect([merged.records.items, merged.records.item_regions]).toEqual([before.items, undefined]);
  });

  it('lists that differ within a month are a conflict, shown by name', () => {
    const merged = mergedFrom([
      says(regions(A, B)),
      says(regions(B, [A, '牵头']), { file: '乙.xlsx' }),
      says(regions(B, A), { file: '丙.xlsx' }),
    ]);
    expect(conflicts(merged)).toEqual(['I|2023-11|item|regions: 甲甲、乙乙/甲甲（牵头）、乙乙/甲甲、乙乙']);
    expect(table(merged, 'item_regions')).toEqual([]);
  });

  describe('a list that was settled', () => {
    const own = (code: string): Facts =>
      says(regions(code), { file: '乙乙.xlsx', row: 7, report: { progress: 1, region_code: code } });
    const two = [says(regions(A, C)), says(regions(A), { file: '乙.xlsx' })];
    const settled = { settlement: { chosen: { 'I|2023-11|item|regions': '甲甲、丙丙' } } };
    const outside = 'region-outside 乙乙.xlsx 7 涉及地区 乙乙';
    const listed = [`item_id=I region_code=${A}`, `item_id=I region_code=${C}`];

    it('holds against a region that reports outside it, whose report is kept', () => {
      const merged = mergedFrom([...two, own(B)], settled);
      expect(lines(merged, 'item_regions')).toEqual(listed);
      expect(table(merged, 'reports').map(({ region_code }) => region_code)).toEqual([B]);
      expect(issues(merged).slice(1)).toEqual([outside]);
      expect(merged.issues[1]).toMatchObject({ severity: 'warning', expected: '甲甲、丙丙', subject: 'I' });
    });

    it('adds a region back while it is not settled', () => {
      expect(lines(mergedFrom([...two, own(B)]), 'item_regions')).toEqual([`item_id=I region_code=${B}`]);
    });

    it('holds in the next month, by the ledger', () => {
      const { records } = mergedFrom([...two, own(B)], settled);
      const next = mergedFrom(
        [
          { ...own(B), month: '2023-12' },
          { ...own(A), month: '2023-12' },
        ],
        { before: records },
      );
      expect([lines(next, 'item_regions'), issues(next)]).toEqual([listed, [outside]]);
      const unheard = mergedFrom([own(B)], { before: { item_regions: records.item_regions ?? [] } });
      expect([table(unheard, 'item_regions').length, unheard.issues]).toEqual([3, []]);
    });
  });

  it('a later list stands in place of the old one; weights and roles it does not speak of stay', () => {
    const before = {
      items: [{ id: 'I', period_id: 'P', scope: 'listed' }],
      item_regions: [
        { item_id: 'I', region_code: A, role: '牵头', weight: '2' },
        { item_id: 'I', region_code: B },
      ],
    };
    const merged = mergedFrom([says({ ...regions(A, C), disclosure: '公开' })], { before });
    expect(merged.records.item_regions).toEqual([
      { item_id: 'I', region_code: A, role: '牵头', weight: '2', disclosure: '公开' },
      { item_id: 'I', region_code: C, disclosure: '公开' },
    ]);
  });
});

it('platforms: the latest list, a conflict within a month by name', () => {
  expect(lines(mergedFrom([says({ platforms: ['q', 'p'] })]), 'item_platforms')).toEqual([
    'item_id=I platform_id=p',
    'item_id=I platform_id=q',
  ]);
  const merged = mergedFrom([says({ platforms: ['p'] }), says({ platforms: ['q'] })]);
  expect([conflicts(merged), table(merged, 'item_platforms')]).toEqual([
    ['I|2023-11|item|platforms: 平台甲/平台乙'],
    [],
  ]);
});

it('plans: one for each month, a new one in place of the old', () => {
  const before = {
    plans: [
      { item_id: 'I', month: '2023-10', planned: '60' },
      { item_id: 'I', month: '2023-11', planned: '70' },
    ],
  };
  const merged = mergedFrom([says({}, { planned: 75 }), says({}, { planned: 0, month: '2023-09' })], { before });
  expect(lines(merged, 'plans')).toEqual([
    'item_id=I month=2023-09 planned=0',
    'item_id=I month=2023-10 planned=60',
    'item_id=I month=2023-11 planned=75',
  ]);
});

describe('targets', () => {
  const target = (value: number, text = '目标', unit = '件'): LineItem => ({ target: { text, value, unit } });

  it('the first is set on no day; the same again is no version', () => {
    const merged = mergedFrom([inMonth('2023-10', target(24)), inMonth('2023-11', target(24))]);
    expect(table(merged, 'targets')).toEqual([{ item_id: 'I', version: '1', text: '目标', value: '24', unit: '件' }]);
    expect(merged.issues).toEqual([]);
  });

  it('differing between months is a new version, set on the first day of the month', () => {
    const merged = mergedFrom([
      inMonth('2023-10', target(30), { columns: ['target', 'targetValue'] }),
      inMonth('2023-09', { ...target(24), due_on: '2023-12-31' }),
      inMonth('2023-11', { due_on: '2023-11-30' }),
    ]);
    expect(lines(merged, 'targets')).toEqual([
      'item_id=I version=1 text=目标 value=24 unit=件',
      'item_id=I version=2 text=目标 value=30 unit=件 set_on=2023-10-01',
      'item_id=I version=3 text=目标 value=30 unit=件 set_on=2023-11-01 due_on=2023-11-30',
    ]);
    expect(table(merged, 'items')).toEqual([{ id: 'I', period_id: 'P', due_on: '2023-12-31' }]);
    expect(issues(merged)).toEqual([
      'new-target-version 甲.xlsx 5 目标值 目标值：24→30',
      'new-target-version 甲.xlsx 5 完成时限 完成时限：2023-12-31→2023-11-30',
    ]);
  });

  it('what nobody had said is filled in, without a version', () => {
    const before = { targets: [{ item_id: 'I', version: '1', set_on: '2023-07-10', text: '目标', value: '24.0' }] };
    const merged = mergedFrom([says({ target: { value: 24, unit: '件' } })], { before });
    expect(merged.records.targets).toEqual([
      { item_id: 'I', version: '1', set_on: '2023-07-10', text: '目标', value: '24.0', unit: '件' },
    ]);
    expect(merged.issues).toEqual([]);
  });

  it('a due day that moves has a version though there was no target', () => {
    const lists = toyLists({ items: [toyItem('I', { due_on: '2023-12-31' })] });
    const merged = mergedFrom([says({ due_on: '2023-10-31' })], { lists });
    expect(lines(merged, 'targets')).toEqual([
      'item_id=I version=1',
      'item_id=I version=2 set_on=2023-11-01 due_on=2023-10-31',
    ]);
    expect(table(merged, 'items')).toEqual([]);
  });

  it('a month before a later version comes before it, and the later one still stands', () => {
    const before = {
      targets: [
        { item_id: 'I', version: '1', value: '24' },
        { item_id: 'I', version: '2', set_on: '2023-09-01', value: '30' },
      ],
    };
    const merged = mergedFrom(
      [inMonth('2023-08', { target: { value: 26 } }), inMonth('2023-11', { target: { value: 30 } })],
      { before },
    );
    expect(lines(merged, 'targets')).toEqual([
      'item_id=I version=1 value=24',
      'item_id=I version=2 value=26 set_on=2023-08-01',
      'item_id=I version=3 set_on=2023-09-01 value=30',
    ]);
  });

  it('differing within a month is a conflict of that column, and no version', () => {
    const merged = mergedFrom([says(target(24)), says(target(25), { file: '乙.xlsx' })]);
    expect(conflicts(merged)).toEqual(['I|2023-11|item|targetValue: 24/25']);
    expect(lines(merged, 'targets')).toEqual(['item_id=I version=1 text=目标 unit=件']);
  });

  it('who may see the row may see its target', () => {
    const merged = mergedFrom([says({ ...target(24), disclosure: '公开' })]);
    expect(table(merged, 'targets')[0]?.disclosure).toBe('公开');
  });

  it('rows without a month speak of now', () => {
    const merged = mergedFrom([{ ...says(target(24)), month: undefined }, inMonth('2023-11', target(30))]);
    expect(lines(merged, 'targets')).toEqual([
      'item_id=I version=1 text=目标 value=24 unit=件',
      'item_id=I version=2 text=目标 value=30 unit=件 set_on=2023-11-01',
    ]);
  });
});

it('an item no line speaks of stays as it is, with its other tables', () => {
  const before: LedgerRecords = {
    items: [{ id: 'J', period_id: 'P', scope: 'outside' }],
    milestones: [{ item_id: 'J', no: '1', name: '节点', due_on: '2023-09-01' }],
    list_entries: [{ id: 'N1', list: '政策需求', title: '需求', raised_on: '2023-07-01' }],
    targets: [{ item_id: 'J', version: '1', text: '目标' }],
  };
  expect(mergedFrom([], { before }).records).toEqual(before);
});
