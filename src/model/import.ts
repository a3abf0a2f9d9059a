import type { Issue } from '#model/issue.ts';
import type { LedgerLine, LinePlace } from '#model/ledgerLine.ts';
import type { TableName } from '#model/table.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** What a sheet or file is taken for. */
export type Taken = 'ledger' | 'outlines' | 'package' | TableName | 'unknown';

/** A column of a sheet, and what it is taken for; undefined: not used. */
export interface MappedColumn {
  /** From 0. */
  readonly index: number;
  readonly letter: string;
  /** As it stands in the sheet, the levels of a head of several rows joined by "/". */
  readonly header: string;
  /** A column of the one-sheet ledger or of `SHEET_HEADERS`, or a field of the table. */
  readonly field?: string;
  /** The first filled cells below the head. */
  readonly examples: readonly string[];
}

/** How something in a sheet was found in the board's own lists. */
export interface Match {
  readonly kind: 'region' | 'item' | 'area' | 'month' | 'platform';
  /** As written. */
  readonly written: string;
  /** Id or code; undefined where nothing fits. */
  readonly id?: string;
  /** `hand`: a person said so. */
  readonly how: 'exact' | 'short' | 'old' | 'near' | 'name' | 'file' | 'hand' | 'none';
  /** Ids of the nearest known names, the likeliest first, where nothing fits. */
  readonly suggestions?: readonly string[];
  /** Cells that say so. */
  readonly count: number;
  readonly first: LinePlace;
}

/** Rows that are no rows of the ledger, and why. */
export interface Skipped {
  readonly row: number;
  readonly why: 'title' | 'empty' | 'hidden' | 'struck' | 'sum' | 'signature' | 'head' | 'note';
  readonly text: string;
}

/** A sheet understood. */
export interface SheetRead {
  readonly file: string;
  readonly sheet?: string;
  readonly taken: Taken;
  /** Row, as a spreadsheet counts, in which the head ends; undefined where none was found. */
  readonly headRow?: number;
  readonly columns: readonly MappedColumn[];
  readonly lines: readonly LedgerLine[];
  readonly matches: readonly Match[];
  readonly skipped: readonly Skipped[];
  readonly issues: readonly Issue[];
  /** From title, sheet name, file name or 填报单位. */
  readonly region_code?: string;
  readonly month?: string;
  readonly unit?: string;
  /** 内部, 不公开 or 注意保存 stands in a title row. */
  readonly isInternal: boolean;
  /** All values of 进度% are ≤ 1 with a fraction among them and formats are unknown: are they shares of one or per cents? Nothing is taken before that is answered. */
  readonly asksPercent: boolean;
}

/** What a person said about one sheet; kept by the shape of its head, so that next month's sheet is read alike. */
export interface Correction {
  readonly taken?: Taken;
  /** Header → field; '' : not used. */
  readonly columns?: Readonly<Record<string, string>>;
  /** 0.85 means 85 %. */
  readonly percent?: 'share' | 'percent';
  readonly month?: string;
  /** Whose sheet it is; '' : no single region's. */
  readonly region_code?: string;
  /** Number or name as written → id of the item it is. */
  readonly items?: SaidNames;
  /** Name as written → code or id. */
  readonly regions?: SaidNames;
  readonly areas?: SaidNames;
  readonly platforms?: SaidNames;
}

/** What a person said names in a sheet mean: as written → id. */
export type SaidNames = Readonly<Record<string, string>>;

/** One of the values that contradict each other. */
export interface Claim {
  /** As it will be shown: "85", "2023-11-30". */
  readonly value: string;
  readonly place: LinePlace;
  readonly unit?: string;
  readonly submitted_on?: string;
  /** The unit leads the item. */
  readonly isLead: boolean;
  /** From the ledger as it was before the import. */
  readonly isBefore: boolean;
}

export type SettleRule = 'newer' | 'lead' | 'file' | 'hand';

/** The same field of the same report, item or target, said differently by two rows. */
export interface Conflict {
  /** Stays the same while files are added: item, month, side, region, field. */
  readonly id: string;
  readonly item_id: string;
  readonly month?: string;
  readonly side?: string;
  readonly region_code?: string;
  readonly field: LedgerColumn;
  readonly claims: readonly Claim[];
  /** Index in `claims`; undefined while it is not settled: then none of them is taken. */
  readonly chosen?: number;
  readonly by?: SettleRule;
}

/** How conflicts are settled: one rule for all, and by hand for single ones. */
export interface Settlement {
  readonly rule?: 'newer' | 'lead' | { readonly file: string };
  /** Conflict id → value chosen. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A row of any table as text by field; a blank cell may be missing. */
export type TextRow = Readonly<Partial<Record<string, string>>>;

/** Rows of a ledger's tables, ready to be written as CSV. */
export type LedgerRecords = Readonly<Partial<Record<TableName, readonly TextRow[]>>>;

/** A row kept aside: its item is in no list, or it could not be taken. */
export interface Aside {
  readonly place: LinePlace;
  readonly why: 'unknown-item' | 'error' | 'conflict';
  /** Cells as written, by header. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What an import makes of all lines read and of the ledger before it. */
export interface Merged {
  /** The user's whole ledger after the import. */
  readonly records: LedgerRecords;
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
  readonly asides: readonly Aside[];
  /** What the months of the import still lack. */
  readonly missing: {
    /** Codes no line and no report of these months speaks for, official order. */
    readonly regions: readonly string[];
    /** Named items of the period, not closed before, without a report in these months. */
    readonly items: readonly string[];
    /** Units that lead an item and sent nothing. */
    readonly units: readonly string[];
  };
  readonly taken: {
    /** Rows of reports that were not in the ledger before. */
    readonly reports: number;
    /** Items any line spoke of. */
    readonly items: number;
    /** Rising. */
    readonly months: readonly string[];
  };
}
