import { describe, expect, it } from 'vitest';
import type { LedgerRecords, Merged } from '#model/import.ts';
import type { LineReport } from '#model/ledgerLine.ts';
import { type Facts, mergedFrom, PLACES, toyLists } from '../support/madeLines.ts';

const { A, C } = PLACES;

/** Reports as "month side region revision kind: the rest", blank parts left out. */
function told({ records }: Merged): string[] {
  return (records.reports ?? []).map(({ item_id, month, side, region_code, revision, kind, row, ...rest }) => {
    const key = [item_id, month, side, region_code, revision, kind].filter(Boolean).join(' ');
    return `${key}: ${Object.entries(rest)
      .map(([field, text]) => `${field}=${text}`)
      .join(' ')} @${row}`;
  });
}

function issues({ issues }: Merged): string[] {
  return issues.map(({ code, severity, where, value, expected }) =>
    [severity, code, where.file, where.row, where.column, where.cell, value, expected].filter(Boolean).join(' '),
  );
}

const one = (report: LineReport, more: Omit<Facts, 'report'> = {}): Facts => ({ report, ...more });
const other = (report: LineReport, more: Omit<Facts, 'report'> = {}): Facts => ({
  file: '乙.xlsx',
  row: 9,
  report,
  ...more,
});

describe('one row is the report of its item and month', () => {
  it.each<[string, LineReport, string]>([
    ['a per cent', { progress: 85 }, 'progress=85'],
    ['nought is a number', { progress: 0 }, 'progress=0'],
    ['past the target', { progress: 121.08 }, 'progress=121.08'],
    ['unrounded', { progress: 100 / 3 }, 'progress=33.333333333333336'],
    ['a very small one in plain digits', { progress: 1e-7 }, 'progress=0.0000001'],
    ['a very large one', { done_value: 1.5e21 }, 'done_value=1500000000000000000000'],
    ['text alone', { text: '持续推进' }, 'text=持续推进'],
    ['a word in place of a number', { state: 'withheld' }, 'state=withheld'],
    ['both numbers', { progress: 50, done_value: 12 }, 'progress=50 done_value=12'],
    [
      'an override with its reason, who sent it and when',
      { progress: 5, override_status: 'late', override_reason: '核定', unit: '甲局', submitted_on: '2023-12-01' },
      'progress=5 override_status=late override_reason=核定 unit=甲局 submitted_on=2023-12-01',
    ],
  ])('%s', (_what, report, cells) => {
    const merged = mergedFrom([one(report)]);
    expect(told(merged)).toEqual([`I 2023-11 1 正常: ${cells} @甲.xlsx#5`]);
    expect([merged.issues, merged.conflicts, merged.asides]).toEqual([[], [], []]);
    expect(merged.taken).toEqual({ reports: 1, items: 1, months: ['2023-11'] });
  });

  it('below nought is no number: nothing is left of the report', () => {
    const merged = mergedFrom([one({ progress: -1 }, { columns: ['progress'] })]);
    expect(told(merged)).toEqual([]);
    expect(issues(merged)).toEqual(['error out-of-range 甲.xlsx 5 进度% A5 -1']);
  });

  it('a row with a sheet is cited with it', () => {
    expect(told(mergedFrom([one({ progress: 1 }, { sheet: '9月' })]))).toEqual([
      'I 2023-11 1 正常: progress=1 @甲.xlsx[9月]#5',
    ]);
  });

  it('sides, regions and months are reports of their own, nothing is summed', () => {
    const merged = mergedFrom([
      one({ done_value: 3, region_code: C }),
      one({ done_value: 4, region_code: A }, { row: 6 }),
      one({ progress: 10, side: '川' }, { row: 7 }),
      one({ progress: 20, side: '渝' }, { row: 8 }),
      one({ progress: 5 }, { row: 9, month: '2023-10' }),
    ]);
    expect(told(merged)).toEqual([
      'I 2023-10 1 正常: progress=5 @甲.xlsx#9',
      `I 2023-11 ${A} 1 正常: done_value=4 @甲.xlsx#6`,
      `I 2023-11 ${C} 1 正常: done_value=3 @甲.xlsx#5`,
      'I 2023-11 渝 1 正常: progress=20 @甲.xlsx#8',
      'I 2023-11 川 1 正常: progress=10 @甲.xlsx#7',
    ]);
    expect(merged.records.months).toEqual([
      { period_id: 'P', month: '2023-10', state: 'collecting' },
      { period_id: 'P', month: '2023-11', state: 'collecting' },
    ]);
  });

  it('a row without report, without month or without a known item adds none', () => {
    const merged = mergedFrom([
      {},
      one({ progress: 1 }, { month: undefined, row: 6 }),
      one({ progress: 85 }, { item_id: undefined, row: 7, item: { name: '别的事' }, columns: ['name', 'progress'] }),
      one({ progress: 3 }, { item_id: 'X', row: 8 }),
    ]);
    expect(told(merged)).toEqual([]);
    expect(merged.asides.map(({ place, why, cells }) => [place.row, why, cells])).toEqual([
      [7, 'unknown-item', { 事项名称: '别的事', 报告月份: '2023-11', '进度%': '85' }],
      [8, 'unknown-item', { 事项编号: 'X', 报告月份: '2023-11', '进度%': '3' }],
      [6, 'error', { 事项编号: 'I', '进度%': '1' }],
    ]);
  });
});

