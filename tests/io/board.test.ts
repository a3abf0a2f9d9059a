import { describe, expect, it } from 'vitest';
import { boardOf, type Files, lacking, packageOf } from '#io/board.ts';
import type { Issue } from '#model/issue.ts';
import { readPackage } from '#parse/readPackage.ts';
import { toyGeoJson } from '../support/toyCountry.ts';

type Part = [table: string, provenance: 'public' | 'user' | 'demo', text: string | Issue, path?: string];

const REGIONS: Part = [
  'regions',
  'public',
  'code,name,short_name,side,name_en,order\n500001,甲区,甲甲,渝,A,1\n500002,乙区,乙乙,渝,B,2\n510003,丙市,丙丙,川,C,3\n',
];
const PERIODS: Part = ['periods', 'public', 'id,name,start,end\nP,期,2023-07-01,2023-12-31\n'];
const AREAS: Part = ['areas', 'public', 'period_id,id,name,order\nP,x,面,1\n'];
const ITEMS: Part = ['items', 'public', 'id,period_id,area_id,name,named\nI,P,x,一,true\nJ,P,x,二,true\n'];
const DEMO_ITEMS: Part = ['items', 'demo', '事项编号,scope\nI,all16\n'];
const DEMO_REPORTS: Part = ['reports', 'demo', 'item_id,month,progress,contact\nI,2023-09,50,某人\n'];
const OUTLINES: Part = ['boundaries', 'public', JSON.stringify(toyGeoJson())];
const BASE = [REGIONS, PERIODS, AREAS, ITEMS, OUTLINES];

/** A package of these parts. */
function packageFrom(parts: readonly Part[]) {
  const resources = parts.map(([x_table, x_provenance, , path], at) => ({
    name: `${x_table}-${at}`,
    x_table,
    x_provenance,
    path: path ?? `${x_provenance}/${x_table}`,
    format: x_table === 'boundaries' ? 'geojson' : 'csv',
    ...(x_table === 'boundaries' ? { x_title_block: { text: '示意图' } } : {}),
    schema: { fields: [{ name: 'id', title: '事项编号' }] },
  }));
  const { descriptor } = readPackage(JSON.stringify({ name: 'toy', resources }), 'datapackage.json');
  if (!descriptor) throw new RangeError('packageFrom: a bad descriptor.');
  const files: Files = new Map(
    parts.map(([x_table, provenance, text, path]) => [path ?? `${provenance}/${x_table}`, text]),
  );
  return packageOf(descriptor, files, 'abc');
}

describe('packageOf', () => {
  it('reads tables and outlines, and keeps hash and title block', () => {
    const data = packageFrom([...BASE, DEMO_ITEMS, DEMO_REPORTS]);
    expect(data.issues).toEqual([]);
    expect(data.failed.size).toBe(0);
    expect(data.outlines.map(({ code }) => code)).toEqual(['500001', '500002', '510003']);
    expect(data).toMatchObject({ hash: 'abc', titleBlock: { text: '示意图' } });
    expect(data.read.map(({ name, provenance, rows }) => [name, provenance, rows.length])).toEqual([
      ['regions', 'public', 3],
      ['periods', 'public', 1],
      ['areas', 'public', 1],
      ['items', 'public', 2],
      ['items', 'demo', 1],
      ['reports', 'demo', 1],
    ]);
  });

  it('a table that cannot be had is named, the others stand', () => {
    const gone: Issue = { code: 'missing-file', severity: 'error', where: { file: 'demo/reports' }, value: '404' };
    const data = packageFrom([...BASE, ['reports', 'demo', gone]]);
    expect(data.issues).toEqual([gone]);
    expect(data.failed.get('reports')).toEqual(gone);
    expect(data.read).toHaveLength(4);
  });

  it('a table of which nothing can be used has failed', () => {
    const data = packageFrom([...BASE, ['reports', 'demo', 'month\n2023-09\n']]);
    expect(data.failed.get('reports')).toMatchObject({ code: 'missing-column' });
  });

  it('a table with one good row has not', () => {
    const data = packageFrom([...BASE, ['reports', 'demo', 'item_id,month\nI,2023-13\nI,2023-09\n']]);
    expect(data.issues).toHaveLength(1);
    expect(data.failed.has('reports')).toBe(false);
  });

  it.each<[string, string, string]>([
    ['no JSON', '{', 'not-json'],
    ['no outlines', '{}', 'not-outlines'],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', 'not-outlines'],
  ])('outlines that are %s have failed', (_what, text, code) => {
    const data = packageFrom([...BASE.slice(0, 4), ['boundaries', 'public', text]]);
    expect(data.outlines).toEqual([]);
    expect(data.failed.get('boundaries')).toMatchObject({ code });
  });
});

