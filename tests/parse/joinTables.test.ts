import { describe, expect, it } from 'vitest';
import { type Provenance, ruleOf, TABLE_NAMES, type TableName } from '#model/table.ts';
import { checkReports } from '#parse/checkReports.ts';
import { joinTables, type ReadTable } from '#parse/joinTables.ts';
import { readTable } from '#parse/readTable.ts';

type Loose = Record<string, unknown>;

function table(
  name: TableName,
  provenance: Provenance,
  list: readonly Loose[],
  file = `${provenance}/${name}.csv`,
): ReadTable {
  return { name, provenance, rows: list.map((row, at) => ({ ...row, origin: { file, row: at + 2, provenance } })) };
}

const BASE = [
  table('regions', 'public', [
    { code: '500116', name: '江津区', short_name: '江津', side: '渝', name_en: 'Jiangjin', order: 1 },
  ]),
  table('periods', 'public', [{ id: 'P', name: '期', start: '2023-07-01', end: '2023-12-31' }]),
  table('areas', 'public', [{ period_id: 'P', id: 'x', name: '面', order: 1 }]),
  table('items', 'public', [
    { id: 'I', period_id: 'P', area_id: 'x', name: '一', named: true },
    { id: 'J', period_id: 'P', area_id: 'x', name: '二', named: true },
  ]),
];
const DEMO_REPORT = table('reports', 'demo', [{ item_id: 'I', month: '2023-09', progress: 50 }]);

