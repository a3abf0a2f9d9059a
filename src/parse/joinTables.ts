import type { Issue } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import {
  type Origin,
  type Provenance,
  placeOf,
  ruleOf,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from '#model/table.ts';
import { resolveReferences } from '#parse/references.ts';

/** One resource of the package, read. */
export interface ReadTable {
  readonly name: TableName;
  readonly provenance: Provenance;
  readonly rows: readonly LooseRow[];
}
export type LooseRow = Readonly<Record<string, unknown>> & { readonly origin: Origin };

/**
 * All resources → one set of tables: demo left out where it must be, overlays laid, keys unique, references resolved.
 *
 * useDemo  false: as if no demo tables were there. Also ignored as soon as one table of the ledger is the user's own
 * returns  rows whose keys do not resolve are left out and named in `issues`
 */
export function joinTables(read: readonly ReadTable[], useDemo: boolean): { tables: Tables; issues: Issue[] } {
  const issues: Issue[] = [];
  const demo = useDemo && !read.some((table) => table.provenance === 'user' && ruleOf(table.name).ledger);
  const used = read.filter((table) => demo || table.provenance !== 'demo');
  const tables: Partial<Record<TableName, readonly LooseRow[]>> = {};
  for (const name of TABLE_NAMES) {
    const parts = used.filter((table) => table.name === name);
    // Resolved before they are laid over one another: a broken reference stands in the file that holds it.
    const known = { ...tables, [name]: parts.flatMap(({ rows }) => rows) };
    const resolved = parts.map((part) => ({ ...part, rows: resolveReferences(name, part.rows, known, issues) }));
    tables[name] = layOver(name, resolved, issues);
  }
  return { tables: tables as Tables, issues };
}

/** Rows of later resources complete those of the same key before them; the same key twice in one resource is an issue. */
function layOver(name: TableName, parts: readonly ReadTable[], issues: Issue[]): LooseRow[] {
  const byKey = new Map<string, LooseRow>();
  const refused: LooseRow[] = [];
  for (const [index, part] of parts.entries()) {
    const seen = new Set<string>();
    for (const row of part.rows) {
      const key = keyOf(name, row);
      if (seen.has(key)) {
        issues.push(duplicate(name, row, key));
        continue;
      }
      seen.add(key);
      const before = byKey.get(key);
      if (before) byKey.set(key, complete(before, row));
      else if (index > 0 && part.provenance === 'demo') issues.push(completesNothing(name, row, key));
      else if (byKey.size >= mostOf(name)) refused.push(row);
      else if (isWhole(name, row, issues)) byKey.set(key, row);
    }
  }
  if (refused[0]) issues.push(tooMany(name, refused[0], byKey.size + refused.length));
  return [...byKey.values()];
}

/** So many rows a table of the board holds. */
function mostOf(name: TableName): number {
  return name === 'regions' || name === 'items' ? LIMITS[name] : LIMITS.records;
}

/** Told at the first row that is left out. */
function tooMany(name: TableName, { origin }: LooseRow, count: number): Issue {
  const where = { file: origin.file, row: origin.row };
  return { code: 'too-many', severity: 'error', where, value: String(count), expected: String(mostOf(name)) };
}

function keyOf(name: TableName, row: LooseRow): string {
  return ruleOf(name)
    .key.map((field) => row[field] ?? '')
    .join('\u001F');
}

function duplicate(name: TableName, row: LooseRow, key: string): Issue {
  const { key: fields } = ruleOf(name);
  return {
    code: name === 'regions' ? 'duplicate-code' : 'duplicate-key',
    severity: 'error',
    where: placeOf(row.origin, ...fields),
    value: key.split('\u001F').filter(Boolean).join(' '),
    subject: String(row[fields[0] ?? ''] ?? ''),
  };
}

/** The demo completes the public facts; where a fact is lost it must not stand in for it. */
function completesNothing(name: TableName, row: LooseRow, key: string): Issue {
  const { key: fields } = ruleOf(name);
  const where = placeOf(row.origin, ...fields);
  return {
    code: name === 'items' ? 'unknown-item' : 'broken-reference',
    severity: 'error',
    where,
    value: key.split('\u001F').join(' '),
    subject: key,
  };
}

function complete(before: LooseRow, over: LooseRow): LooseRow {
  const filled = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(filled) } as LooseRow;
}

/** A row that stands alone must have all its required cells, also when its resource was read as an overlay. */
function isWhole(name: TableName, row: LooseRow, issues: Issue[]): boolean {
  const { entries } = ruleOf(name).schema;
  const lacking = Object.keys(entries).find(
    (field) => row[field] === undefined && entries[field]?.type !== 'undefinedable',
  );
  if (lacking === undefined) return true;
  issues.push({
    code: 'missing-value',
    severity: 'error',
    where: placeOf(row.origin, lacking),
  });
  return false;
}
