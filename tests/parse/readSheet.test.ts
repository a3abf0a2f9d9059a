import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerRecords } from '#app/ledgerSheet.ts';
import type { Grid, GridCell } from '#model/grid.ts';
import type { Correction } from '#model/import.ts';
import { FIELD_OF_HEADER } from '#model/sheetField.ts';
import { readSheet } from '#parse/readSheet.ts';
import { ledgerColumns, ledgerRows } from '#stats/ledgerRows.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { csvGridOf } from '../support/gridOf.ts';
import { issueLines, lineFacts, readDrawn } from '../support/readDrawn.ts';
import { shippedLists } from '../support/sheetLists.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const LISTS = shippedLists();

/** As a district office sends it: titles, a head of two rows, merged areas, a hidden and a struck row, the head again, sums, signatures. */
const DISTRICT = `
附件2 | | | | | | | | | | | | | | | | | |
成渝中部地区2023年下半年合作事项进展情况表（2023年11月） | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
填报单位：江津区发展改革委（盖章） | < | < | < | < | < | < | 填报日期：2023年12月4日 | < | < | < | 内部资料  注意保存 | < | < | < | < | < | < | <
序号 | 方面 | 事项编号 | 事项名称 | 牵头单位 | < | 涉及地区 | 目标任务 | 目标值\\n（万元） | 完成时限 | 累计完成值 | 本月完成 | 进度 | < | 状态 | 进展情况\\n（200字以内） | 存在问题 | 联系人 | 联系电话
^ | ^ | ^ | ^ | 重庆市 | 四川省 | ^ | ^ | ^ | ^ | ^ | ^ | 计划（%） | 实际（％） | ^ | ^ | ^ | ^ | ^
一、基础设施建设方面（2项） | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
1 | 基础设施建设 | 2023H2-04 | 加快推进成渝地区铁路规划项目实施 | 市发展改革委、市交通局 | 省发展改革委 | 江津（牵头）、永川、泸州市 | 完成投资1.2亿元 | 12000{12000} | 2023年12月底 | 0.9亿元 | 1000{1000} | 83.3{83.3} | 75%{0.75%} | 滞后 | 江津段已开工{!补充照片} | 征地未完 | 张三 | 13800000000
2 | ^ | 2023H2-06 | 《共建长江上游航运中心》 | 市交通局 | 省交通运输厅 | 全域 | / | / | 年底前 | / | | / | 约85% | 达时序进度 | 同上 | 无 | 〃 |
~ 3 | 产业发展 | 2023H2-10 | 共推数字经济产业发展 | | | | | | | | | | 50{50} | | | | 李四 |
序号 | 方面 | 事项编号 | 事项名称 | 牵头单位 | | 涉及地区 | 目标任务 | 目标值\\n（万元） | 完成时限 | 累计完成值 | 本月完成 | 进度 | | 状态 | 进展情况\\n（200字以内） | 存在问题 | 联系人 | 联系电话
4 | 生态环境 | | 共推绿色发展 | | | 江津区 | | | | | | | ９０％{=} | 超时序进度 | | | |
5 | 生态环境 | | 持续深化生态建设 | | | | | | | | | | 60{60} | | | | |
~~6~~ | ~~对外开放~~ | ~~2023H2-18~~ | ~~深化西部陆海新通道建设~~ | | | | | | | | | | ~~10~~ | | | | |
合计 | < | < | < | < | < | < | < | 12000{=} | | | 1000{=} | | | | | | |
填报人：张三 | | | | 审核人：王五 | | | | | | 联系电话：023-47500000 | | | | | | | |
注：1.本表每月5日前报送。 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
2.进度按累计填写。 | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
`;

