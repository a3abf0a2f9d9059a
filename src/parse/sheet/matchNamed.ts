import type { Match, SaidNames } from '#model/import.ts';
import { isOneApart, nearestFew } from '#parse/sheet/nearest.ts';
import { squash } from '#parse/sheet/squash.ts';

/** How an area or a platform was found. */
export interface NamedMatch {
  readonly id?: string;
  readonly how: Match['how'];
  /** Name found, or the nearest ones where none is. */
  readonly names: readonly string[];
  /** Ids of `names`, where none is. */
  readonly likely?: readonly string[];
}

/** Names this long can be taken for the one they differ from by a character. */
const LONG = 4;

/**
 * A lookup of things by id or name; "二、基础设施建设方面" finds 基础设施建设, and a part of one name alone finds it.
 *
 * rows  an id may stand several times, for several periods
 * said  name as written → id
 */
export function namedIndex(
  rows: readonly { readonly id: string; readonly name: string }[],
  said: SaidNames = {},
): (written: string) => NamedMatch {
  const names = rows.map(({ id, name }) => ({ key: squash(name), of: { id, name } }));
  const exact = new Map(names.flatMap(({ key, of }) => [[key, of] as const, [of.id, of] as const]));
  const byHand = new Map(Object.entries(said).map(([name, id]) => [keyOf(name), exact.get(id)]));
  const cache = new Map<string, NamedMatch>();
  const likest = nearestFew(names);
  const look = (written: string): NamedMatch => {
    const settled = byHand.get(written);
    if (settled) return { id: settled.id, how: 'hand', names: [settled.name] };
    const found = exact.get(written);
    if (found) return { id: found.id, how: 'exact', names: [found.name] };
    const parts = names.filter(({ key }) => written.length >= 2 && (key.includes(written) || written.includes(key)));
    const near = names.filter(({ key }) => key.length >= LONG && isOneApart(written, key));
    return one(parts, 'short') ?? one(near, 'near') ?? noneOf(likest(written));
  };
  return (text) => {
    const key = keyOf(text);
    const made = cache.get(key) ?? look(key);
    if (cache.size < 2000) cache.set(key, made);
    return made;
  };
}

/** Name without what numbers it and what it ends in. */
function keyOf(text: string): string {
  return squash(text)
    .replace(/^\(?[一二三四五六七八九十\d]{1,3}[.、)]+/, '')
    .replace(/方面$/, '');
}

function noneOf(likely: readonly { readonly id: string; readonly name: string }[]): NamedMatch {
  return { how: 'none', names: likely.map(({ name }) => name), likely: [...new Set(likely.map(({ id }) => id))] };
}

function one(
  found: readonly { readonly of: { readonly id: string; readonly name: string } }[],
  how: Match['how'],
): NamedMatch | undefined {
  const [first] = found;
  if (!first || found.some(({ of }) => of.id !== first.of.id)) return undefined;
  return { id: first.of.id, how, names: [first.of.name] };
}
