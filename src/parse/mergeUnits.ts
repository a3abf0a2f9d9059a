import type { TextRow } from '#model/import.ts';
import type { UnitRole } from '#model/item.ts';
import type { Side } from '#model/region.ts';
import { type ItemMonth, isDuty, isSupport, isWhole } from '#parse/itemClaims.ts';

interface Unit {
  readonly side?: Side;
  readonly unit: string;
  readonly role: UnitRole;
}

/** Columns of units, and which rows of `item_units` each stands for. */
const COLUMNS = [
  ['leadCq', ({ role, side }: TextRow) => role === '牵头' && side !== '川'],
  ['leadSc', ({ role, side }: TextRow) => role === '牵头' && side === '川'],
  ['duty', ({ role }: TextRow) => isDuty(role)],
  ['support', ({ role }: TextRow) => isSupport(role)],
] as const;

/**
 * Units of an item after the import: of each column the latest month that fills it stands. Rows of one side or region add
 * the units that answer for their part, they take none away.
 */
export function mergeUnits(id: string, before: readonly TextRow[], months: readonly ItemMonth[]): TextRow[] {
  const kept = COLUMNS.flatMap(([column, fits]) => {
    const old = before.filter(fits);
    const named = months.findLast(({ told, isOld }) => told[column] && !(isOld && old.length > 0))?.told[column];
    return named ? (JSON.parse(named.raw) as Unit[]).map((unit) => rowOf(id, unit)) : old;
  });
  const parts = months.flatMap(({ lines }) => lines.filter((line) => !isWhole(line)));
  const added = parts.flatMap(({ item }) => (item.units ?? []).filter(({ role }) => isDuty(role) || isSupport(role)));
  const all = [...kept, ...added.map((unit) => rowOf(id, unit))];
  return [...new Map(all.map((row) => [[row.side ?? '', row.unit, row.role].join('|'), row])).values()];
}

function rowOf(item_id: string, { side, unit, role }: Unit): TextRow {
  return { item_id, ...(side ? { side } : {}), unit: unit.trim(), role };
}
