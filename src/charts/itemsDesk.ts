import { glyph } from '#charts/glyph.ts';
import { type ItemLine, itemLines, itemName, itemNumber } from '#charts/itemRows.ts';
import { type Axis, chartMarks, valueMarks } from '#charts/itemsDumbbell.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, rowGround, rule } from '#charts/marks.ts';
import { nameMarks } from '#charts/nameMarks.ts';
import { FOLD_SHAPES, foldLegend } from '#charts/shownStatus.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { ELAPSED } from '#words/measure.ts';
import { perCent } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Columns and rows of the desktop picture, px. */
export interface Desk extends Axis {
  readonly top: number;
  readonly row: number;
  readonly height: number;
  readonly numberX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  /** Room of the values between chart and `valueX`. */
  readonly valueWidth: number;
  /** Largest per cent on the axis. */
  readonly most: number;
}

/** Layout for the shown items; rows stretch or shrink to fill `look.height`. */
export function deskOf(snapshot: Snapshot, look: Look): Desk {
  const lines = itemLines(snapshot);
  const columns = columnsOf(lines, look);
  const reached = snapshot.shown.flatMap(({ figure, elapsed }) => [figure?.value ?? 0, elapsed]);
  const most = Math.max(100, snapshot.elapsed, ...reached);
  const scale = (columns.valueX - columns.valueWidth - columns.chartX) / most;
  const top = look.size * 2.9;
  const row = rowHeight(lines.length, top, look);
  const elapsedX = columns.chartX + snapshot.elapsed * scale;
  return { ...columns, top, row, height: Math.ceil(top + lines.length * row + 1), scale, most, elapsedX };
}

type Columns = Pick<Desk, 'numberX' | 'nameX' | 'nameWidth' | 'chartX' | 'valueX' | 'valueWidth'>;

/** Names take what they need, but leave a third of their room to the chart. */
function columnsOf(lines: readonly ItemLine[], { size, width, isStill }: Look): Columns {
  const widest = (text: (line: ItemLine) => string, least: number) =>
    Math.max(...lines.map((line) => textWidth(text(line), size * 0.96)), least);
  const numberX = widest(({ word, count }) => `${word} ${count}`, size * 5) + size * 2.2;
  const longest = Math.max(size * 1.6, Math.min(size * 5, width * 0.08));
  const numberWidth = Math.min(
    widest(({ state }) => itemNumber(state.item), 0),
    longest,
  );
  const nameX = numberX + (numberWidth > 0 ? numberWidth + size * 0.7 : 0);
  const valueX = width - size * 3.9;
  const isSilent = lines.some(({ state }) => state.status === 'not-reported');
  const valueWidth = Math.max(size * 4.1, isSilent ? textWidth(MISSING_WORDS['not-reported'], size) + size * 0.6 : 0);
  const room = valueX - valueWidth - nameX;
  // On a wall nobody can ask for a name that is cut.
  const free = room - Math.max(room * (isStill ? 0.22 : 0.32), size * 6);
  const nameWidth = Math.min(widest(({ state }) => itemName(state), size * 4) + 4, free - size * 0.4);
  const gap = Math.min(free - nameWidth, size * 1.6);
  return { numberX, nameX, nameWidth, chartX: nameX + nameWidth + gap, valueX, valueWidth };
}

function rowHeight(count: number, top: number, { size, height, isStill }: Look): number {
  const [least, usual, most] = [isStill ? size * 1.3 : (size * 22) / 14, (size * 30) / 14, (size * 34) / 14];
  if (height === undefined) return usual;
  return Math.min(Math.max((height - top - 1) / Math.max(count, 1), least), most);
}

/** Head of the columns and the gridlines behind the rows. */
export function deskFrame(desk: Desk, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { top, height, valueX, nameX } = desk;
  const y = top - size * 0.75;
  const quiet = { fill: tokens.muted, size: size * 0.86 } as const;
  const end = Math.round(height - 1) + 0.5;
  return [
    ...tickMarks(desk, look),
    label(nameX, y, itemsWords.head, quiet),
    label(valueX, y, itemsWords.progress, { ...quiet, align: 'right' }),
    label(width, y, itemsWords.lead, { ...quiet, align: 'right' }),
    rule(0, end, width, end, tokens.line2),
  ];
}

