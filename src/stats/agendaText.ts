import { STATUS_GROUPS, type StatusGroup } from '#model/status.ts';
import { type Agenda, type Matter, SECTIONS, templateOf } from '#stats/agenda.ts';
import { yearAndPart } from '#stats/calendar.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { type ItemState, isNamed } from '#stats/itemState.ts';
import { leadUnits } from '#stats/leadUnits.ts';
import { type Entry, LEVELS } from '#stats/lists.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { agendaWords, LEVEL_WORDS } from '#words/agenda.ts';
import { calendarWords, dayName } from '#words/calendar.ts';
import { itemsWords } from '#words/items.ts';
import { MONTH_STATES } from '#words/month.ts';
import { GROUP_WORDS, STATUS_WORDS, statusWord } from '#words/status.ts';

/** A line of the agenda; `kind` and `id` tell what it is about. */
export interface AgendaLine {
  readonly kind: Matter['kind'] | 'note';
  readonly id: string;
  readonly text: string;
}

/** A section as it is read, numbered. */
export interface AgendaSection {
  readonly id: keyof typeof agendaWords.sections;
  readonly title: string;
  readonly lines: readonly AgendaLine[];
}

/** The draft in words: its title, what it rests on, and its sections. */
export interface AgendaSheet {
  readonly title: string;
  readonly facts: readonly string[];
  readonly sections: readonly AgendaSection[];
}

/** The agenda in words: screen and copied text are made from the same sheet. */
export function agendaSheet(snapshot: Snapshot, agenda: Agenda): AgendaSheet {
  const part = templateOf(agenda);
  const order = SECTIONS.map((id) => ({ id, lines: agenda.sections[id].map((matter) => lineOf(snapshot, matter)) }));
  const whole = [
    ...(part === 2 ? [{ id: 'stocktaking' as const, lines: stocktaking(snapshot) }] : []),
    ...order,
    ...(part === 2 ? [{ id: 'plan' as const, lines: [note('plan', agendaWords.nextTasks)] }] : []),
  ];
  const { spec, moment, monthState } = snapshot;
  const basis = agendaWords.basis(moment.asof, {
    isDemo: isDemo(snapshot),
    isPublic: isPublic(snapshot),
    isNarrowed: narrowsItems(spec) || narrowsRegions(spec),
    state: monthState === undefined || monthState === 'final' ? undefined : MONTH_STATES[monthState],
  });
  const hasLedger = snapshot.ledger.hasReports || snapshot.ledger.tables.list_entries.length > 0;
  return {
    title: agendaWords.title(LEVEL_WORDS[agenda.level], agenda.meeting?.no),
    facts: [hasLedger ? basis : agendaWords.withoutLedger(moment.asof), ...meetingFacts(agenda)],
    sections: whole.map(({ id, lines }, index) => ({
      id,
      title: agendaWords.section(index + 1, titleOf(agenda, id)),
      lines,
    })),
  };
}

/** The sheet as plain text, to be copied into a document; empty sections say so. */
export function agendaText({ title, facts, sections }: AgendaSheet): string {
  const parts = sections.map(({ title: name, lines }) => {
    const told = lines.map(({ kind, text }, index) => (kind === 'note' ? text : agendaWords.line(index + 1, text)));
    return [name, ...(told.length > 0 ? told : [agendaWords.empty])].join('\n');
  });
  return [[title, ...facts].join('\n'), ...parts].join('\n\n');
}

/** Name of an item on an agenda: with the official number where it has one. */
export function matterName({ item }: ItemState): string {
  const name = item.name !== undefined && isNamed(item) ? item.name : STATUS_WORDS.undisclosed;
  return [item.official_no, name].filter(Boolean).join(' ');
}

function titleOf({ since }: Agenda, id: AgendaSection['id']): string {
  const word = agendaWords.sections[id];
  return id === 'results' ? agendaWords.ofResults(word, agendaWords.since(since.day, since.isMeeting)) : word;
}

function isPublic({ spec }: Snapshot): boolean {
  return spec.audience === 'public';
}

