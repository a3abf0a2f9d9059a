import * as v from 'valibot';
import { day, id, integer, maybe, month, notNegative, oneOf, regionCode, text } from '#model/field.ts';
import { disclosure } from '#model/item.ts';
import { SIDES } from '#model/region.ts';
import { STATUS_IDS } from '#model/status.ts';

/** A reporting month: until it is `final` it is shown only inside the app. */
export const Month = v.object({
  period_id: id,
  month,
  due_on: maybe(day),
  state: oneOf(['collecting', 'reviewing', 'final']),
  signed_on: maybe(day),
});
export type Month = v.InferOutput<typeof Month>;

/** Ordinary, late, corrected, returned. */
export const REPORT_KINDS = ['正常', '补报', '更正', '退回'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** One report of an item for a month: joint where side and region are blank. `progress` in per cent, never clamped. */
export const Report = v.object({
  item_id: id,
  month,
  side: maybe(oneOf(SIDES)),
  region_code: maybe(regionCode),
  revision: maybe(integer),
  kind: maybe(oneOf(REPORT_KINDS)),
  progress: maybe(notNegative),
  done_value: maybe(notNegative),
  state: maybe(oneOf(['value', 'withheld', 'not-applicable'])),
  text: maybe(text),
  difficulty: maybe(text),
  need: maybe(text),
  next: maybe(text),
  evidence: maybe(text),
  contact: maybe(text),
  override_status: maybe(oneOf(STATUS_IDS)),
  override_reason: maybe(text),
  unit: maybe(text),
  submitted_on: maybe(day),
  disclosure,
  row: maybe(text),
});
export type Report = v.InferOutput<typeof Report>;

/** Later kinds stand over earlier ones of the same revision. */
const KIND_ORDER: readonly ReportKind[] = ['正常', '退回', '补报', '更正'];

/** What tells which of two reports of the same item, month, side and region stands. */
export interface Standing {
  readonly revision?: number | undefined;
  readonly kind?: ReportKind | undefined;
}

/** Does `row` give way to `than`: a lower revision (blank is 1), or among equals 更正 before 补报 before 退回 before 正常. */
export function isOlder(row: Standing, than: Standing): boolean {
  const revisions = (row.revision ?? 1) - (than.revision ?? 1);
  if (revisions !== 0) return revisions < 0;
  return rank(row) < rank(than);
}

function rank({ kind }: Standing): number {
  return KIND_ORDER.indexOf(kind ?? '正常');
}
