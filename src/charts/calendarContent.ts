import { publicSource } from '#charts/content.ts';
import type { Content } from '#charts/picture.ts';
import type { TableCell, TableRow } from '#charts/table.ts';
import { calendarOf, type HalfYear, nextMeeting, yearAndPart } from '#stats/calendar.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { calendarWords, dayName } from '#words/calendar.ts';
import { following } from '#words/punctuation.ts';

const COLUMNS = ['no', 'date', 'host', 'place', 'theme'] as const;

/** Words and table of the joint meetings: a row per half-year, recorded, ruled or not recorded. */
export function calendarContent(snapshot: Snapshot): Content {
  const halves = calendarOf(snapshot);
  const { spec, moment } = snapshot;
  const records = halves.filter(({ kind }) => kind === 'record');
  const held = records.filter(({ isPast }) => isPast).length;
  const ruled = halves.filter(({ kind }) => kind === 'ruled').length;
  const missing = halves.filter(({ kind }) => kind === 'not-recorded').length;
  const title = calendarWords.title(held, records.length - held, ruled);
  const next = nextMeeting(halves);
  return {
    panel: 'calendar',
    title,
    subtitle: calendarWords.subtitle(moment.asof, narrowsItems(spec) || narrowsRegions(spec)),
    sentence: calendarWords.sentence(moment.asof, title, missing, next && nextWords(next)),
    ...publicSource(
      snapshot,
      records.map(({ meeting }) => meeting?.source_id),
    ),
    table: () => ({
      head: calendarWords.head,
      columns: COLUMNS.map((id) => ({ id, title: calendarWords.columns[id] })),
      rows: halves.map(halfRow),
    }),
  };
}

/** "2023年下半年" */
export function halfName({ half }: HalfYear): string {
  const { year, part } = yearAndPart(half);
  return calendarWords.half(year, part);
}

/** Day, month or year of a record; else why there is none. */
export function whenWord({ kind, meeting }: HalfYear): string {
  if (kind === 'ruled') return calendarWords.ruled;
  if (kind === 'not-recorded') return calendarWords.notRecorded;
  return meeting?.date === undefined ? calendarWords.unknown : dayName(meeting.date);
}

/** What a meeting is about: the record's theme, else by the rule of its half-year; a record without one has none. */
export function themeWord({ half, kind, meeting }: HalfYear): string | undefined {
  return kind === 'ruled' ? calendarWords.themes[yearAndPart(half).part] : meeting?.theme;
}

/** Key of a row: the meeting's number; where there is none, the half-year as "2021H2". */
export function meetingKey({ half, no }: HalfYear): string {
  const { year, part } = yearAndPart(half);
  return no === undefined ? `${year}H${part}` : String(no);
}

/** "第八次（2023年12月28日，四川省承办）": number, time and host of a meeting. */
export function nextWords(next: HalfYear): string {
  const when = next.kind === 'record' ? whenWord(next) : following([halfName(next), whenWord(next)]);
  const no = next.no === undefined ? undefined : calendarWords.number(next.no);
  return calendarWords.next(no, when, next.host && calendarWords.hosts[next.host]);
}

function halfRow(one: HalfYear): TableRow {
  const { kind, no, host, meeting } = one;
  const number: TableCell = no === undefined ? missing() : { kind: 'number', value: no, text: String(no) };
  const date: TableCell = meeting?.date === undefined ? missing(whenWord(one)) : { kind: 'text', text: whenWord(one) };
  return {
    key: 'meeting',
    id: meetingKey(one),
    name: halfName(one),
    cells: [number, date, textOr(host && calendarWords.hosts[host]), textOr(meeting?.place), textOr(themeWord(one))],
    ...(kind === 'ruled' ? { marks: { ruled: '1' } } : {}),
  };
}

function textOr(value: string | undefined): TableCell {
  return value === undefined ? missing() : { kind: 'text', text: value };
}

function missing(text: string = calendarWords.unknown): TableCell {
  return { kind: 'missing', state: 'unavailable', text };
}
