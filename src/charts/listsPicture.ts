import { levelWord, stateWord } from '#charts/listsContent.ts';
import { flowGroup, flowHeight, flowHits } from '#charts/listsFlow.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rect, rowGround } from '#charts/marks.ts';
import { nameMarks } from '#charts/nameMarks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import { type Entry, type Lists, listsOf, type Narrowing, ORPHANS, type Orphan } from '#stats/lists.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { dayName } from '#words/calendar.ts';
import { listsWords } from '#words/lists.ts';
import { panelWords } from '#words/panel.ts';
import { valueWord } from '#words/value.ts';

/** Rows of a part of the panel, where its place does not say; what is more stands in the table. */
const MOST_ROWS = 8;

/** The flow of the three lists, under it where it is broken, by name, and the open entries by the days they have been open. */
export function listsDrawing(snapshot: Snapshot, look: Look, narrowing: Narrowing = {}): Drawing {
  const lists = listsOf(snapshot, narrowing);
  const places = placesOf(lists, look);
  const { more, row } = roomOf(lists, places, look);
  const flow = flowHeight(lists, look, more);
  const below = places.isRow ? 0 : flow + look.size * SPACE;
  const broken = brokenPart(lists, { ...places.broken, y: below, row }, look);
  const openY = places.isStacked ? broken.bottom + look.size * SPACE : below;
  const open = openPart(lists.open, { ...places.open, y: openY, row }, look);
  return {
    option: {
      animation: false,
      series: [
        marksSeries('flow', [flowGroup(lists, places.flow, look, more)]),
        marksSeries('rows', [...broken.groups, ...open.groups]),
      ],
    },
    height: Math.ceil(Math.max(flow, broken.bottom, open.bottom)),
    hits: [...flowHits(lists, places.flow, flow, look), ...broken.hits, ...open.hits],
  };
}

/** Ems between parts; of the head of a part; of a row. */
const SPACE = 0.6;
const HEAD = 1.7;
const ROW = 1.6;

interface Places {
  readonly isRow: boolean;
  readonly isStacked: boolean;
  readonly flow: number;
  readonly broken: Pick<Place, 'x' | 'width'>;
  readonly open: Pick<Place, 'x' | 'width'>;
}

/** All three parts in a row, or the flow over the other two, or, on a phone, one under another. */
function placesOf(lists: Lists, { width, size, isStill }: Look): Places {
  const isRow = width >= size * 74;
  const isStacked = width < size * 36;
  const gap = size * 2.4;
  const flow = isRow ? width * 0.38 : width;
  const rest = isRow ? width - flow - 2 * gap : width - gap;
  const names = orphansOf(lists).map(({ entry }) => textWidth(entry.row.title, size * 0.93));
  const needed = wordWidth(size) + Math.max(0, ...names) + size * 0.2;
  // Nobody can ask for a name that is cut: it has what it needs, and the bars the rest.
  const part = isStill ? Math.min(Math.max(needed, rest * 0.4), rest * 0.5) : rest * 0.46;
  const share = isStacked ? width : part;
  const x = isRow ? flow + gap : 0;
  return {
    isRow,
    isStacked,
    flow,
    broken: { x, width: share },
    open: { x: isStacked ? 0 : x + share + gap, width: isStacked ? width : rest - share },
  };
}

/** How much higher than they need be bars and rows are, so that a given height is filled where nobody scrolls, px. */
function roomOf(lists: Lists, { isRow, isStacked }: Places, { size, height, isStill }: Look) {
  const plain = { more: 0, row: size * ROW };
  if (!isStill || height === undefined || isStacked) return plain;
  const rows = Math.max(1, orphansOf(lists).length, lists.open.length);
  const flow = flowHeight(lists, { size });
  const free = height - size * HEAD - rows * plain.row - (isRow ? 0 : flow + size * SPACE);
  if (free <= 0) return plain;
  const more = Math.min(isRow ? height - flow : free * 0.5, size * 9);
  return { more: Math.max(more, 0), row: plain.row + Math.min((free - (isRow ? 0 : more)) / rows, size * 0.8) };
}

function orphansOf({ orphans }: Lists) {
  return ORPHANS.flatMap((kind) => orphans[kind].map((entry) => ({ kind, entry })));
}

function wordWidth(size: number): number {
  return Math.max(...ORPHANS.map((kind) => textWidth(listsWords.orphans[kind], size * 0.86))) + size;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of a row; as usual where it is not said. */
  readonly row?: number;
  readonly mostRows?: number;
}

interface Part {
  readonly groups: readonly Group[];
  readonly hits: readonly Hit[];
  readonly bottom: number;
}

