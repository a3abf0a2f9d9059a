import { SIDES } from '#model/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Units that lead the item, of both sides in the order of the sides. */
export function leadUnits({ ledger }: Pick<Snapshot, 'ledger'>, itemId: string): string[] {
  const rows = ledger.tables.item_units.filter(({ item_id, role }) => item_id === itemId && role === '牵头');
  const first = ledger.regions[0]?.side ?? SIDES[0];
  const order = [first, SIDES.find((side) => side !== first), undefined];
  return [...new Set(order.flatMap((side) => rows.filter((row) => row.side === side).map(({ unit }) => unit)))];
}
