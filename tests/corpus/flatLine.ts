import type { LedgerLine, LineItem } from '#model/ledgerLine.ts';
import type { Row } from './case.ts';

/** A line with all it says as short texts by name: what the tables of expected lines name in their heads. */
export function flatLine({ place, item_id, item, month, planned, report, status }: LedgerLine): Row {
  return filled({
    row: place.row,
    item: item_id?.replace(/^2023H2-/, ''),
    month,
    planned,
    status,
    report: report ? 'yes' : '',
    ...flatItem(item),
    disclosure: report?.disclosure ?? item.disclosure,
    side: report?.side,
    region: report?.region_code,
    kind: report?.kind,
    progress: report?.progress,
    done: report?.done_value,
    state: report?.state,
    text: report?.text,
    difficulty: report?.difficulty,
    need: report?.need,
    next: report?.next,
    evidence: report?.evidence,
    contact: report?.contact,
    override: report?.override_status,
    reason: report?.override_reason,
    sender: report?.unit,
  });
}

/** Lists in the order of their code points: "500116牵头 500118", "渝牵头:甲 配合:乙". */
function flatItem({ area_id, regions, units, platforms, target, start_on, due_on, closed_on, ...rest }: LineItem) {
  return {
    area: area_id,
    name: rest.name,
    scope: rest.scope,
    rhythm: rest.rhythm,
    weight: rest.weight,
    start: start_on,
    due: due_on,
    closed: closed_on,
    target: target?.text,
    value: target?.value,
    unit: target?.unit,
    regions: regions
      ?.map(({ code, role = '' }) => code + role)
      .sort()
      .join(' '),
    units: units
      ?.map(({ side = '', role, unit }) => `${side}${role}:${unit}`)
      .sort()
      .join(' '),
    platforms: platforms?.toSorted().join(' '),
  };
}

function filled(values: Readonly<Record<string, string | number | undefined>>): Row {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? '' : `${value}`]),
  );
}