describe('the sheet of a district', () => {
  const read = readDrawn(DISTRICT, { file: '江津区.xlsx', sheet: 'Sheet1' });
  const SENT = { region_code: '500116', unit: '江津区发展改革委', submitted_on: '2023-12-04', disclosure: '内部' };

  it('is a ledger of November, of 江津, internal', () => {
    const { taken, headRow, month, region_code, unit, isInternal, asksPercent } = read;
    expect({ taken, headRow, month, region_code, unit, isInternal, asksPercent }).toEqual({
      taken: 'ledger',
      headRow: 5,
      month: '2023-11',
      region_code: '500116',
      unit: '江津区发展改革委',
      isInternal: true,
      asksPercent: false,
    });
  });

  it('has these columns', () => {
    expect(read.columns.map(({ letter, header, field }) => `${letter} ${header} ${field}`)).toEqual([
      'A 序号 ordinal',
      'B 方面 area',
      'C 事项编号 no',
      'D 事项名称 name',
      'E 牵头单位/重庆市 leadCq',
      'F 牵头单位/四川省 leadSc',
      'G 涉及地区 regions',
      'H 目标任务 target',
      'I 目标值\\n（万元） targetValue'.replace('\\n', ''),
      'J 完成时限 due',
      'K 累计完成值 done',
      'L 本月完成 monthly',
      'M 进度/计划（%） planned',
      'N 进度/实际（％） progress',
      'O 状态 status',
      'P 进展情况（200字以内） text',
      'Q 存在问题 difficulty',
      'R 联系人 contact',
      'S 联系电话 phone',
    ]);
    expect(read.columns.at(-1)?.examples).toEqual([]);
    expect(read.columns[2]?.examples).toEqual(['2023H2-04', '2023H2-06']);
  });

  it('says this', () => {
    expect(read.lines.map(({ place }) => place.row)).toEqual([7, 8, 11, 12]);
    expect(lineFacts(read)).toEqual([
      {
        item_id: '2023H2-04',
        month: '2023-11',
        region_code: '500116',
        planned: 83.3,
        status: '滞后',
        item: {
          area_id: 'infrastructure',
          name: '加快推进成渝地区铁路规划项目实施',
          scope: 'listed',
          regions: [{ code: '500116', role: '牵头' }, { code: '500118' }, { code: '510500' }],
          units: [
            { unit: '市发展改革委', role: '牵头', side: '渝' },
            { unit: '市交通局', role: '牵头', side: '渝' },
            { unit: '省发展改革委', role: '牵头', side: '川' },
          ],
          target: { text: '完成投资1.2亿元', value: 12000, unit: '万元' },
          due_on: '2023-12-31',
          disclosure: '内部',
          isByMark: true,
        },
        report: { progress: 75, done_value: 9000, text: '江津段已开工', difficulty: '征地未完', ...SENT },
      },
      {
        item_id: '2023H2-06',
        month: '2023-11',
        region_code: '500116',
        status: '达时序进度',
        item: {
          area_id: 'infrastructure',
          name: '共建长江上游航运中心',
          scope: 'all16',
          units: [
            { unit: '市交通局', role: '牵头', side: '渝' },
            { unit: '省交通运输厅', role: '牵头', side: '川' },
          ],
          due_on: '2023-12-31',
          disclosure: '内部',
          isByMark: true,
        },
        report: { text: '江津段已开工；约85%', ...SENT },
      },
      {
        item_id: '2023H2-15',
        month: '2023-11',
        region_code: '500116',
        status: '超时序进度',
        item: {
          area_id: 'ecology',
          name: '共推绿色发展',
          scope: 'listed',
          regions: [{ code: '500116' }],
          disclosure: '内部',
          isByMark: true,
        },
        report: { progress: 90, ...SENT },
      },
      {
        month: '2023-11',
        region_code: '500116',
        item: { area_id: 'ecology', name: '持续深化生态建设', disclosure: '内部', isByMark: true },
        report: { progress: 60, ...SENT },
        cells: { 序号: '5', 方面: '生态环境', 事项名称: '持续深化生态建设', '进度/实际（％）': '60' },
      },
    ]);
  });

  it('has these rows that are no items', () => {
    expect(read.skipped.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 title',
      '2 title',
      '3 title',
      '5 head',
      '6 title',
      '9 hidden',
      '10 head',
      '13 struck',
      '14 sum',
      '15 signature',
      '16 note',
      '17 note',
    ]);
  });

  it('has these faults, by row', () => {
    expect(issueLines(read, ['skipped-row'])).toEqual([
      'internal-mark note 3 内部资料  注意保存',
      'contact-dropped note R5',
      'monthly-value note L5',
      'comment note P7 补充照片',
      'date-read note J7 2023年12月底 → 2023-12-31',
      'unit-converted note K7 0.9亿元 → 9000万元',
      'ditto note P8 同上 → 江津段已开工',
      'ditto note R8 〃 → 张三',
      'date-read note J8 年底前 → 2023-12-31',
      'not-a-number note N8 约85%',
      'formula note N11 ９０％',
      'unknown-item error D12 持续深化生态建设 → 2023H2-16 持续深化生态共建',
      'formula note I14 12000',
      'formula note L14 1000',
    ]);
    expect(read.issues.find(({ code }) => code === 'date-read')?.where).toEqual({
      file: '江津区.xlsx',
      sheet: 'Sheet1',
      row: 7,
      column: '完成时限',
      cell: 'J7',
    });
  });

  it('keeps no person', () => expect(JSON.stringify(read)).not.toMatch(/李四|王五|138000|475000/));

  it('with a mark of secrets is refused whole', () => {
    const { columns, ...refused } = readDrawn(DISTRICT.replace('征地未完', '征地未完（秘密★1年）'), {
      file: '江津区.xlsx',
    });
    expect(columns).toEqual([]);
    expect(refused).toEqual({
      file: '江津区.xlsx',
      taken: 'unknown',
      lines: [],
      matches: [],
      skipped: [],
      issues: [{ code: 'secret-mark', severity: 'error', where: { file: '江津区.xlsx', row: 7, cell: 'Q7' } }],
      isInternal: false,
      asksPercent: false,
    });
  });
});

