import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { boardOf } from '#io/board.ts';
import { PackageError, readPackage } from '#io/readPackage.ts';
import type { Issue } from '#model/issue.ts';

const DATA = new URL('../../data/', import.meta.url).pathname;

/** One fault to plant in a file of the package. Records count as a spreadsheet shows them, the head being row 1. */
export type Plant =
  /** Another text in a cell of a record. */
  | { readonly how: 'cell'; readonly row: number; readonly column: string; readonly text: string }
  /** One more record at the end; columns left out are blank. */
  | { readonly how: 'record'; readonly cells: Readonly<Record<string, string>> }
  /** A record once more, at the end. */
  | { readonly how: 'again'; readonly row: number }
  /** A record without its place in the file. */
  | { readonly how: 'without-record'; readonly row: number }
  /** A column gone from head and records. */
  | { readonly how: 'without-column'; readonly column: string }
  /** A new column at the end, filled in every record. */
  | { readonly how: 'column'; readonly column: string; readonly text: string }
  /** One cell more at the end of a record. */
  | { readonly how: 'surplus'; readonly row: number; readonly text: string }
  /** A passage of the text, which must be there, replaced where it first stands. */
  | { readonly how: 'passage'; readonly old: string; readonly text: string }
  /** The whole file. */
  | { readonly how: 'file'; readonly bytes: Uint8Array | string }
  /** No such file on the server. */
  | { readonly how: 'absent' }
  /** JSON changed in place. */
  | { readonly how: 'json'; readonly change: (json: never) => void };

/** Files of the shipped package by path below `data/`. */
export function shippedFiles(): Map<string, Uint8Array | string> {
  const paths = readdirSync(DATA, { recursive: true, encoding: 'utf8' });
  const data = paths.filter((path) => /\.(csv|json)$/.test(path));
  return new Map(data.map((path) => [path, readFileSync(join(DATA, path), 'utf8')]));
}

/** The same with one fault. Throws where the file, record, column or passage is not there: the fault would plant nothing. */
export function planted(
  files: ReadonlyMap<string, Uint8Array | string>,
  file: string,
  plant: Plant,
): Map<string, Uint8Array | string> {
  const text = files.get(file);
  if (typeof text !== 'string') throw new RangeError(`planted: no file "${file}" in the package.`);
  const next = new Map(files);
  if (plant.how === 'absent') next.delete(file);
  else next.set(file, plant.how === 'file' ? plant.bytes : changed(text, plant));
  if (plant.how !== 'absent' && next.get(file) === text) throw new RangeError(`planted: nothing changed in "${file}".`);
  return next;
}

/** Every issue of a package as the board loads it from a server that holds these files, demo tables included. */
export async function issuesOf(files: ReadonlyMap<string, Uint8Array | string>): Promise<readonly Issue[]> {
  const before = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const body = files.get(String(address).replace(/^data\//, ''));
    return body === undefined ? new Response('', { status: 404 }) : new Response(body as BodyInit);
  };
  try {
    const data = await readPackage('data', new AbortController().signal);
    return boardOf(data, true, 'desk').issues;
  } catch (error) {
    if (error instanceof PackageError) return error.issues;
    throw error;
  } finally {
    globalThis.fetch = before;
  }
}

function changed(text: string, plant: Exclude<Plant, { how: 'absent' | 'file' }>): string {
  if (plant.how === 'passage') {
    if (!text.includes(plant.old)) throw new RangeError(`planted: "${plant.old}" is not in the file.`);
    return text.replace(plant.old, () => plant.text);
  }
  if (plant.how === 'json') {
    const json = JSON.parse(text);
    plant.change(json as never);
    return JSON.stringify(json);
  }
  return `${Papa.unparse(records(Papa.parse<string[]>(text.trimEnd()).data, plant), { newline: '\n' })}\n`;
}

function records(rows: string[][], plant: Exclude<Plant, { how: 'absent' | 'file' | 'passage' | 'json' }>): string[][] {
  const head = rows[0] ?? [];
  switch (plant.how) {
    case 'cell':
      return rows.map((cells, at) =>
        at === recordAt(rows, plant.row) ? cells.with(columnAt(head, plant.column), plant.text) : cells,
      );
    case 'record':
      for (const column of Object.keys(plant.cells)) columnAt(head, column);
      return [...rows, head.map((column) => plant.cells[column] ?? '')];
    case 'again':
      return [...rows, [...(rows[recordAt(rows, plant.row)] ?? [])]];
    case 'without-record':
      return rows.toSpliced(recordAt(rows, plant.row), 1);
    case 'without-column':
      return rows.map((cells) => cells.toSpliced(columnAt(head, plant.column), 1));
    case 'column':
      return rows.map((cells, at) => [...cells, at === 0 ? plant.column : plant.text]);
    case 'surplus':
      return rows.map((cells, at) => (at === recordAt(rows, plant.row) ? [...cells, plant.text] : cells));
  }
}

function recordAt(rows: readonly unknown[], row: number): number {
  if (!(row >= 2 && row <= rows.length)) throw new RangeError(`planted: no record ${row}.`);
  return row - 1;
}

function columnAt(head: readonly string[], column: string): number {
  const at = head.indexOf(column);
  if (at < 0) throw new RangeError(`planted: no column "${column}".`);
  return at;
}
