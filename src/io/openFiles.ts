import type { Files } from '#io/board.ts';
import { bookGrids } from '#io/bookGrids.ts';
import { decodeText } from '#io/decodeText.ts';
import { docxGrids } from '#io/docxGrids.ts';
import { kindOf } from '#io/kindOf.ts';
import { TooLargeError, unzip } from '#io/zip.ts';
import type { Grid } from '#model/grid.ts';
import type { Issue, IssueCode } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';
import type { DataPackage } from '#model/package.ts';
import { parseJson, readPackage } from '#parse/readPackage.ts';
import { textGrid } from '#parse/textGrid.ts';
import { importWords } from '#words/import.ts';

/** A file as it was dropped; in a folder or ZIP with the path within it. */
export interface Received {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Cells copied from a spreadsheet, not a file. */
  readonly isPasted?: true;
  /** It was not even read; `bytes` are none. */
  readonly isTooLarge?: true;
  /** Likewise, there being too many before it. */
  readonly isTooMany?: true;
}

/** What files hold, not yet understood. */
export interface Opened {
  readonly grids: readonly Grid[];
  readonly outlines: readonly { readonly file: string; readonly json: unknown; readonly text: string }[];
  readonly packages: readonly OpenedPackage[];
  readonly issues: readonly Issue[];
}

export interface OpenedPackage {
  readonly file: string;
  readonly descriptor: DataPackage;
  readonly texts: Files;
}

/**
 * Opens files by what they hold, whatever their names say. Nothing is thrown: a file that cannot be opened is an issue.
 *
 * received  of one drop: the parts of a package belong together
 * onOpened  told after each file that is no part of a package
 */
export async function openFiles(
  received: readonly Received[],
  onOpened?: (done: number, of: number) => void,
): Promise<Opened> {
  const issues: Issue[] = [];
  const left = received.filter(({ isTooMany }) => isTooMany);
  if (left[0])
    issues.push({ ...refusal('too-many', left[0].name, String(LIMITS.files)), value: String(received.length) });
  const files = received.filter(({ isTooMany }) => !isTooMany).flatMap((file) => unpacked(file, issues));
  const packages = packagesIn(files, issues);
  const taken = new Set(packages.flatMap(({ paths }) => paths));
  const single = files.filter(({ name }) => !taken.has(name));
  const parts: Part[] = [];
  for (const file of single) {
    parts.push(await openFile(file));
    onOpened?.(parts.length, single.length);
  }
  return {
    grids: parts.flatMap(({ grids = [] }) => grids),
    outlines: parts.flatMap(({ outlines = [] }) => outlines),
    packages,
    issues: [...issues, ...parts.flatMap((part) => part.issues ?? [])],
  };
}

/** The file, or the files of a ZIP that is no workbook and no document. */
function unpacked(file: Received, issues: Issue[]): Received[] {
  if (file.isTooLarge || file.bytes.length > LIMITS.fileBytes) {
    issues.push(refusal('too-large', file.name, String(LIMITS.fileBytes / 1e6)));
    return [];
  }
  if (kindOf(file.name, file.bytes) !== 'zip') return [file];
  try {
    // What calls itself a workbook or document and holds none is broken, not an archive.
    if (officeKind(file.bytes) !== 'zip' || /\.(xlsx|xlsm|docx)$/i.test(file.name)) return [file];
    const inner = unzip(file.bytes, (name) => !/(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$)/.test(name));
    return [...inner].map(([name, bytes]) => ({ name: `${file.name}/${name}`, bytes }));
  } catch (error) {
    issues.push(refusal(error instanceof TooLargeError ? 'too-large' : 'broken-file', file.name));
    return [];
  }
}

/** What a ZIP is: it is not unpacked to tell. */
function officeKind(bytes: Uint8Array): 'xlsx' | 'docx' | 'refused' | 'zip' {
  const names = new Set<string>();
  unzip(bytes, (name) => {
    names.add(name);
    return false;
  });
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('word/document.xml')) return 'docx';
  const others = ['xl/workbook.bin', 'ppt/presentation.xml', 'mimetype', 'docProps/app.xml', 'AndroidManifest.xml'];
  return others.some((name) => names.has(name)) ? 'refused' : 'zip';
}

function packagesIn(files: readonly Received[], issues: Issue[]): (OpenedPackage & { paths: string[] })[] {
  return files.flatMap((file) => {
    if (!/(^|\/)datapackage\.json$/.test(file.name)) return [];
    const read = readPackage(decodeText(file.bytes) ?? '', file.name);
    issues.push(...read.issues);
    if (!read.descriptor) return [];
    const { descriptor } = read;
    const folder = file.name.slice(0, -'datapackage.json'.length);
    const texts = new Map(
      descriptor.resources.map(({ path, encoding }) => [path, textIn(files, folder + path, encoding)]),
    );
    const paths = [file.name, ...[...texts.keys()].map((path) => folder + path)];
    return [{ file: file.name, descriptor, texts, paths }];
  });
}

function textIn(files: readonly Received[], name: string, encoding: string | undefined): string | Issue {
  const file = files.find((one) => one.name === name);
  if (!file) return { code: 'missing-file', severity: 'error', where: { file: name } };
  return decodeText(file.bytes, encoding) ?? { code: 'not-text', severity: 'error', where: { file: name } };
}

type Part = Partial<Omit<Opened, 'packages'>>;

async function openFile({ name, bytes, isPasted }: Received): Promise<Part> {
  const kind = kindOf(name, bytes);
  try {
    if (kind === 'empty') return { issues: [refusal('empty-table', name)] };
    if (kind === 'refused') return { issues: [refusal('unreadable-kind', name)] };
    if (kind === 'encrypted') return { issues: [refusal('encrypted', name)] };
    if (kind === 'text') return openText(name, bytes, isPasted ? 'paste' : 'csv');
    if (kind !== 'zip') return await bookGrids(bytes, name, kind);
    const office = officeKind(bytes);
    if (office === 'xlsx') return await bookGrids(bytes, name, 'xlsx');
    if (office === 'docx') return docxGrids(bytes, name, importWords.tableName);
    return { issues: [refusal(office === 'zip' ? 'broken-file' : 'unreadable-kind', name)] };
  } catch (error) {
    return { issues: [refusal(error instanceof TooLargeError ? 'too-large' : 'broken-file', name)] };
  }
}

function openText(name: string, bytes: Uint8Array, source: 'csv' | 'paste'): Part {
  const text = decodeText(bytes);
  if (text === undefined) return { issues: [refusal('not-text', name)] };
  if (!/^\s*[{[]/.test(text)) {
    const { grid, issues } = textGrid(text, name, source);
    return { grids: [grid], issues };
  }
  const json = parseJson(text);
  if (json === undefined) return { issues: [refusal('not-json', name)] };
  return { outlines: [{ file: name, json, text }] };
}

function refusal(code: IssueCode, file: string, expected?: string): Issue {
  return { code, severity: 'error', where: { file }, ...(expected === undefined ? {} : { expected }) };
}