it('a column that stands twice counts once, one that is none is named', () => {
  const read = readDrawn(
    '事项编号 | 报告月份 | 进度% | 完成率 | 备注 | 空\n2023H2-15 | 2023-11 | 40{40} | 50{50} | 无 |',
  );
  expect(lineFacts(read)[0]?.report).toEqual({ progress: 40 });
  expect(issueLines(read)).toEqual(['column-twice warning D1 → 进度%', 'column-unused note E1']);
});

it('what a person said of the columns stands', () => {
  const correction: Correction = { columns: { 完成率: 'progress', '进度%': '', 备注: 'text' } };
  const read = readDrawn(
    '事项编号 | 报告月份 | 进度% | 完成率 | 备注\n2023H2-15 | 2023-11 | 40{40} | 50{50} | 已开工',
    { correction },
  );
  expect(lineFacts(read)[0]?.report).toEqual({ progress: 50, text: '已开工' });
});

describe('the ledger the board itself writes', () => {
  const snapshot = shippedSnapshot('?asof=2023-11');
  const columns = ledgerColumns(false);
  const records = ledgerRecords({ snapshot, rows: ledgerRows(snapshot), columns, unit: undefined, hasParts: true });
  const rows = records.map((cells, at) => ({
    row: at + 1,
    cells: cells.map((cell): GridCell | undefined =>
      cell === undefined || cell === '' ? undefined : { text: String(cell) },
    ),
  }));
  const read = readSheet({ file: '合作事项台账.csv', source: 'csv', knowsFormats: false, rows, merges: [] }, LISTS);
  const key = (report: { side?: string | undefined; region_code?: string | undefined } | undefined) =>
    report?.region_code ?? report?.side ?? '';
  const reports = snapshot.ledger.tables.reports.filter(({ month }) => month <= '2023-11');

  it('is read without an issue: each side’s and region’s report again', () => {
    // Six items without a name in five months.
    expect(read.lines).toHaveLength(rows.length - 1 - 30);
    expect(read.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    const told = new Map(
      read.lines.map((line) => [`${line.item_id} ${line.month} ${key(line.report ?? line)}`, line.report]),
    );
    const ours = reports.filter(({ progress, side, region_code }) => progress !== undefined && (side || region_code));
    expect(ours.length).toBeGreaterThan(100);
    const latest = new Map(ours.map((report) => [`${report.item_id} ${report.month} ${key(report)}`, report.progress]));
    for (const [id, progress] of latest) expect([id, told.get(id)?.progress]).toEqual([id, progress]);
  });

  it('makes no report that was not there: a mean of two sides or of regions is nobody’s joint report', () => {
    const there = new Set(reports.map((report) => `${report.item_id} ${report.month} ${key(report)}`));
    const made = read.lines.flatMap(({ item_id, month, report }) =>
      report ? [`${item_id} ${month} ${key(report)}`] : [],
    );
    expect(made.filter((id) => !there.has(id))).toEqual([]);
    expect(made).toHaveLength(there.size);
    // The sheet of item 05 in November: told by its two sides alone.
    expect(made.filter((id) => id === '2023H2-05 2023-11 ')).toEqual([]);
  });
});

describe('whatever the grid', () => {
  const HEADERS = [...FIELD_OF_HEADER.keys()];
  const words = fc.constantFrom(
    ...['2023H2-05', '2023H2-99', '江津', '双桥区', '全域', '同上', '〃', '/', '85%', '约85%', '0.85', '-3', '1e400'],
    ...[
      '2023-11',
      '13月',
      '九月底',
      '长期坚持',
      '合计',
      '填报人：',
      '填报单位：江津区',
      '注：',
      '机密',
      '内部资料',
      '__proto__',
      'constructor',
    ],
  );
  const text = fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 3, arbitrary: fc.constantFrom(...HEADERS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  );
  const cell = fc.record(
    {
      text,
      number: fc.double(),
      format: fc.constantFrom<'percent' | 'date'>('percent', 'date'),
      isFormula: fc.constant<true>(true),
      isStruck: fc.constant<true>(true),
      comment: text,
    },
    { requiredKeys: ['text'] },
  ) as fc.Arbitrary<GridCell>;
  const head = fc
    .subarray(Object.values(LEDGER_HEADERS), { minLength: 4 })
    .map((headers) => headers.map((header) => ({ text: header })));
  const row = fc.array(fc.option(cell, { nil: undefined, freq: 3 }), { maxLength: 12 });
  const grid: fc.Arbitrary<Grid> = fc
    .record({
      top: fc.array(row, { maxLength: 3 }),
      head,
      body: fc.array(row, { maxLength: 12 }),
      source: fc.constantFrom<Grid['source']>('csv', 'xlsx', 'xls', 'docx', 'paste'),
      knowsFormats: fc.boolean(),
      sheet: fc.option(text, { nil: undefined }),
      merges: fc.array(
        fc.record({
          top: fc.integer(),
          bottom: fc.integer({ max: 40 }),
          left: fc.integer({ min: -2, max: 14 }),
          right: fc.integer(),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ top, head: cells, body, source, knowsFormats, sheet, merges }) => ({
      file: 'a',
      ...(sheet === undefined ? {} : { sheet }),
      source,
      knowsFormats,
      merges,
      rows: [...top, cells, ...body].map((one, at) => ({ row: at + 1, cells: one })),
    }));
  const correction = fc.record(
    {
      taken: fc.constantFrom('ledger', 'statistics', 'unknown', 'package'),
      columns: fc.dictionary(fc.constantFrom(...HEADERS), fc.constantFrom('', 'no', 'text', 'nonsense')),
      percent: fc.constantFrom('share', 'percent'),
      month: fc.constant('2023-11'),
      region_code: fc.constantFrom('', '500116'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Correction>;

  it('never throws; each line has its row, and each number is finite and not below zero', () => {
    fc.assert(
      fc.property(grid, correction, fc.boolean(), (one, said, keeps) => {
        const read = readSheet(one, LISTS, said, keeps);
        const rows = new Set(one.rows.map(({ row: at }) => at));
        for (const { place, planned = 0, report, item } of read.lines) {
          expect(rows.has(place.row)).toBe(true);
          for (const number of [
            planned,
            report?.progress ?? 0,
            report?.done_value ?? 0,
            item.weight ?? 0,
            item.target?.value ?? 0,
          ]) {
            expect(Number.isFinite(number) && number >= 0).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('rows and cells without end are cut, not refused', () => {
    const wide = csvGridOf('事项编号 | 报告月份 | 进展情况');
    const long = 'x'.repeat(1_000_000);
    const read = readSheet(
      { ...wide, rows: [...wide.rows, { row: 2, cells: [{ text: long }, { text: long }, { text: '好' }] }] },
      LISTS,
    );
    expect(read.issues.every(({ value = '' }) => value.length < 300)).toBe(true);
  });
});
