import { type Outline, readOutlines } from '#geo/outlines.ts';
import type { Issue } from '#model/issue.ts';
import type { TableName } from '#model/table.ts';
import type { LooseRow } from '#parse/joinTables.ts';
import { parseJson } from '#parse/readPackage.ts';
import { readTable, type TableSource } from '#parse/readTable.ts';

/** Rows of a table and what is wrong with it. */
export interface TableRead {
  readonly rows: readonly LooseRow[];
  readonly issues: readonly Issue[];
}
interface OutlinesRead {
  readonly outlines: readonly Outline[];
  readonly issues: readonly Issue[];
}

/** Reads the texts of a package's files. */
export interface Reader {
  readonly table: (name: TableName, text: string, source: TableSource) => TableRead;
  readonly outlines: (text: string, path: string) => OutlinesRead;
}

/** Reads each text as often as it is asked to. */
export const READER: Reader = { table: readTable, outlines: readOutlineText };

/** One text by path and how it was read: the last one of each file. */
type Memory<T> = Map<string, { readonly text: string; readonly how: string; readonly read: T }>;

/** Paths remembered at most; a package has a few dozen. */
const MAX_PATHS = 200;

/** A reader that reads a file again only when its text has changed. It keeps one text for each path. */
export function rememberingReader(): Reader {
  const tables: Memory<TableRead> = new Map();
  const outlines: Memory<OutlinesRead> = new Map();
  return {
    table: (name, text, source) =>
      once(tables, source.file, text, JSON.stringify([name, source]), () => readTable(name, text, source)),
    outlines: (text, path) => once(outlines, path, text, '', () => readOutlineText(text, path)),
  };
}

function once<T>(memory: Memory<T>, path: string, text: string, how: string, read: () => T): T {
  const kept = memory.get(path);
  if (kept && kept.text === text && kept.how === how) return kept.read;
  if (memory.size >= MAX_PATHS) memory.clear();
  const fresh = read();
  memory.set(path, { text, how, read: fresh });
  return fresh;
}

function readOutlineText(text: string, file: string): OutlinesRead {
  const json = parseJson(text);
  if (json === undefined) return { outlines: [], issues: [{ code: 'not-json', severity: 'error', where: { file } }] };
  return readOutlines(json, file);
}
