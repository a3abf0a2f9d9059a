import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerRecords, Merged } from '#model/import.ts';
import type { TableName } from '#model/table.ts';
import { ruleOf } from '#model/table.ts';
import { joinTables, type ReadTable } from '#parse/joinTables.ts';
import { mergeLines } from '#parse/mergeLines.ts';
import { readTable } from '#parse/readTable.ts';
import { dataCsv } from '#parse/writeCsv.ts';
import { type Facts, madeLine, mergedFrom, PLACES, toyLists } from '../support/madeLines.ts';
import { shippedTables } from '../support/shipped.ts';

fc.configureGlobal({ seed: 20230626 });

const { A, B, C } = PLACES;

/** Issues of the ledger's tables, written, read and joined with the public ones. */
function joinIssues(records: LedgerRecords, lists = toyLists()) {
  const publics = (['regions', 'periods', 'areas', 'platforms', 'items'] as const).map(
    (name): ReadTable => ({ name, provenance: 'public', rows: lists[name] as unknown as ReadTable['rows'] }),
  );
  const own = Object.entries(records).map(([name, rows]) => {
    const fields = Object.keys(ruleOf(name as TableName).schema.entries);
    const text = dataCsv([fields, ...rows.map((row) => fields.map((field) => row[field] ?? ''))]);
    const source = { file: `${name}.csv`, provenance: 'user' as const, overlay: name === 'items' };
    const read = readTable(name as TableName, text, source);
    expect(read.rows).toHaveLength(rows.length);
    return { table: { name: name as TableName, provenance: 'user' as const, rows: read.rows }, issues: read.issues };
  });
  const joined = joinTables([...publics, ...own.map(({ table }) => table as unknown as ReadTable)], true);
  return [...own.flatMap(({ issues }) => issues), ...joined.issues];
}

