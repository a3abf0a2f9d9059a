import type { Patch } from '#model/spec.ts';
import { isNamed } from '#stats/itemState.ts';
import { nameBefore } from '#stats/named.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { folded, spellings } from '#stats/spelt.ts';

/** Kinds of what can be found, in the order in which they are listed. */
export const SEARCH_GROUPS = ['regions', 'items', 'areas', 'units', 'platforms', 'views', 'actions'] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Something that has a name. */
export interface Findable {
  readonly group: SearchGroup;
  readonly id: string;
  readonly text: string;
  /** What else it is called: codes, numbers, other spellings. */
  readonly also?: readonly string[];
}

/** Something of the data that has a name, and where choosing it leads. */
export interface SearchEntry extends Findable {
  readonly patch: Patch;
}

/** Syllables of a Chinese text in Pinyin without tones; a run of other letters is one. */
export type Speller = (text: string) => readonly string[];

/** Regions, items, areas, units and platforms of the period on screen. */
export function searchEntries({ ledger }: Snapshot): SearchEntry[] {
  const { tables } = ledger;
  const items = ledger.items.filter((item) => isNamed(item) && item.name !== undefined);
  const shown = new Set(items.map(({ id }) => id));
  const units = new Set(tables.item_units.filter(({ item_id }) => shown.has(item_id)).map(({ unit }) => unit));
  return [
    ...ledger.regions.map(
      (region): SearchEntry => ({
        group: 'regions',
        id: region.code,
        text: region.name,
        also: [region.code, region.short_name, ...spellings(region.name_en), ...names(region)],
        patch: { view: 'region', region: [region.code], panel: undefined },
      }),
    ),
    ...items.map(
      (item): SearchEntry => ({
        group: 'items',
        id: item.id,
        text: item.name ?? '',
        also: [
          item.id,
          item.id.slice(-2),
          ...(item.official_no === undefined ? [] : [item.official_no]),
          ...names(item),
        ],
        patch: { view: 'item', item: [item.id], panel: undefined },
      }),
    ),
    ...ledger.areas.map(
      (area): SearchEntry => ({
        group: 'areas',
        id: area.id,
        text: area.name,
        also: [area.id, ...names(area)],
        patch: { view: undefined, area: [area.id], panel: undefined },
      }),
    ),
    ...[...units].map(
      (unit): SearchEntry => ({
        group: 'units',
        id: unit,
        text: unit,
        patch: { view: 'ledger', q: unit, panel: undefined },
      }),
    ),
    ...tables.platforms.map(
      (platform): SearchEntry => ({
        group: 'platforms',
        id: platform.id,
        text: platform.name,
        also: [platform.id, ...names(platform)],
        patch: { view: 'platforms', platform: platform.id, panel: undefined },
      }),
    ),
  ];
}

/** Its names in both languages. */
function names(row: { readonly name_en?: string | undefined }): string[] {
  return [...(row.name_en === undefined ? [] : [row.name_en]), ...nameBefore(row)];
}

/**
 * What is meant by a query: every word of it must be met. Best first: whole names, beginnings, beginnings of words or syllables,
 * anything within; ties in the order of the groups.
 *
 * spell  undefined until its dictionary is there: Pinyin of anything but regions is not met
 */
export function found<Entry extends Findable>(entries: readonly Entry[], query: string, spell?: Speller): Entry[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const scored = entries.flatMap((entry) => {
    const scores = words.map((word) => scoreOf(entry, word, spell));
    return scores.every((score) => score > 0) ? [{ entry, score: Math.min(...scores) }] : [];
  });
  const rank = ({ group }: Findable) => SEARCH_GROUPS.indexOf(group);
  return scored.sort((a, b) => b.score - a.score || rank(a.entry) - rank(b.entry)).map(({ entry }) => entry);
}

function scoreOf({ text, also = [] }: Findable, word: string, spell: Speller | undefined): number {
  const names = [text, ...also].map((name) => scoreIn(folded(name), word));
  const said = spell && /^[a-z]+$/.test(word) ? [text, ...also].filter(isChinese) : [];
  return Math.max(...names, ...said.map((name) => spelt(spell?.(name) ?? [], word)));
}

function scoreIn(name: string, word: string): number {
  if (name.startsWith(word)) return name.length === word.length ? 4 : 3;
  if (!name.includes(word)) return isInPieces(name, word) ? 1 : 0;
  // A word of the name begins with it.
  if (/^[a-z0-9]/.test(word) && name.split(/[^a-z0-9]+/).some((part) => part.startsWith(word))) return 2;
  // A letter or two within a Latin name are in every other one.
  return isChinese(word) || word.length > 2 ? 1 : 0;
}

/** Characters of a Chinese query in the order of the name, with others between them: 导出地图 is 导出：区市地图. */
function isInPieces(name: string, word: string): boolean {
  if (word.length < 3 || !isChinese(word)) return false;
  let at = -1;
  return [...word].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** Pinyin in full, "gaosu", or by initials, "gsgl", from the first syllable or from a later one. */
function spelt(syllables: readonly string[], word: string): number {
  const said = syllables.filter((one) => /^[a-z0-9]/.test(one));
  for (let at = 0; at < said.length; at += 1) {
    const rest = said.slice(at);
    const isMet =
      rest.join('').startsWith(word) ||
      rest
        .map((one) => one.charAt(0))
        .join('')
        .startsWith(word);
    if (isMet) return at === 0 ? 3 : 2;
  }
  return 0;
}
