import { levelWord, stateWord } from '#charts/listsContent.ts';
import { flowGroup, flowHeight, flowHits } from '#charts/listsFlow.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rect, rowGround } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import { type Entry, type Lists, listsOf, type Narrowing, ORPHANS, type Orphan } from '#stats/lists.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { dayName } from '#words/calendar.ts';
import { listsWords } from '#words/lists.ts';
import { panelWords } from '#words/panel.ts';

/** Rows of a part of the panel, where its place does not say; what is more stands in the table. */
const MOST_ROWS = 8;

/** The flow of the three lists, under it where it is broken, by name, and the open entries by the days they have been open. */
export function listsDrawing(snapshot: Snapshot, look: Look, narrowing: Narrowing = {}): Drawing {
  const lists = listsOf(snapshot, narrowing);
  const places = placesOf(look);
  const flow = flowHeight(lists, look);
  const space = look.size * 0.6;
  const broken = brokenPart(lists, { ...places.broken, y: places.isRow ? 0 : flow + space }, look);
  const openY = places.isRow ? 0 : places.isStacked ? broken.bottom + space : flow + space;
  const open = openPart(lists.open, { ...places.open, y: openY }, look);
  return {
    option: {
      animation: false,
      series: [
        marksSeries('flow', [flowGroup(lists, places.flow, look)]),
        marksSeries('rows', [...broken.groups, ...open.groups]),
      ],
    },
    height: Math.ceil(Math.max(flow, broken.bottom, open.bottom)),
    hits: [...flowHits(lists, places.flow, flow, look), ...broken.hits, ...open.hits],
  };
}

/** All three parts in a row, or the flow over the other two, or, on a phone, one under another. */
function placesOf({ width, size }: Look) {
  const isRow = width >= size * 74;
  const isStacked = width < size * 36;
  const gap = size * 2.4;
  const flow = isRow ? width * 0.38 : width;
  const rest = isRow ? width - flow - 2 * gap : width - gap;
  const share = isStacked ? width : rest * 0.46;
  const x = isRow ? flow + gap : 0;
  return {
    isRow,
    isStacked,
    flow,
    broken: { x, width: share },
    open: { x: isStacked ? 0 : x + share + gap, width: isStacked ? width : rest - share },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
  const { x, y, width } = place;
  const { size, tokens } = look;
  const row = size * 1.6;
  const top = y + size * 1.7;
  const fitting = look.isStill && look.height ? Math.floor((look.height - top) / row) - 1 : MOST_ROWS;
  const rows = entries.slice(0, Math.max(Math.min(fitting, place.mostRows ?? MOST_ROWS), 0));
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

function brokenPart(lists: Lists, place: Place, look: Look): Part {
  const all = ORPHANS.flatMap((kind) => lists.orphans[kind].map((entry) => ({ kind, entry })));
  const { size, tokens } = look;
  const wordWidth = Math.max(...ORPHANS.map((kind) => textWidth(listsWords.orphans[kind], size * 0.86))) + size;
  const isFirst = (index: number) => all[index]?.kind !== all[index - 1]?.kind;
  const word = (kind: Orphan) => listsWords.orphans[kind];
  const head = all.length > 0 ? listsWords.orphansTitle(all.length) : listsWords.noOrphans;
  const entries = all.map(({ entry }) => entry);
  return partOf(head, all.length, entries, place, look, (index, y, height) => {
    const one = all[index];
    if (!one) return [];
    const middle = y + height / 2;
    const title = label(place.x + wordWidth, middle, one.entry.row.title, {
      fill: tokens.text,
      size: size * 0.93,
      within: place.width - wordWidth,
    });
    if (!isFirst(index)) return [title];
    return [label(place.x, middle, word(one.kind), { fill: tokens.muted, size: size * 0.86 }), title];
  });
}

/** Rows that have room in `height` px under a head, the line for what is more among them. */
export function rowsIn(height: number, { size }: Look): number {
  return Math.floor((height - size * 1.7 - 2) / (size * 1.6));
}

/** Open entries: name, a bar of its days, and the days in figures; overdue ones say so. */
export function openPart(open: readonly Entry[], place: Place, look: Look): Part {
  const { size, tokens } = look;
  const longest = Math.max(1, ...open.map(({ age }) => age ?? 0));
  const nameWidth = place.width * 0.5;
  const daysWidth =
    textWidth(listsWords.openLine(longest), size * 0.93) + textWidth(listsWords.overdue, size * 0.86) + size * 1.3;
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
      label(place.x, middle, entry.row.title, { fill: tokens.text, size: size * 0.93, within: nameWidth }),
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
    [row.list, stateWord(entry), ...(age === undefined ? [] : [listsWords.openLine(age)])].join(' · '),
    ...(row.owner_unit === undefined ? [] : [listsWords.owner(row.owner_unit)]),
    ...(row.to_whom === undefined ? [] : [listsWords.toWhom(row.to_whom)]),
    ...(level === undefined ? [] : [level]),
    listsWords.raised(dayName(row.raised_on)),
    ...(row.due_on === undefined ? [] : [listsWords.due(dayName(row.due_on))]),
  ];
}
