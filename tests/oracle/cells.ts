import type { Line } from './csv.ts';
import { type Item, numberOf, reportedMonths } from './facts.ts';
import { monthNumber } from './months.ts';
import { byGap, dueAhead, type Look, type Standing } from './status.ts';

/** One item in one region: a number with its status, or the word for why there is none. */
export type ItemCell = { value: number; inherited: boolean; status: string } | { missing: string };

/** Months after which a region's own report is no longer fresh, by the item's rhythm. */
const RHYTHM: Record<string, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  once: Number.POSITIVE_INFINITY,
};

/** What stands where an item and a region meet. */
export function itemCell(stand: Standing, region: string, look: Look): ItemCell {
  const { item, computed } = stand;
  if (!item.regions.includes(region)) return { missing: 'not-applicable' };
  const reference = referenceMonth(stand, look.month);
  const fresh = RHYTHM[item.line.rhythm || 'month'] ?? 1;
  const own = ownReport(item, region, reference);
  const age = ageOf(own, reference);
  if (own && age < fresh) return ownCell(stand, own, look);
  if (computed === 'not-started') return { missing: 'awaiting' };
  if (computed === 'undisclosed') return { missing: 'not-applicable' };
  if (own && age > fresh) return { missing: 'outdated' };
  if (someReport(stand, look.month)) {
    return { missing: dueAhead(item, look, reference) ? 'awaiting' : 'not-reported' };
  }
  if (stand.figure !== null) return { value: stand.figure, inherited: true, status: computed };
  return { missing: ['not-reported', 'awaiting', 'not-quantified'].includes(computed) ? computed : 'not-reported' };
}

/** Has any region of the item a report young enough to count: only then do the silent ones owe theirs. */
export function someReport(stand: Standing, month: string): boolean {
  const { item } = stand;
  const reference = referenceMonth(stand, month);
  const fresh = RHYTHM[item.line.rhythm || 'month'] ?? 1;
  return item.regions.some((region) => ageOf(ownReport(item, region, reference), reference) < fresh);
}

/** The as-of month; of a closed or done item without a report in it, its latest month with a report. */
export function referenceMonth(stand: Standing, month: string): string {
  const looksBack = (stand.computed === 'closed' || stand.computed === 'done') && !stand.reported;
  return looksBack ? (reportedMonths(stand.item, month).at(-1) ?? month) : month;
}

/** A region's latest report in force up to a month; of one month the one without a side, else the later line. */
export function ownReport(item: Item, region: string, month: string): Line | undefined {
  const own = item.reports.filter((one) => one.region_code === region && (one.month ?? '') <= month);
  const latest = own
    .map((one) => one.month ?? '')
    .sort()
    .at(-1);
  const those = own.filter((one) => one.month === latest);
  return those.find((one) => !one.side) ?? those.at(-1);
}

function ageOf(report: Line | undefined, month: string): number {
  return report ? monthNumber(month) - monthNumber(report.month ?? '') : Number.POSITIVE_INFINITY;
}

function ownCell(stand: Standing, report: Line, look: Look): ItemCell {
  if (report.state === 'withheld' || report.state === 'not-applicable') return { missing: report.state };
  const value = numberOf(stand.item, report);
  if (value === null) return { missing: 'not-quantified' };
  return { value, inherited: false, status: cellStatus(stand, value, look) };
}

function cellStatus(stand: Standing, value: number, look: Look): string {
  if (value >= 100) return 'done';
  if (stand.overdue) return 'severe';
  return byGap(stand.elapsed, value, look.tables.status_rules);
}
