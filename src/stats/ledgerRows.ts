import type { Side } from '#model/region.ts';
import { SIDE_OF } from '#model/spec.ts';
import type { RowOf } from '#model/table.ts';
import type { Cell } from '#stats/cell.ts';
import { narrowsRegions } from '#stats/filter.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { factSources, type ItemFacts, itemFacts } from '#stats/ledgerFacts.ts';
import { type LedgerValue, ledgerValue, sortKey, textOf } from '#stats/ledgerValue.ts';
import { monthSnapshots } from '#stats/monthSnapshots.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';

/** One line of the ledger: an item in a month, or what one side or one region reported of it. */
export interface LedgerRow {
  readonly id: string;
  readonly kind: 'item' | 'side' | 'region';
  readonly month: string;
  readonly side?: Side;
  readonly code?: string;
  /** Of that month, by that month's target. */
  readonly state: ItemState;
  /** The report in force the row is told from; none for an item without a joint report in the month. */
  readonly report: RowOf<'reports'> | undefined;
  /** Only for a region. */
  readonly cell?: Cell | undefined;
  readonly place?: string;
  readonly planned: number | undefined;
  readonly facts: ItemFacts;
  readonly hasLedger: boolean;
}

/** Columns that a public audience has not got. */
const INTERNAL: ReadonlySet<LedgerColumn> = new Set(['difficulty', 'need', 'next', 'contact', 'evidence']);
const COLUMNS = Object.keys(LEDGER_HEADERS) as LedgerColumn[];

/** Columns of the one-sheet ledger an audience may see, in their order. */
export function ledgerColumns(isPublic: boolean): readonly LedgerColumn[] {
  return isPublic ? COLUMNS.filter((column) => !INTERNAL.has(column)) : COLUMNS;
}

/**
 * All items that pass the filters × all months up to the as-of month, items in official order, months rising; after each
 * the reports in force of its sides and regions.
 *
 * The filter of statuses asks for the status of the row's own month. `q` and `sort` are not looked at here.
 */
export function ledgerRows(snapshot: Snapshot): LedgerRow[] {
  const { ledger } = snapshot;
  const sources = factSources(ledger);
  const months = monthSnapshots(snapshot).map((one) => ({
    one,
    shown: new Map(one.shown.map((state) => [state.item.id, state])),
    codes: new Set(one.regions.map(({ code }) => code)),
  }));
  return ledger.items.flatMap((item) =>
    months.flatMap(({ one, shown, codes }) => {
      const state = shown.get(item.id);
      return state ? rowsOfMonth(one, state, itemFacts(sources, state), codes) : [];
    }),
  );
}

/** Units named by any item of the ledger, official order of items, each once. */
export function ledgerUnits({ tables, items }: Ledger): string[] {
  const ours = new Set(items.map(({ id }) => id));
  return [...new Set(tables.item_units.filter(({ item_id }) => ours.has(item_id)).map(({ unit }) => unit))];
}

/** Rows of items that name the unit in any role, and of reports it sent. */
export function rowsOfUnit(rows: readonly LedgerRow[], unit: string): LedgerRow[] {
  return rows.filter(({ facts, report }) => facts.units.has(unit) || report?.unit === unit);
}

/** Rows in which every word of `q` stands in one of the columns: after NFKC, without regard to case. */
export function rowsWith(
  rows: readonly LedgerRow[],
  q: string,
  columns: readonly LedgerColumn[],
  isPublic: boolean,
): LedgerRow[] {
  const words = folded(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = folded(columns.map((column) => textOf(ledgerValue(row, column), isPublic)).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/**
 * Rows by a column, "进度%" rising or "-进度%" falling; rows without a value come last either way, ties keep their order.
 *
 * sort  an unknown column leaves the official order
 */
export function sortedRows(rows: readonly LedgerRow[], sort: string | undefined): LedgerRow[] {
  const { column, isFalling } = sortOf(sort) ?? {};
  if (column === undefined) return [...rows];
  const keyed = rows.map((row) => ({ row, key: sortKey(ledgerValue(row, column)) }));
  return keyed.sort((a, b) => compare(a.key, b.key, isFalling ?? false)).map(({ row }) => row);
}

/** The column a `sort` names by its header, and its direction; undefined where it names none. */
export function sortOf(sort: string | undefined): { column: LedgerColumn; isFalling: boolean } | undefined {
  const isFalling = sort?.startsWith('-') ?? false;
  const header = isFalling ? sort?.slice(1) : sort;
  const column = COLUMNS.find((key) => LEDGER_HEADERS[key] === header);
  return column && { column, isFalling };
}

/** Columns in which any row has something to show. */
export function filledColumns(rows: readonly LedgerRow[], columns: readonly LedgerColumn[]): LedgerColumn[] {
  return columns.filter((column) => rows.some((row) => !isBlank(ledgerValue(row, column))));
}

const CHINESE = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: string | number | undefined, b: string | number | undefined, isFalling: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : CHINESE.compare(String(a), String(b));
  return isFalling ? -order : order;
}

function isBlank(value: LedgerValue): boolean {
  return value.kind === 'text' && value.text === '';
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function rowsOfMonth(month: Snapshot, state: ItemState, facts: ItemFacts, codes: ReadonlySet<string>): LedgerRow[] {
  const { ledger, spec, moment } = month;
  const { asof } = moment;
  const { item } = state;
  const reports = state.reports.filter((report) => report.month === asof);
  const planned = ledger.plans.get(item.id)?.find((plan) => plan.month === asof)?.planned;
  const shared = { month: asof, state, planned, facts, hasLedger: ledger.hasReports };
  const id = `${item.id}|${asof}`;
  const joint = reports.find((report) => !report.side && !report.region_code);
  const wanted = spec.side && SIDE_OF[spec.side];
  const sides = reports.filter(({ side, region_code }) => side && !region_code && (!wanted || side === wanted));
  const regions = ledger.regions.flatMap(({ code, short_name }) => {
    const report = reports.find(({ region_code }) => region_code === code);
    if (!report || (narrowsRegions(spec) && !codes.has(code))) return [];
    const cell = month.cells.get(item.id)?.get(code);
    return [{ ...shared, id: `${id}|${code}`, kind: 'region' as const, code, report, cell, place: short_name }];
  });
  return [
    { ...shared, id, kind: 'item', report: joint },
    ...sides.flatMap((report) =>
      report.side ? [{ ...shared, id: `${id}|${report.side}`, kind: 'side' as const, side: report.side, report }] : [],
    ),
    ...regions,
  ];
}
