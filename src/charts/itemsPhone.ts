import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import { type ItemLine, itemName, itemNumber, missingWord } from '#charts/itemRows.ts';
import { reasonText } from '#charts/itemsDumbbell.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, path, rowGround } from '#charts/marks.ts';
import { nameMarks } from '#charts/nameMarks.ts';
import { toldStatus } from '#charts/shownStatus.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { perCent, signed } from '#words/number.ts';
import { OVERDUE, OVERRIDDEN } from '#words/status.ts';

/** Least height of a row of two lines that nobody touches, of one of one line, and the most of any, ems. */
const STILL = { two: 1.95, one: 1.25, most: 3.44 };

/** Height of a row, px: never less than a finger needs; where nobody touches, what the place gives, so that all find room if they can. */
export function phoneHeight(count: number, { size, height, isStill }: Look): number {
  const room = ((height ?? 0) - 1) / Math.max(count, 1);
  if (!isStill) return Math.min(Math.max(room, (size * 48) / 14), (size * 60) / 14);
  if (height === undefined) return size * 2.15;
  return Math.min(Math.max(room, size * STILL.one), size * STILL.most);
}

/** Has a row of this height room for two lines? */
function isLow(row: number, { size, isStill }: Look): boolean {
  return isStill === true && row < size * STILL.two;
}

/** Where the names begin, px, and how far the shape before them answers: never less than a finger needs. */
export function phoneColumns({ size }: Look): { readonly nameX: number; readonly markWidth: number } {
  return { nameX: size * 1.8, markWidth: (size * 44) / 14 };
}

/** Name over “滞后 · 05 · 完成 70.0%”, the gap at the right; the name alone where the row is low. */
export function phoneRow(snapshot: Snapshot, line: ItemLine, y: number, row: number, look: Look): Mark[] {
  const { size, width, tokens } = look;
  const { state, status } = line;
  return [
    rowGround(0, y + 1, width, row - 1, look),
    ...(status ? glyph(status, size * 0.6, y + row / 2, size * 0.46, tokens) : []),
    ...(isLow(row, look) ? lowWords(line, y + row / 2, row, look) : words(snapshot, line, y, row, look)),
    ...(gapOf(line) === undefined ? noGap(snapshot, state, y + row / 2, look) : []),
  ];
}

function gapOf({ state, status }: ItemLine): string | undefined {
  return status && state.figure && state.lead !== undefined ? signed(state.lead) : undefined;
}

function words(snapshot: Snapshot, line: ItemLine, y: number, row: number, look: Look): Mark[] {
  const { tokens, size, width, isStill } = look;
  const x = phoneColumns(look).nameX;
  const gap = gapOf(line);
  const gapSize = isStill && row < size * 2.5 ? size * 1.15 : size * 1.3;
  const room = width - x - (gap ? textWidth(gap, gapSize * 1.05) : size * 2.2) - size * 0.6;
  const [first, second] = [
    y + row / 2 - Math.min(size * 0.7, row * 0.23),
    y + row / 2 + Math.min(size * 0.75, row * 0.25),
  ];
  // Where rows are low the gap stands beside the second line, clear of the rule below, and leaves the first to the name.
  const gapY = isStill ? Math.min(second, y + row - gapSize * 0.52) : y + row / 2;
  const bold = { fill: tokens.text, size: gapSize, weight: 600, align: 'right' } as const;
  return [
    label(x, first, itemName(line.state), {
      fill: nameInk(line, look),
      size: isStill ? size : size * 1.05,
      within: isStill ? width - x : room,
    }),
    label(x, second, detail(snapshot, line, room, size * 0.89), {
      fill: tokens.muted,
      size: size * 0.89,
      within: room,
    }),
    ...(gap ? [label(width, gapY, gap, bold)] : []),
  ];
}

/** One line: a long name is set smaller, never below what is read from afar, then on two lines, before it is cut. */
function lowWords(line: ItemLine, y: number, row: number, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const x = phoneColumns(look).nameX;
  const gap = gapOf(line) ?? '';
  const room = width - x - Math.max(textWidth(gap, size * 1.05), size * 2.2) - size * 0.4;
  const name = itemName(line.state);
  const own = Math.min(Math.max((size * room) / textWidth(name, size), size * 0.86), size);
  const isCut = textWidth(name, own) > room;
  return [
    ...(isCut
      ? nameMarks(name, { x, y, width: room, height: row }, look, nameInk(line, look))
      : [label(x, y, name, { fill: nameInk(line, look), size: own, within: room })]),
    ...(gap ? [label(width, y, gap, { fill: tokens.text, size, weight: 600, align: 'right' })] : []),
  ];
}

function nameInk({ status }: ItemLine, { tokens }: Look): string {
  return status === 'undisclosed' ? tokens.muted : tokens.text;
}

/** Status, marks, number, completion; where that is too long, the number goes first, then the word before the figure. */
function detail(snapshot: Snapshot, { state, status, word }: ItemLine, room: number, size: number): string {
  const marks = [...(state.overdue && status ? [OVERDUE] : []), ...(state.override ? [OVERRIDDEN] : [])];
  const own = status ? state.figure : undefined;
  const reason = own ? itemsWords.complete(own.value) : reasonText(snapshot, state);
  const told = status ? toldStatus(snapshot, state.status) : word;
  const head = [...(status === 'undisclosed' ? [] : [told]), ...marks];
  const tail = reason === '' ? [] : [reason];
  const number = itemNumber(state.item);
  const ways = [
    [...head, ...(number === '' ? [] : [number]), ...tail],
    [...head, ...tail],
    [...head, ...(own ? [perCent(own.value)] : [])],
  ];
  const texts = ways.map((parts) => parts.join(itemsWords.between));
  return texts.find((text) => text !== '' && textWidth(text, size) <= room) ?? texts.at(-1) ?? '';
}

function noGap(snapshot: Snapshot, state: ItemState, y: number, { tokens, size, width }: Look): Mark[] {
  if (missingWord(snapshot, state) !== 'not-reported')
    return [label(width, y, itemsWords.dash, { fill: tokens.muted, size, align: 'right' })];
  return [
    path(hatch('lines', width - size * 2, y - size * 0.5, size * 2, size, 5), { stroke: tokens.hatch, width: 1.2 }),
  ];
}
