import { annotatedBook, type Notes } from '#io/annotatedBook.ts';
import type { Package } from '#io/board.ts';
import { today } from '#io/clock.ts';
import { importCheck } from '#io/importCheck.ts';
import { type Opened, openFiles, type Received } from '#io/openFiles.ts';
import { packageOfRaw } from '#io/rawPackage.ts';
import { understand } from '#io/understand.ts';
import type { Grid } from '#model/grid.ts';
import type { ImportCheck, ImportChoices } from '#model/importCheck.ts';
import type { ImportProgress } from '#model/importState.ts';
import type { Issue } from '#model/issue.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import type { RawPackage } from '#model/package.ts';
import { importWords } from '#words/import.ts';
import { ISSUE_WORDS, SEVERITY_WORDS } from '#words/issue.ts';

/** More files, and what a person said of all of them. */
export interface CheckRequest {
  readonly kind: 'check';
  /** Files dropped since the last request. */
  readonly add: readonly Received[];
  readonly choices: ImportChoices;
  /** The ledger the files go into; undefined: a new one. */
  readonly before: KeptLedger | undefined;
}

/** A copy of one file with a comment at each cell that has an issue of the last check. */
export interface AnnotateRequest {
  readonly kind: 'annotate';
  readonly file: string;
}

/** The package of the server for all checks to come: as it gave it, or read. */
export interface ServerRequest {
  readonly kind: 'server';
  readonly server: RawPackage | Package;
}

export type ImportRequest = CheckRequest | AnnotateRequest | ServerRequest;

/** Reads files again and again: those of earlier requests are remembered as they were opened. */
export class ImportDesk {
  readonly #names: string[] = [];
  readonly #opened: Opened[] = [];
  #issues: readonly Issue[] = [];
  #server: Package | undefined;

  /** Lays the package down that files are checked against. */
  lay({ server }: ServerRequest): void {
    this.#server = 'files' in server ? packageOfRaw(server) : server;
  }

  /** Checks all files so far. throws before a package is laid down */
  async check(
    { add, choices, before }: CheckRequest,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportCheck> {
    const server = this.#server;
    if (!server) throw new Error('ImportDesk: no package to check against.');
    const fresh = add.map((file) => ({ ...file, name: this.#freeName(file.name) }));
    if (fresh.length > 0)
      this.#opened.push(await openFiles(fresh, (done, of) => onProgress?.({ step: 'open', done, of })));
    const understood = understand({
      opened: this.#opened,
      names: this.#names,
      choices,
      server,
      before,
      today: today(),
      onProgress,
    });
    this.#issues = understood.issues;
    return importCheck(understood, this.#names);
  }

  /** An XLSX copy of a file: its sheets as they were read, with what is said of each cell. */
  annotate(file: string): Promise<ArrayBuffer> {
    const grids = this.#opened.flatMap((one) => one.grids).filter((grid) => grid.file === file && !grid.isHidden);
    return annotatedBook(
      grids,
      grids.map((grid) => notesOf(grid, this.#issues)),
      importWords.annotator,
    );
  }

  /** Two files of the same name are two files. */
  #freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#names.includes(name); count += 1) name = importWords.sameName(wanted, count);
    this.#names.push(name);
    return name;
  }
}

function notesOf({ file, sheet, rows }: Grid, issues: readonly Issue[]): Notes {
  const notes = new Map<string, string[]>();
  const known = new Set(rows.map(({ row }) => row));
  for (const { where, code, severity } of issues) {
    if (where.file !== file || where.sheet !== sheet) continue;
    const row = where.row !== undefined && known.has(where.row) ? where.row : 1;
    const cell = where.cell ?? `A${row}`;
    const { title, now } = ISSUE_WORDS[code];
    notes.set(cell, [...(notes.get(cell) ?? []), importWords.cellNote(SEVERITY_WORDS[severity], title, now)]);
  }
  return notes;
}
