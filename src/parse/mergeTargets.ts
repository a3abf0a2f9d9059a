import type { TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import { headerOf, placeAt } from '#model/linePlace.ts';
import type { ItemMonth } from '#parse/itemClaims.ts';
import { plainText } from '#parse/plainNumber.ts';
import type { Said } from '#parse/settle.ts';
import { mergeWords } from '#words/importMerge.ts';
import type { LedgerColumn } from '#words/ledger.ts';

const FIELDS = [
  ['target', 'text'],
  ['targetValue', 'value'],
  ['unit', 'unit'],
  ['start', 'start_on'],
  ['due', 'due_on'],
] as const satisfies readonly (readonly [LedgerColumn, string])[];
type Field = (typeof FIELDS)[number][1];
type Days = Readonly<Partial<Record<'start_on' | 'due_on', string>>>;

/** One column in which a month differs from the target in force in it. */
interface Change {
  readonly column: LedgerColumn;
  readonly field: Field;
  readonly said: Said;
  readonly before: string;
}

/**
 * Versions of an item's target after the import.
 *
 * What nobody had said before is filled in; what is said otherwise than in force in that month makes a new version, set on the
 * first day of the month. The first version is set on no day: none is told. Days of an item without a target stand with the item.
 *
 * days     the item's own start and due day, in force where a target has none
 * returns  `days` filled where they were blank
 */
export function mergeTargets(
  { id, days, before }: { id: string; days: Days; before: readonly TextRow[] },
  months: readonly ItemMonth[],
  issues: Issue[],
): { rows: readonly TextRow[]; days: Days } {
  let rows = [...before].sort((a, b) => Number(a.version) - Number(b.version));
  let own = days;
  for (const { month, told } of months) {
    const at = inForce(rows, month);
    const fresh = freshFields(told, rows[at], own);
    own = { ...own, ...pick(fresh, ['start_on', 'due_on']) };
    const filled = { ...pick(fresh, ['text', 'value', 'unit']), ...disclosed(told, rows[at], fresh) };
    if (Object.keys(filled).length > 0)
      rows = laid(rows, Math.max(0, at), { item_id: id, version: '1', ...rows[at], ...filled });
    const changes = changesOf(told, rows[inForce(rows, month)], own);
    if (changes.length === 0) continue;
    if (rows.length === 0) rows = [{ item_id: id, version: '1' }];
    rows = withVersion(rows, month, changes);
    issues.push(noteOf(id, changes));
  }
  return { rows, days: own };
}

/** Index of the version in force in a month; rows without a month speak of the latest. −1 where there is none. */
function inForce(rows: readonly TextRow[], month: string): number {
  if (month === '') return rows.length - 1;
  const found = rows.findLastIndex(({ set_on }) => !set_on || set_on.slice(0, 7) <= month);
  return found < 0 && rows.length > 0 ? 0 : found;
}

function inForceOf(field: Field, row: TextRow | undefined, days: Days): string | undefined {
  const value = row?.[field] || (field === 'start_on' || field === 'due_on' ? days[field] : undefined);
  return field === 'value' ? plainText(value) : value || undefined;
}

function freshFields(told: ItemMonth['told'], row: TextRow | undefined, days: Days): TextRow {
  return Object.fromEntries(
    FIELDS.flatMap(([column, field]) => {
      const said = told[column];
      return said && inForceOf(field, row, days) === undefined ? [[field, said.raw]] : [];
    }),
  );
}

function changesOf(told: ItemMonth['told'], row: TextRow | undefined, days: Days): Change[] {
  return FIELDS.flatMap(([column, field]) => {
    const said = told[column];
    const before = inForceOf(field, row, days);
    return said && before !== undefined && before !== said.raw ? [{ column, field, said, before }] : [];
  });
}

/** 公开属性 of a row holds for the target it names. */
function disclosed(told: ItemMonth['told'], row: TextRow | undefined, fresh: TextRow): TextRow {
  const said = told.disclosure?.raw;
  const hasTarget = row !== undefined || fresh.text !== undefined || fresh.value !== undefined;
  return said !== undefined && hasTarget && row?.disclosure !== said ? { disclosure: said } : {};
}

function pick(row: TextRow, fields: readonly string[]): TextRow {
  return Object.fromEntries(fields.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])));
}

function laid(rows: readonly TextRow[], at: number, row: TextRow): TextRow[] {
  return [...rows.slice(0, at), row, ...rows.slice(at + 1)];
}

/** Versions count on from one to the next; one that is set before others comes before them. */
function withVersion(rows: readonly TextRow[], month: string, changes: readonly Change[]): TextRow[] {
  const at = Math.max(0, inForce(rows, month));
  const { set_on: _old, ...base } = rows[at] ?? {};
  const version = Number(base.version ?? '0') + 1;
  const said = Object.fromEntries(changes.map(({ field, said }) => [field, said.raw]));
  const row = { ...base, version: String(version), ...(month === '' ? {} : { set_on: `${month}-01` }), ...said };
  const later = rows.slice(at + 1).map((one) => ({ ...one, version: String(Number(one.version) + 1) }));
  return [...rows.slice(0, at + 1), row, ...later];
}

function noteOf(id: string, changes: readonly Change[]): Issue {
  const [first] = changes;
  const texts = changes.map(({ column, said, before }) =>
    mergeWords.change(headerOf(said.line.place, column), before, said.shown),
  );
  return {
    code: 'new-target-version',
    severity: 'note',
    where: first ? placeAt(first.said.line.place, first.column) : { file: '' },
    value: mergeWords.changes(texts),
    subject: id,
  };
}
