import * as v from 'valibot';
import { day, id, maybe, oneOf, text } from '#model/field.ts';
import { disclosure } from '#model/item.ts';
import { SIDES } from '#model/region.ts';

/** The three lists of the loop: needs, agreed matters, results. */
export const LISTS = ['政策需求', '议定事项', '工作成果'] as const;

export const ListEntry = v.object({
  id,
  list: oneOf(LISTS),
  title: text,
  raised_by: maybe(text),
  side: maybe(oneOf(SIDES)),
  raised_on: day,
  to_whom: maybe(text),
  level: maybe(text),
  meeting_no: maybe(text),
  item_id: maybe(id),
  area_id: maybe(id),
  owner_unit: maybe(text),
  due_on: maybe(day),
  state: maybe(oneOf(['open', 'closed', 'dropped'])),
  closed_on: maybe(day),
  text: maybe(text),
  disclosure,
});

export const ListLink = v.object({ from_id: id, to_id: id });
