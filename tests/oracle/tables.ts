import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, numbered } from './csv.ts';

/** A table by name; a table that is in no resource is absent (undefined). */
export type Tables = Partial<Record<string, Line[]>> & { audience: string };

type Field = { name: string; title?: string };
type Resource = {
  name: string;
  path: string;
  format?: string;
  encoding?: string;
  x_table?: string;
  x_provenance?: string;
  schema?: { fields?: Field[]; primaryKey?: string | string[] };
};

/** The tables an office fills. One of them with provenance `user` switches every demo resource off. */
const LEDGER = new Set(
  [
    'ledger items months targets plans milestones item_regions item_units item_platforms',
    'reports list_entries list_links commitment_items groups',
  ].flatMap((names) => names.split(' ')),
);

/** Column that no file has: where the line stands, "demo/reports.csv#17". */
export const PLACE = '#';

/** Tables of a data package, demo rows laid over the public ones; `demo` false reads it as if it had no demo. */
export function readTables(folder: string, demo: boolean): Tables {
  const pack = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8').replace(/^\uFEFF/, ''));
  const resources: Resource[] = pack.resources.filter(
    (one: Resource) => (one.format ?? 'csv') === 'csv' && one.path.endsWith('.csv'),
  );
  const own = pack.resources.some((one: Resource) => one.x_provenance === 'user' && LEDGER.has(table(one)));
  const tables: Record<string, Line[]> = {};
  for (const resource of resources) {
    if (resource.x_provenance === 'demo' && (own || !demo)) continue;
    const name = table(resource);
    tables[name] = overlaid(tables[name] ?? [], linesOf(folder, resource), keyOf(resource));
  }
  return Object.assign(tables, { audience: String(pack.audience ?? 'internal') }) as unknown as Tables;
}

function table(resource: Resource): string {
  return resource.x_table ?? resource.name;
}

function keyOf(resource: Resource): string[] {
  const key = resource.schema?.primaryKey ?? [];
  return typeof key === 'string' ? [key] : key;
}

function linesOf(folder: string, resource: Resource): Line[] {
  const bytes = readFileSync(join(folder, resource.path));
  const [head, ...body] = numbered(new TextDecoder(resource.encoding ?? 'utf-8').decode(bytes));
  const names = new Map((resource.schema?.fields ?? []).map((field) => [field.title ?? field.name, field.name]));
  const columns = (head?.fields ?? []).map((title) => names.get(title) ?? title);
  return body.map(({ row, fields }) => ({
    ...Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? ''])),
    [PLACE]: `${resource.path}#${row}`,
  }));
}

/** `below` with each line of `above`: over the line of the same key its non-blank columns, else added. */
function overlaid(below: Line[], above: Line[], key: string[]): Line[] {
  const id = (line: Line) => key.map((column) => line[column] ?? '').join('\t');
  const result = below.map((line) => ({ ...line }));
  const places = key.length === 0 ? new Map<string, Line>() : new Map(result.map((line) => [id(line), line]));
  for (const line of above) {
    const place = places.get(id(line));
    if (!place) result.push({ ...line });
    else for (const [column, field] of Object.entries(line)) if (field !== '') place[column] = field;
  }
  return result;
}
