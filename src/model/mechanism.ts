import * as v from 'valibot';
import { boolean, day, id, integer, maybe, number, oneOf, regionCode, text } from '#model/field.ts';
import { disclosure } from '#model/item.ts';
import { SIDES } from '#model/region.ts';

export const Meeting = v.object({
  no: integer,
  kind: oneOf(['joint', 'coordination', 'office', 'group']),
  date: maybe(text),
  date_precision: maybe(oneOf(['day', 'month', 'half-year', 'year'])),
  host: maybe(oneOf(SIDES)),
  place: maybe(text),
  theme: maybe(text),
  content: maybe(text),
  results_conference: maybe(boolean),
  disclosure,
  source_id: maybe(text),
});

export const Platform = v.object({
  id,
  name: text,
  name_en: maybe(text),
  approved_on: maybe(day),
  outside_members: maybe(text),
  source_id: maybe(text),
  note: maybe(text),
});
export type Platform = v.InferOutput<typeof Platform>;

export const PlatformRegion = v.object({
  platform_id: id,
  region_code: regionCode,
  part: oneOf(['whole', 'part']),
  part_of: maybe(text),
});

export const Mechanism = v.object({
  id,
  order: integer,
  name: text,
  quote: maybe(text),
  count: maybe(number),
  unit: maybe(text),
  source_id: maybe(text),
  note: maybe(text),
});

export const Commitment = v.object({
  id,
  side: oneOf(SIDES),
  order: integer,
  text,
  source_id: maybe(text),
  complete: boolean,
});

export const CommitmentItem = v.object({ commitment_id: id, item_id: id });

export const HeadlineFact = v.object({
  id,
  text,
  value: maybe(text),
  unit: maybe(text),
  said_by: maybe(text),
  as_of: maybe(text),
  source_id: maybe(text),
});
