import type { LedgerRecords, Merged, Settlement } from '#model/import.ts';
import type { LedgerLine, LineItem, LineReport } from '#model/ledgerLine.ts';
import type { Tables } from '#model/table.ts';
import { mergeLines } from '#parse/mergeLines.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';
import { A, B, C, toyItem, toyTables } from './toyLedger.ts';

/** Facts of a line; the rest is as in a plain sheet of November. */
export interface Facts {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  /** Columns the sheet has beside those it fills. */
  readonly columns?: readonly LedgerColumn[];
  readonly item_id?: string | undefined;
  readonly month?: string | undefined;
  readonly planned?: number;
  readonly status?: string;
  readonly item?: LineItem;
  readonly report?: LineReport;
}

/** A line as a sheet is read into: item I in November 2023 of 甲.xlsx, row 5. */
export function madeLine({
  file = '甲.xlsx',
  sheet,
  row = 5,
  columns = [],
  item = {},
  report,
  ...rest
}: Facts): LedgerLine {
  const heads = columns.map((column, at) => [
    column,
    { header: LEDGER_HEADERS[column], letter: String.fromCharCode(65 + at) },
  ]);
  const place = { file, ...(sheet === undefined ? {} : { sheet }), row, columns: Object.fromEntries(heads) };
  const { item_id, month, ...others } = { item_id: 'I', month: '2023-11', ...rest };
  return {
    place,
    ...(item_id === undefined ? {} : { item_id }),
    ...(month === undefined ? {} : { month }),
    item,
    ...(report === undefined ? {} : { report }),
    ...others,
  };
}

/** Toy country, items I and J of period P with names, K without one; platforms p and q. */
export function toyLists(parts: Parameters<typeof toyTables>[0] = {}): Tables {
  return toyTables(
    {
      items: [toyItem('I'), toyItem('J', { area_id: 'y' }), { id: 'K', period_id: 'P', named: false }],
      platforms: [
        { id: 'p', name: '平台甲' },
        { id: 'q', name: '平台乙' },
      ],
      ...parts,
    },
    'public',
  );
}

/** What the lines make of a ledger. */
export function mergedFrom(
  facts: readonly Facts[],
  more: { before?: LedgerRecords; settlement?: Partial<Settlement>; lists?: Tables; signed?: readonly string[] } = {},
): Merged {
  const { before = {}, settlement = {}, lists = toyLists(), signed = [] } = more;
  return mergeLines({
    lines: facts.map(madeLine),
    before,
    lists,
    settlement: { chosen: {}, ...settlement },
    monthsSigned: signed,
  });
}

/** Codes of the toy regions. */
export const PLACES = { A, B, C };
