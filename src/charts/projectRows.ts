import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { figure } from '#words/number.ts';

/** One publication of the joint major projects that gives a rate. */
export interface ProjectRow {
  readonly row: RowOf<'major_projects'>;
  readonly rate: number;
  /** 1 to 12; undefined where only a year is given. */
  readonly month: number | undefined;
  /** Elapsed part of the year at the end of that month, per cent. */
  readonly elapsed: number | undefined;
  readonly isDerived: boolean;
}

/** Publications with a rate, in file order. Not filtered: they are of the two provinces. */
export function projectRows({ ledger }: Snapshot): ProjectRow[] {
  return ledger.tables.major_projects.flatMap((row) => {
    if (row.rate === undefined) return [];
    const month = Number(row.as_of.slice(5, 7)) || undefined;
    const elapsed = month === undefined ? undefined : (month / 12) * 100;
    return [{ row, rate: row.rate, month, elapsed, isDerived: row.rate_kind === 'derived' }];
  });
}

/** Years that have a rate, rising. */
export function projectYears(rows: readonly ProjectRow[]): number[] {
  return [...new Set(rows.map(({ row }) => row.year))].sort((a, b) => a - b);
}

/** A published figure with the decimals it was published with: "73", "83.5", "121.08". */
export function asPublished(value: number): string {
  const exact = Number(value.toFixed(3));
  return figure(exact, String(exact).split('.')[1]?.length ?? 0);
}
