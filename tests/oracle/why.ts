import { itemCell, ownReport, referenceMonth } from './cells.ts';
import { type Line, number } from './csv.ts';
import { feeding, reportedMonths } from './facts.ts';
import { byGap, type Look, override, type Standing } from './status.ts';
import { PLACE } from './tables.ts';

/** The reason of an item's status as the dialog's attributes must tell it; null for an attribute that is absent. */
export type Reason = {
  status: string;
  rule: string;
  elapsed: number;
  progress: number | null;
  gap: number | null;
  /** "demo/reports.csv#17", several separated by a blank. */
  report: string | null;
  next: { status: string; distance: number } | null;
  override: string | null;
};

const BY_GAP = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead'];

/** Why an item has its status. */
export function reasonOf(stand: Standing, look: Look): Reason {
  const { item, shown, computed, elapsed, figure } = stand;
  const gap = figure === null ? null : Math.round((elapsed - figure) * 1e6) / 1e6;
  return {
    status: shown,
    rule: computed,
    elapsed,
    progress: figure,
    gap,
    report:
      sourcesOf(stand, look)
        .map((line) => line[PLACE])
        .join(' ') || null,
    next: figure !== null && BY_GAP.includes(computed) ? nextOf(stand, figure, look) : null,
    override: override(item, look.month),
  };
}

/** Why the cell of an item and a region has its status; null where it has none. */
export function cellReasonOf(stand: Standing, region: string, look: Look): Reason | null {
  const cell = itemCell(stand, region, look);
  if ('missing' in cell) return null;
  const { value, status, inherited } = cell;
  const as = { ...stand, computed: status, overdue: stand.overdue && status !== 'done' };
  const own = ownReport(stand.item, region, referenceMonth(stand, look.month));
  return {
    status,
    rule: status,
    elapsed: stand.elapsed,
    progress: value,
    gap: Math.round((stand.elapsed - value) * 1e6) / 1e6,
    report: (inherited ? sourcesOf(stand, look) : own ? [own] : []).map((line) => line[PLACE]).join(' ') || null,
    next: BY_GAP.includes(status) ? nextOf(as, value, look) : null,
    override: null,
  };
}

/** Lines the figure comes from; without a figure all reports of the reference month. */
export function sourcesOf({ item, computed, figure }: Standing, look: Look): Line[] {
  const of = (month: string) => item.reports.filter((report) => report.month === month);
  const looksBack = computed === 'closed' || computed === 'done';
  const told = reportedMonths(item, look.month);
  const tried = looksBack ? [...told].reverse() : [look.month];
  if (figure !== null) return tried.map((month) => feeding(item, of(month))).find((lines) => lines.length > 0) ?? [];
  const reference = looksBack && !told.includes(look.month) ? (told.at(-1) ?? look.month) : look.month;
  return of(reference);
}

/** The better status that takes the fewest further points, and these points. */
function nextOf(stand: Standing, figure: number, look: Look): { status: string; distance: number } {
  const { elapsed, overdue, computed } = stand;
  const statusAt = (progress: number) => {
    if (progress >= 100) return 'done';
    return overdue ? 'severe' : byGap(elapsed, progress, look.tables.status_rules);
  };
  const limits = (look.tables.status_rules ?? []).map((line) => number(line.up_to)).filter((limit) => limit !== null);
  const goals = [100 - figure, ...limits.map((limit) => elapsed - limit - figure)].filter((points) => points > 0);
  for (const goal of goals.sort((a, b) => a - b))
    for (let step = Math.max(1, Math.floor(goal * 1e6) - 3); step <= Math.ceil(goal * 1e6) + 3; step += 1) {
      const status = statusAt(figure + step / 1e6);
      if (status !== computed) return { status, distance: step / 1e6 };
    }
  throw new Error(`${stand.item.id}: ${figure} leads to no other status.`);
}
