import type { Spec } from '#model/spec.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';

/**
 * Snapshots of the months up to the as-of month, rising: each with that month's target version, plan and reports.
 *
 * spec  what is asked of every month; its own as-of month is put aside
 */
export function monthSnapshots({ ledger, moment, spec: own }: Snapshot, spec: Spec = own): Snapshot[] {
  const months = ledger.months.filter((month) => month <= moment.asof);
  return months.map((asof) => snapshotOf(ledger, { ...spec, asof }, moment.today));
}