describe('boardOf', () => {
  it('joins the tables, demo or not', () => {
    const data = packageFrom([...BASE, DEMO_ITEMS, DEMO_REPORTS]);
    expect(boardOf(data, true, 'desk').tables.reports).toHaveLength(1);
    expect(boardOf(data, true, 'desk').tables.items[0]).toMatchObject({ name: '一', scope: 'all16' });
    expect(boardOf(data, false, 'desk').tables.reports).toEqual([]);
    expect(boardOf(data, false, 'desk').tables.items[0]?.scope).toBeUndefined();
  });

  it('a user’s report table turns the demo off', () => {
    const user: Part = ['reports', 'user', 'item_id,month,progress\nJ,2023-09,10\n'];
    const board = boardOf(packageFrom([...BASE, DEMO_REPORTS, user]), true, 'desk');
    expect(board.tables.reports.map(({ item_id }) => item_id)).toEqual(['J']);
  });

  it('names everything that is wrong: files, keys, outlines, limits, reports', () => {
    const board = boardOf(
      packageFrom([
        REGIONS,
        PERIODS,
        AREAS,
        ITEMS,
        ['boundaries', 'public', JSON.stringify({ ...toyGeoJson(), features: toyGeoJson().features.slice(1) })],
        ['status_rules', 'public', 'id,over,up_to,word,fold\nsevere,30,,甲,red\nahead,,20,乙,green\n'],
        ['reports', 'demo', 'item_id,month,override_status,extra\nI,2023-09,ahead,1\nK,2023-09,,1\n'],
      ]),
      true,
      'desk',
    );
    expect(board.issues.map(({ code }) => code)).toEqual([
      'unknown-column',
      'unknown-item',
      'row-without-shape',
      'status-hole',
      'override-without-reason',
    ]);
  });

  it('without outlines it does not complain of every region', () => {
    const board = boardOf(packageFrom([REGIONS, PERIODS, AREAS, ITEMS, ['boundaries', 'public', '{']]), true, 'desk');
    expect(board.issues.map(({ code }) => code)).toEqual(['not-json']);
  });

  it('takes from the public what it may not see, and counts it', () => {
    const user: Part = ['items', 'user', 'id,disclosure\nI,公开\nJ,\n'];
    const report: Part = ['reports', 'user', 'item_id,month,progress,contact,disclosure\nI,2023-09,50,某人,公开\n'];
    const data = packageFrom([...BASE, user, report]);
    const seen = boardOf(data, true, 'public');
    expect(seen.tables.items.map(({ id }) => id)).toEqual(['I']);
    expect(seen.withheldItems).toBe(1);
    expect(JSON.stringify(seen.tables)).not.toContain('某人');
    expect(boardOf(data, true, 'desk')).toMatchObject({ withheldItems: 0 });
  });
});

describe('lacking', () => {
  it('nothing, where all required tables have rows', () => {
    const data = packageFrom(BASE);
    expect(lacking(data, boardOf(data, true, 'desk'))).toEqual([]);
  });

  it('names required tables that came out empty', () => {
    const data = packageFrom([REGIONS, PERIODS, ['areas', 'public', 'period_id,id,name,order\n'], ITEMS, OUTLINES]);
    expect(lacking(data, boardOf(data, true, 'desk'))).toEqual(['areas']);
  });
});
