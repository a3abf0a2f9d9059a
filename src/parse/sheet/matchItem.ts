import type { Match, SaidNames } from '#model/import.ts';
import type { Lists } from '#model/lists.ts';
import type { RowOf } from '#model/table.ts';
import { nearestFew } from '#parse/sheet/nearest.ts';
import { squash } from '#parse/sheet/squash.ts';

/** An item of the board's own list. */
export type KnownItem = RowOf<'items'>;

/** How an item was found. */
export interface ItemMatch {
  readonly item?: KnownItem;
  readonly how: Match['how'];
  /** Nearest ones where none is: "2023H2-05 优化提升省际高速公路". */
  readonly names: readonly string[];
  /** Ids of `names`, where none is. */
  readonly likely?: readonly string[];
  /** The number is no item's, and the name alone found it. */
  readonly isByNameAlone?: true;
}

/** What a row says of its item. */
export interface WrittenItem {
  readonly no: string;
  readonly name: string;
  /** Month of the row: the name is looked up in its period. */
  readonly month: string | undefined;
}

/**
 * Rule 1 of the ledger: an item by its number, else by its exact name within the period of the month. A name that is only like
 * one is no match until a person has said so.
 *
 * said  written number or name → id
 */
export function itemIndex(lists: Lists, said: SaidNames = {}): (written: WrittenItem) => ItemMatch {
  const byId = new Map(
    lists.items.flatMap((item) => [
      ...(item.official_no ? [[squash(item.official_no), item] as const] : []),
      [squash(item.id).toLowerCase(), item] as const,
    ]),
  );
  const byName = new Map<string, KnownItem[]>();
  for (const item of lists.items)
    if (item.name) byName.set(nameKey(item.name), [...(byName.get(nameKey(item.name)) ?? []), item]);
  const label = ({ id, name }: KnownItem) => (name ? `${id} ${name}` : id);
  const likeName = nearestFew(lists.items.flatMap((of) => (of.name ? [{ key: nameKey(of.name), of }] : [])));
  const likeNumber = nearestFew(lists.items.map((of) => ({ key: of.id.toLowerCase(), of })));
  return ({ no, name, month }) => {
    const hand = [no, name].filter((key) => Object.hasOwn(said, key)).map((key) => said[key])[0];
    const settled = hand === undefined ? undefined : byId.get(squash(hand).toLowerCase());
    if (settled) return { item: settled, how: 'hand', names: [] };
    const numbered = no === '' ? undefined : byId.get(squash(no).toLowerCase());
    if (numbered) return { item: numbered, how: 'exact', names: [] };
    const item = name === '' ? undefined : ofPeriod(byName.get(nameKey(name)) ?? [], lists, month);
    // "1", "2" … count the rows of an office's own sheet: they are no wrong numbers.
    if (item)
      return {
        item,
        how: 'name',
        names: [`${item.id} ${item.name ?? ''}`],
        ...(no === '' || /^\d{1,3}$/.test(squash(no)) ? {} : { isByNameAlone: true }),
      };
    const likely = name === '' ? likeNumber(squash(no).toLowerCase()) : likeName(nameKey(name));
    return { how: 'none', names: likely.map(label), likely: likely.map(({ id }) => id) };
  };
}

/** Tells whether a text is the number or the name of an item. */
export function itemNames({ items }: Lists): (text: string) => boolean {
  const known = new Set(items.flatMap(({ id, name }) => [id.toLowerCase(), ...(name ? [nameKey(name)] : [])]));
  return (text) => known.has(squash(text).toLowerCase()) || known.has(nameKey(text));
}

/** Name to compare by: without blanks and what encloses the whole of it. */
export function nameKey(name: string): string {
  return bareName(squash(name));
}

/** Name without what encloses the whole of it: 《》, “”. */
export function bareName(name: string): string {
  return name.replace(/^[《“"「『]+|[》”"」』]+$/g, '');
}

/** Of items of the same name that of the month's period; without a month that of the latest period. */
function ofPeriod(items: readonly KnownItem[], { periods }: Lists, month: string | undefined): KnownItem | undefined {
  const starts = new Map(periods.map(({ id, start }) => [id, start]));
  const ends = new Map(periods.map(({ id, end }) => [id, end]));
  const known = [...items].sort((a, b) => (starts.get(b.period_id) ?? '').localeCompare(starts.get(a.period_id) ?? ''));
  if (month === undefined) return known[0];
  const within = (item: KnownItem) =>
    (starts.get(item.period_id) ?? '').slice(0, 7) <= month && month <= (ends.get(item.period_id) ?? '').slice(0, 7);
  // A report after the end of the only period there is still speaks of its item.
  return known.find(within) ?? (periods.length === 1 ? known[0] : undefined);
}
