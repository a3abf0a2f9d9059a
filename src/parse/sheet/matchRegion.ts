import type { Match, SaidNames } from '#model/import.ts';
import type { Lists } from '#model/lists.ts';
import { OTHER_PLACES } from '#model/otherPlaces.ts';
import { isOneApart, nearestFew } from '#parse/sheet/nearest.ts';
import { squash } from '#parse/sheet/squash.ts';

/** How a region was found; without a code where none is, or where the name must not be read as the region that has its code now. */
export interface RegionMatch {
  readonly code?: string;
  readonly how: Match['how'];
  /** Name of the region found, or the nearest names where none is. */
  readonly names: readonly string[];
  /** Codes of `names`, where none is. */
  readonly likely?: readonly string[];
}

/** Regions by all that they are called by. */
export interface RegionIndex {
  readonly find: (written: string) => RegionMatch;
  /** Codes of the regions a longer text names, each once: a unit, the name of a file. */
  readonly within: (text: string) => readonly string[];
  /** The old name by which a longer text names a region; undefined where it uses none. */
  readonly oldNameIn: (text: string) => string | undefined;
  /** Code of the region a unit's name begins with. */
  readonly ofUnit: (unit: string) => string | undefined;
  /** Codes by the name of a set of regions: 渝西八区. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

interface Name {
  readonly key: string;
  readonly code?: string;
  readonly how: Match['how'];
}

const PROVINCE = /^(?:重庆市|四川省|重庆|四川)(?=.{2})/;
/** After a short name these make another place of it: 广安区 is a part of 广安市. */
const OTHER_END = /^[区县市]/;

/** All names of the regions, ready to be looked up. `said`: name as written → code. */
export function regionIndex({ regions, region_predecessors }: Lists, said: SaidNames = {}): RegionIndex {
  const official = new Map(regions.map(({ code, name }) => [code, name]));
  const names: Name[] = [
    ...regions.flatMap(({ code, name, short_name, name_en }): Name[] => [
      { key: code, code, how: 'exact' },
      { key: squash(name), code, how: 'exact' },
      { key: squash(short_name), code, how: 'short' },
      { key: squash(name_en), code, how: 'short' },
    ]),
    ...region_predecessors.flatMap(({ old_code, old_name, code, rule }): Name[] => {
      const target = rule === 'match' && code !== undefined ? { code } : {};
      // The code of a pair that is barred may be in use again: only the name tells it apart.
      const codes = old_code === undefined || rule === 'error' ? [] : [old_code];
      return [...codes, squash(old_name)].map((key) => ({ key, how: 'old', ...target }));
    }),
  ];
  const byKey = new Map([...names].reverse().map((name) => [name.key, name]));
  const nameOf = (code: string | undefined) => (code === undefined ? [] : [official.get(code) ?? code]);
  const cache = new Map<string, RegionMatch>();
  const likest = nearestFew(regions.map((of) => ({ key: squash(of.name), of })));
  const byHand = new Map(Object.entries(said).map(([name, code]) => [lookedUp(name), code]));
  const look = (written: string): RegionMatch => {
    const settled = byHand.get(written);
    if (settled !== undefined && official.has(settled)) return { code: settled, how: 'hand', names: nameOf(settled) };
    const found = exact(written, byKey);
    if (found && isBarred(found)) return { how: 'none', names: [] };
    if (found) return { ...codeOf(found.code), how: found.how, names: nameOf(found.code) };
    const near = nearName(written, names);
    if (near) return { ...codeOf(near), how: 'near', names: nameOf(near) };
    const likely = likest(written);
    return { how: 'none', names: likely.map(({ name }) => name), likely: likely.map(({ code }) => code) };
  };
  return {
    find: (text) => remembered(cache, lookedUp(text), look),
    within: (text) => [...new Set(namesIn(squash(text), names).flatMap(({ code }) => code ?? []))],
    oldNameIn: (text) => namesIn(squash(text), names).find(({ how }) => how === 'old')?.key,
    ofUnit: (unit) => unitRegion(squash(unit).replace(PROVINCE, ''), names),
    sets: setsOf(regions),
  };
}

function lookedUp(text: string): string {
  return squash(text).replace(PROVINCE, '');
}

/** A name or code, or a code with its name: both must be of the same region. */
function exact(written: string, byKey: ReadonlyMap<string, Name>): Name | undefined {
  const whole = byKey.get(written);
  const [digits, code = ''] = /(\d{6})(?:0{6})?/.exec(written) ?? [];
  if (whole || digits === undefined) return whole;
  const rest = written.replace(digits, '').replace(/[-_:()]/g, '');
  const [first, second] = [byKey.get(code), byKey.get(rest.replace(PROVINCE, ''))];
  if (rest === '' || (second && isBarred(second))) return rest === '' ? first : second;
  return first && first.code === second?.code ? (first.how === 'old' ? first : second) : undefined;
}

function isBarred({ how, code }: Name): boolean {
  return how === 'old' && code === undefined;
}

function nearName(written: string, names: readonly Name[]): string | undefined {
  if (written.length < 2 || /^\d*$/.test(written)) return undefined;
  const stem = written.length > 2 ? written.replace(/[区县市]$/, '') : written;
  if (OTHER_PLACES.has(written) || OTHER_PLACES.has(stem)) return undefined;
  const near = names.filter(({ key, code }) => code !== undefined && !/^\d/.test(key) && isOneApart(written, key));
  const codes = new Set(near.map(({ code }) => code));
  return codes.size === 1 ? near[0]?.code : undefined;
}

function namesIn(text: string, names: readonly Name[]): Name[] {
  return names.filter(({ key, code }) => {
    if (code === undefined || /^\d/.test(key)) return false;
    const at = text.indexOf(key);
    return at >= 0 && (key.length > 2 || !isOtherPlace(text.slice(at), key, names));
  });
}

function isOtherPlace(rest: string, key: string, names: readonly Name[]): boolean {
  return (
    OTHER_END.test(rest.slice(key.length)) &&
    !names.some((name) => name.key.length > key.length && rest.startsWith(name.key))
  );
}

function unitRegion(unit: string, names: readonly Name[]): string | undefined {
  const found = names.find(
    ({ key, code }) =>
      code !== undefined &&
      !/^\d/.test(key) &&
      unit.startsWith(key) &&
      !(key.length === 2 && isOtherPlace(unit, key, names)),
  );
  return found?.code;
}

function setsOf(regions: Lists['regions']): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  for (const { region_set, code } of regions)
    if (region_set !== undefined) sets.set(squash(region_set), [...(sets.get(squash(region_set)) ?? []), code]);
  return sets;
}

function codeOf(code: string | undefined): { code?: string } {
  return code === undefined ? {} : { code };
}

function remembered<T>(cache: Map<string, T>, key: string, make: (key: string) => T): T {
  const there = cache.get(key);
  if (there !== undefined) return there;
  const made = make(key);
  // A sheet names few places; one made of noise must not fill the memory.
  if (cache.size < 2000) cache.set(key, made);
  return made;
}
