import { type Line, number } from './csv.ts';
import { monthNumber } from './months.ts';
import type { Tables } from './tables.ts';

/** What the tables say of one item, before any as-of month is chosen. */
export type Item = {
  id: string;
  line: Line;
  named: boolean;
  scope: string;
  /** Codes of `item_regions`, or of all regions for `all16`; none for the other scopes. */
  regions: string[];
  period: Line;
  targets: Line[];
  milestones: Line[];
  /** Reports in force, in the order of the file. */
  reports: Line[];
  /** Every line of the reports, earlier revisions and returned ones too. */
  allReports: Line[];
};

/** The items of the package, of all periods, each with the lines that belong to it. */
export function itemsOf(tables: Tables): Item[] {
  const all = (tables.regions ?? []).map((region) => region.code ?? '');
  return (tables.items ?? []).map((line) => {
    const id = line.id ?? '';
    const of = (name: string) => (tables[name] ?? []).filter((one) => one.item_id === id);
    const named = of('item_regions').map((one) => one.region_code ?? '');
    // Without scope and regions of its own an item lies where its reports come from, whether they count or not.
    const told = of('reports').flatMap((one) => one.region_code || []);
    const listed = named.length > 0 || line.scope ? named : told;
    const scope = line.scope || (listed.length > 0 ? 'listed' : 'unassigned');
    return {
      id,
      line,
      named: line.named ? /^(true|1|是)$/i.test(line.named) : Boolean(line.name),
      scope,
      regions: scope === 'all16' ? all : scope === 'listed' ? all.filter((code) => listed.includes(code)) : [],
      period: (tables.periods ?? []).find((period) => period.id === line.period_id) ?? {},
      targets: of('targets'),
      milestones: of('milestones'),
      reports: inForce(of('reports')),
      allReports: of('reports'),
    };
  });
}

const KINDS = ['正常', '退回', '补报', '更正'];

/** Of each month, side and region the report that counts; none where that one was sent back (退回). */
export function inForce(reports: Line[]): Line[] {
  const best = new Map<string, Line>();
  for (const report of reports) {
    const key = [report.month, report.side, report.region_code].map((part) => part ?? '').join('\t');
    const held = best.get(key);
    if (!held || !outranks(held, report)) best.set(key, report);
  }
  return [...best.values()].filter((report) => report.kind !== '退回');
}

function outranks(held: Line, later: Line): boolean {
  const [a, b] = [number(held.revision) ?? 1, number(later.revision) ?? 1];
  return a !== b ? a > b : KINDS.indexOf(held.kind || '正常') > KINDS.indexOf(later.kind || '正常');
}

/** Target in force in a month ("YYYY-MM"). */
export function targetIn(item: Item, month: string): Line | undefined {
  const rising = [...item.targets].sort((a, b) => (number(a.version) ?? 0) - (number(b.version) ?? 0));
  return rising.filter((target) => !target.set_on || target.set_on.slice(0, 7) <= month).at(-1) ?? rising[0];
}

/** First and last month of an item's span, both included, as the target in force in `month` has it. */
export function spanIn(item: Item, month: string): { start: string; due: string } {
  const target = targetIn(item, month);
  const start = (target?.start_on || item.line.start_on || item.period.start || '').slice(0, 7);
  const due = (target?.due_on || item.line.due_on || item.period.end || '').slice(0, 7);
  if (start <= due) return { start, due };
  return { start: (item.period.start ?? '').slice(0, 7), due: (item.period.end ?? '').slice(0, 7) };
}

/** Elapsed per cent (0 to 100) of an item at the end of a month; a planned per cent stands in its place. */
export function elapsedIn(item: Item, month: string, plans: Line[]): number {
  const plan = plans.find((one) => one.item_id === item.id && one.month === month);
  const planned = number(plan?.planned);
  if (planned !== null) return planned;
  const { start, due } = spanIn(item, month);
  const gone = monthNumber(month) - monthNumber(start) + 1;
  const whole = monthNumber(due) - monthNumber(start) + 1;
  return Math.min(100, Math.max(0, (100 * gone) / whole));
}

/** Number of one report, in per cent; null where it has none. */
export function numberOf(item: Item, report: Line): number | null {
  if ((report.state || 'value') !== 'value') return null;
  const progress = number(report.progress);
  if (progress !== null) return progress;
  const done = number(report.done_value);
  const value = number(targetIn(item, report.month ?? '')?.value);
  return done === null || value === null || value === 0 ? null : (100 * done) / value;
}

/** Reports of a month in the three ranks that can give the figure: joint, sides, regions. */
export function ranksIn(item: Item, month: string): Line[][] {
  return ranksOf(item.reports.filter((report) => report.month === month));
}

function ranksOf(reports: Line[]): Line[][] {
  return [
    reports.filter((report) => !report.side && !report.region_code),
    reports.filter((report) => report.side && !report.region_code),
    reports.filter((report) => report.region_code),
  ];
}

/** The item's figure of one month alone; null where no report of the month has a number. */
export function figureIn(item: Item, month: string): number | null {
  return figureOf(
    item,
    item.reports.filter((report) => report.month === month),
  );
}

/** The figure these reports of one month give: joint, else the mean of sides, else of regions; null without a number. */
export function figureOf(item: Item, reports: Line[]): number | null {
  const values = feeding(item, reports).map((report) => numberOf(item, report) ?? 0);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** The reports of one month that the figure is taken from; none where no report has a number. */
export function feeding(item: Item, reports: Line[]): Line[] {
  for (const rank of ranksOf(reports)) {
    const numbered = rank.filter((report) => numberOf(item, report) !== null);
    if (numbered.length > 0) return numbered;
  }
  return [];
}

/** Months with a report in force, up to `month`, rising. */
export function reportedMonths(item: Item, month: string): string[] {
  const months = new Set(item.reports.map((report) => report.month ?? ''));
  return [...months].filter((one) => one !== '' && one <= month).sort();
}

/** The as-of month where the address names none. */
export function defaultMonth(tables: Tables, items: Item[], months: string[], period: string): string {
  const last = months.at(-1) ?? '';
  const finals = (tables.months ?? [])
    .filter((one) => one.period_id === period && one.state === 'final')
    .map((one) => one.month ?? '');
  if (finals.length > 0) return finals.sort().at(-1) ?? last;
  const half = months.filter((month) => {
    const begun = items.filter((item) => item.named && spanIn(item, month).start <= month);
    const told = begun.filter((item) => item.reports.some((report) => report.month === month));
    return told.length > 0 && told.length * 2 >= begun.length;
  });
  const any = months.filter((month) => items.some((item) => item.reports.some((report) => report.month === month)));
  return half.at(-1) ?? any.at(-1) ?? last;
}
