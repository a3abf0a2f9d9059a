import type { Aside, Conflict, LedgerRecords, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { ConflictExpected, Expected, IssueExpected, MergedExpected, Row, SheetExpected } from './case.ts';
import { flatLine } from './flatLine.ts';

/** All that came of files brought in at once. */
export interface CorpusRead {
  readonly sheets: readonly SheetRead[];
  /** Every issue: of files, of sheets, of the merge, of statuses against the computed ones. */
  readonly issues: readonly Issue[];
  readonly merged?: {
    readonly records: LedgerRecords;
    readonly conflicts: readonly Conflict[];
    readonly asides: readonly Aside[];
    readonly missing: { readonly regions: readonly string[] };
  };
}

/** What is not as expected, each in one line; none: all is well. */
export function differences(read: CorpusRead, expected: Expected): string[] {
  const whole = JSON.stringify(read);
  const stored = JSON.stringify([read.sheets.map(({ lines }) => lines), read.merged]);
  return [
    ...expected.sheets.flatMap((sheet) => sheetDifferences(read.sheets, sheet)),
    ...issueDifferences(read.issues, expected),
    ...(expected.never ?? []).filter((text) => whole.includes(text)).map((text) => `kept in any form: ${text}`),
    ...(expected.unsaved ?? []).filter((text) => stored.includes(text)).map((text) => `stored: ${text}`),
    ...(expected.merged ? mergedDifferences(read.merged, expected.merged) : []),
  ];
}

/** The issues alone: also of rows read from a page's table, where no severity but error and warning must be exact. */
export function issueDifferences(issues: readonly Issue[], expected: Pick<Expected, 'issues' | 'may'>): string[] {
  const left = [...issues];
  // The most exactly placed first, so that a vague one does not take its place.
  const wanted = [...expected.issues].sort((one, other) => exactness(other) - exactness(one));
  const missing = wanted.filter((want) => {
    const at = left.findIndex((issue) => fits(issue, want));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const allowed = new Set(expected.may);
  const extra = left.filter(({ code, severity }) => severity !== 'note' && !allowed.has(code));
  return [
    ...missing.map((want) => `issue missing: ${JSON.stringify(want)}`),
    ...extra.map((issue) => `issue not expected: ${JSON.stringify(issue)}`),
  ];
}

function fits({ code, where, value }: Issue, want: IssueExpected): boolean {
  return (
    want.codes.includes(code) &&
    (['file', 'sheet', 'row', 'column', 'cell'] as const).every(
      (key) => want[key] === undefined || want[key] === where[key],
    ) &&
    (want.values ?? []).every((text) => value?.includes(text))
  );
}

function exactness(want: IssueExpected): number {
  return Object.keys(want).length + (want.codes.length === 1 ? 1 : 0) + (want.values?.length ?? 0);
}

function sheetDifferences(sheets: readonly SheetRead[], want: SheetExpected): string[] {
  const place = want.sheet === undefined ? want.file : `${want.file}[${want.sheet}]`;
  const sheet = sheets.find(
    ({ file, sheet }) => file === want.file && (want.sheet === undefined || sheet === want.sheet),
  );
  if (!sheet) return want.taken === 'unknown' ? [] : [`${place}: sheet missing`];
  const facts = [
    ['taken', want.taken, sheet.taken],
    ['month', want.month, sheet.month],
    ['region', want.region, sheet.region_code],
    ['unit', want.unit, sheet.unit],
    ['isInternal', want.isInternal, sheet.isInternal],
    ['asksPercent', want.asksPercent, sheet.asksPercent],
  ] as const;
  return [
    ...facts.flatMap(([name, wish, found]) =>
      wish === undefined || wish === found ? [] : [`${place}: ${name} is ${found}, not ${wish}`],
    ),
    ...(want.lines ? rowDifferences(`${place} line`, sheet.lines.map(flatLine), want.lines, ['row']) : []),
    ...(want.skipped ? skippedDifferences(place, sheet, want.skipped) : []),
  ];
}

const USUAL = ['title', 'head', 'empty'];

function skippedDifferences(place: string, sheet: SheetRead, want: readonly Row[]): string[] {
  const found = sheet.skipped.map(({ row, why }) => ({ row: `${row}`, why }));
  const asked = found.filter(({ row, why }) => !USUAL.includes(why) || want.some((wish) => wish.row === row));
  return rowDifferences(`${place} skipped`, asked, want, ['row']);
}

/** Rows of two tables by their key, in the columns that the expected one names. */
export function rowDifferences(
  what: string,
  found: readonly Row[],
  want: readonly Row[],
  key: readonly string[],
): string[] {
  const keyOf = (row: Row) => key.map((name) => row[name]?.replace('?', '') ?? '').join(' ');
  const left = new Map(found.map((row) => [keyOf(row), row]));
  const doubled =
    found.length === left.size ? [] : [`${what}: the same key twice among ${found.map(keyOf).join(', ')}`];
  const wrong = want.flatMap((wish) => {
    const row = left.get(keyOf(wish));
    left.delete(keyOf(wish));
    if (!row) return key.some((name) => wish[name]?.endsWith('?')) ? [] : [`${what} ${keyOf(wish)}: missing`];
    return Object.entries(wish)
      .filter(([name, value]) => !key.includes(name) && !isSame(value, row[name] ?? ''))
      .map(([name, value]) => `${what} ${keyOf(wish)}: ${name} is "${row[name] ?? ''}", not "${value}"`);
  });
  return [...doubled, ...wrong, ...[...left.keys()].map((row) => `${what} ${row}: not expected`)];
}

/** The same text or number; a month says the same as a day in it; `*` is anything, `?` anything or nothing. */
function isSame(want: string, found: string): boolean {
  if (want === '?' || want === found) return true;
  if (want === '*') return found !== '';
  if (/^\d{4}-\d\d$/.test(want)) return found.startsWith(`${want}-`);
  return want !== '' && found !== '' && Math.abs(Number(want) - Number(found)) < 1e-9;
}

function mergedDifferences(merged: CorpusRead['merged'], want: MergedExpected): string[] {
  if (!merged) return ['nothing merged'];
  const { records } = merged;
  const open = (records.targets ?? []).filter(({ value, due_on }) => value || due_on);
  const known = new Set(want.items?.map(({ id }) => id?.replace('?', '')));
  return [
    ...rowDifferences('report', texts(records.reports), texts(want.reports), [
      'item_id',
      'month',
      'side',
      'region_code',
      'revision',
    ]),
    ...(want.targets ? rowDifferences('target', texts(open), want.targets, ['item_id', 'version']) : []),
    ...rowDifferences(
      'item',
      texts(records.items).filter(({ id }) => known.has(id)),
      want.items ?? [],
      ['id'],
    ),
    ...rowDifferences('conflict', merged.conflicts.map(flatConflict), want.conflicts.map(flatWish), KEY),
    ...(want.asides ? rowDifferences('aside', merged.asides.map(flatAside), want.asides, ['file', 'row', 'why']) : []),
    ...(want.missingRegions ? listDifferences(merged.missing.regions, want.missingRegions) : []),
  ];
}

const KEY = ['item', 'side', 'region', 'field'];

function flatConflict({ item_id, side = '', region_code = '', field, claims, chosen }: Conflict): Row {
  const said = claims.map(({ value, place }) => `${value}@${place.file}#${place.row}`).sort();
  const taken = chosen === undefined ? '' : (claims[chosen]?.value ?? '');
  return { item: short(item_id), side, region: region_code, field, claims: said.join(' '), taken };
}

function flatWish({ item, side = '', region = '', field, claims, chosen = '' }: ConflictExpected): Row {
  const said = claims.map(({ value, file, row }) => `${value}@${file}#${row}`).sort();
  return { item, side, region, field, claims: said.join(' '), taken: chosen };
}

const flatAside = ({ place, why }: Aside): Row => ({ file: place.file, row: `${place.row}`, why });

/** Records with blanks for what is left out, the revision 1 where none is said, and items by their number. */
function texts(rows: readonly Readonly<Partial<Row>>[] = []): Row[] {
  return rows.map((row) => {
    const filled = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? '']));
    return {
      side: '',
      region_code: '',
      ...filled,
      item_id: short(filled.item_id ?? ''),
      revision: filled.revision || '1',
    };
  });
}

/** "02" of "2023H2-02". */
const short = (id: string) => id.replace(/^2023H2-/, '');

function listDifferences(found: readonly string[], want: readonly string[]): string[] {
  const [one, other] = [[...found].sort().join(' '), [...want].sort().join(' ')];
  return one === other ? [] : [`missing regions are ${one}, not ${other}`];
}
