import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import { type ItemLine, itemName, itemNumber, missingWord } from '#charts/itemRows.ts';
import { reasonText } from '#charts/itemsDumbbell.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, path, rowGround } from '#charts/marks.ts';
import { toldStatus } from '#charts/shownStatus.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { perCent, signed } from '#words/number.ts';
import { OVERDUE, OVERRIDDEN } from '#words/status.ts';

/** Height of a two-line row, px: never less than a finger needs, or, where nobody touches, than its text. */
export function phoneHeight(count: number, { size, height = 0, isStill }: Look): number {
  const least = isStill ? size * 2.15 : (size * 48) / 14;
  return Math.min(Math.max((height - 1) / Math.max(count, 1), least), least * (isStill ? 1.6 : 1.25));
}

/** Where the names begin, px, and how far the shape before them answers: never less than a finger needs. */
export function phoneColumns({ size }: Look): { readonly nameX: number; readonly markWidth: number } {
  return { nameX: size * 1.8, markWidth: (size * 44) / 14 };
}

/** Name over “滞后 · 05 · 完成 70.0%”, the gap at the right. */
export function phoneRow(snapshot: Snapshot, line: ItemLine, y: number, row: number, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { state, status } = line;
  const x = phoneColumns(look).nameX;
  const gap = status && state.figure && state.lead !== undefined ? signed(state.lead) : undefined;
  const right = gap ? textWidth(gap, size * 1.36) : size * 2.2;
  // Where rows are low the gap stands beside the second line and leaves the first to the name.
  const gapY = look.isStill ? y + row * 0.73 : y + row / 2;
  const room = width - x - right - size * 0.6;
  const nameRoom = look.isStill ? width - x : room;
  const [first, second] = [
    y + row / 2 - Math.min(size * 0.7, row * 0.23),
    y + row / 2 + Math.min(size * 0.75, row * 0.25),
  ];
  return [
    rowGround(0, y + 1, width, row - 1, look),
    ...(status ? glyph(status, size * 0.6, y + row / 2, size * 0.46, tokens) : []),
    label(x, first, itemName(state), {
      fill: status === 'undisclosed' ? tokens.muted : tokens.text,
      size: look.isStill ? size : size * 1.05,
      within: nameRoom,
    }),
    label(x, second, detail(snapshot, line, room, size * 0.89), {
      fill: tokens.muted,
      size: size * 0.89,
      within: room,
    }),
    ...(gap
      ? [label(width, gapY, gap, { fill: tokens.text, size: size * 1.3, weight: 600, align: 'right' })]
      : noGap(snapshot, state, y + row / 2, look)),
  ];
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
