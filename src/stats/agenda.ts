import { LISTS } from '#model/list.ts';
import type { RowOf } from '#model/table.ts';
import { calendarOf, type HalfYear, nextMeeting, yearAndPart } from '#stats/calendar.ts';
import { isLate } from '#stats/isLate.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Entry, LEVELS, type Level, listsOf } from '#stats/lists.ts';
import { lastDayOf } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** What a meeting deals with, in its order. */
export const SECTIONS = ['review', 'upward', 'coordinate', 'results'] as const;
export type Section = (typeof SECTIONS)[number];

/** One matter of an agenda. */
export type Matter =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry }
  | { readonly kind: 'item'; readonly id: string; readonly state: ItemState };

/** What goes to the next meeting of a level. */
export interface Agenda {
  readonly level: Level;
  /** The half-year of the next joint meeting, from a record or by the rule; none for the other levels. */
  readonly meeting: HalfYear | undefined;
  /** Results count from the day after this one where it is a meeting's; from this very day where the period begins. */
  readonly since: { readonly day: string; readonly isMeeting: boolean };
  readonly sections: Readonly<Record<Section, readonly Matter[]>>;
  /** Late and overdue items: on the lowest level all of them stand on the agenda, on the others those chosen by hand. */
  readonly late: readonly ItemState[];
}

/** Half of the year whose template a joint meeting follows: one theme, or taking stock and planning the next year. */
export function templateOf({ meeting }: Agenda): 1 | 2 | undefined {
  return meeting && yearAndPart(meeting.half).part;
}

/**
 * Draft of the agenda of a level's next meeting.
 *
 * An open entry stands on its own level, without one on the lowest: needs for decision, agreed matters for coordination,
 * and what asks someone beyond the two sides under 共同向上争取. Results are those raised since the level's last meeting.
 *
 * chosen  ids of late items brought here by hand; the lowest level takes all late items anyway
 */
export function agendaOf(snapshot: Snapshot, level: Level, chosen: ReadonlySet<string>): Agenda {
  const { open, results } = listsOf(snapshot);
  const asked = open.filter((entry) => entry.row.list !== LISTS[2] && (entry.level ?? LEVELS[0]) === level);
  const upward = asked.filter(({ row }) => isUpward(row.to_whom));
  const here = asked.filter((entry) => !upward.includes(entry));
  const late = snapshot.shown.filter(isLate);
  const brought = level === LEVELS[0] ? late : late.filter(({ item }) => chosen.has(item.id));
  const since = sinceOf(snapshot, level);
  const isNew = ({ row, state }: Entry) =>
    state !== 'dropped' && (since.isMeeting ? row.raised_on > since.day : row.raised_on >= since.day);
  return {
    level,
    meeting: level === 'joint' ? nextMeeting(calendarOf(snapshot)) : undefined,
    since,
    late,
    sections: {
      review: here.filter(({ row }) => row.list === LISTS[0]).map(entryMatter),
      upward: upward.map(entryMatter),
      coordinate: [...brought.map(itemMatter), ...here.filter(({ row }) => row.list === LISTS[1]).map(entryMatter)],
      results: results.filter(isNew).sort(byDay).map(entryMatter),
    },
  };
}

/**
 * Is it addressed to someone beyond the two sides?
 *
 * A word of the state's says so; else whoever is named without a word of the two sides ("自然资源部"). Blank is not.
 */
export function isUpward(toWhom: string | undefined): boolean {
  if (toWhom === undefined) return false;
  if (/国家|中央|国务院|全国|部委|总局/.test(toWhom)) return true;
  return !/渝|川|重庆|成都|双方|两地|两省|省市|联席|联合|专项组|办公室|政府|[区县市州](?:$|[、；，])|各[区县市]/.test(
    toWhom,
  );
}

/** The last meeting of the level that was held by the as-of day; without any on record, the beginning of the period. */
function sinceOf({ ledger, moment }: Snapshot, level: Level): Agenda['since'] {
  const lastDay = lastDayOf(moment.asof);
  const days = ledger.tables.meetings.filter(({ kind }) => kind === level).flatMap(dayOfMeeting);
  const held = days.filter((day) => day <= lastDay).sort();
  const day = held.at(-1);
  return day === undefined ? { day: ledger.period.start, isMeeting: false } : { day, isMeeting: true };
}

/** Its day; the last one of its month where only that is known; none of a year alone, which could hide half a year of results. */
function dayOfMeeting({ date = '' }: RowOf<'meetings'>): string[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return [date];
  return /^\d{4}-\d{2}$/.test(date) ? [lastDayOf(date)] : [];
}

function byDay({ row: a }: Entry, { row: b }: Entry): number {
  return a.raised_on < b.raised_on ? -1 : a.raised_on > b.raised_on ? 1 : 0;
}

function entryMatter(entry: Entry): Matter {
  return { kind: 'entry', id: entry.row.id, entry };
}

function itemMatter(state: ItemState): Matter {
  return { kind: 'item', id: state.item.id, state };
}
