import { type Cell, type Row, row } from './answer.ts';
import { itemCell } from './cells.ts';
import type { Question } from './question.ts';
import { STATUSES, type Standing } from './status.ts';

const UNAVAILABLE: Cell = { missing: 'unavailable' };

/** Groups of the counts: row of the panel → statuses in it. */
const GROUPS: Record<string, string[]> = {
  done: ['done', 'closed'],
  'on-schedule': ['on-schedule', 'ahead'],
  late: ['slightly-late', 'late', 'severe'],
  'not-reported': ['not-reported'],
  undisclosed: ['undisclosed'],
  awaiting: ['awaiting'],
  'not-quantified': ['not-quantified'],
  'not-started': ['not-started'],
};
const ONLY_WHERE_ANY = ['awaiting', 'not-quantified', 'not-started'];

/** Counts over the filtered items. */
export function kpiRows({ stands, ledger }: Question): Row[] {
  const rows: Row[] = [row('items', { value: { value: stands.length } })];
  for (const [key, statuses] of Object.entries(GROUPS)) {
    const n = stands.filter((stand) => statuses.includes(stand.shown)).length;
    if (!ledger && key !== 'undisclosed') {
      if (!ONLY_WHERE_ANY.includes(key)) rows.push(row(key, { value: UNAVAILABLE }));
    } else if (n > 0 || !ONLY_WHERE_ANY.includes(key)) rows.push(row(key, { value: { value: n } }));
  }
  return rows;
}

/** Areas of the period × statuses; last the items that have no area. */
export function areaRows(asked: Question): Row[] {
  const areas = (asked.look.tables.areas ?? [])
    .filter((line) => line.period_id === asked.period)
    .sort((a, b) => Number(a.order) - Number(b.order))
    .map((line) => line.id ?? '')
    .filter((id) => !asked.areas || asked.areas.includes(id));
  const rows = areas.map((id) =>
    areaRow(
      id,
      asked.stands.filter((stand) => stand.item.line.area_id === id),
      asked.ledger,
    ),
  );
  const rest = asked.stands.filter((stand) => !stand.item.line.area_id);
  if (rest.length > 0 || !asked.filtered) rows.push(areaRow('undisclosed', rest, asked.ledger));
  return rows;
}

function areaRow(key: string, stands: Standing[], ledger: boolean): Row {
  const count = (status: string) => stands.filter((stand) => stand.shown === status).length;
  const cells = STATUSES.map((status): [string, Cell] => [status, ledger ? { value: count(status) } : UNAVAILABLE]);
  return row(key, { ...Object.fromEntries(cells), total: { value: stands.length } });
}

/** Completion against elapsed time, a row per filtered item. */
export function itemRows({ stands, ledger }: Question): Row[] {
  return stands.map((stand) => {
    const elapsed: Cell = stand.computed === 'undisclosed' ? UNAVAILABLE : { value: stand.elapsed };
    if (!ledger) return row(stand.item.id, { progress: UNAVAILABLE, elapsed, lead: UNAVAILABLE, status: UNAVAILABLE });
    const missing: Cell = { missing: wordFor(stand) };
    return row(stand.item.id, {
      progress: stand.figure === null ? missing : { value: stand.figure },
      elapsed,
      lead: stand.figure === null ? missing : { value: stand.figure - stand.elapsed },
      status: stand.overdue ? { status: stand.shown, overdue: true } : { status: stand.shown },
    });
  });
}

/** Why an item has no figure. The last line is for closed items and such as are done by milestones alone. */
export function wordFor({ computed, reported }: Standing): string {
  if (['not-reported', 'awaiting', 'not-quantified'].includes(computed)) return computed;
  if (computed === 'undisclosed') return 'unavailable';
  if (computed === 'not-started') return 'not-applicable';
  return reported ? 'not-quantified' : 'not-reported';
}

/** Items × regions. */
export function matrixRows({ stands, regions, ledger, look }: Question): Row[] {
  return stands.map((stand) => {
    const cells = regions.map((region): [string, Cell] => {
      const cell = itemCell(stand, region, look);
      if (!ledger) return [region, UNAVAILABLE];
      if ('missing' in cell) return [region, { missing: cell.missing }];
      return [region, cell.inherited ? { value: cell.value, inherited: true } : { value: cell.value }];
    });
    return row(stand.item.id, Object.fromEntries(cells));
  });
}

/** Items that lie in no region's mean, by scope; only scopes with items. */
export function boxRows({ stands }: Question): Row[] {
  const scopeOf = (stand: Standing) => (stand.computed === 'undisclosed' ? 'undisclosed' : stand.item.scope);
  return ['all16', 'provincial', 'outside', 'unassigned', 'undisclosed']
    .map((scope) => ({ scope, n: stands.filter((stand) => scopeOf(stand) === scope).length }))
    .filter(({ n }) => n > 0)
    .map(({ scope, n }) => row(scope, { n: { value: n } }));
}
