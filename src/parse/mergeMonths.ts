import type { TextRow } from '#model/import.ts';
import type { Tables } from '#model/table.ts';
import type { MonthState } from '#parse/revisionOf.ts';

/** Months of a ledger, and how they stand. */
export interface Months {
  /** The period a month is reported in: the item's own where the month lies in it, else any that holds it. */
  readonly periodOf: (own: string | undefined, month: string) => string | undefined;
  readonly stateOf: (period: string | undefined, month: string) => MonthState;
  /** Rows of `months` after the import: those before, and one for each month that has a report now. No due day is made up. */
  readonly after: (reported: Iterable<readonly [period: string, month: string]>) => TextRow[];
}

/** `signed`: months that count as signed beside those the tables call final. */
export function monthsOf(
  before: readonly TextRow[],
  { periods, months }: Pick<Tables, 'periods' | 'months'>,
  signed: readonly string[],
): Months {
  const own = new Map(before.map((row) => [`${row.period_id}|${row.month}`, row]));
  // Months of the demo are no months of this ledger.
  const listed = months.filter(({ origin }) => origin.provenance !== 'demo');
  const known = new Map(listed.map((row) => [`${row.period_id}|${row.month}`, row]));
  const isSigned = new Set(signed);
  const holds = new Map(periods.map(({ id, start, end }) => [id, [start.slice(0, 7), end.slice(0, 7)] as const]));
  const isWithin = (id: string, month: string) => {
    const [first = '', last = ''] = holds.get(id) ?? [];
    return first <= month && month <= last;
  };
  return {
    periodOf: (id, month) =>
      id !== undefined && isWithin(id, month) ? id : periods.find((period) => isWithin(period.id, month))?.id,
    stateOf(period, month) {
      const key = `${period}|${month}`;
      const state = own.get(key)?.state || known.get(key)?.state;
      return {
        dueOn: own.get(key)?.due_on || known.get(key)?.due_on,
        isFinal: state === 'final' || isSigned.has(month),
      };
    },
    after(reported) {
      const rows = new Map(own);
      for (const [period_id, month] of reported) {
        const key = `${period_id}|${month}`;
        if (!rows.has(key) && !known.has(key)) rows.set(key, { period_id, month, state: 'collecting' });
      }
      return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    },
  };
}
