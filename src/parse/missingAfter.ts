import type { LedgerRecords, Merged, TextRow } from '#model/import.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import type { RowOf } from '#model/table.ts';
import { senders } from '#parse/senders.ts';

/** What an import was made of, and the ledger it led to. */
interface Imported {
  readonly lines: readonly LedgerLine[];
  readonly months: readonly string[];
  readonly records: LedgerRecords;
  readonly regions: readonly RowOf<'regions'>[];
  readonly items: readonly RowOf<'items'>[];
  readonly periods: readonly RowOf<'periods'>[];
}

/** What the months of an import still lack. A unit whose item has a report without a sender may have sent it. */
export function missingAfter(imported: Imported): Merged['missing'] {
  const { records, months, lines } = imported;
  const inMonths = new Set(months);
  const reports = (records.reports ?? []).filter(({ month }) => inMonths.has(month ?? ''));
  // Whose reports contradict each other has reported, though nothing of it counts yet.
  const open = lines.flatMap(({ item_id, month, report }): TextRow[] =>
    item_id !== undefined && report && inMonths.has(month ?? '') ? [{ item_id, unit: report.unit }] : [],
  );
  const items = openItems(imported);
  return {
    regions: silentRegions(imported, reports),
    items: withoutReport(items, [...reports, ...open]),
    units: silentUnits(records.item_units ?? [], lines, [...reports, ...open], new Set(items.map(({ id }) => id))),
  };
}

/** Official order: 渝 then 川, as announced. */
function silentRegions({ lines, months, regions }: Imported, reports: readonly TextRow[]): string[] {
  const spoken = new Set(reports.map(({ region_code }) => region_code));
  for (const { month, report, item } of lines) {
    if (month === undefined || !months.includes(month) || !report) continue;
    if (report.region_code !== undefined) spoken.add(report.region_code);
    for (const { code } of item.regions ?? []) spoken.add(code);
  }
  const ordered = [...regions].sort((a, b) => Number(b.side === '渝') - Number(a.side === '渝') || a.order - b.order);
  return ordered.map(({ code }) => code).filter((code) => !spoken.has(code));
}

interface OpenItem {
  readonly id: string;
  readonly isNamed: boolean;
}

/** Items of the periods of the import that were not closed before its first month. */
function openItems({ items, periods, months, records }: Imported): OpenItem[] {
  const first = months[0] ?? '';
  const isTouched = ({ start, end }: RowOf<'periods'>) =>
    months.some((month) => start.slice(0, 7) <= month && month <= end.slice(0, 7));
  const touched = new Set(periods.filter(isTouched).map(({ id }) => id));
  const own = new Map((records.items ?? []).map((row) => [row.id ?? '', row]));
  const listed = new Map(items.map((row) => [row.id, row]));
  return [...new Set([...listed.keys(), ...own.keys()])].flatMap((id) => {
    const [row, over] = [listed.get(id), own.get(id)];
    const closed = over?.closed_on || row?.closed_on;
    const period = over?.period_id || row?.period_id || '';
    if (!touched.has(period) || (closed && closed.slice(0, 7) < first)) return [];
    const named = over?.named ? over.named === 'true' : row?.named;
    return [{ id, isNamed: named ?? Boolean(over?.name || row?.name) }];
  });
}

function withoutReport(items: readonly OpenItem[], reports: readonly TextRow[]): string[] {
  const there = new Set(reports.map(({ item_id }) => item_id));
  return items.filter(({ id, isNamed }) => isNamed && !there.has(id)).map(({ id }) => id);
}

function silentUnits(
  units: readonly TextRow[],
  lines: readonly LedgerLine[],
  reports: readonly TextRow[],
  items: ReadonlySet<string>,
): string[] {
  const cells = new Set([...reports.map(({ unit }) => unit), ...lines.map(({ report }) => report?.unit)]);
  const sent = new Set([...cells].flatMap(senders));
  const unsigned = new Set(reports.filter(({ unit }) => !unit).map(({ item_id }) => item_id));
  const leads = units.filter(({ role, item_id }) => role === '牵头' && items.has(item_id ?? ''));
  const excused = new Set(leads.filter(({ item_id }) => unsigned.has(item_id)).map(({ unit }) => unit));
  const names = leads.map(({ unit }) => unit ?? '');
  return [...new Set(names)].filter((unit) => !sent.has(unit) && !excused.has(unit));
}
