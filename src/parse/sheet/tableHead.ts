import type { Grid } from '#model/grid.ts';
import type { Correction } from '#model/import.ts';
import type { Lists } from '#model/lists.ts';
import { ruleOf, TABLE_NAMES, type TableName } from '#model/table.ts';
import { bestHead, type HeadDrafts, headDrafts, type SheetHead, saidOf } from '#parse/sheet/sheetHead.ts';
import { squash } from '#parse/sheet/squash.ts';

/** A head that is one of a table of the package. */
export interface TableHead {
  readonly name: TableName;
  readonly head: SheetHead;
}

/**
 * The table of the package whose fields the head names best, by their names or by their Chinese titles.
 *
 * returns  undefined where a required field is missing or most of the headers are no fields; of equals the table with fewer fields
 */
export function tableHead(grid: Grid, lists: Lists, correction: Correction): TableHead | undefined {
  const wanted = TABLE_NAMES.filter((name) => correction.taken === undefined || correction.taken === name);
  const drafts = headDrafts(grid, 1);
  const found = wanted.flatMap((name) => {
    const head = headOf(drafts, name, lists, correction);
    return head && (correction.taken === name || isWhole(name, head)) ? [{ name, head }] : [];
  });
  return found.sort((a, b) => b.head.score - a.head.score || fieldCount(a.name) - fieldCount(b.name))[0];
}

function headOf(drafts: HeadDrafts, name: TableName, lists: Lists, correction: Correction): SheetHead | undefined {
  const titles = Object.entries(lists.titles?.[name] ?? {}).map(([title, field]) => [squash(title), field] as const);
  const fields = new Map([...titles, ...Object.keys(ruleOf(name).schema.entries).map((key) => [key, key] as const)]);
  return bestHead(drafts, ([text = ''], header) => {
    const field = saidOf(correction, header) ?? fields.get(squash(text));
    return field ? { field } : {};
  });
}

function isWhole(name: TableName, { columns, score }: SheetHead): boolean {
  const there = new Set(columns.map(({ field }) => field));
  const entries = Object.entries(ruleOf(name).schema.entries);
  const lacks = entries.some(([field, schema]) => schema.type !== 'undefinedable' && !there.has(field));
  return !lacks && score >= 2 && score * 10 >= columns.length * 6;
}

function fieldCount(name: TableName): number {
  return Object.keys(ruleOf(name).schema.entries).length;
}
