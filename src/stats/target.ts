import type { RowOf } from '#model/table.ts';
import type { Span } from '#stats/elapsed.ts';
import type { Ledger } from '#stats/ledger.ts';
import { monthOf } from '#stats/months.ts';

/** The target a month is judged by: the highest version set in that month or before, else the lowest there is. */
export function targetInForce(ledger: Ledger, itemId: string, month: string): RowOf<'targets'> | undefined {
  const rising = [...(ledger.targets.get(itemId) ?? [])].sort((a, b) => a.version - b.version);
  return rising.findLast(({ set_on }) => set_on === undefined || monthOf(set_on) <= month) ?? rising[0];
}

/** The months an item runs: its target's, else its own, else the period's. A span turned round falls back to the period. */
export function spanOf(ledger: Ledger, item: RowOf<'items'>, target: RowOf<'targets'> | undefined): Span {
  const start = monthOf(target?.start_on ?? item.start_on ?? ledger.period.start);
  const due = monthOf(target?.due_on ?? item.due_on ?? ledger.period.end);
  return due < start ? { start: monthOf(ledger.period.start), due: monthOf(ledger.period.end) } : { start, due };
}