/** Gridlines with their figures; a figure the line of elapsed time would run through is left out. */
function tickMarks({ top, height, chartX, scale, most, elapsedX }: Desk, { tokens, size }: Look): Mark[] {
  const style = { fill: tokens.muted, size: size * 0.86, align: 'center' } as const;
  return ticksTo(most, size / scale).flatMap((tick) => {
    const x = Math.round(chartX + tick * scale) + 0.5;
    const text = tick === 0 ? perCent(0, 0) : String(tick);
    const isCrossed = Math.abs(x - elapsedX) < textWidth(text, style.size) / 2 + 3;
    return [rule(x, top, x, height - 1, tokens.line), ...(isCrossed ? [] : [label(x, top - size * 0.75, text, style)])];
  });
}

/** 0, 50, 100 …, with a wider step where 50 would be narrower than two and a half em. */
function ticksTo(most: number, perEm: number): number[] {
  const step = [50, 100, 200, 500, 1000, 2000, 5000].find((one) => one >= perEm * 2.5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The line of the period's elapsed time over all rows, its figure at the head. */
export function elapsedMarks(
  { elapsed }: Snapshot,
  { top, height, elapsedX: x }: Desk,
  { tokens, size, width }: Look,
): Mark[] {
  const words = `${ELAPSED} ${perCent(elapsed)}`;
  const half = textWidth(words, size * 0.9) / 2;
  const at = Math.max(Math.min(x, width - half - 2), half + 2);
  const style = { fill: tokens.text, size: size * 0.9, align: 'center', weight: 600 } as const;
  return [rule(x, top - size * 1.5, x, height - 1, tokens.text, 1.5), label(at, top - size * 2.15, words, style)];
}

/** One row: status, number, name, dumbbell, completion, gap. */
export function deskRow(snapshot: Snapshot, line: ItemLine, y: number, desk: Desk, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { state, status } = line;
  const middle = y + desk.row / 2;
  const isQuiet = status === 'undisclosed';
  const name = { x: desk.nameX, y: middle, width: desk.nameWidth, height: desk.row };
  const numbered = { fill: tokens.muted, size: size * 0.89, within: desk.nameX - desk.numberX - 4 };
  return [
    rowGround(desk.numberX - size * 0.3, y + 1, width - desk.numberX + size * 0.3, desk.row - 1, look),
    ...statusMarks(line, middle, look),
    ...coverMarks(snapshot, line, middle, desk, look),
    label(desk.numberX, middle, itemNumber(state.item), numbered),
    ...nameMarks(itemName(state), name, look, isQuiet ? tokens.muted : tokens.text),
    ...chartMarks(snapshot, line, middle, desk, look),
    ...valueMarks(snapshot, line, middle, desk, look),
  ];
}

/** Width of a row's shape, px; beside it the first row of a status has its word and count. */
export function shapeWidth({ size }: Look): number {
  return size * 1.2;
}

/** The shape in every row, for each row is a status of its own; the word stands once for all of the same. */
function statusMarks({ status, word, count, isFirst }: ItemLine, y: number, { tokens, size }: Look): Mark[] {
  const x = status ? size * 1.35 : 0;
  const shape = status ? glyph(status, size * 0.5, y, size * 0.42, tokens) : [];
  if (!isFirst) return shape;
  return [
    ...shape,
    label(x, y, word, { fill: tokens.text, size: size * 0.96, weight: 600 }),
    label(x + textWidth(word, size * 1.02) + size * 0.4, y, String(count), { fill: tokens.muted, size: size * 0.96 }),
  ];
}

/** Under the word of a colour of the three-way fold, in the second row: what it covers. */
function coverMarks(snapshot: Snapshot, { status, place }: ItemLine, y: number, desk: Desk, look: Look): Mark[] {
  const { tokens, size } = look;
  const entry = place === 1 && foldLegend(snapshot).find(({ fold }) => FOLD_SHAPES[fold] === status);
  if (!entry) return [];
  const x = size * 1.35;
  return [label(x, y, entry.covers, { fill: tokens.muted, size: size * 0.86, within: desk.numberX - x - size * 0.4 })];
}
