import * as v from 'valibot';
import { id, integer, link, maybe, notNegative, number, oneOf, regionCode, text } from '#model/field.ts';

export const Indicator = v.object({
  id,
  name: text,
  name_en: maybe(text),
  unit: text,
  decimals: integer,
  better: maybe(oneOf(['high', 'low', 'none'])),
  aggregate: maybe(oneOf(['sum', 'none'])),
  note: maybe(text),
});
export type Indicator = v.InferOutput<typeof Indicator>;

/** One published figure of a region or province; `year` is blank for figures without a stated year. */
export const Statistic = v.object({
  region_code: regionCode,
  indicator: id,
  year: maybe(integer),
  value: number,
  confidence: maybe(oneOf(['sourced', 'derived'])),
  source_id: maybe(text),
  note: maybe(text),
});
export type Statistic = v.InferOutput<typeof Statistic>;

/** Grade A official or press, B a reprint to be re-checked, D our own arithmetic. */
export const Source = v.object({
  id: text,
  title: text,
  publisher: maybe(text),
  date: maybe(text),
  grade: oneOf(['A', 'B', 'D']),
  url: maybe(link),
  public_label: text,
});
export type Source = v.InferOutput<typeof Source>;

export const PublishedShare = v.object({
  indicator: id,
  compare_with: id,
  denominator: maybe(text),
  published: notNegative,
  unit: maybe(text),
  decimals: maybe(integer),
  source_id: maybe(text),
  note: maybe(text),
});

/** Published progress of the joint major projects; `rate` in per cent of the year's plan. */
export const MajorProject = v.object({
  year: integer,
  as_of: text,
  projects: maybe(integer),
  total_text: maybe(text),
  plan: maybe(number),
  done: maybe(number),
  rate: maybe(notNegative),
  rate_kind: maybe(oneOf(['published', 'derived'])),
  published_lead: maybe(number),
  source_id: maybe(text),
  note: maybe(text),
});
export type MajorProject = v.InferOutput<typeof MajorProject>;

export const MajorProjectField = v.object({
  field: text,
  projects: maybe(integer),
  plan: maybe(number),
  source_id: maybe(text),
});