describe('sixteen sheets that partly contradict each other', () => {
  const lists = shippedTables(false);
  const codes = lists.regions.map(({ code }) => code);
  /** Every place sends two items: 04, of which it is a region, and 10, of all. 潼南 sends nothing. */
  const sheets = lists.regions.filter(({ short_name }) => short_name !== '潼南');
  const facts = sheets.flatMap(({ code, short_name, name, side }, at): Facts[] => {
    const file = `${short_name}.xlsx`;
    const unit = `${name}发展改革委`;
    const report = { region_code: code, unit, submitted_on: '2023-12-04' };
    return [
      {
        file,
        row: 4,
        item_id: '2023H2-04',
        item: {
          scope: 'listed',
          regions: [{ code }],
          units: [{ side, unit: `${side}方交通局`, role: '牵头' }],
          target: { text: '24件前期要件', value: short_name === '泸州' ? 25 : 24, unit: '件' },
        },
        report: { ...report, progress: 60 + at },
      },
      {
        file,
        row: 5,
        item_id: '2023H2-10',
        item: { scope: 'all16' },
        report: { ...report, text: `${short_name}建成场景` },
      },
    ];
  });
  const more: Facts[] = [
    // 江津 again in a second file: item 04 as before, item 10 otherwise.
    { ...(facts[0] as Facts), file: '江津-补.xlsx' },
    {
      ...(facts[1] as Facts),
      file: '江津-补.xlsx',
      report: { region_code: codes[0] ?? '', text: '江津另一说法', submitted_on: '2023-12-06' },
    },
    // The joint office sums up item 04; 渝 and 川 both do.
    { file: '渝.xlsx', row: 2, item_id: '2023H2-04', report: { progress: 66, unit: '渝方交通局' } },
    { file: '川.xlsx', row: 2, item_id: '2023H2-04', report: { progress: 70, unit: '川方交通局' } },
    { file: '川.xlsx', row: 3, item_id: undefined, item: { name: '清单以外的事' }, report: { progress: 1 } },
  ];
  const merge = (order: readonly Facts[], before: LedgerRecords = {}): Merged =>
    mergeLines({ lines: order.map(madeLine), before, lists, settlement: { chosen: {} }, monthsSigned: [] });
  const merged = merge([...facts, ...more]);

  it('has exactly the conflicts that are in them', () => {
    expect(
      merged.conflicts.map(
        ({ id, claims }) => `${id}: ${new Set(claims.map(({ value }) => value)).size} of ${claims.length}`,
      ),
    ).toEqual([
      '2023H2-04|2023-11|item|targetValue: 2 of 16',
      '2023H2-10|2023-11||500116|text: 2 of 2',
      '2023H2-04|2023-11|||progress: 2 of 2',
    ]);
  });

  it('has one report for each place and item, but not those in conflict', () => {
    expect(
      (merged.records.reports ?? []).map(({ item_id, region_code, progress, text, row }) =>
        [item_id, region_code, progress ?? text, row].join(' '),
      ),
    ).toEqual([
      '2023H2-04 500116 60 江津.xlsx#4',
      '2023H2-04 500117 61 合川.xlsx#4',
      '2023H2-04 500118 62 永川.xlsx#4',
      '2023H2-04 500111 63 大足.xlsx#4',
      '2023H2-04 500120 64 璧山.xlsx#4',
      '2023H2-04 500151 65 铜梁.xlsx#4',
      '2023H2-04 500153 66 荣昌.xlsx#4',
      '2023H2-04 510300 67 自贡.xlsx#4',
      '2023H2-04 510500 68 泸州.xlsx#4',
      '2023H2-04 510900 69 遂宁.xlsx#4',
      '2023H2-04 511000 70 内江.xlsx#4',
      '2023H2-04 511500 71 宜宾.xlsx#4',
      '2023H2-04 511600 72 广安.xlsx#4',
      '2023H2-04 511700 73 达州.xlsx#4',
      '2023H2-04 512000 74 资阳.xlsx#4',
      '2023H2-10 500117 合川建成场景 合川.xlsx#5',
      '2023H2-10 500118 永川建成场景 永川.xlsx#5',
      '2023H2-10 500111 大足建成场景 大足.xlsx#5',
      '2023H2-10 500120 璧山建成场景 璧山.xlsx#5',
      '2023H2-10 500151 铜梁建成场景 铜梁.xlsx#5',
      '2023H2-10 500153 荣昌建成场景 荣昌.xlsx#5',
      '2023H2-10 510300 自贡建成场景 自贡.xlsx#5',
      '2023H2-10 510500 泸州建成场景 泸州.xlsx#5',
      '2023H2-10 510900 遂宁建成场景 遂宁.xlsx#5',
      '2023H2-10 511000 内江建成场景 内江.xlsx#5',
      '2023H2-10 511500 宜宾建成场景 宜宾.xlsx#5',
      '2023H2-10 511600 广安建成场景 广安.xlsx#5',
      '2023H2-10 511700 达州建成场景 达州.xlsx#5',
      '2023H2-10 512000 资阳建成场景 资阳.xlsx#5',
    ]);
  });

  it('tells of items what nobody contradicts', () => {
    expect(merged.records.items).toEqual([
      { id: '2023H2-04', period_id: '2023H2', scope: 'listed' },
      { id: '2023H2-10', period_id: '2023H2', scope: 'all16' },
    ]);
    expect(merged.records.targets).toEqual([{ item_id: '2023H2-04', version: '1', text: '24件前期要件', unit: '件' }]);
    expect(merged.records.item_regions?.map(({ region_code }) => region_code)).toEqual(sheets.map(({ code }) => code));
    expect(merged.records.item_units?.map(({ unit }) => unit)).toEqual(['渝方交通局', '川方交通局']);
    expect(merged.records.months).toEqual([{ period_id: '2023H2', month: '2023-11', state: 'collecting' }]);
  });

  it('says what is put aside, what is missing, what is taken', () => {
    expect(merged.asides.map(({ place, why }) => `${place.file}#${place.row} ${why}`)).toEqual([
      '川.xlsx#3 unknown-item',
      '江津.xlsx#5 conflict',
      '江津-补.xlsx#5 conflict',
      '渝.xlsx#2 conflict',
      '川.xlsx#2 conflict',
    ]);
    expect(merged.missing.regions).toEqual(['500152']);
    const others = lists.items.filter(({ id, named }) => named && id !== '2023H2-04' && id !== '2023H2-10');
    expect(merged.missing.items).toEqual(others.map(({ id }) => id));
    expect(merged.missing.units).toEqual([]);
    expect(merged.taken).toEqual({ reports: 29, items: 2, months: ['2023-11'] });
    expect(merged.issues.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
      'error conflict',
      'error conflict',
      'error conflict',
      'note duplicate-report',
    ]);
  });

  it('is a ledger the board reads without an issue', () => expect(joinIssues(merged.records, lists)).toEqual([]));
  it('is the same in any order of files', () => {
    const turned = merge([...more.toReversed(), ...facts.toReversed()]);
    const withoutRow = ({ records }: Merged) =>
      records.reports?.map(({ row: _row, unit: _unit, submitted_on: _day, ...rest }) => rest);
    expect(withoutRow(turned)).toEqual(withoutRow(merged));
    expect({ ...turned.records, reports: [] }).toEqual({ ...merged.records, reports: [] });
    expect(turned.conflicts.map(({ id }) => id).sort()).toEqual(merged.conflicts.map(({ id }) => id).sort());
  });
  it('changes nothing when it is brought in again', () => {
    const again = merge([...facts, ...more], merged.records);
    expect([again.records, again.taken.reports]).toEqual([merged.records, 0]);
  });
});

