import { SIDES, type Side } from '#model/region.ts';
import type { RowOf } from '#model/table.ts';
import { addMonths, lastDayOf, monthNumber } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** A half-year as a number: twice the year, and one more for the second half. */
export type Half = number;

/** What a half-year held or will hold. */
export interface HalfYear {
  readonly half: Half;
  readonly kind: 'record' | 'ruled' | 'not-recorded';
  /** Number of the meeting; none where nothing is recorded, or where the ruled number was used by a record elsewhere. */
  readonly no: number | undefined;
  readonly host: Side | undefined;
  readonly meeting: RowOf<'meetings'> | undefined;
  /** On the last day of the as-of month it lies behind: held if recorded; its half-year over if not. */
  readonly isPast: boolean;
}

/** What the rule says of a half-year. */
export interface Ruled {
  readonly no: number;
  readonly host: Side;
}

const FIRST: Half = 2020 * 2;
/** From the second half of 2023 the host holds for two half-years. */
const RULE_FROM: Half = 2023 * 2 + 1;
const RULE_FROM_NO = 8;

/**
 * Joint meetings by half-year, from 2020 to two years after the as-of month (further where records go further).
 *
 * A record stands over the rule. A half-year that is over by the as-of month and has no record reads 未收录; one that
 * is not yet over stands by the rule.
 */
export function calendarOf({ ledger, moment }: Snapshot): HalfYear[] {
  const placed = placedMeetings(ledger.tables.meetings.filter(({ kind }) => kind === 'joint'));
  const halves = placed.map(({ half }) => half);
  const first = Math.min(FIRST, ...halves);
  const last = Math.max(halfOf(addMonths(moment.asof, 24)), ...halves);
  const used = new Set(placed.map(({ meeting }) => meeting.no));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((half) => {
    const records = placed.filter((one) => one.half === half);
    if (records.length === 0) return [withoutRecord(half, moment.asof, used)];
    return records.map(({ meeting }) => recorded(half, meeting, moment.asof));
  });
}

/** Number and host of a half-year by rotation; undefined before the rule began. */
export function ruledMeeting(half: Half): Ruled | undefined {
  const k = half - RULE_FROM;
  if (k < 0) return undefined;
  return { no: RULE_FROM_NO + k, host: SIDES[Math.floor(k / 2) % 2 === 0 ? 1 : 0] };
}

/** The half-year of a month. */
export function halfOf(month: string): Half {
  return Math.floor(monthNumber(month) / 6);
}

/** The half-year taken apart: 4047 → 2023, second. */
export function yearAndPart(half: Half): { year: number; part: 1 | 2 } {
  return { year: Math.floor(half / 2), part: half % 2 === 0 ? 1 : 2 };
}

/** The first half-year that is not behind: where the next meeting is, or will be. */
export function nextMeeting(calendar: readonly HalfYear[]): HalfYear | undefined {
  return calendar.find(({ isPast }) => !isPast);
}

function recorded(half: Half, meeting: RowOf<'meetings'>, asof: string): HalfYear {
  const day = precisionOf(meeting) === 'day' ? meeting.date : undefined;
  const month = precisionOf(meeting) === 'month' ? meeting.date?.slice(0, 7) : lastMonthOf(half);
  const isPast = day === undefined ? (month ?? '') <= asof : day <= lastDayOf(asof);
  return { half, kind: 'record', no: meeting.no, host: meeting.host, meeting, isPast };
}

function withoutRecord(half: Half, asof: string, used: ReadonlySet<number>): HalfYear {
  const isPast = lastMonthOf(half) <= asof;
  const ruled = isPast ? undefined : ruledMeeting(half);
  const no = ruled && !used.has(ruled.no) ? ruled.no : undefined;
  return { half, kind: ruled ? 'ruled' : 'not-recorded', no, host: ruled?.host, meeting: undefined, isPast };
}

function lastMonthOf(half: Half): string {
  const { year, part } = yearAndPart(half);
  return `${String(year).padStart(4, '0')}-${part === 1 ? '06' : '12'}`;
}

interface Placed {
  readonly meeting: RowOf<'meetings'>;
  readonly half: Half;
}

/** Every meeting in its half-year, by number. */
function placedMeetings(meetings: readonly RowOf<'meetings'>[]): Placed[] {
  const byNumber = [...meetings].sort((a, b) => a.no - b.no);
  const placed: Placed[] = [];
  for (const [index, meeting] of byNumber.entries()) {
    const after = byNumber.slice(index + 1).find((one) => knownHalf(one) !== undefined);
    const next = after && { meeting: after, half: knownHalf(after) ?? 0 };
    const half = knownHalf(meeting) ?? between(meeting, placed.at(-1), next);
    if (half !== undefined) placed.push({ meeting, half });
  }
  return placed.sort((a, b) => a.half - b.half || a.meeting.no - b.meeting.no);
}

/** The half-year of a date that tells it: a day, a month, "2023H2"; undefined for a year alone. */
function knownHalf(meeting: RowOf<'meetings'>): Half | undefined {
  const { date = '' } = meeting;
  const precision = precisionOf(meeting);
  if (precision === 'day' || precision === 'month') return halfOf(date.slice(0, 7));
  const part = precision === 'half-year' && /([12])$|(上)|(下)/.exec(date.slice(4));
  return part ? Number(date.slice(0, 4)) * 2 + (part[1] === '2' || part[3] ? 1 : 0) : undefined;
}

/** What the date holds, whatever was declared: a day declared and a year written is a year. */
function precisionOf({ date = '', date_precision }: RowOf<'meetings'>): 'day' | 'month' | 'half-year' | 'year' {
  if (!/^\d{4}/.test(date) || date_precision === 'year') return 'year';
  const isMonth = /^\d{4}-\d{2}/.test(date);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && date_precision !== 'month') return 'day';
  if (isMonth) return 'month';
  return date.length > 4 ? 'half-year' : 'year';
}

/** As many half-years from a neighbour as numbers, held within its year and between its neighbours. */
function between(meeting: RowOf<'meetings'>, before: Placed | undefined, after: Placed | undefined): Half | undefined {
  const year = Number(meeting.date?.slice(0, 4));
  const isKnown = Number.isFinite(year) && meeting.date !== undefined;
  const near = before ?? after;
  const counted = near && near.half + meeting.no - near.meeting.no;
  const wanted = counted ?? (isKnown ? year * 2 : undefined);
  if (wanted === undefined) return undefined;
  const low = isKnown ? year * 2 : FIRST;
  const high = Math.min(isKnown ? year * 2 + 1 : wanted, after ? after.half - 1 : Number.POSITIVE_INFINITY);
  const inside = low <= high ? Math.min(Math.max(wanted, low), high) : wanted;
  return isKnown ? Math.min(Math.max(inside, year * 2), year * 2 + 1) : inside;
}
