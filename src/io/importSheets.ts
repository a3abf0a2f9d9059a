import type { Opened } from '#io/openFiles.ts';
import type { Grid } from '#model/grid.ts';
import type { SheetRead } from '#model/import.ts';
import { type ImportChoices, sheetKey } from '#model/importCheck.ts';
import type { ImportProgress } from '#model/importState.ts';
import type { Issue } from '#model/issue.ts';
import type { Lists } from '#model/lists.ts';
import { headKey } from '#parse/headKey.ts';
import { readSheet } from '#parse/readSheet.ts';
import { secretMark } from '#parse/sheet/secretMark.ts';
import { ledgerWords } from '#words/ledger.ts';
import { templateWords } from '#words/template.ts';

/** Sheets that may be used, each with the grid it was read from. */
export interface SheetsRead {
  readonly sheets: readonly { readonly read: SheetRead; readonly grid: Grid }[];
  readonly issues: readonly Issue[];
  /** Files of which nothing may be kept. */
  readonly refused: ReadonlySet<string>;
}

/** Files that were opened, and what a person said of them. */
export interface SheetTerms {
  readonly opened: readonly Opened[];
  /** Of the files as they were dropped; what was in a ZIP begins with the name of the ZIP. */
  readonly names: readonly string[];
  readonly choices: ImportChoices;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Reads every sheet that was not left out. A mark of state secrets anywhere in a file refuses the whole of it: neither its
 * sheets nor its issues are told of.
 */
export function importSheets({ opened, names, choices, onProgress }: SheetTerms, lists: Lists): SheetsRead {
  const grids = opened
    .flatMap((one) => one.grids)
    .filter(({ file }) => !choices.leftOut.includes(outerName(file, names)));
  const marked = new Map<string, Issue>();
  for (const grid of grids) {
    const where = secretMark(grid);
    const file = outerName(grid.file, names);
    if (where && !marked.has(file)) marked.set(file, { code: 'secret-mark', severity: 'error', where });
  }
  const clean = grids.filter((grid) => !marked.has(outerName(grid.file, names)) && isForImport(grid));
  const sheets = clean.map((grid, at) => {
    const read = readAgain(grid, lists, choices);
    onProgress?.({ step: 'read', done: at + 1, of: clean.length });
    return { grid, read };
  });
  return { sheets, issues: [...marked.values()], refused: new Set(marked.keys()) };
}

/** Name of the file that was dropped: of a ZIP for what was in it. */
export function outerName(file: string, names: readonly string[]): string {
  return names.find((name) => file === name || file.startsWith(`${name}/`)) ?? file;
}

/** Sheets of the board's own files that hold words only. */
const WORDS_ONLY: readonly string[] = [templateWords.exampleSheet, templateWords.noteSheet, ledgerWords.aboutSheet];

function isForImport({ isHidden, sheet }: Grid): boolean {
  return !isHidden && !(sheet !== undefined && WORDS_ONLY.includes(sheet));
}

/** As it was corrected, here or in a sheet of the same head before. */
function readAgain(grid: Grid, lists: Lists, { corrections, keepsContacts }: ImportChoices): SheetRead {
  const own = corrections[sheetKey(grid.file, grid.sheet)];
  const read = readSheet(grid, lists, own, keepsContacts);
  const remembered = corrections[headKey(read.columns.map(({ header }) => header))];
  return remembered ? readSheet(grid, lists, { ...remembered, ...own }, keepsContacts) : read;
}
