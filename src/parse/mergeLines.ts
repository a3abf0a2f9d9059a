import type { Aside, Conflict, LedgerRecords, Merged, Settlement, TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { asideOf } from '#parse/asideOf.ts';
import { inLedgerOrder } from '#parse/ledgerOrder.ts';
import { type MergeLists, mergeItems } from '#parse/mergeItems.ts';
import { type Months, monthsOf } from '#parse/mergeMonths.ts';
import { mergeReports } from '#parse/mergeReports.ts';
import { missingAfter } from '#parse/missingAfter.ts';
import type { Court } from '#parse/settle.ts';

/** What an import is made of. */
export interface MergeInput {
  /** Of all sheets, in the order of the files. */
  readonly lines: readonly LedgerLine[];
  /** The user's ledger as it is; may be empty. */
  readonly before: LedgerRecords;
  readonly lists: MergeLists;
  readonly settlement: Settlement;
  /** Months that count as signed beside those the tables call final. */
  readonly monthsSigned: readonly string[];
}

/**
 * Lines of all sheets laid over the ledger: one report for each item, month, side and region, whatever contradicts itself as
 * a conflict, what is told of items in their own tables. Nothing is summed, nothing is guessed.
 *
 * The same lines again change nothing. Time grows with the lines.
 */
export function mergeLines(input: MergeInput): Merged {
  const { before, lists, settlement, monthsSigned } = input;
  const known = knownItems(before, lists);
  const asides: Aside[] = [];
  const lines = input.lines.filter((line) => {
    if (line.item_id !== undefined && known.has(line.item_id)) return true;
    asides.push(asideOf(line, 'unknown-item'));
    return false;
  });
  const [conflicts, issues]: [Conflict[], Issue[]] = [[], []];
  const court: Court = { settlement, leads: leadsOf(lines, before), conflicts, issues };
  const months = monthsOf(before.months ?? [], lists, monthsSigned);
  const items = mergeItems(lines, { before, lists, court });
  const added = reportRows(lines, { before, court, asides, months, known });
  const reports = [...(before.reports ?? []), ...added];
  const reported = reports.flatMap(({ item_id, month = '' }) => {
    const period = months.periodOf(known.get(item_id ?? ''), month);
    return period === undefined ? [] : [[period, month] as const];
  });
  const records = inLedgerOrder({ ...before, ...items, reports, months: months.after(reported) }, lists);
  const imported = [...new Set(lines.flatMap(({ month }) => month ?? []))].sort();
  return {
    records,
    conflicts,
    issues,
    asides,
    missing: missingAfter({ ...lists, lines, months: imported, records }),
    taken: { reports: added.length, items: new Set(lines.map(({ item_id }) => item_id)).size, months: imported },
  };
}

/** Period by id of all items, those of the user's own included. */
function knownItems(before: LedgerRecords, { items }: MergeLists): Map<string, string | undefined> {
  const own = (before.items ?? []).flatMap(({ id, period_id }) => (id && period_id ? [[id, period_id] as const] : []));
  return new Map([...own, ...items.map(({ id, period_id }) => [id, period_id] as const)]);
}

/** Units that lead an item, by the ledger or by any line. */
function leadsOf(lines: readonly LedgerLine[], before: LedgerRecords): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  const add = (id: string, unit: string) => leads.set(id, (leads.get(id) ?? new Set()).add(unit.trim()));
  for (const { item_id, role, unit } of before.item_units ?? [])
    if (role === '牵头' && item_id && unit) add(item_id, unit);
  for (const { item_id, item } of lines)
    for (const { role, unit } of item.units ?? []) if (role === '牵头' && item_id !== undefined) add(item_id, unit);
  return leads;
}

interface ReportTerms {
  readonly before: LedgerRecords;
  readonly court: Court;
  readonly asides: Aside[];
  readonly months: Months;
  readonly known: ReadonlyMap<string, string | undefined>;
}

/** Rows of reports that are new. A report without a month cannot be taken; its reader has said so. */
function reportRows(lines: readonly LedgerLine[], { before, court, asides, months, known }: ReportTerms): TextRow[] {
  const reporting = lines.filter(({ report }) => report !== undefined);
  asides.push(...reporting.filter(({ month }) => month === undefined).map((line) => asideOf(line, 'error')));
  return mergeReports(
    reporting.filter(({ month }) => month !== undefined),
    before.reports ?? [],
    {
      court,
      asides,
      monthState: (itemId, month) => months.stateOf(months.periodOf(known.get(itemId), month), month),
    },
  );
}
