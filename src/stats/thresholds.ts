import type { Issue } from '#model/issue.ts';
import { GAP_STATUSES, type GapStatus } from '#model/status.ts';
import { type Origin, placeOf } from '#model/table.ts';

/** One row of `status_rules`: gap in points in (over, up_to]; a missing end is without limit. */
export interface Threshold {
  readonly id: GapStatus;
  readonly over?: number | undefined;
  readonly up_to?: number | undefined;
}

/** The limits of the domain, for a package that brings no table of its own or a broken one. */
export const DEFAULT_THRESHOLDS: readonly Threshold[] = [
  { id: 'severe', over: 30 },
  { id: 'late', over: 10, up_to: 30 },
  { id: 'slightly-late', over: 0.05, up_to: 10 },
  { id: 'on-schedule', over: -0.05, up_to: 0.05 },
  { id: 'ahead', up_to: -0.05 },
];

/**
 * Is every gap covered, and only once?
 *
 * returns  `status-hole` or `status-overlap` at the row where it opens; none for a table that covers the line from −∞ to +∞ in the order of severity
 */
export function checkThresholds(rows: readonly (Threshold & { readonly origin: Origin })[]): Issue[] {
  const rising = [...rows].sort((a, b) => (a.over ?? -Infinity) - (b.over ?? -Infinity));
  const issues: Issue[] = [];
  let end = -Infinity;
  for (const row of rising) {
    const over = row.over ?? -Infinity;
    const where = placeOf(row.origin, 'over');
    const facts = {
      severity: 'error',
      where,
      value: String(row.over ?? ''),
      expected: String(end),
      subject: row.id,
    } as const;
    if (over > end) issues.push({ code: 'status-hole', ...facts });
    if (over < end || (row !== rising[0] && over === -Infinity)) issues.push({ code: 'status-overlap', ...facts });
    end = Math.max(end, row.up_to ?? Infinity);
  }
  const last = rising.at(-1);
  if (last && end < Infinity)
    issues.push({
      code: 'status-hole',
      severity: 'error',
      where: placeOf(last.origin, 'up_to'),
      value: String(end),
      subject: last.id,
    });
  for (const row of rows) if ((row.over ?? -Infinity) >= (row.up_to ?? Infinity)) issues.push(emptyInterval(row));
  return issues.length > 0 ? issues : outOfOrder(rising);
}

/** Severe must lie above late, and so on: a table with two names changed round would turn every verdict over. */
function outOfOrder(rising: readonly (Threshold & { readonly origin: Origin })[]): Issue[] {
  const order = GAP_STATUSES.filter((id) => rising.some((row) => row.id === id)).reverse();
  return rising.flatMap(({ id, origin }, index) => {
    const expected = order[index] ?? '';
    const where = placeOf(origin, 'id');
    return id === expected
      ? []
      : [{ code: 'status-overlap', severity: 'error', where, value: id, expected, subject: id }];
  });
}

function emptyInterval(row: Threshold & { readonly origin: Origin }): Issue {
  const where = placeOf(row.origin, 'up_to');
  return {
    code: 'status-overlap',
    severity: 'error',
    where,
    value: String(row.up_to),
    expected: `> ${row.over}`,
    subject: row.id,
  };
}

/** The status whose interval holds the gap (points). `thresholds` must be whole, see `checkThresholds`. */
export function gapStatus(gap: number, thresholds: readonly Threshold[]): GapStatus {
  const found = thresholds.find((row) => gap > (row.over ?? -Infinity) && gap <= (row.up_to ?? Infinity));
  return found?.id ?? GAP_STATUSES[GAP_STATUSES.length - 1] ?? 'ahead';
}
