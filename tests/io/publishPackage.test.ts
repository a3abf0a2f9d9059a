import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boardOf, packageOf } from '#io/board.ts';
import { publishPackage } from '#io/publishPackage.ts';
import type { LedgerRecords } from '#model/import.ts';
import type { DataPackage } from '#model/package.ts';
import type { TableName, Tables } from '#model/table.ts';
import { ledgerRecords } from '#parse/ledgerCsv.ts';
import { readPackage } from '#parse/readPackage.ts';

const DATA = new URL('../../data/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, DATA), 'utf8');
const descriptor = readPackage(read('datapackage.json'), 'p').descriptor as DataPackage;
const texts = new Map(descriptor.resources.map(({ path }) => [path, read(path)]));

const RECORDS: LedgerRecords = {
  items: [
    { id: '2023H2-04', period_id: '2023H2', scope: 'listed', disclosure: '公开' },
    { id: '2023H2-05', period_id: '2023H2', scope: 'all16', closed_on: '2023-11-20' },
  ],
  item_regions: [{ item_id: '2023H2-04', region_code: '500116', role: '牵头', disclosure: '公开' }],
  item_units: [{ item_id: '2023H2-04', side: '渝', unit: '渝局', role: '牵头' }],
  targets: [{ item_id: '2023H2-04', version: '1', text: '24件，"前期"', value: '24', unit: '件', disclosure: '公开' }],
  reports: [
    {
      item_id: '2023H2-04',
      month: '2023-11',
      revision: '1',
      kind: '正常',
      progress: '60',
      text: '多行\n文字',
      contact: '某人',
      unit: '渝局',
      disclosure: '公开',
      row: '某人的表.xlsx#5',
    },
    { item_id: '2023H2-05', month: '2023-11', revision: '1', kind: '正常', progress: '70' },
  ],
  months: [{ period_id: '2023H2', month: '2023-11', state: 'final', due_on: '2023-12-05' }],
};

function publish(
  audience: 'internal' | 'public',
  from = { descriptor, texts: texts as ReadonlyMap<string, string> },
  records = RECORDS,
) {
  const files = publishPackage({ ...from, records, created: '2023-12-06T08:00:00Z', audience });
  const { descriptor: made, issues } = readPackage(files.get('datapackage.json') ?? '', 'p');
  if (!made) throw new Error(JSON.stringify(issues));
  return {
    files,
    descriptor: made,
    issues,
    board: boardOf(packageOf(made, files, ''), true, audience === 'public' ? 'public' : 'desk'),
  };
}

/** Cells of a table, without where they came from. */
const cells = (tables: Tables, name: TableName) =>
  tables[name].map(({ origin: _origin, ...row }) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)),
  );

describe('for the office', () => {
  const made = publish('internal');

  it('holds every file it names, and the descriptor', () => {
    expect([...made.files.keys()]).toEqual(['datapackage.json', ...made.descriptor.resources.map(({ path }) => path)]);
    expect([made.issues, made.descriptor.created, made.descriptor.audience]).toEqual([
      [],
      '2023-12-06T08:00:00Z',
      'internal',
    ]);
    expect(String(made.descriptor.description)).not.toContain('演示');
  });

  it('leaves the demo out, keeps what is public as it was, outlines too', () => {
    expect(made.descriptor.resources.filter(({ x_provenance }) => x_provenance === 'demo')).toEqual([]);
    const publics = descriptor.resources.filter(({ x_provenance }) => x_provenance === 'public');
    expect(publics.length).toBeGreaterThan(15);
    for (const { path } of publics) expect(made.files.get(path)).toBe(texts.get(path));
  });

  it('is read by the board as public facts and this ledger, without an issue', () => {
    expect(made.board.issues).toEqual([]);
    expect(cells(made.board.tables, 'reports')).toEqual([
      {
        item_id: '2023H2-04',
        month: '2023-11',
        revision: 1,
        kind: '正常',
        progress: 60,
        text: '多行\n文字',
        contact: '某人',
        unit: '渝局',
        disclosure: '公开',
        row: '某人的表.xlsx#5',
      },
      { item_id: '2023H2-05', month: '2023-11', revision: 1, kind: '正常', progress: 70 },
    ]);
    expect(made.board.tables.items).toHaveLength(27);
    expect(made.board.tables.items.find(({ id }) => id === '2023H2-05')).toMatchObject({
      scope: 'all16',
      closed_on: '2023-11-20',
      named: true,
    });
    const before = boardOf(packageOf(descriptor, texts, ''), false, 'desk').tables;
    for (const name of ['regions', 'statistics', 'meetings', 'status_rules'] as const)
      expect(cells(made.board.tables, name)).toEqual(cells(before, name));
  });

  it('published again it is the same; a newer ledger takes the place of the old one whole', () => {
    const from = { descriptor: made.descriptor, texts: made.files };
    expect([...publish('internal', from).files]).toEqual([...made.files]);
    const newer = publish('internal', from, { reports: RECORDS.reports?.slice(1) ?? [] });
    const ledger = newer.descriptor.resources.map((resource) => ({
      resource,
      text: newer.files.get(resource.path) ?? '',
    }));
    expect(ledgerRecords(ledger)).toEqual({ reports: RECORDS.reports?.slice(1) });
  });

  it('leaves out a file that could not be read, and names no encoding it has not got', () => {
    const broken = new Map<string, string>([...texts].filter(([path]) => path !== 'meetings.csv'));
    const gb = { ...descriptor, resources: descriptor.resources.map((one) => ({ ...one, encoding: 'gb18030' })) };
    const { descriptor: less, files } = publish('internal', { descriptor: gb, texts: broken });
    expect([less.resources.some(({ path }) => path === 'meetings.csv'), files.has('meetings.csv')]).toEqual([
      false,
      false,
    ]);
    expect(less.resources.filter(({ encoding }) => encoding === 'gb18030')).toEqual([]);
  });
});

it('outlines of one’s own stand in place of those of the package', () => {
  const resource = {
    name: 'own',
    x_table: 'boundaries',
    path: 'own/b.geojson',
    format: 'geojson',
    x_provenance: 'user',
  } as const;
  const files = publishPackage({
    descriptor,
    texts,
    records: RECORDS,
    outlines: [{ resource, text: '{}' }],
    created: '',
    audience: 'internal',
  });
  const made = readPackage(files.get('datapackage.json') ?? '', 'p').descriptor;
  expect(made?.resources.filter(({ x_table }) => x_table === 'boundaries').map(({ path }) => path)).toEqual([
    'own/b.geojson',
  ]);
  expect([files.get('own/b.geojson'), files.has('boundaries/regions.topo.json')]).toEqual(['{}', false]);
});

describe('for the public', () => {
  const made = publish('public');
  it('is without what is withheld: items, contacts, names of files', () => {
    expect(cells(made.board.tables, 'reports')).toEqual([
      {
        item_id: '2023H2-04',
        month: '2023-11',
        revision: 1,
        kind: '正常',
        progress: 60,
        text: '多行\n文字',
        unit: '渝局',
        disclosure: '公开',
      },
    ]);
    expect([...made.files.values()].join('\n')).not.toContain('某人');
    expect([...made.files.keys()].some((path) => path.includes('demo'))).toBe(false);
    expect(made.descriptor.audience).toBe('public');
  });
  it('counts what it leaves out', () => expect(made.descriptor.x_withheld_items).toBe(1));
});