describe('tables', () => {
  it('all are there, absent ones empty', () => {
    const { tables, issues } = joinTables(BASE, true);
    expect(Object.keys(tables)).toEqual(TABLE_NAMES);
    expect(tables.reports).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('do not depend on the order of the resources', () => {
    const { tables, issues } = joinTables([DEMO_REPORT, ...BASE.toReversed()], true);
    expect(tables.reports).toHaveLength(1);
    expect(issues).toEqual([]);
  });
});

describe('an overlay', () => {
  const overlay = table('items', 'demo', [{ id: 'I', scope: 'all16', name: undefined }]);

  it('completes rows of the same key and leaves the others', () => {
    const { tables } = joinTables([...BASE, overlay], true);
    expect(tables.items).toMatchObject([
      { id: 'I', name: '一', scope: 'all16', area_id: 'x', origin: { provenance: 'demo' } },
      { id: 'J', name: '二', origin: { provenance: 'public' } },
    ]);
  });

  it('a cell that is filled wins', () => {
    const { tables } = joinTables([...BASE, table('items', 'demo', [{ id: 'J', name: '丙' }])], true);
    expect(tables.items[1]).toMatchObject({ name: '丙' });
  });

  it('a row of its own must be whole', () => {
    const { tables, issues } = joinTables([...BASE, table('items', 'user', [{ id: 'K', scope: 'all16' }])], true);
    expect(tables.items).toHaveLength(2);
    expect(issues).toEqual([
      { code: 'missing-value', severity: 'error', where: { file: 'user/items.csv', row: 2, column: 'period_id' } },
    ]);
  });

  it('a whole one is one item more', () => {
    const { tables } = joinTables([...BASE, table('items', 'user', [{ id: 'K', period_id: 'P' }])], true);
    expect(tables.items.map(({ id }) => id)).toEqual(['I', 'J', 'K']);
  });

  it('of the demo, a row that completes nothing is left out: it would stand in for a lost fact', () => {
    const { tables, issues } = joinTables([...BASE, table('items', 'demo', [{ id: 'K', period_id: 'P' }])], true);
    expect(tables.items.map(({ id }) => id)).toEqual(['I', 'J']);
    expect(issues).toMatchObject([{ code: 'unknown-item', where: { file: 'demo/items.csv', row: 2, column: 'id' } }]);
  });

  it('what a cell refers to in vain is told where the cell stands', () => {
    const broken = table('items', 'public', [{ id: 'I', period_id: 'P', area_id: 'z', name: '一', named: true }]);
    const { issues } = joinTables(
      [
        ...BASE.slice(0, 3),
        broken,
        table('items', 'user', [
          { id: 'J', period_id: 'P' },
          { id: 'I', scope: 'all16' },
        ]),
      ],
      true,
    );
    expect(issues).toMatchObject([{ code: 'broken-reference', where: { file: 'public/items.csv', row: 2 } }]);
  });
});

describe('keys', () => {
  it('twice in one resource: the first stands', () => {
    const twice = table('reports', 'demo', [
      { item_id: 'I', month: '2023-09', progress: 50 },
      { item_id: 'I', month: '2023-09', progress: 60 },
    ]);
    const { tables, issues } = joinTables([...BASE, twice], true);
    expect(tables.reports.map(({ progress }) => progress)).toEqual([50]);
    expect(issues).toMatchObject([{ code: 'duplicate-key', where: { row: 3 }, value: 'I 2023-09', subject: 'I' }]);
  });

  it.each<[string, Loose]>([
    ['side', { side: '渝' }],
    ['region', { region_code: '500116' }],
    ['revision', { revision: 2 }],
    ['kind', { kind: '更正' }],
    ['month', { month: '2023-10' }],
  ])('reports differ by %s', (_what, facts) => {
    const report = { item_id: 'I', month: '2023-09', progress: 50 };
    const { tables, issues } = joinTables([...BASE, table('reports', 'demo', [report, { ...report, ...facts }])], true);
    expect(tables.reports).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  it('a region twice is a duplicate code', () => {
    const [regions, ...rest] = BASE as [ReadTable, ...ReadTable[]];
    const twice = { ...regions, rows: [...regions.rows, ...regions.rows] };
    expect(joinTables([twice, ...rest], true).issues).toMatchObject([{ code: 'duplicate-code', value: '500116' }]);
  });

  it('parts of a key are not run together', () => {
    const areas = table('areas', 'public', [
      { period_id: 'P', id: 'x1', name: '甲', order: 1 },
      { period_id: 'P', id: 'x', name: '乙', order: 1 },
    ]);
    const { issues } = joinTables([...BASE.slice(0, 2), areas], true);
    expect(issues).toEqual([]);
  });
});

describe('demo tables', () => {
  const userReport = table('reports', 'user', [{ item_id: 'J', month: '2023-09', progress: 10 }]);
  const demoMonths = table('months', 'demo', [{ period_id: 'P', month: '2023-09', state: 'final' }]);

  it('are used where the user has no ledger', () => {
    expect(joinTables([...BASE, DEMO_REPORT], true).tables.reports).toHaveLength(1);
  });

  it('are ignored, all of them, as soon as one table of the ledger is the user’s own', () => {
    const { tables } = joinTables([...BASE, DEMO_REPORT, demoMonths, userReport], true);
    expect(tables.reports.map(({ item_id }) => item_id)).toEqual(['J']);
    expect(tables.months).toEqual([]);
  });

  it('are ignored on request', () => {
    expect(joinTables([...BASE, DEMO_REPORT, demoMonths], false).tables).toMatchObject({ reports: [], months: [] });
  });

  it('the user’s own are used either way', () => {
    expect(joinTables([...BASE, userReport], false).tables.reports).toHaveLength(1);
  });

  it.each(TABLE_NAMES)('a user’s %s decide as the table of the ledger they are, or not', (name) => {
    const { tables } = joinTables([...BASE, DEMO_REPORT, table(name, 'user', [])], true);
    expect(tables.reports).toHaveLength(ruleOf(name).ledger ? 0 : 1);
  });

  it('the ledger is these tables', () => {
    expect(TABLE_NAMES.filter((name) => ruleOf(name).ledger).sort()).toEqual([
      'commitment_items',
      'groups',
      'item_platforms',
      'item_regions',
      'item_units',
      'items',
      'list_entries',
      'list_links',
      'milestones',
      'months',
      'plans',
      'reports',
      'targets',
    ]);
  });
});

describe('a file with Chinese headers', () => {
  const titles = {
    事项编号: 'item_id',
    月份: 'month',
    区市: 'region_code',
    改判状态: 'override_status',
    改判理由: 'override_reason',
  };
  const read = (name: 'plans' | 'reports', text: string): ReadTable => ({
    name,
    provenance: 'user',
    rows: readTable(name, text, { file: '台账.csv', provenance: 'user', titles }).rows,
  });
  const placesOf = (part: ReadTable) =>
    joinTables([...BASE, part], true).issues.map(({ code, where }) => `${code} ${where.row} ${where.column}`);

  it('has its problems of references and keys named under them', () => {
    expect(placesOf(read('plans', '事项编号,月份,planned\nX,2023-09,50\nI,2023-09,50\nI,2023-09,60\n'))).toEqual([
      'unknown-item 2 事项编号',
      'duplicate-key 4 事项编号+月份',
    ]);
    expect(placesOf(read('reports', '事项编号,月份,区市\nI,2023-09,999999\n'))).toEqual(['unknown-code 2 区市']);
  });

  it('mixed with names of fields: each as it stands', () => {
    expect(placesOf(read('plans', '事项编号,month,planned\nI,2023-09,50\nI,2023-09,60\n'))).toEqual([
      'duplicate-key 3 事项编号+month',
    ]);
  });

  it('has its contradictions named under them too', () => {
    const part = read('reports', '事项编号,月份,改判状态,改判理由\nI,2023-09,late,\n');
    const { tables } = joinTables([...BASE, part], true);
    expect(checkReports(tables).map(({ where }) => where.column)).toEqual(['改判理由']);
  });
});