/** A head, rows of one entry each, and how many more there are. */
function partOf(
  head: string,
  count: number,
  entries: readonly Entry[],
  place: Place,
  look: Look,
  marksOf: (index: number, y: number, height: number) => Mark[],
): Part {
  const { size, tokens } = look;
  const { x, y, width, row = size * ROW } = place;
  const top = y + size * HEAD;
  const rows = entries.slice(0, place.mostRows ?? fitting(count, top, row, look));
  const groups = rows.map(
    ({ row: { id } }, index): Group => ({
      name: id,
      marks: [rowGround(x, top + index * row, width, row, look), ...marksOf(index, top + index * row, row)],
    }),
  );
  const more = count - rows.length;
  const note = (text: string) =>
    label(x, top + (rows.length + 0.5) * row, text, { fill: tokens.muted, size: size * 0.86 });
  const rest = more > 0 ? [note(look.isStill ? panelWords.rest(more) : listsWords.more(more))] : [];
  const title = label(x, y + size * 0.8, head, { fill: tokens.text, size: size * 0.93, weight: 600, within: width });
  return {
    groups: [{ name: `head-${head}`, marks: [title, ...rest] }, ...groups],
    hits: rows.map((entry, index) => ({
      kind: 'class',
      id: entry.row.id,
      tip: entryTip(entry),
      x,
      y: top + index * row,
      width,
      height: row,
    })),
    bottom: top + (rows.length + (more > 0 ? 1 : 0)) * row + 2,
  };
}

/** How many of `count` rows are shown; where nobody scrolls, as many as find room, with a line for those that do not. */
function fitting(count: number, top: number, row: number, { isStill, height }: Look): number {
  if (!isStill || height === undefined) return MOST_ROWS;
  const most = Math.floor((height - top + 1) / row);
  return most >= count ? count : Math.max(most - 1, 0);
}

function brokenPart(lists: Lists, place: Place, look: Look): Part {
  const all = orphansOf(lists);
  const { size, tokens } = look;
  const left = wordWidth(size);
  const isFirst = (index: number) => all[index]?.kind !== all[index - 1]?.kind;
  const word = (kind: Orphan) => listsWords.orphans[kind];
  const head = all.length > 0 ? listsWords.orphansTitle(all.length) : listsWords.noOrphans;
  const entries = all.map(({ entry }) => entry);
  return partOf(head, all.length, entries, place, look, (index, y, height) => {
    const one = all[index];
    if (!one) return [];
    const middle = y + height / 2;
    const room = { x: place.x + left, y: middle, width: place.width - left, height };
    const title = nameMarks(one.entry.row.title, room, look, tokens.text);
    if (!isFirst(index)) return title;
    return [label(place.x, middle, word(one.kind), { fill: tokens.muted, size: size * 0.86 }), ...title];
  });
}

/** Rows that have room in `height` px under a head, the line for what is more among them. */
export function rowsIn(height: number, { size }: Look): number {
  return Math.floor((height - size * HEAD - 2) / (size * ROW));
}

/** Open entries: name, a bar of its days, and the days in figures; overdue ones say so. */
export function openPart(open: readonly Entry[], place: Place, look: Look): Part {
  const { size, tokens } = look;
  const longest = Math.max(1, ...open.map(({ age }) => age ?? 0));
  const daysWidth =
    textWidth(listsWords.openLine(longest), size * 0.93) + textWidth(listsWords.overdue, size * 0.86, 600) + size * 1.3;
  const names = Math.max(0, ...open.map(({ row }) => textWidth(row.title, size * 0.96))) + size * 0.2;
  const nameWidth = look.isStill ? Math.min(names, place.width - daysWidth - size) : place.width * 0.5;
  const unit = (place.width - nameWidth - daysWidth) / longest;
  const head = open.length > 0 ? listsWords.openHead(open.length) : listsWords.noneOpen;
  return partOf(head, open.length, open, place, look, (index, y, height) => {
    const entry = open[index];
    if (!entry) return [];
    const middle = y + height / 2;
    const barX = place.x + nameWidth + size * 0.4;
    const length = Math.max(1, (entry.age ?? 0) * unit);
    const days = listsWords.openLine(entry.age ?? 0);
    const daysX = barX + length + size * 0.4;
    const overdue = label(daysX + textWidth(days, size * 0.93) + size * 0.5, middle, listsWords.overdue, {
      fill: tokens.late,
      size: size * 0.86,
      weight: 600,
    });
    return [
      ...nameMarks(entry.row.title, { x: place.x, y: middle, width: nameWidth, height }, look, tokens.text),
      rect(barX, middle - size * 0.35, length, size * 0.7, { fill: tokens.seq5[2] ?? tokens.text }),
      label(daysX, middle, days, { fill: tokens.text, size: size * 0.93 }),
      ...(entry.isOverdue ? [overdue] : []),
    ];
  });
}

/** Lines of the tip on an entry: what it is, who has it, to whom it goes and until when. */
function entryTip(entry: Entry): string[] {
  const { row, age } = entry;
  const level = levelWord(entry);
  return [
    row.title,
    [valueWord(row.list), stateWord(entry), ...(age === undefined ? [] : [listsWords.openLine(age)])].join(' · '),
    ...(row.owner_unit === undefined ? [] : [listsWords.owner(row.owner_unit)]),
    ...(row.to_whom === undefined ? [] : [listsWords.toWhom(row.to_whom)]),
    ...(level === undefined ? [] : [level]),
    listsWords.raised(dayName(row.raised_on)),
    ...(row.due_on === undefined ? [] : [listsWords.due(dayName(row.due_on))]),
  ];
}
