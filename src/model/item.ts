import * as v from 'valibot';
import {
  boolean,
  day,
  id,
  integer,
  integerWithin,
  maybe,
  month,
  notNegative,
  oneOf,
  regionCode,
  text,
} from '#model/field.ts';
import { SIDES } from '#model/region.ts';

/** Who an item concerns; only `all16` and `listed` items have cells by region. */
export const SCOPES = ['listed', 'all16', 'provincial', 'outside', 'unassigned'] as const;
export type Scope = (typeof SCOPES)[number];

export const DISCLOSURES = ['公开', '内部', '不公开'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];
export const disclosure = maybe(oneOf(DISCLOSURES));

/** The least open of words of openness; undefined where there is none. */
export function strictest(...words: readonly (Disclosure | undefined)[]): Disclosure | undefined {
  return DISCLOSURES.findLast((one) => words.includes(one));
}

/** How often an item reports. */
export const RHYTHMS = ['month', 'quarter', 'half-year', 'once'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const ITEM_ROLES = ['牵头', '参与', '涉及'] as const;
export type ItemRole = (typeof ITEM_ROLES)[number];

export const UNIT_ROLES = ['牵头', '责任', '配合', '督查'] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

export const Period = v.object({
  id,
  name: text,
  name_en: maybe(text),
  start: day,
  end: day,
  items_published: maybe(integer),
  areas_published: maybe(integer),
  source_id: maybe(text),
  note: maybe(text),
});
export type Period = v.InferOutput<typeof Period>;

export const Area = v.object({ period_id: id, id, name: text, name_en: maybe(text), order: integer });
export type Area = v.InferOutput<typeof Area>;

export const Item = v.object({
  id,
  official_no: maybe(text),
  period_id: id,
  area_id: maybe(id),
  name: maybe(text),
  name_en: maybe(text),
  named: maybe(boolean),
  scope: maybe(oneOf(SCOPES)),
  start_on: maybe(day),
  due_on: maybe(day),
  rhythm: maybe(oneOf(RHYTHMS)),
  weight: maybe(notNegative),
  continues: maybe(id),
  group_no: maybe(integer),
  closed_on: maybe(day),
  disclosure,
  source_id: maybe(text),
});
export type Item = v.InferOutput<typeof Item>;

export const Target = v.object({
  item_id: id,
  version: integer,
  set_on: maybe(day),
  text: maybe(text),
  value: maybe(notNegative),
  unit: maybe(text),
  start_on: maybe(day),
  due_on: maybe(day),
  disclosure,
});
export type Target = v.InferOutput<typeof Target>;

/** `planned` in per cent of the target at the end of the month. */
export const Plan = v.object({ item_id: id, month, planned: notNegative });
export type Plan = v.InferOutput<typeof Plan>;

export const Milestone = v.object({
  item_id: id,
  no: integer,
  name: text,
  due_on: day,
  done_on: maybe(day),
  weight: maybe(notNegative),
});
export type Milestone = v.InferOutput<typeof Milestone>;

export const ItemRegion = v.object({
  item_id: id,
  region_code: regionCode,
  role: maybe(oneOf(ITEM_ROLES)),
  weight: maybe(notNegative),
  disclosure,
});

export const ItemUnit = v.object({
  item_id: id,
  side: maybe(oneOf(SIDES)),
  unit: text,
  role: oneOf(UNIT_ROLES),
});

export const ItemPlatform = v.object({ item_id: id, platform_id: id });

export const Group = v.object({
  no: integerWithin(1, 22),
  name: text,
  area_id: maybe(id),
  lead_unit_cq: maybe(text),
  lead_unit_sc: maybe(text),
});
