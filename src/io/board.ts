import { joinOutlines } from '#geo/joinOutlines.ts';
import type { Outline } from '#geo/outlines.ts';
import type { FetchFailure } from '#io/fetchBytes.ts';
import { READER, type Reader, type TableRead } from '#io/reader.ts';
import type { Issue } from '#model/issue.ts';
import type { DataPackage, RawPackage, Resource, TitleBlock } from '#model/package.ts';
import { TABLE_NAMES, TABLES, type TableName, type Tables } from '#model/table.ts';
import { checkReports } from '#parse/checkReports.ts';
import { joinTables, type ReadTable } from '#parse/joinTables.ts';
import { disclose, type Reach } from '#stats/disclosure.ts';
import { signedOnly } from '#stats/signed.ts';
import { checkThresholds } from '#stats/thresholds.ts';

/** Text of every resource by path; an issue where it could not be had. */
export type Files = ReadonlyMap<string, string | Issue>;

/** A data package read and checked as far as it goes without knowing what will be shown of it. */
export interface Package {
  readonly descriptor: DataPackage;
  readonly read: readonly ReadTable[];
  readonly outlines: readonly Outline[];
  readonly context: readonly Outline[];
  readonly titleBlock: TitleBlock | undefined;
  readonly issues: readonly Issue[];
  /** Tables that stand in the package but could not be read, with the reason. */
  readonly failed: ReadonlyMap<string, Issue>;
  /** First 12 hex digits of SHA-256 over the resources, see `hash.ts`. */
  readonly hash: string;
  /** As a server gave it; none where none did. */
  readonly raw?: RawPackage;
  /** Set where the server gave no whole answer and this browser's own copy, of `at` (ms since 1970), stands in. */
  readonly copy?: { readonly at: number; readonly failure: FetchFailure['kind'] };
}

/** Tables of one audience, joined, and everything that is wrong with the data. */
export interface Board {
  readonly tables: Tables;
  readonly issues: readonly Issue[];
  readonly withheldItems: number;
}

/**
 * Files of a package → tables, outlines and issues. Nothing is thrown: what cannot be read is named.
 *
 * reader  reads the texts; one that remembers spares reading unchanged files again
 */
export function packageOf(descriptor: DataPackage, files: Files, hash: string, reader: Reader = READER): Package {
  const issues: Issue[] = [];
  const failed = new Map<string, Issue>();
  const read: ReadTable[] = [];
  const seen = new Set<string>();
  for (const resource of descriptor.resources) {
    const text = files.get(resource.path);
    const isOverlay = seen.has(resource.x_table);
    seen.add(resource.x_table);
    if (text === undefined || !isTable(resource.x_table)) continue;
    const table: TableRead =
      typeof text === 'string'
        ? reader.table(resource.x_table, text, sourceOf(resource, isOverlay))
        : { rows: [], issues: [text] };
    issues.push(...table.issues);
    if (typeof text === 'string')
      read.push({ name: resource.x_table, provenance: resource.x_provenance, rows: table.rows });
    // A broken overlay leaves the table itself standing.
    const fatal = table.rows.length === 0 && table.issues.find(({ severity }) => severity === 'error');
    if (fatal && !isOverlay) failed.set(resource.x_table, fatal);
  }
  const focus = outlinesOf('boundaries', descriptor, files, reader);
  const context = outlinesOf('context_boundaries', descriptor, files, reader);
  for (const [table, { fatal, issues: found }] of Object.entries({ boundaries: focus, context_boundaries: context })) {
    issues.push(...found);
    if (fatal) failed.set(table, fatal);
  }
  const titleBlock = descriptor.resources.find(({ x_table }) => x_table === 'boundaries')?.x_title_block;
  return {
    descriptor,
    read,
    outlines: focus.outlines,
    context: context.outlines,
    titleBlock,
    issues,
    failed,
    hash,
  };
}

/** Required tables that could not be read or came out empty: without them there is no board. */
export function lacking(data: Package, board: Board): TableName[] {
  const isThere = (name: TableName) => board.tables[name].length > 0 && !data.failed.has(name);
  return TABLE_NAMES.filter((name) => 'required' in TABLES[name] && !isThere(name));
}

/** The package as those before the picture may see it. `useDemo` false: as if no demo tables were there. */
export function boardOf(data: Package, useDemo: boolean, reach: Reach, isSigned = false): Board {
  const { tables, issues } = joinTables(data.read, useDemo);
  const resource = data.descriptor.resources.find(({ x_table }) => x_table === 'boundaries');
  const outlineIssues =
    data.outlines.length > 0 && resource ? joinOutlines(data.outlines, tables.regions, resource.path) : [];
  const all = [
    ...data.issues,
    ...issues,
    ...outlineIssues,
    ...checkThresholds(tables.status_rules),
    ...checkReports(tables),
  ];
  const disclosed = disclose(isSigned ? signedOnly(tables) : tables, reach);
  return {
    tables: disclosed.tables,
    issues: all,
    withheldItems: disclosed.withheldItems + (data.descriptor.x_withheld_items ?? 0),
  };
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

function sourceOf(resource: Resource, overlay: boolean) {
  const titles = Object.fromEntries(
    (resource.schema?.fields ?? []).flatMap(({ name, title }) => (title ? [[title, name]] : [])),
  );
  return { file: resource.path, provenance: resource.x_provenance, titles, overlay };
}

/** `fatal`: why nothing can be drawn from a file that is there. */
function outlinesOf(
  table: string,
  descriptor: DataPackage,
  files: Files,
  reader: Reader,
): { outlines: readonly Outline[]; issues: readonly Issue[]; fatal?: Issue } {
  const path = descriptor.resources.find(({ x_table }) => x_table === table)?.path;
  const text = path === undefined ? undefined : files.get(path);
  if (path === undefined || text === undefined) return { outlines: [], issues: [] };
  const read = typeof text === 'string' ? reader.outlines(text, path) : { outlines: [], issues: [text] };
  if (read.outlines.length > 0) return read;
  const first = read.issues.find(({ severity }) => severity === 'error');
  return { ...read, fatal: first ?? { code: 'not-outlines', severity: 'error', where: { file: path } } };
}
