import { readOutlines } from '#geo/outlines.ts';
import { boardOf, type Package } from '#io/board.ts';
import { errorAsides } from '#io/errorAsides.ts';
import { importSheets, outerName, type SheetTerms } from '#io/importSheets.ts';
import { overRecords, tableOf } from '#io/importTables.ts';
import type { OpenedPackage } from '#io/openFiles.ts';
import { withLedger } from '#io/withLedger.ts';
import type { LedgerRecords, Merged, SheetRead } from '#model/import.ts';
import type { ImportGain } from '#model/importCheck.ts';
import type { Issue } from '#model/issue.ts';
import type { KeptLedger, PackageFile } from '#model/keptLedger.ts';
import type { Lists } from '#model/lists.ts';
import type { TableName, Tables } from '#model/table.ts';
import { joinTables } from '#parse/joinTables.ts';
import { isLedgerResource, ledgerRecords, ledgerResources } from '#parse/ledgerCsv.ts';
import { mergeLines } from '#parse/mergeLines.ts';
import { statusDiffers } from '#stats/statusDiffers.ts';
import { importWords } from '#words/import.ts';

/** What an import is understood from. */
export interface ImportTerms extends SheetTerms {
  /** The package of the server. */
  readonly server: Package;
  readonly before: KeptLedger | undefined;
  /** "2023-12-05": decides what is awaited. */
  readonly today: string;
}

/** Files understood, and the ledger they would make; nothing is applied. */
export interface Understood {
  readonly sheets: readonly SheetRead[];
  readonly issues: readonly Issue[];
  readonly merged: Merged;
  readonly tables: ImportGain['tables'];
  /** Rows kept aside before. */
  readonly asidesBefore: number;
  readonly result: Pick<KeptLedger, 'files' | 'base' | 'asides'>;
}

/** Understands files that were opened. Nothing is thrown, whatever they hold. */
export function understand(terms: ImportTerms): Understood {
  const { opened, names, choices, server, onProgress } = terms;
  const isIn = ({ file }: { file: string }) => !choices.leftOut.includes(outerName(file, names));
  const own = opened
    .flatMap(({ packages }) => packages)
    .filter(isIn)
    .at(-1);
  const before = own ? keptPackage(own) : terms.before;
  const base = before ? withLedger(server, { ...EMPTY, ...before }) : server;
  const tables = joinTables(base.read, false).tables;
  const { sheets, issues, refused } = importSheets(terms, listsOf(base, tables));
  onProgress?.({ step: 'merge', done: 0, of: 1 });
  const told = opened
    .flatMap((one) => one.issues)
    .filter(({ where }) => isIn(where) && !refused.has(outerName(where.file, names)));
  const lines = sheets.flatMap(({ read }) => read.lines);
  const publicTables = joinTables(
    base.read.filter(({ provenance }) => provenance === 'public'),
    false,
  ).tables;
  const merged = mergeLines({
    lines,
    before: ledgerRecords(before?.files ?? []),
    lists: publicTables,
    settlement: choices.settlement,
    monthsSigned: [],
  });
  const others = sheets.flatMap((sheet) => tableOf(sheet) ?? []);
  const records = others.reduce<LedgerRecords>((all, { name, rows }) => overRecords(all, name, rows), merged.records);
  const outlines = outlinesIn(opened.flatMap((one) => one.outlines).filter(isIn), before);
  const files = [...ledgerResources(records), ...outlines.files];
  const result = {
    files,
    ...(before?.base ? { base: before.base } : {}),
    asides: [...(before?.asides ?? []), ...merged.asides, ...sheets.flatMap(errorAsides)],
  };
  onProgress?.({ step: 'check', done: 0, of: 1 });
  const after = boardOf(withLedger(server, { ...EMPTY, ...result }), false, 'desk');
  return {
    sheets: sheets.map(({ read }) => read),
    merged,
    asidesBefore: before?.asides.length ?? 0,
    tables: gained([...(own ? rowsOf(ledgerRecords(before?.files ?? [])) : []), ...others], outlines.count),
    result,
    issues: [
      ...told.map((issue) =>
        withHeader(
          issue,
          sheets.map(({ read }) => read),
        ),
      ),
      ...issues,
      ...sheets.flatMap(({ read }) => read.issues),
      ...others.flatMap((one) => one.issues),
      ...outlines.issues,
      ...merged.issues,
      ...statusDiffers(lines, after.tables, terms.today),
      ...(own ? after.issues : brokenRows(after.issues, others)),
    ],
  };
}

