import { LISTS } from '#model/list.ts';
import { SIDE_OF } from '#model/spec.ts';
import type { RowOf } from '#model/table.ts';
import type { Ledger } from '#stats/ledger.ts';
import { dayCount, lastDayOf, monthOf } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** Kinds of meetings an entry can be brought to, lowest first. */
export const LEVELS = ['group', 'office', 'coordination', 'joint'] as const;
export type Level = (typeof LEVELS)[number];

/** An entry of the three lists as it stood on the last day of the as-of month. */
export interface Entry {
  readonly row: RowOf<'list_entries'>;
  /** Its own area, else that of its item. */
  readonly areaId: string | undefined;
  /** Undefined where the ledger names none, or none we know. */
  readonly level: Level | undefined;
  readonly state: 'open' | 'closed' | 'dropped';
  /** Days since it was raised; only while it is open. */
  readonly age: number | undefined;
  /** Open, and its due day is past. */
  readonly isOverdue: boolean;
  /** It has an entry of the list before it (议定 ← 需求, 成果 ← 议定). */
  readonly hasSource: boolean;
  /** It has an entry of the list after it (需求 → 议定, 议定 → 成果). */
  readonly hasOutcome: boolean;
}

/** Where the loop is broken, by kind. */
export const ORPHANS = [
  'need-without-agreed',
  'agreed-without-item',
  'agreed-without-need',
  'result-without-agreed',
] as const;
export type Orphan = (typeof ORPHANS)[number];

/** One step of the flow: links, and how many distinct entries stand at either end of them. */
export interface Step {
  readonly links: number;
  readonly from: number;
  readonly to: number;
  /** Per cent of the entries of the earlier list that have one in the later; undefined where that list is empty. */
  readonly conversion: number | undefined;
}

/** The three lists, what became of what, and what is still open. */
export interface Lists {
  readonly needs: readonly Entry[];
  readonly agreed: readonly Entry[];
  readonly results: readonly Entry[];
  readonly needToAgreed: Step;
  readonly agreedToResult: Step;
  readonly orphans: Readonly<Record<Orphan, readonly Entry[]>>;
  /** The longest open first. */
  readonly open: readonly Entry[];
}

/** Choices beside those of the Spec. */
export interface Narrowing {
  readonly level?: Level | undefined;
  /** Number of the meeting, as in the ledger. */
  readonly meeting?: string | undefined;
  /** Words that must all stand in the entry. */
  readonly q?: string | undefined;
}

/**
 * The lists as of the snapshot's month: entries raised up to its last day, of its period, that pass `area`, `item`, `side`
 * and the narrowing. An entry without a side belongs to both. What is linked with what is told from all entries, so that
 * a filter makes no orphans.
 */
export function listsOf(snapshot: Snapshot, narrowing: Narrowing = {}): Lists {
  const all = entriesOf(snapshot);
  const shown = all.filter((entry) => passes(snapshot, entry, narrowing));
  const [needs = [], agreed = [], results = []] = LISTS.map((list) => shown.filter(({ row }) => row.list === list));
  const links = linksAmong(snapshot.ledger, all);
  return {
    needs,
    agreed,
    results,
    needToAgreed: stepOf(links, needs),
    agreedToResult: stepOf(links, agreed),
    orphans: {
      'need-without-agreed': needs.filter(({ hasOutcome }) => !hasOutcome),
      'agreed-without-item': agreed.filter(({ row }) => row.item_id === undefined),
      'agreed-without-need': agreed.filter(({ hasSource }) => !hasSource),
      'result-without-agreed': results.filter(({ hasSource }) => !hasSource),
    },
    open: shown.filter(({ state }) => state === 'open').sort((a, b) => (b.age ?? 0) - (a.age ?? 0)),
  };
}

/** Level in the words of a ledger: the official name, or any that holds its key word. */
export function levelOf(text: string | undefined): Level | undefined {
  if (text === undefined) return undefined;
  if (/联席/.test(text)) return 'joint';
  if (/分管|副省|协调会/.test(text)) return 'coordination';
  if (/办公室|调度/.test(text)) return 'office';
  return /专项组|专班/.test(text) ? 'group' : undefined;
}

