import { reportsInForce } from '#stats/figure.ts';
import { isNamed } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthOf } from '#stats/months.ts';
import { spanOf, targetInForce } from '#stats/target.ts';

/**
 * The month the board shows unless it is told another.
 *
 * The latest `final` month; where there is none the latest month for which at least half of the named items that
 * have begun have a report, else the latest with any; without reports the last month of the period. One early file must not turn a wall to a new month.
 */
export function defaultAsof(ledger: Ledger): string {
  const last = ledger.months.at(-1) ?? monthOf(ledger.period.end);
  const rows = ledger.tables.months.filter((row) => row.period_id === ledger.period.id);
  const final = rows.filter((row) => row.state === 'final').map((row) => row.month);
  const signed = final.sort().at(-1);
  if (signed !== undefined) return signed;
  if (!ledger.hasReports) return last;
  const latestWith = (fits: (month: string) => boolean) => ledger.months.findLast(fits);
  const isReported = (month: string) =>
    [...ledger.reports.values()].some((rows) => rows.some((row) => row.month === month));
  return latestWith((month) => isHalfReported(ledger, month)) ?? latestWith(isReported) ?? last;
}

function isHalfReported(ledger: Ledger, month: string): boolean {
  const expected = ledger.items.filter(
    (item) => isNamed(item) && spanOf(ledger, item, targetInForce(ledger, item.id, month)).start <= month,
  );
  const reported = expected.filter(({ id }) => {
    const rows = (ledger.reports.get(id) ?? []).filter((row) => row.month === month);
    return reportsInForce(rows).length > 0;
  });
  return reported.length > 0 && reported.length * 2 >= expected.length;
}