const EMPTY: KeptLedger = {
  id: '',
  name: '',
  folder: '',
  version: 0,
  savedAt: '',
  files: [],
  asides: [],
  events: [],
  sources: [],
};

/** A package that was dropped: the ledger that was published in it, and the rest of it. Demo tables are gone. */
function keptPackage({ descriptor, texts }: OpenedPackage): Pick<KeptLedger, 'files' | 'base' | 'asides'> {
  const files = descriptor.resources.flatMap((resource): PackageFile[] => {
    const text = texts.get(resource.path);
    return typeof text === 'string' && resource.x_provenance !== 'demo' ? [{ resource, text }] : [];
  });
  const isOwn = ({ resource }: PackageFile) => isLedgerResource(resource);
  const base = files.filter((file) => !isOwn(file));
  const resources = base.map(({ resource }) => resource);
  return { files: files.filter(isOwn), base: { descriptor: { ...descriptor, resources }, files: base }, asides: [] };
}

function listsOf({ descriptor }: Package, tables: Tables): Lists {
  const titles = descriptor.resources.map(({ x_table, schema }) => [
    x_table,
    Object.fromEntries((schema?.fields ?? []).flatMap(({ name, title }) => (title ? [[title, name]] : []))),
  ]);
  const months = tables.months.filter(({ state }) => state === 'final').map(({ month }) => month);
  const asof = months.sort().at(-1);
  return { ...tables, titles: Object.fromEntries(titles), ...(asof === undefined ? {} : { asof }) };
}

/** Outlines in place of the package's; those of the ledger before stay where none came. */
function outlinesIn(
  found: readonly { readonly file: string; readonly json: unknown; readonly text: string }[],
  before: Pick<KeptLedger, 'files'> | undefined,
): { files: PackageFile[]; issues: Issue[]; count: number } {
  const read = found.map((one) => ({ ...one, ...readOutlines(one.json, one.file) }));
  const issues = read.flatMap((one) => one.issues);
  const last = read.filter(({ outlines }) => outlines.length > 0).at(-1);
  if (!last) return { files: (before?.files ?? []).filter(isOutlines), issues, count: 0 };
  const format = isTopology(last.json) ? 'topojson' : 'geojson';
  const resource = {
    name: 'boundaries',
    x_table: 'boundaries',
    path: `ledger/boundaries.${format}`,
    format,
    x_provenance: 'user',
    x_title_block: { text: importWords.outlineTitle, source: last.file },
  } as const;
  return { files: [{ resource, text: last.text }], issues, count: last.outlines.length };
}

function isOutlines({ resource }: PackageFile): boolean {
  return resource.x_table === 'boundaries';
}

function isTopology(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'type' in json && json.type === 'Topology';
}

/** Tables that a package brought with it. */
function rowsOf(records: LedgerRecords): { name: TableName; rows: readonly unknown[] }[] {
  return Object.entries(records).map(([name, rows]) => ({ name: name as TableName, rows }));
}

function gained(
  others: readonly { name: TableName; rows: readonly unknown[] }[],
  outlines: number,
): ImportGain['tables'] {
  const counts: Partial<Record<TableName | 'boundaries', number>> = {};
  for (const { name, rows } of others) if (rows.length > 0) counts[name] = (counts[name] ?? 0) + rows.length;
  return outlines > 0 ? { ...counts, boundaries: outlines } : counts;
}

/** What does not resolve once tables that came as such are laid over the package. */
function brokenRows(issues: readonly Issue[], others: readonly { name: TableName }[]): Issue[] {
  const names = new Set<string>(others.map(({ name }) => name));
  return issues.filter(({ where, severity }) => {
    const table = /^ledger\/(\w+)\.csv$/.exec(where.file)?.[1];
    return severity === 'error' && table !== undefined && names.has(table);
  });
}

/** What was told of a cell when the file was opened, with the header of its column. */
function withHeader(issue: Issue, sheets: readonly SheetRead[]): Issue {
  const { file, sheet, cell, column } = issue.where;
  const letter = /^[A-Z]+/.exec(cell ?? '')?.[0];
  const isNamed = letter !== undefined && column === undefined;
  const read = isNamed ? sheets.find((one) => one.file === file && one.sheet === sheet) : undefined;
  const header = read?.columns.find((one) => one.letter === letter)?.header;
  return header ? { ...issue, where: { ...issue.where, column: header } } : issue;
}
