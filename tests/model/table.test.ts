import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleOf, TABLE_NAMES, type TableName } from '#model/table.ts';

const fieldsOf = (name: TableName) => Object.keys(ruleOf(name).schema.entries);

interface Resource {
  x_table: string;
  schema?: { fields: { name: string; constraints?: { required?: boolean } }[]; primaryKey: string[] };
}
const { resources } = JSON.parse(readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8')) as {
  resources: Resource[];
};
const described = resources.flatMap(({ x_table, schema }) =>
  schema ? [{ x_table: x_table as TableName, schema }] : [],
);

describe.each(TABLE_NAMES)('%s', (name) => {
  it('has its key among its fields', () => {
    expect(fieldsOf(name)).toEqual(expect.arrayContaining([...ruleOf(name).key]));
  });

  it('refers to columns that are there, of itself or of tables that stand before it', () => {
    for (const [column, targets] of Object.entries(ruleOf(name).references ?? {})) {
      expect(fieldsOf(name)).toContain(column);
      for (const target of targets) {
        const [table, field] = target.split('.') as [TableName, string];
        expect(fieldsOf(table)).toContain(field);
        expect(TABLE_NAMES.indexOf(table)).toBeLessThanOrEqual(TABLE_NAMES.indexOf(name));
      }
    }
  });

  it('resolves every reference the contract gives by its name', () => {
    const by: Record<string, string> = {
      item_id: 'items.id',
      region_code: 'regions.code',
      platform_id: 'platforms.id',
      period_id: 'periods.id',
      area_id: 'areas.id',
      source_id: 'sources.id',
    };
    for (const [column, target] of Object.entries(by))
      if (fieldsOf(name).includes(column)) expect(ruleOf(name).references?.[column]).toContain(target);
  });
});

it('four tables are required; the outlines, which are no table, are the fifth', () => {
  expect(TABLE_NAMES.filter((name) => ruleOf(name).required)).toEqual(['regions', 'periods', 'areas', 'items']);
});

describe('the shipped descriptor', () => {
  it.each(described)('$x_table describes no field that the loader does not know', ({ x_table, schema }) => {
    expect(fieldsOf(x_table)).toEqual(expect.arrayContaining(schema.fields.map(({ name }) => name)));
  });

  it.each(described)('$x_table has the key of the loader, but for the kind of a report', ({ x_table, schema }) => {
    expect(ruleOf(x_table).key.filter((field) => x_table !== 'reports' || field !== 'kind')).toEqual(schema.primaryKey);
  });
});
