import { readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);

/** A data package as the browser tests and the oracle take it: its descriptor, and every file by path. */
export interface UserPackage {
  descriptor: { x_contract: number; resources: Resource[] };
  files: Map<string, Buffer>;
}

/** A resource of the package as its descriptor names it. */
export interface Resource {
  name: string;
  x_table: string;
  path: string;
  format: string;
  title?: string;
  x_provenance?: string;
  schema?: { fields: { name: string; title?: string }[]; primaryKey?: string[] };
}

/** Texts of tables, CSV, by the name of the table. */
export type TableTexts = Readonly<Record<string, string>>;

/**
 * The shipped package with a user's ledger in place of the demo one.
 *
 * replaced  stand in place of every shipped resource of the table
 * added     are laid over the shipped rows
 */
export function userPackage(replaced: TableTexts, added: TableTexts = {}): UserPackage {
  const descriptor = JSON.parse(readFileSync(new URL('datapackage.json', DATA), 'utf8')) as UserPackage['descriptor'];
  const keys = new Map(descriptor.resources.map(({ x_table, schema }) => [x_table, schema?.primaryKey]));
  const kept = descriptor.resources.filter(
    ({ x_table, x_provenance }) => x_provenance !== 'demo' && !(x_table in replaced),
  );
  const texts = Object.entries({ ...replaced, ...added });
  const own = texts.map(([x_table]): Resource => {
    const primaryKey = keys.get(x_table);
    const schema = { fields: [], ...(primaryKey ? { primaryKey } : {}) };
    return {
      name: `user-${x_table}`,
      x_table,
      path: `user/${x_table}.csv`,
      format: 'csv',
      x_provenance: 'user',
      schema,
    };
  });
  const files = new Map([
    ...kept.map(({ path }) => [path, readFileSync(new URL(path, DATA))] as const),
    ...texts.map(([table, text]) => [`user/${table}.csv`, Buffer.from(text)] as const),
  ]);
  return { descriptor: { ...descriptor, resources: [...kept, ...own] }, files };
}
