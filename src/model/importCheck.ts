import type { Aside, Conflict, Correction, MappedColumn, Match, Settlement, Skipped, Taken } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import type { TableName } from '#model/table.ts';

/** What a person said about the files of an import. */
export interface ImportChoices {
  /** By sheet, see `sheetKey`. */
  readonly corrections: Readonly<Record<string, Correction>>;
  readonly settlement: Settlement;
  /** 联系人 is kept; it never leaves the app. */
  readonly keepsContacts: boolean;
  /** Names of files that are left out again. */
  readonly leftOut: readonly string[];
}

/** A sheet as it was understood, without its rows. */
export interface CheckedSheet {
  readonly key: string;
  readonly file: string;
  readonly sheet?: string;
  readonly taken: Taken;
  readonly columns: readonly MappedColumn[];
  /** Rows of data, those with an error that keeps them out too. */
  readonly rows: number;
  readonly matches: readonly Match[];
  readonly skipped: readonly Skipped[];
  readonly region_code?: string;
  readonly month?: string;
  readonly unit?: string;
  readonly isInternal: boolean;
  readonly asksPercent: boolean;
}

/** What would be new, and what is still owed, once the import is applied. */
export interface ImportGain {
  readonly reports: number;
  readonly items: number;
  readonly months: readonly string[];
  /** Rows kept aside, beside those that were aside before. */
  readonly asides: number;
  /** Rows of other tables, by table. */
  readonly tables: Readonly<Partial<Record<TableName | 'boundaries', number>>>;
}

/** Everything an import found; nothing of it is applied. */
export interface ImportCheck {
  readonly sheets: readonly CheckedSheet[];
  /** Names of files that were dropped, in their order, those left out too. */
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
  readonly conflicts: readonly Conflict[];
  readonly asides: readonly Aside[];
  /** Who and what has not spoken in the months of the import. */
  readonly missing: {
    readonly regions: readonly string[];
    readonly items: readonly string[];
    readonly units: readonly string[];
  };
  readonly gain: ImportGain;
  /** The ledger as it would be. */
  readonly result: Pick<KeptLedger, 'files' | 'base' | 'asides'>;
}

/** The same sheet keeps its key while files are added or left out. */
export function sheetKey(file: string, sheet: string | undefined): string {
  return sheet === undefined ? file : `${file}|${sheet}`;
}
