import type { Issue, IssueCode } from '#model/issue.ts';
import { type Origin, placeOf, ruleOf, type TableName } from '#model/table.ts';

type Row = Readonly<Record<string, unknown>> & { readonly origin: Origin };
type Known = Partial<Record<TableName, readonly Row[]>>;

/**
 * Rows whose references resolve in the tables known so far.
 *
 * A region code of before is replaced by today's and noted. Where the table referred to is not there at all,
 * nothing can be checked and the rows stay. A broken optional reference blanks the cell, a broken key or required one drops the row.
 */
export function resolveReferences(name: TableName, rows: readonly Row[], known: Known, issues: Issue[]): Row[] {
  const checks = Object.entries(ruleOf(name).references ?? {}).map(([column, targets]) => ({
    column,
    ids: idsOf(targets, known),
    mayBeBlank: mayBeBlank(name, column),
    toRegions: targets.includes('regions.code'),
    toItems: targets.includes('items.id'),
  }));
  const renamed = predecessors(known);
  return rows.flatMap((row) => {
    let kept: Row = row;
    for (const check of checks) {
      const value = row[check.column];
      if (value === undefined || check.ids === undefined || check.ids.has(String(value))) continue;
      const today = check.toRegions ? renamed.get(String(value)) : undefined;
      issues.push(broken(row, check.column, String(value), codeOf(check, today), today));
      if (today !== undefined) kept = { ...kept, [check.column]: today };
      else if (check.mayBeBlank) kept = { ...kept, [check.column]: undefined };
      else return [];
    }
    return [kept];
  });
}

/** What a row is about cannot be left out of it: keys, required cells, its item and its region. */
function mayBeBlank(name: TableName, column: string): boolean {
  const { key, schema } = ruleOf(name);
  const isSubject = key.includes(column) || column === 'item_id' || column === 'region_code';
  return !isSubject && schema.entries[column]?.type === 'undefinedable';
}

function idsOf(targets: readonly string[], known: Known): Set<string> | undefined {
  const ids = new Set<string>();
  let there = false;
  for (const target of targets) {
    const [table, column] = target.split('.') as [TableName, string];
    const rows = known[table];
    if (rows === undefined || (rows.length === 0 && !ruleOf(table).required)) continue;
    there = true;
    for (const row of rows) ids.add(String(row[column]));
  }
  return there ? ids : undefined;
}

function predecessors(known: Known): Map<string, string> {
  const rows = known.region_predecessors ?? [];
  const matching = rows.filter((row) => row.rule === 'match' && row.old_code !== undefined && row.code !== undefined);
  return new Map(matching.map((row) => [String(row.old_code), String(row.code)]));
}

function codeOf(check: { toRegions: boolean; toItems: boolean }, today: string | undefined): IssueCode {
  if (today !== undefined) return 'predecessor';
  if (check.toItems) return 'unknown-item';
  return check.toRegions ? 'unknown-code' : 'broken-reference';
}

function broken(row: Row, column: string, value: string, code: IssueCode, expected: string | undefined): Issue {
  return {
    code,
    severity: code === 'predecessor' ? 'note' : 'error',
    where: placeOf(row.origin, column),
    value,
    subject: expected ?? value,
    ...(expected === undefined ? {} : { expected }),
  };
}
