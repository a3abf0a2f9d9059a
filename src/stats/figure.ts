import type { Side } from '#model/region.ts';
import { isOlder } from '#model/report.ts';
import type { RowOf } from '#model/table.ts';

type Report = RowOf<'reports'>;
type Target = RowOf<'targets'>;

/** An item's number for one month, and how it came about. `value` in per cent, never clamped. */
export interface Figure {
  readonly value: number;
  readonly basis: 'joint' | 'both-sides' | 'one-side' | 'regions';
  readonly sides?: Readonly<Partial<Record<Side, number>>>;
  /** Region reports with a number, of the item's regions; only for `regions`. */
  readonly n?: number;
  readonly of?: number;
  readonly reports: readonly Report[];
}

/**
 * The report that stands for each side and region among the rows of one item and month.
 *
 * The highest revision counts (blank is 1); among equals 更正 before 补报 before 退回 before 正常, then the later row. A returned one stands for none.
 */
export function reportsInForce(rows: readonly Report[]): Report[] {
  const best = new Map<string, Report>();
  for (const row of rows) {
    const key = `${row.side ?? ''}|${row.region_code ?? ''}`;
    const before = best.get(key);
    if (!before || !isOlder(row, before)) best.set(key, row);
  }
  return [...best.values()].filter(({ kind }) => kind !== '退回');
}

/** Per cent told by one report: `progress`, else done value over the target in force; undefined where it tells none. */
export function numberOf(report: Report, target: Target | undefined): number | undefined {
  if ((report.state ?? 'value') !== 'value') return undefined;
  if (report.progress !== undefined) return report.progress;
  if (report.done_value === undefined || !target?.value) return undefined;
  return (100 * report.done_value) / target.value;
}

/**
 * The item's figure: joint report, else the mean of the two sides (or the one there is), else the mean of its regions.
 *
 * inForce      reports in force of one item and month
 * regionCount  regions of the item, the `of` beside a mean of regions
 * returns      undefined where no report has a number
 */
export function figureOf(
  inForce: readonly Report[],
  target: Target | undefined,
  regionCount: number,
): Figure | undefined {
  const numbered = inForce.flatMap((report) => {
    const value = numberOf(report, target);
    return value === undefined ? [] : [{ report, value }];
  });
  const joint = numbered.find(({ report }) => !report.side && !report.region_code);
  if (joint) return { value: joint.value, basis: 'joint', reports: [joint.report] };
  const sides = numbered.filter(({ report }) => report.side && !report.region_code);
  if (sides.length > 0)
    return {
      value: mean(sides.map(({ value }) => value)),
      basis: sides.length > 1 ? 'both-sides' : 'one-side',
      sides: Object.fromEntries(sides.map(({ report, value }) => [report.side, value])),
      reports: sides.map(({ report }) => report),
    };
  const regions = numbered.filter(({ report }) => report.region_code);
  if (regions.length === 0) return undefined;
  return {
    value: mean(regions.map(({ value }) => value)),
    basis: 'regions',
    n: regions.length,
    of: regionCount,
    reports: regions.map(({ report }) => report),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
