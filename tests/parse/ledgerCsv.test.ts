import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LedgerRecords } from '#model/import.ts';
import type { Resource } from '#model/package.ts';
import { ruleOf, TABLE_NAMES, TABLES, type TableName } from '#model/table.ts';
import { isLedgerResource, ledgerRecords, ledgerResources } from '#parse/ledgerCsv.ts';
import { LEDGER_FIELD_TITLES } from '#words/ledgerFields.ts';

fc.configureGlobal({ seed: 20230626 });

const LEDGER = TABLE_NAMES.filter((name) => ruleOf(name).ledger);
const RECORDS: LedgerRecords = {
  reports: [
    { item_id: 'I', month: '2023-11', progress: '85', text: '甲，"乙"\n第二行', row: '甲.xlsx[9月]#5' },
    { item_id: 'I', month: '2023-11', revision: '2', kind: '更正', progress: '0', text: '=1+1' },
  ],
  items: [{ id: 'I', period_id: 'P', scope: 'listed' }],
  plans: [],
};

it('writes a file for each table with rows, items before what refers to them', () => {
  const made = ledgerResources(RECORDS);
  expect(made.map(({ resource }) => [resource.name, resource.x_table, resource.path, resource.x_provenance])).toEqual([
    ['ledger_items', 'items', 'ledger/items.csv', 'user'],
    ['ledger_reports', 'reports', 'ledger/reports.csv', 'user'],
  ]);
  expect(made[0]?.text.split('\n').slice(0, 2)).toEqual([
    'id,official_no,period_id,area_id,name,name_en,named,scope,start_on,due_on,rhythm,weight,continues,group_no,closed_on,disclosure,source_id',
    'I,,P,,,,,listed,,,,,,,,,',
  ]);
  // Data, no sheet for people: a text that looks like a formula stays as it is.
  expect(made[1]?.text).toContain(',=1+1,');
});

it('describes the fields by the model', () => {
  const schema = ledgerResources(RECORDS)[1]?.resource.schema as NonNullable<Resource['schema']> &
    Record<string, unknown>;
  const types = new Map(schema.fields.map(({ name, title, type }) => [name, [title, type]]));
  expect(types.get('month')).toEqual(['报告月份', 'yearmonth']);
  expect(types.get('progress')).toEqual(['进度%', 'number']);
  expect(types.get('revision')).toEqual(['修订次序', 'integer']);
  expect(types.get('submitted_on')).toEqual(['报送日期', 'date']);
  expect(types.get('text')).toEqual(['进展情况', 'string']);
  expect(schema.primaryKey).toEqual(['item_id', 'month', 'side', 'region_code', 'revision', 'kind']);
  expect(schema.foreignKeys).toEqual([
    { fields: ['item_id'], reference: { resource: 'items', fields: ['id'] } },
    { fields: ['region_code'], reference: { resource: 'regions', fields: ['code'] } },
  ]);
});

it('refers to the resources of the package by their names there', () => {
  const [links] = ledgerResources({ list_links: [{ from_id: 'N1', to_id: 'A1' }] });
  const reference = { resource: 'ledger_list_entries', fields: ['id'] };
  expect(links?.resource.schema?.foreignKeys).toEqual([
    { fields: ['from_id'], reference },
    { fields: ['to_id'], reference },
  ]);
});

it.each(LEDGER)('%s has a title for every field, that of the shipped package where it has one', (name) => {
  const titles = (LEDGER_FIELD_TITLES as Record<string, Record<string, string>>)[name];
  expect(Object.keys(titles ?? {}).sort()).toEqual(Object.keys(TABLES[name].schema.entries).sort());
  const { resources } = JSON.parse(readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8'));
  const shipped = resources.find(({ x_table }: Resource) => x_table === name)?.schema.fields ?? [];
  for (const field of shipped) expect([field.name, titles?.[field.name]]).toEqual([field.name, field.title]);
});

it('reads back what it has written, tables without rows apart', () => {
  const { plans: _none, ...filled } = RECORDS;
  expect(ledgerRecords(ledgerResources(RECORDS))).toEqual(filled);
});

it('passes over other files, and columns no table has', () => {
  const [items] = ledgerResources(RECORDS);
  if (!items) throw new Error('no items');
  const other = { ...items, resource: { ...items.resource, path: 'items.csv' } };
  expect([other, items].map(({ resource }) => isLedgerResource(resource))).toEqual([false, true]);
  expect(ledgerRecords([other, { ...items, text: 'id,备注\nI,甲\n' }])).toEqual({ items: [{ id: 'I' }] });
});

it('loses nothing of any ledger', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  const tricky = fc.constantFrom('"', '""', ',', 'a\nb', 'a\r\nb', 'a\rb', "'=1", '，', '\uFEFF甲', '0');
  const rowOf = (name: TableName) => {
    const fields = Object.keys(TABLES[name].schema.entries);
    const cells = Object.fromEntries(
      fields.map((field) => [field, fc.option(fc.oneof(cell, tricky), { nil: undefined })]),
    );
    return fc.record(cells).map((row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text?.trim())));
  };
  const table = (name: TableName) =>
    fc.array(
      rowOf(name).filter((row) => Object.keys(row).length > 0),
      { maxLength: 4 },
    );
  const ledgers = fc.record(Object.fromEntries(LEDGER.map((name) => [name, table(name)])));
  fc.assert(
    fc.property(ledgers, (records) => {
      const filled = Object.fromEntries(Object.entries(records).filter(([, rows]) => rows.length > 0));
      expect(ledgerRecords(ledgerResources(records as LedgerRecords))).toEqual(filled);
    }),
  );
});