/** Days from one day to another: "2023-07-03" to "2023-11-30" are 150. Calendar arithmetic, without time zones. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(day: string): number {
  return dayCount(monthOf(day)) + Number(day.slice(8, 10));
}

function entriesOf({ ledger, moment }: Snapshot): Entry[] {
  const lastDay = lastDayOf(moment.asof);
  const areas = new Map(ledger.items.map(({ id, area_id }) => [id, area_id]));
  const isOurs = ({ item_id, raised_on }: RowOf<'list_entries'>) =>
    item_id === undefined ? isOfPeriod(ledger, raised_on) : areas.has(item_id);
  const rows = ledger.tables.list_entries.filter((row) => row.raised_on <= lastDay && isOurs(row));
  const links = linksAmong(
    ledger,
    rows.map((row) => ({ row })),
  );
  const sources = new Set(links.map(({ to_id }) => to_id));
  const outcomes = new Set(links.map(({ from_id }) => from_id));
  return rows.map((row) => {
    const state = stateAt(row, lastDay);
    const isOpen = state === 'open';
    return {
      row,
      areaId: row.area_id ?? areas.get(row.item_id ?? ''),
      level: levelOf(row.level),
      state,
      age: isOpen ? daysBetween(row.raised_on, lastDay) : undefined,
      isOverdue: isOpen && row.due_on !== undefined && row.due_on < lastDay,
      hasSource: sources.has(row.id),
      hasOutcome: outcomes.has(row.id),
    };
  });
}

/** What has no item is left out only where another period holds its day. */
function isOfPeriod({ tables, period }: Ledger, raised_on: string): boolean {
  const holds = ({ start, end }: RowOf<'periods'>) => start <= raised_on && raised_on <= end;
  return holds(period) || !tables.periods.some(holds);
}

/** A day of closing later than the day we look from had not come yet. A result without a state is closed: it is there. */
function stateAt({ list, state, closed_on }: RowOf<'list_entries'>, lastDay: string): Entry['state'] {
  if (closed_on !== undefined) return closed_on > lastDay ? 'open' : state === 'dropped' ? 'dropped' : 'closed';
  return state ?? (list === LISTS[2] ? 'closed' : 'open');
}

type Link = RowOf<'list_links'>;

/** Links from a list to the next one, both ends among the entries, each pair once. */
function linksAmong({ tables }: Ledger, entries: readonly Pick<Entry, 'row'>[]): Link[] {
  const list = new Map(entries.map(({ row }) => [row.id, LISTS.indexOf(row.list)]));
  const seen = new Set<string>();
  return tables.list_links.filter(({ from_id, to_id }) => {
    const [from, to] = [list.get(from_id), list.get(to_id)];
    const key = `${from_id} ${to_id}`;
    if (from === undefined || to !== from + 1 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function stepOf(links: readonly Link[], entries: readonly Entry[]): Step {
  const ids = new Set(entries.map(({ row }) => row.id));
  const own = links.filter(({ from_id }) => ids.has(from_id));
  const from = new Set(own.map(({ from_id }) => from_id)).size;
  return {
    links: own.length,
    from,
    to: new Set(own.map(({ to_id }) => to_id)).size,
    conversion: entries.length > 0 ? (100 * from) / entries.length : undefined,
  };
}

function passes({ spec }: Snapshot, { row, areaId, level }: Entry, { level: asked, meeting, q }: Narrowing): boolean {
  const side = spec.side && SIDE_OF[spec.side];
  if (spec.area && !(areaId !== undefined && spec.area.includes(areaId))) return false;
  if (spec.item && !(row.item_id !== undefined && spec.item.includes(row.item_id))) return false;
  if (side && row.side !== undefined && row.side !== side) return false;
  if (asked && level !== asked) return false;
  if (meeting !== undefined && row.meeting_no !== meeting) return false;
  return q === undefined || holdsWords(row, q);
}

function holdsWords({ id, title, raised_by, owner_unit, to_whom, level }: RowOf<'list_entries'>, q: string): boolean {
  const text = [id, title, raised_by, owner_unit, to_whom, level].join(' ').normalize('NFKC').toLowerCase();
  const asked = q.normalize('NFKC').toLowerCase().split(/\s+/);
  return asked.every((word) => text.includes(word));
}
