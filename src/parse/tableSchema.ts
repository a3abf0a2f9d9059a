import { boolean, day, integer, month, notNegative, number } from '#model/field.ts';
import { ruleOf, type TableName } from '#model/table.ts';
import { LEDGER_FIELD_TITLES } from '#words/ledgerFields.ts';

/** What Frictionless calls the kinds of our fields; all others are strings. */
const TYPES = new Map<unknown, string>([
  [number, 'number'],
  [notNegative, 'number'],
  [integer, 'integer'],
  [boolean, 'boolean'],
  [day, 'date'],
  [month, 'yearmonth'],
]);

type Titles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Schema of a table as `datapackage.json` describes it: fields with title and type, key, references within the package.
 *
 * resourceOf  name of the resource that holds a table
 */
export function tableSchema(name: TableName, resourceOf: (table: TableName) => string) {
  const { schema, key, references = {} } = ruleOf(name);
  const titles = (LEDGER_FIELD_TITLES as Titles)[name] ?? {};
  return {
    fields: Object.entries(schema.entries).map(([field, entry]) => ({
      name: field,
      title: titles[field] ?? field,
      type: TYPES.get('wrapped' in entry ? entry.wrapped : entry) ?? 'string',
    })),
    primaryKey: [...key],
    // One that may resolve in several tables cannot be written down.
    foreignKeys: Object.entries(references).flatMap(([field, [target = '', ...others]]) => {
      const [table, column] = target.split('.') as [TableName, string];
      return others.length > 0
        ? []
        : [{ fields: [field], reference: { resource: resourceOf(table), fields: [column] } }];
    }),
  };
}
