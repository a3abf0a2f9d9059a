import * as v from 'valibot';
import { integer, maybe, oneOf, regionCode, text } from '#model/field.ts';

/** The two sides, in the words of the data: 渝 Chongqing, 川 Sichuan. */
export const SIDES = ['渝', '川'] as const;
export type Side = (typeof SIDES)[number];

export const Region = v.object({
  code: regionCode,
  name: text,
  short_name: text,
  side: oneOf(SIDES),
  level: maybe(text),
  region_set: maybe(text),
  name_en: text,
  order: integer,
});
export type Region = v.InferOutput<typeof Region>;

export const Province = v.object({
  code: regionCode,
  name: text,
  short_name: text,
  name_en: maybe(text),
  side: oneOf(SIDES),
});

/** Codes and names of before; `error` marks a pair that must not be read as the new region. */
export const Predecessor = v.object({
  old_code: maybe(regionCode),
  old_name: text,
  code: maybe(regionCode),
  rule: oneOf(['match', 'error']),
});
