import type { Disclosure, ItemRole, Rhythm, Scope, UnitRole } from '#model/item.ts';
import type { Side } from '#model/region.ts';
import type { ReportKind } from '#model/report.ts';
import type { StatusId } from '#model/status.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** Where a row of a one-sheet ledger stands, and how to name its cells to the person who wrote it. */
export interface LinePlace {
  readonly file: string;
  readonly sheet?: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  /** Header as it stands in the sheet, and the letter of its column. One object for all rows of a sheet. */
  readonly columns: Readonly<Partial<Record<LedgerColumn, { readonly header: string; readonly letter: string }>>>;
}

/** What a row tells about its item; undefined where its sheet has no such column or the cell is blank. */
export interface LineItem {
  readonly area_id?: string;
  readonly name?: string;
  readonly scope?: Scope;
  /** Only of scope `listed`. */
  readonly regions?: readonly { readonly code: string; readonly role?: ItemRole }[];
  readonly units?: readonly { readonly side?: Side; readonly unit: string; readonly role: UnitRole }[];
  readonly platforms?: readonly string[];
  readonly target?: { readonly text?: string; readonly value?: number; readonly unit?: string };
  /** Days. */
  readonly start_on?: string;
  readonly due_on?: string;
  readonly rhythm?: Rhythm;
  readonly weight?: number;
  readonly closed_on?: string;
  readonly disclosure?: Disclosure;
  /** `disclosure` is that of a mark on the whole sheet, not the row's own word. */
  readonly isByMark?: true;
}

/** What a row reports; absent where 完成值, 进度% and 进展情况 are all blank. Per cents 0–100, never clamped. */
export interface LineReport {
  readonly side?: Side;
  readonly region_code?: string;
  readonly kind?: ReportKind;
  readonly progress?: number;
  readonly done_value?: number;
  readonly state?: 'withheld' | 'not-applicable';
  readonly text?: string;
  readonly difficulty?: string;
  readonly need?: string;
  readonly next?: string;
  readonly evidence?: string;
  readonly contact?: string;
  readonly override_status?: StatusId;
  readonly override_reason?: string;
  readonly unit?: string;
  readonly submitted_on?: string;
  readonly disclosure?: Disclosure;
}

/** One row of a one-sheet ledger, read and matched; what could not be read is an issue and left out. */
export interface LedgerLine {
  readonly place: LinePlace;
  /** Undefined: the item is not in the list; such rows are kept aside, as 清单外事项. */
  readonly item_id?: string;
  readonly item: LineItem;
  readonly month?: string;
  /** Whose row it is, where it is one region's: also where it reports nothing. */
  readonly region_code?: string;
  /** Per cent planned for the month. */
  readonly planned?: number;
  readonly report?: LineReport;
  /** What the row calls its status, as written. */
  readonly status?: string;
  /** Only without `item_id`: cells as written, by header, for the list of items set aside. Contacts are not among them. */
  readonly cells?: Readonly<Record<string, string>>;
}