function isDemo({ ledger, provenance }: Snapshot): boolean {
  return provenance === 'demo' || ledger.tables.list_entries.some(({ origin }) => origin.provenance === 'demo');
}

/** When, who hosts and where, of the next joint meeting; in a first half its theme. */
function meetingFacts(agenda: Agenda): string[] {
  const { meeting } = agenda;
  if (!meeting) return [];
  const { year, part } = yearAndPart(meeting.half);
  const half = calendarWords.half(year, part);
  const date = meeting.meeting?.date;
  const when = meeting.kind === 'ruled' ? agendaWords.byRule(half) : date === undefined ? half : dayName(date);
  const host = meeting.host && calendarWords.hosts[meeting.host];
  const facts = [agendaWords.ofMeeting(when, host, meeting.meeting?.place)];
  return part === 1 ? [...facts, agendaWords.theme(meeting.meeting?.theme)] : facts;
}

function lineOf(snapshot: Snapshot, matter: Matter): AgendaLine {
  const { kind, id } = matter;
  return { kind, id, text: kind === 'item' ? itemText(snapshot, matter.state) : entryText(matter.entry) };
}

/** An open entry: who asks whom, until when, for how long; a result: whose it is, and its day. */
function entryText({ row, state, age, isOverdue }: Entry): string {
  const { title, raised_by: by, owner_unit: owner } = row;
  if (state !== 'open') return agendaWords.withFacts(title, [...one(owner), dayName(row.raised_on)]);
  return agendaWords.withFacts(title, [
    ...one(by, agendaWords.raisedBy),
    ...one(row.to_whom, agendaWords.toWhom),
    ...one(owner === by ? undefined : owner, agendaWords.owner),
    ...one(row.due_on, (day) => agendaWords.due(day, isOverdue)),
    ...one(age, agendaWords.days),
  ]);
}

/** A late item: both numbers and the gap, who leads it, and what its reports ask to be coordinated. */
function itemText(snapshot: Snapshot, state: ItemState): string {
  const isFolded = isPublic(snapshot);
  const word = statusWord(state.status, isFolded);
  const units = leadUnits(snapshot, state.item.id);
  const facts = [
    state.overdue ? agendaWords.overdue(word) : word,
    ...one(state.figure?.value, itemsWords.complete),
    itemsWords.basis(state.elapsed, state.basis === 'plan'),
    ...one(state.lead, (lead) => itemsWords.verdict(lead, isFolded)),
    ...(units.length > 0 ? [agendaWords.leads(units)] : []),
  ];
  const needs = isFolded ? [] : [...new Set(state.reports.flatMap(({ need }) => need ?? []))];
  return agendaWords.withFacts(matterName(state), facts) + (needs.length > 0 ? agendaWords.needs(needs) : '');
}

/** A fact in words, or none where it is missing. */
function one<T>(value: T | undefined, words: (value: T) => string = String): string[] {
  return value === undefined ? [] : [words(value)];
}

function stocktaking(snapshot: Snapshot): AgendaLine[] {
  const { ledger, shown, groups } = snapshot;
  if (!ledger.hasReports) return [note('stocktaking', agendaWords.noLedger)];
  const counts = (Object.keys(STATUS_GROUPS) as StatusGroup[])
    .filter((group) => groups[group] > 0)
    .map((group) => agendaWords.count(groupWord(group, isPublic(snapshot)), groups[group]));
  return [
    note('stocktaking', agendaWords.stocktaking(shown.length, counts)),
    note('carried-over', agendaWords.carriedOver(shown.length - groups.done - groups.undisclosed)),
  ];
}

function groupWord(group: StatusGroup, isFolded: boolean): string {
  return group === 'late' ? statusWord('late', isFolded) : GROUP_WORDS[group];
}

function note(id: string, text: string): AgendaLine {
  return { kind: 'note', id, text };
}

/** The level that late items reach without anybody's hand. */
export function isLowest({ level }: Agenda): boolean {
  return level === LEVELS[0];
}
