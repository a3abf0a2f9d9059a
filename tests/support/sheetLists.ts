import { readFileSync } from 'node:fs';
import type { Lists } from '#model/lists.ts';
import type { TableName } from '#model/table.ts';
import { shippedTables } from './shipped.ts';

/** What the shipped package tells a reader of sheets, with the Chinese titles of its fields. */
export function shippedLists(): Lists {
  const { resources } = JSON.parse(readFileSync(new URL('../../data/datapackage.json', import.meta.url), 'utf8')) as {
    resources: { x_table: string; schema?: { fields: { name: string; title?: string }[] } }[];
  };
  const titles: Partial<Record<TableName, Record<string, string>>> = {};
  for (const { x_table, schema } of resources)
    for (const { name, title } of schema?.fields ?? [])
      if (title) titles[x_table as TableName] = { ...titles[x_table as TableName], [title]: name };
  return { ...shippedTables(false), titles };
}
