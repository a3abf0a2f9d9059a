import { describe, expect, it } from 'vitest';
import type { Issue } from '#model/issue.ts';
import type { TableName } from '#model/table.ts';
import { resolveReferences } from '#parse/references.ts';

type Loose = Record<string, unknown>;

/** Rows with an origin: the first stands in record 2. */
function rows(list: readonly Loose[], file = 'a.csv') {
  return list.map((row, at) => ({ ...row, origin: { file, row: at + 2, provenance: 'user' as const } }));
}

const KNOWN = {
  regions: rows([{ code: '500111' }, { code: '500116' }]),
  provinces: rows([{ code: '500000' }]),
  region_predecessors: rows([
    { old_code: '500225', old_name: '大足县', code: '500111', rule: 'match' },
    { old_code: '500112', old_name: '双桥区', code: '500111', rule: 'error' },
    { old_name: '大足', code: '500111', rule: 'match' },
  ]),
  items: rows([{ id: 'I' }]),
  areas: rows([{ id: 'x' }]),
  periods: rows([{ id: 'P' }]),
  indicators: rows([{ id: 'gdp' }]),
};

function resolve(name: TableName, list: readonly Loose[], known: Record<string, ReturnType<typeof rows>> = KNOWN) {
  const issues: Issue[] = [];
  const kept = resolveReferences(name, rows(list), known, issues).map(({ origin: _, ...row }) => row);
  return { kept, issues };
}

describe('what resolves stays as it is', () => {
  it.each<[TableName, Loose]>([
    ['item_regions', { item_id: 'I', region_code: '500116' }],
    ['statistics', { region_code: '500000', indicator: 'gdp' }],
    ['reports', { item_id: 'I', region_code: undefined }],
    ['items', { id: 'J', period_id: 'P', area_id: undefined }],
    ['regions', { code: '510000' }],
  ])('%s %o', (name, row) => {
    expect(resolve(name, [row])).toEqual({ kept: [row], issues: [] });
  });
});

describe('what does not', () => {
  it('a broken key drops the row', () => {
    expect(resolve('item_regions', [{ item_id: 'J', region_code: '500116' }])).toEqual({
      kept: [],
      issues: [
        {
          code: 'unknown-item',
          severity: 'error',
          where: { file: 'a.csv', row: 2, column: 'item_id' },
          value: 'J',
          subject: 'J',
        },
      ],
    });
  });

  it('a broken optional reference blanks the cell', () => {
    const { kept, issues } = resolve('items', [{ id: 'J', period_id: 'P', area_id: 'z' }]);
    expect(kept).toEqual([{ id: 'J', period_id: 'P', area_id: undefined }]);
    expect(issues).toMatchObject([{ code: 'broken-reference', value: 'z', where: { column: 'area_id' } }]);
  });

  it('a broken reference in a required column drops the row: no blank may stand there', () => {
    const { kept, issues } = resolve('published_shares', [
      { indicator: 'gdp', compare_with: 'nothing', published: 27 },
    ]);
    expect(kept).toEqual([]);
    expect(issues).toMatchObject([{ code: 'broken-reference', value: 'nothing', where: { column: 'compare_with' } }]);
  });

  it('a list entry without its item is dropped: it would stand under none', () => {
    expect(resolve('list_entries', [{ id: 'N', item_id: 'J' }])).toMatchObject({
      kept: [],
      issues: [{ code: 'unknown-item' }],
    });
  });

  it('an unknown code is no region', () => {
    const { kept, issues } = resolve('statistics', [{ region_code: '500999', indicator: 'gdp' }]);
    expect(kept).toEqual([]);
    expect(issues).toMatchObject([{ code: 'unknown-code', value: '500999' }]);
  });

  it('of several rows only the broken ones go', () => {
    const list = [{ item_id: 'I' }, { item_id: 'J' }, { item_id: 'I' }];
    const { kept, issues } = resolve('milestones', list);
    expect(kept).toHaveLength(2);
    expect(issues).toMatchObject([{ where: { row: 3 } }]);
  });
});

describe('codes of before', () => {
  it('are replaced by today’s and noted', () => {
    expect(resolve('statistics', [{ region_code: '500225', indicator: 'gdp' }])).toEqual({
      kept: [{ region_code: '500111', indicator: 'gdp' }],
      issues: [
        {
          code: 'predecessor',
          severity: 'note',
          where: { file: 'a.csv', row: 2, column: 'region_code' },
          value: '500225',
          subject: '500111',
          expected: '500111',
        },
      ],
    });
  });

  it('of the rule `error` must not be read as the new region', () => {
    expect(resolve('statistics', [{ region_code: '500112', indicator: 'gdp' }])).toMatchObject({
      kept: [],
      issues: [{ code: 'unknown-code', value: '500112' }],
    });
  });

  it('are those of regions alone', () => {
    expect(resolve('item_regions', [{ item_id: '500225', region_code: '500116' }]).issues).toMatchObject([
      { code: 'unknown-item' },
    ]);
  });
});

describe('nothing to check against', () => {
  it('an optional table that is not there lets rows stay', () => {
    expect(resolve('platforms', [{ id: 'p', source_id: 'F1' }])).toMatchObject({ issues: [] });
    expect(resolve('platforms', [{ id: 'p', source_id: 'F1' }], { ...KNOWN, sources: [] })).toMatchObject({
      issues: [],
    });
  });

  it('a required one that is empty does not', () => {
    expect(
      resolve('item_regions', [{ item_id: 'I', region_code: '500116' }], { ...KNOWN, items: [] }).issues,
    ).toMatchObject([{ code: 'unknown-item' }]);
  });
});
