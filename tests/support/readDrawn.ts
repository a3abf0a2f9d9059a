import type { Grid } from '#model/grid.ts';
import type { Correction, SheetRead } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { readSheet } from '#parse/readSheet.ts';
import { csvGridOf, gridOf } from './gridOf.ts';
import { shippedLists } from './sheetLists.ts';

const LISTS = shippedLists();

/** How a drawn sheet is read. */
export interface DrawnOptions extends Partial<Grid> {
  readonly correction?: Correction;
  readonly keepsContacts?: boolean;
}

/** Reads a sheet drawn as `gridOf` says against the shipped lists. */
export function readDrawn(text: string, { correction, keepsContacts, ...facts }: DrawnOptions = {}): SheetRead {
  const grid = facts.source === 'csv' || facts.source === 'paste' ? csvGridOf(text, facts) : gridOf(text, facts);
  return readSheet(grid, LISTS, correction, keepsContacts);
}

/** The lines without their places. */
export function lineFacts({ lines }: SheetRead): Omit<LedgerLine, 'place'>[] {
  return lines.map(({ place: _place, ...facts }) => facts);
}

/** "code severity cell-or-row value → expected" of each issue but those of `without`. */
export function issueLines(
  { issues }: { readonly issues: readonly Issue[] },
  without: readonly string[] = [],
): string[] {
  return issues
    .filter(({ code }) => !without.includes(code))
    .map(({ code, severity, where, value, expected }) =>
      [code, severity, where.cell ?? where.row, value, expected === undefined ? undefined : `→ ${expected}`]
        .filter((part) => part !== undefined)
        .join(' '),
    );
}