describe('missing', () => {
  const units = [
    { side: '渝', unit: '渝局', role: '牵头' },
    { side: '川', unit: '川局', role: '牵头' },
    { unit: '处', role: '责任' },
  ] as const;

  it('regions nobody speaks for: a report of their own or a report that names them does', () => {
    const merged = mergedFrom([
      { report: { progress: 1, region_code: B } },
      { item_id: 'J', item: { scope: 'listed', regions: [{ code: C }] }, report: { progress: 1 } },
      { month: '2023-11', item: { scope: 'listed', regions: [{ code: A }] } },
    ]);
    expect(merged.missing.regions).toEqual([A]);
  });

  it('reports the ledger has already count, those of other months do not', () => {
    const reports = (month: string) => ({ reports: [{ item_id: 'J', month, region_code: A, progress: '1' }] });
    const missing = (month: string) => mergedFrom([{ report: { progress: 1 } }], { before: reports(month) }).missing;
    expect([missing('2023-11').regions, missing('2023-11').items]).toEqual([[B, C], []]);
    expect([missing('2023-10').regions, missing('2023-10').items]).toEqual([[A, B, C], ['J']]);
  });

  it.each([
    ['named items without a report', {}, ['J']],
    ['an item closed before owes none', { items: [{ id: 'J', period_id: 'P', closed_on: '2023-10-31' }] }, []],
    ['one closed in the month does', { items: [{ id: 'J', period_id: 'P', closed_on: '2023-11-01' }] }, ['J']],
    [
      'one that has its name from the ledger does',
      { items: [{ id: 'K', period_id: 'P', name: '内部', named: 'true' }] },
      ['J', 'K'],
    ],
  ])('%s', (_what, before, items) => {
    expect(mergedFrom([{ report: { progress: 1 } }], { before }).missing.items).toEqual(items);
  });

  it.each([
    ['nothing was sent', undefined, ['渝局', '川局']],
    ['one has sent', { progress: 1, unit: '渝局' }, ['川局']],
    ['both have, in one cell', { progress: 1, unit: '渝局、川局' }, []],
    ['no sender is known', { progress: 1 }, []],
  ])('lead units: %s', (_what, report, expected) => {
    const merged = mergedFrom([{ item: { units }, ...(report ? { report } : {}) }]);
    expect(merged.missing.units).toEqual(expected);
  });

  it('without a month nothing is asked for', () => {
    expect(mergedFrom([])).toMatchObject({
      missing: { items: [], units: [] },
      taken: { reports: 0, items: 0, months: [] },
    });
  });
});

describe('whatever the lines', () => {
  const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const given = <T extends object>(all: T) =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never;
  const words = fc.constantFrom('甲', '乙，"丙"', '多行\n文字', ' 空格 ');
  const numbers = fc.oneof(fc.constantFrom(0, 85, 120.5, 1e-9, 1e22), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const line = fc
    .record({
      file: fc.constantFrom('甲.xlsx', '乙.xlsx'),
      row: fc.integer({ min: 2, max: 9 }),
      item_id: fc.constantFrom('I', 'J', 'K', 'X'),
      month: some(fc.constantFrom('2023-10', '2023-11', '2024-03')),
      planned: some(numbers),
      status: some(fc.constantFrom('已销号', '滞后')),
      item: fc
        .record({
          name: some(words),
          scope: some(fc.constantFrom('all16', 'outside')),
          rhythm: some(fc.constantFrom('month', 'once')),
          weight: some(numbers),
          closed_on: some(fc.constant('2023-11-20')),
          due_on: some(fc.constantFrom('2023-10-31', '2023-12-31')),
          platforms: some(fc.subarray(['p', 'q'])),
          target: some(fc.record({ text: some(words), value: some(numbers) }).map(given)),
          units: some(fc.constantFrom([{ side: '渝', unit: '局', role: '牵头' }], [{ unit: '处', role: '责任' }])),
        })
        .map(given),
      report: some(
        fc
          .record({
            side: some(fc.constantFrom('渝', '川')),
            region_code: some(fc.constantFrom(A, B)),
            progress: some(numbers),
            done_value: some(numbers),
            state: some(fc.constantFrom('withheld', 'not-applicable')),
            text: some(words),
            kind: some(fc.constantFrom('补报', '更正', '退回')),
            submitted_on: some(fc.constantFrom('2023-12-01', '2023-12-09')),
            unit: some(words),
          })
          .map(given),
      ),
    })
    .map((facts) => given(facts) as Facts);
  const sheets = fc.array(line, { maxLength: 12 });
  const rules = fc.constantFrom(
    {},
    { rule: 'newer' as const },
    { rule: 'lead' as const },
    { rule: { file: '甲.xlsx' } },
  );

  it('the ledger that comes of them is read without an issue', () => {
    fc.assert(
      fc.property(sheets, sheets, rules, (first, second, settlement) => {
        const before = mergedFrom(first, { settlement }).records;
        expect(joinIssues(mergedFrom(second, { settlement, before }).records)).toEqual([]);
      }),
    );
  });

  it('no number is in it that no line told', () => {
    fc.assert(
      fc.property(sheets, rules, (facts, settlement) => {
        const told = new Set(facts.flatMap(({ report }) => [report?.progress, report?.done_value]));
        const { records } = mergedFrom(facts, { settlement });
        for (const { progress, done_value } of records.reports ?? [])
          for (const text of [progress, done_value]) expect(text === undefined || told.has(Number(text))).toBe(true);
      }),
    );
  });

  it('brought in again they change nothing', () => {
    fc.assert(
      fc.property(sheets, rules, (facts, settlement) => {
        const { records } = mergedFrom(facts, { settlement });
        expect(mergedFrom(facts, { settlement, before: records }).records).toEqual(records);
      }),
    );
  });
});
