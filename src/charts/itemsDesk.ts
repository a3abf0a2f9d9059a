import { glyph } from '#charts/glyph.ts';
import { type ItemLine, itemLines, itemName, itemNumber } from '#charts/itemRows.ts';
import { type Axis, chartMarks, valueMarks } from '#charts/itemsDumbbell.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, rowGround, rule, textWidth } from '#charts/marks.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemsWords } from '#words/items.ts';
import { ELAPSED } from '#words/measure.ts';
import { perCent } from '#words/number.ts';

/** Columns and rows of the desktop picture, px. */
export interface Desk extends Axis {
  readonly top: number;
  readonly row: number;
  readonly height: number;
  readonly numberX: number;
  readonly nameX: number;
  readonly nameWidth: number;
  /** Largest per cent on the axis. */
  readonly most: number;
}

/** Layout for the shown items; rows stretch or shrink to fill `look.height`. */
export function deskOf(snapshot: Snapshot, look: Look): Desk {
  const { size, width } = look;
  const lines = itemLines(snapshot);
  const widest = (texts: readonly string[], least: number) =>
    Math.max(...texts.map((text) => textWidth(text, size * 0.96)), least);
  const numberX =
    widest(
      lines.map(({ word, count }) => `${word} ${count}`),
      size * 5,
    ) +
    size * 2;
  const nameX =
    numberX +
    Math.min(
      widest(
        lines.map(({ state }) => itemNumber(state.item)),
        size,
      ),
      size * 5,
    ) +
    size * 0.7;
  const valueX = width - size * 3.9;
  const room = valueX - size * 3.7 - nameX;
  const chart = Math.max(room * 0.32, size * 6);
  const nameWidth = Math.min(
    widest(
      lines.map(({ state }) => itemName(state)),
      size * 4,
    ) + 4,
    room - chart - size,
  );
  const chartX = nameX + nameWidth + size * 0.4;
  const most = Math.max(
    100,
    snapshot.elapsed,
    ...snapshot.shown.map(({ figure, elapsed }) => Math.max(figure?.value ?? 0, elapsed)),
  );
  const top = size * 2.9;
  const row = rowHeight(lines.length, top, look);
  return {
    top,
    row,
    height: Math.ceil(top + lines.length * row + 1),
    numberX,
    nameX,
    nameWidth,
    chartX,
    scale: (valueX - size * 4.1 - chartX) / most,
    most,
    valueX,
  };
}

function rowHeight(count: number, top: number, { size, height }: Look): number {
  const [least, usual, most] = [(size * 22) / 14, (size * 30) / 14, (size * 34) / 14];
  if (height === undefined) return usual;
  return Math.min(Math.max((height - top - 1) / Math.max(count, 1), least), most);
}

/** Head of the columns and the gridlines behind the rows. */
export function deskFrame(desk: Desk, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { top, height, chartX, scale, most, valueX, nameX } = desk;
  const y = top - size * 0.75;
  const quiet = { fill: tokens.muted, size: size * 0.86 } as const;
  const ticks = ticksTo(most).flatMap((tick) => {
    const x = Math.round(chartX + tick * scale) + 0.5;
    return [
      rule(x, top, x, height - 1, tokens.line),
      label(x, y, tick === 0 ? perCent(0, 0) : String(tick), { ...quiet, align: 'center' }),
    ];
  });
  const end = Math.round(height - 1) + 0.5;
  return [
    ...ticks,
    label(nameX, y, itemsWords.head, quiet),
    label(valueX, y, itemsWords.progress, { ...quiet, align: 'right' }),
    label(width, y, itemsWords.lead, { ...quiet, align: 'right' }),
    rule(0, end, width, end, tokens.line2),
  ];
}

/** 0, 50, 100 … with a wider step where the axis is long: at most six of them. */
function ticksTo(most: number): number[] {
  const step = [50, 100, 200, 500, 1000, 2000, 5000].find((one) => most / one <= 5) ?? most / 5;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The line of the period's elapsed time over all rows, its figure at the head. */
export function elapsedMarks(
  { elapsed }: Snapshot,
  { top, height, chartX, scale }: Desk,
  { tokens, size, width }: Look,
): Mark[] {
  const x = chartX + elapsed * scale;
  const words = `${ELAPSED} ${perCent(elapsed)}`;
  const half = textWidth(words, size * 0.93) / 2;
  const at = Math.max(Math.min(x, width - half - 2), half + 2);
  const head = label(at, top - size * 2.15, words, {
    fill: tokens.text,
    size: size * 0.9,
    align: 'center',
    weight: 600,
  });
  return [rule(x, top - size * 1.5, x, height - 1, tokens.text, 1.5), head];
}

/** One row: status at the first of its group, number, name, dumbbell, completion, gap. */
export function deskRow(snapshot: Snapshot, line: ItemLine, y: number, desk: Desk, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { state, status, isFirst } = line;
  const middle = y + desk.row / 2;
  const isQuiet = status === 'undisclosed';
  const numbered = { fill: tokens.muted, size: size * 0.89, within: desk.nameX - desk.numberX - 4 };
  return [
    rowGround(desk.numberX - size * 0.3, y + 1, width - desk.numberX + size * 0.3, desk.row - 1, look),
    ...(isFirst ? statusHead(line, middle, look) : []),
    label(desk.numberX, middle, itemNumber(state.item), numbered),
    label(desk.nameX, middle, itemName(state), {
      fill: isQuiet ? tokens.muted : tokens.text,
      size: size * 0.96,
      within: desk.nameWidth,
    }),
    ...chartMarks(snapshot, line, middle, desk, look),
    ...valueMarks(snapshot, line, middle, desk, look),
  ];
}

function statusHead({ status, word, count }: ItemLine, y: number, { tokens, size }: Look): Mark[] {
  const x = status ? size * 1.35 : 0;
  const shape = status ? glyph(status, size * 0.5, y, size * 0.42, tokens) : [];
  return [
    ...shape,
    label(x, y, word, { fill: tokens.text, size: size * 0.96, weight: 600 }),
    label(x + textWidth(word, size * 0.96) + size * 0.4, y, String(count), { fill: tokens.muted, size: size * 0.96 }),
  ];
}
