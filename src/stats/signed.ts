import type { Tables } from '#model/table.ts';
import { monthOf } from '#stats/months.ts';

/**
 * Tables without the reports of months that are not signed, for pictures that nobody checks: a wall, an embed.
 *
 * One early file would else turn a wall to a new month with all but one place 未报送. A period without `months` has no
 * signing to wait for: all its reports stay.
 */
export function signedOnly(tables: Tables): Tables {
  const signing = tables.periods.filter(({ id }) => tables.months.some(({ period_id }) => period_id === id));
  const signed = new Set(tables.months.filter(({ state }) => state === 'final').map(({ month }) => month));
  const isShown = (month: string) =>
    signed.has(month) || !signing.some(({ start, end }) => monthOf(start) <= month && month <= monthOf(end));
  return { ...tables, reports: tables.reports.filter(({ month }) => isShown(month)) };
}