describe('the same again', () => {
  it('is one report, with a note that names both places', () => {
    const merged = mergedFrom([one({ progress: 85, text: '甲' }), other({ progress: 85, text: ' 甲 ' })]);
    expect(told(merged)).toEqual(['I 2023-11 1 正常: progress=85 text=甲 @甲.xlsx#5']);
    expect(issues(merged)).toEqual(['note duplicate-report 乙.xlsx 9 甲.xlsx#5、乙.xlsx#9']);
  });

  it('a cell one row leaves blank is filled from the other', () => {
    const merged = mergedFrom([one({ progress: 85 }), other({ text: '进展', unit: '乙局' })]);
    expect(told(merged)).toEqual(['I 2023-11 1 正常: progress=85 text=进展 unit=乙局 @甲.xlsx#5、乙.xlsx#9']);
    expect(merged.conflicts).toEqual([]);
  });
});

describe('said differently', () => {
  const lines = [
    one(
      { progress: 85, text: '同', unit: '甲局', submitted_on: '2023-12-02' },
      { columns: ['progress'], item: { units: [{ side: '渝', unit: '甲局', role: '牵头' }] } },
    ),
    other(
      { progress: 80, text: '同', difficulty: '难', unit: '乙局', submitted_on: '2023-12-03' },
      { columns: ['month', 'progress'] },
    ),
  ];

  it('is a conflict of that field alone, and the report is not taken at all', () => {
    const merged = mergedFrom(lines);
    expect(told(merged)).toEqual([]);
    expect(merged.conflicts).toEqual([
      {
        id: 'I|2023-11|||progress',
        item_id: 'I',
        month: '2023-11',
        field: 'progress',
        claims: [
          {
            value: '85',
            place: expect.objectContaining({ file: '甲.xlsx' }),
            unit: '甲局',
            submitted_on: '2023-12-02',
            isLead: true,
            isBefore: false,
          },
          {
            value: '80',
            place: expect.objectContaining({ file: '乙.xlsx' }),
            unit: '乙局',
            submitted_on: '2023-12-03',
            isLead: false,
            isBefore: false,
          },
        ],
      },
    ]);
    expect(issues(merged)).toEqual(['error conflict 甲.xlsx 5 进度% A5 85（甲.xlsx#5）、80（乙.xlsx#9）']);
    expect(merged.asides.map(({ place, why }) => [place.file, why])).toEqual([
      ['甲.xlsx', 'conflict'],
      ['乙.xlsx', 'conflict'],
    ]);
  });

  const FIRST =
    'I 2023-11 1 正常: progress=85 text=同 difficulty=难 unit=甲局 submitted_on=2023-12-02 @甲.xlsx#5（矛盾已定）';
  const SECOND =
    'I 2023-11 1 正常: progress=80 text=同 difficulty=难 unit=乙局 submitted_on=2023-12-03 @乙.xlsx#9（矛盾已定）';
  it.each([
    ['the newer', { rule: 'newer' as const }, SECOND, 'newer'],
    ['the lead unit', { rule: 'lead' as const }, FIRST, 'lead'],
    ['one file', { rule: { file: '乙.xlsx' } }, SECOND, 'file'],
    ['by hand', { chosen: { 'I|2023-11|||progress': '85' } }, FIRST, 'hand'],
    ['by hand against a rule', { rule: 'newer' as const, chosen: { 'I|2023-11|||progress': '85' } }, FIRST, 'hand'],
    [
      'a hand that chose what nobody says leaves it to the rule',
      { rule: 'newer' as const, chosen: { 'I|2023-11|||progress': '7' } },
      SECOND,
      'newer',
    ],
  ])('settled by %s', (_what, settlement, row, by) => {
    const merged = mergedFrom(lines, { settlement });
    expect(told(merged)).toEqual([row]);
    expect(merged.conflicts[0]?.by).toBe(by);
    expect(merged.issues[0]).toMatchObject({
      code: 'conflict',
      severity: 'note',
      expected: row === FIRST ? '85' : '80',
    });
    expect(merged.asides).toEqual([]);
  });

  const by = (unit?: string, day?: string) => ({ ...(unit ? { unit } : {}), ...(day ? { submitted_on: day } : {}) });
  it.each([
    ['a missing day could be the latest', 'newer' as const, by('甲', '2023-12-02'), by('乙')],
    ['two of the same day', 'newer' as const, by('甲', '2023-12-02'), by('乙', '2023-12-02')],
    ['no lead unit', 'lead' as const, by('丙'), by('丁')],
    ['a file that is not among them', { file: '丙.xlsx' }, by(), by()],
  ])('stays open: %s', (_what, rule, a, b) => {
    const merged = mergedFrom([one({ progress: 1, ...a }), other({ progress: 2, ...b })], { settlement: { rule } });
    expect(merged.conflicts[0]?.chosen).toBeUndefined();
    expect(told(merged)).toEqual([]);
  });

  it('two lead units that differ settle nothing; two that agree do', () => {
    const units = [
      { side: '渝', unit: '甲局', role: '牵头' },
      { side: '川', unit: '乙局', role: '牵头' },
    ] as const;
    const from = (second: number) =>
      mergedFrom(
        [
          one({ progress: 1, unit: '甲局' }, { item: { units } }),
          other({ progress: second, unit: '乙局' }),
          other({ progress: 3, unit: '丙局' }, { row: 10 }),
        ],
        { settlement: { rule: 'lead' } },
      );
    expect(told(from(2))).toEqual([]);
    expect(told(from(1))).toEqual(['I 2023-11 1 正常: progress=1 unit=甲局 @甲.xlsx#5、乙.xlsx#9（矛盾已定）']);
  });

  it.each<[string, LineReport, LineReport, string[]]>([
    ['done values', { done_value: 3 }, { done_value: 4 }, ['done: 3/4']],
    ['texts', { progress: 1, text: '甲' }, { progress: 1, text: '乙' }, ['text: 甲/乙']],
    [
      'difficulties, needs and next steps',
      { text: '一', difficulty: '甲', need: '丙', next: '戊' },
      { text: '一', difficulty: '乙', need: '丁', next: '己' },
      ['difficulty: 甲/乙', 'need: 丙/丁', 'next: 戊/己'],
    ],
    ['a word and a number', { state: 'not-applicable' }, { progress: 40 }, ['progress: 不涉及/40']],
    ['a word and a done value', { state: 'withheld' }, { done_value: 0 }, ['done: 暂不公开/0']],
    [
      'two words',
      { state: 'withheld' },
      { state: 'not-applicable' },
      ['progress: 暂不公开/不涉及', 'done: 暂不公开/不涉及'],
    ],
    [
      'statuses set by hand',
      { text: '一', override_status: 'late' },
      { text: '一', override_status: 'ahead' },
      ['override: 滞后/超时序进度'],
    ],
    [
      'who may see it',
      { text: '一', disclosure: '公开' },
      { text: '一', disclosure: '内部' },
      ['disclosure: 公开/内部'],
    ],
  ])('%s', (_what, a, b, expected) => {
    const { conflicts } = mergedFrom([one(a), other(b)]);
    expect(conflicts.map(({ field, claims }) => `${field}: ${claims.map(({ value }) => value).join('/')}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['内部', '公开', '内部'],
    ['内部', '不公开', '不公开'],
    ['内部', '内部', '内部'],
  ] as const)('the mark %s of a sheet and %s of a row contradict nothing: %s stands', (mark, own, stands) => {
    const marked = one({ text: '一', disclosure: mark }, { item: { disclosure: mark, isByMark: true } });
    const merged = mergedFrom([marked, other({ text: '一', disclosure: own }, { item: { disclosure: own } })]);
    expect(merged.conflicts).toEqual([]);
    expect([merged.records.reports, merged.records.items].map((rows) => rows?.[0]?.disclosure)).toEqual([
      stands,
      stands,
    ]);
  });

  it('what two rows say themselves of openness is a conflict beside a mark too', () => {
    const says = (word: '公开' | '不公开', row: number) => other({ text: '一', disclosure: word }, { row, item: {} });
    const marked = one({ text: '一', disclosure: '内部' }, { item: { isByMark: true } });
    const lines = [marked, says('公开', 3), says('不公开', 4)];
    expect(mergedFrom(lines).conflicts.map(({ claims }) => claims.map(({ value }) => value))).toEqual([
      ['公开', '不公开'],
    ]);
    const settled = mergedFrom(lines, { settlement: { chosen: { 'I|2023-11|||disclosure': '公开' } } });
    expect(settled.records.reports?.[0]?.disclosure).toBe('内部');
  });

  it('a word chosen by hand takes the number with it, a number the word', () => {
    const lines = [one({ state: 'withheld' }), other({ progress: 40, done_value: 4 })];
    const chosen = (progress: string, done: string) =>
      mergedFrom(lines, { settlement: { chosen: { 'I|2023-11|||progress': progress, 'I|2023-11|||done': done } } });
    expect(told(chosen('暂不公开', '暂不公开'))).toEqual(['I 2023-11 1 正常: state=withheld @甲.xlsx#5（矛盾已定）']);
    expect(told(chosen('40', '4'))).toEqual(['I 2023-11 1 正常: progress=40 done_value=4 @乙.xlsx#9（矛盾已定）']);
    expect(told(chosen('暂不公开', '4'))).toEqual(['I 2023-11 1 正常: done_value=4 @甲.xlsx#5、乙.xlsx#9（矛盾已定）']);
  });
});

describe('against the ledger before', () => {
  const before: LedgerRecords = {
    reports: [{ item_id: 'I', month: '2023-11', revision: '1', progress: '85.0', text: '旧', row: '旧.xlsx#2' }],
    months: [{ period_id: 'P', month: '2023-11', due_on: '2023-12-05', state: 'final', signed_on: '2023-12-10' }],
  };
  const ALL = ['progress', 'done', 'text'] as const;

  it('equal is nothing', () => {
    const merged = mergedFrom([one({ progress: 85, text: '旧', unit: '另一个' }, { columns: ALL })], { before });
    expect(merged.records).toEqual(before);
    expect([merged.taken.reports, merged.issues]).toEqual([0, []]);
  });

  it('a column the sheet has not got says nothing', () => {
    expect(mergedFrom([one({ progress: 85 }, { columns: ['progress'] })], { before }).records).toEqual(before);
  });

  it('different is a correction beside the old row', () => {
    const merged = mergedFrom([one({ progress: 86, text: '新' }, { columns: ALL })], { before });
    expect(told(merged)).toEqual([
      'I 2023-11 1: progress=85.0 text=旧 @旧.xlsx#2',
      'I 2023-11 2 更正: progress=86 text=新 @甲.xlsx#5',
    ]);
    expect(issues(merged)).toEqual(['note corrected-report 甲.xlsx 5 进度% A5 进度%：85→86；进展情况：旧→新']);
    expect(merged.conflicts).toEqual([]);
    expect(merged.records.months).toEqual(before.months);
  });

  it.each<[string, LineReport, (typeof ALL)[number][], string]>([
    ['a blank cell takes the old away', { progress: 86 }, ['progress', 'text'], 'progress=86'],
    ['a column that is not there keeps it', { progress: 86 }, ['progress'], 'progress=86 text=旧'],
    ['a new done value never stands beside an old per cent', { done_value: 4 }, ['done'], 'done_value=4 text=旧'],
    ['text alone where the sheet has a column of numbers', { text: '旧' }, ['progress', 'text'], 'text=旧'],
    ['text alone where it has none keeps the number', { text: '新' }, ['text'], 'progress=85 text=新'],
    ['a word takes the place of the number', { state: 'not-applicable' }, ['progress'], 'state=not-applicable text=旧'],
  ])('%s', (_what, report, columns, cells) => {
    const [, row] = told(mergedFrom([one(report, { columns })], { before }));
    expect(
      row
        ?.replace(/^[^:]*: | @.*$/g, '')
        .split(' ')
        .sort(),
    ).toEqual(cells.split(' ').sort());
  });

  it('a kind the line says itself stands, without a note', () => {
    const merged = mergedFrom([one({ progress: 86, kind: '补报' }, { columns: ['progress'] })], { before });
    expect(told(merged)[1]).toMatch(/^I 2023-11 2 补报: .*progress=86/);
    expect(merged.issues).toEqual([]);
  });

  it('what was sent back is not brought in again, but a new version is', () => {
    const sentBack = [
      ...(before.reports ?? []),
      { item_id: 'I', month: '2023-11', revision: '2', kind: '退回', text: '请补数' },
    ];
    const again = (progress: number) =>
      mergedFrom([one({ progress, text: '旧' })], { before: { ...before, reports: sentBack } });
    expect(again(85).taken.reports).toBe(0);
    expect(told(again(90))[2]).toBe('I 2023-11 3 更正: progress=90 text=旧 @甲.xlsx#5');
  });

  it('several kinds in one import follow one another, and change nothing the second time', () => {
    const lines = [
      other({ progress: 90, kind: '更正' }),
      one({ progress: 70 }),
      one({ progress: 70, kind: '退回' }, { row: 6 }),
    ];
    const first = mergedFrom(lines);
    expect(told(first)).toEqual([
      'I 2023-11 1 正常: progress=70 @甲.xlsx#5',
      'I 2023-11 2 退回: progress=70 @甲.xlsx#6',
      'I 2023-11 3 更正: progress=90 @乙.xlsx#9',
    ]);
    const again = mergedFrom(lines, { before: first.records });
    expect([again.records, again.taken.reports]).toEqual([first.records, 0]);
  });
});

describe('late', () => {
  const months = (state: string, due_on?: string): LedgerRecords => ({
    months: [{ period_id: 'P', month: '2023-11', state, ...(due_on ? { due_on } : {}) }],
  });
  it.each([
    ['in time, on the due day', months('collecting', '2023-12-05'), '2023-12-05', [], '正常', []],
    [
      'after it',
      months('collecting', '2023-12-05'),
      '2023-12-06',
      [],
      '补报',
      ['note late-report 甲.xlsx 5 2023-12-06 2023-12-05'],
    ],
    ['submitted on no known day', months('collecting', '2023-12-05'), undefined, [], '正常', []],
    ['no due day', months('collecting'), '2024-01-01', [], '正常', []],
    [
      'into a month that is final',
      months('final'),
      undefined,
      [],
      '补报',
      ['note late-report 甲.xlsx 5 报告月份 2023-11'],
    ],
    [
      'into one that is signed elsewhere',
      {},
      undefined,
      ['2023-11'],
      '补报',
      ['note late-report 甲.xlsx 5 报告月份 2023-11'],
    ],
    ['into one under review', months('reviewing'), undefined, [], '正常', []],
  ])('%s', (_what, before, day, signed, kind, notes) => {
    const merged = mergedFrom([one({ progress: 1, ...(day ? { submitted_on: day } : {}) })], { before, signed });
    expect(merged.records.reports?.[0]?.kind).toBe(kind);
    expect(issues(merged)).toEqual(notes);
  });

  it('a month of the package keeps its state and tells its due day; one of the demo does not count', () => {
    const row = { period_id: 'P', month: '2023-11', state: 'final', due_on: '2023-12-05' } as const;
    const ours = mergedFrom([one({ progress: 1 })], { lists: toyLists({ months: [row] }) });
    expect([ours.records.months, ours.records.reports?.[0]?.kind]).toEqual([undefined, '补报']);
    const demo = toyLists({ months: [{ ...row, origin: { file: 'm', row: 2, provenance: 'demo' } }] });
    const beside = mergedFrom([one({ progress: 1 })], { lists: demo });
    expect(beside.records.months).toEqual([{ period_id: 'P', month: '2023-11', state: 'collecting' }]);
    expect(beside.records.reports?.[0]?.kind).toBe('正常');
  });
});
