import type { Spec } from '#model/spec.ts';
import type { Tables } from '#model/table.ts';
import { monthOf } from '#stats/months.ts';

/**
 * Tables without the reports of months that are not signed, for pictures that nobody checks: a wall, an embed.
 *
 * One early file would else turn a wall to a new month with all but one place 未报送. A period without `months` has no
 * signing to wait for: all its reports stay.
 */
export function signedOnly(tables: Tables): Tables {
  const isSigned = signing(tables);
  return { ...tables, reports: tables.reports.filter(({ month }) => isSigned(month)) };
}

/** The Spec without months that are not signed; the period of the month asked for stays. */
export function signedSpec(spec: Spec, tables: Tables): Spec {
  const isSigned = signing(tables);
  const { asof, from, ...others } = spec;
  const period = tables.periods.find(({ start, end }) => isWithin(asof, start, end))?.id;
  return {
    ...(asof !== undefined && !isSigned(asof) && period !== undefined ? { period } : {}),
    ...others,
    ...(asof !== undefined && isSigned(asof) ? { asof } : {}),
    ...(from !== undefined && isSigned(from) ? { from } : {}),
  };
}

/** Does the period wait for its first month to be signed: months stand in the table, and none of them is final? */
export function waitsForSigning({ months }: Tables, period: string): boolean {
  const own = months.filter(({ period_id }) => period_id === period);
  return own.length > 0 && own.every(({ state }) => state !== 'final');
}

function signing({ periods, months }: Tables): (month: string) => boolean {
  const waiting = periods.filter(({ id }) => months.some(({ period_id }) => period_id === id));
  const signed = new Set(months.filter(({ state }) => state === 'final').map(({ month }) => month));
  return (month) => signed.has(month) || !waiting.some(({ start, end }) => isWithin(month, start, end));
}

function isWithin(month: string | undefined, start: string, end: string): boolean {
  return month !== undefined && monthOf(start) <= month && month <= monthOf(end);
}
