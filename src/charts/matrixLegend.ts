import { inkOn } from '#charts/colour.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, rule } from '#charts/marks.ts';
import { ownCells } from '#charts/matrixCells.ts';
import { cellMarks, classBox } from '#charts/matrixSwatch.ts';
import type { Scale } from '#charts/scale.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Missing } from '#model/status.ts';
import type { Cell } from '#stats/cell.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { matrixWords } from '#words/matrix.ts';
import { MISSING_WORDS } from '#words/status.ts';

interface Entry {
  readonly width: number;
  readonly draw: (x: number, y: number) => Mark[];
}

/** The legend: classes of the values, then the states of a cell, each with its pattern and word; lines break where the width ends. */
export interface MatrixLegend {
  readonly height: number;
  readonly marksAt: (y: number, x?: number) => Mark[];
}

/** Legend of the matrix for a width in px. States beyond the seven stand only where a cell has them. */
export function matrixLegend(snapshot: Snapshot, scale: Scale, look: Look, width: number): MatrixLegend {
  const line = look.size * 1.75;
  const places: { entry: Entry; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of [...classEntries(scale, look, width), ...stateEntries(snapshot, scale, look)]) {
    if (x > 0 && x + entry.width > width) [x, row] = [0, row + 1];
    places.push({ entry, x, row });
    x += entry.width + look.size * 1.4;
  }
  return {
    height: (row + 1) * line,
    marksAt: (y, left = 0) => places.flatMap((place) => place.entry.draw(left + place.x, y + place.row * line)),
  };
}

/** 数值 with a box per class, its bounds inside; where the width ends, the boxes stand below the word. */
function classEntries(scale: Scale, look: Look, width: number): Entry[] {
  const { size, tokens } = look;
  const small = size * 0.86;
  const words = textWidth(matrixWords.value, small);
  const boxes = classBoxes(scale, look, width);
  const word = (x: number, y: number) =>
    label(x, y + size * 0.6, matrixWords.value, { fill: tokens.muted, size: small });
  const start = words + size * 0.3;
  if (start + boxes.width > width)
    return [{ width: Math.max(words, width * 0.8), draw: (x, y) => [word(x, y)] }, boxes];
  return [{ width: start + boxes.width, draw: (x, y) => [word(x, y), ...boxes.draw(x + start, y)] }];
}

/** A box per class, closer where the width asks for it; a tick where the bound is the elapsed time. */
function classBoxes(scale: Scale, look: Look, width: number): Entry {
  const { size, tokens } = look;
  const small = size * 0.86;
  const texts = scale.labels.map((text) => textWidth(text, small));
  const room = (width - texts.reduce((sum, text) => sum + text, 0)) / texts.length;
  const widths = texts.map((text) => text + Math.min(room, size * 0.9));
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
  const draw = (x: number, y: number): Mark[] => {
    const boxes = scale.labels.flatMap((text, index) => {
      const wide = widths[index] ?? 0;
      const box = { x: x + (ends[index] ?? 0) - wide, y, width: wide - 1, height: size * 1.2 };
      const style = { fill: inkOn(scale.colours[index] ?? '#ffffff'), size: small, align: 'center' } as const;
      return [classBox(index, box, scale, look), label(box.x + box.width / 2, y + size * 0.6, text, style)];
    });
    const at = scale.elapsedBreak === undefined ? undefined : ends[scale.elapsedBreak];
    const tick =
      at === undefined ? [] : [rule(x + at - 0.5, y - 3, x + at - 0.5, y + size * 1.2 + 3, tokens.text, 1.5)];
    return [...boxes, ...tick];
  };
  return { width: ends.at(-1) ?? 0, draw };
}

function stateEntries(snapshot: Snapshot, scale: Scale, look: Look): Entry[] {
  const entry = (words: string, cell: Cell): Entry => {
    const { size, tokens } = look;
    const swatch = size * 2.2;
    return {
      width: swatch + size * 0.5 + textWidth(words, size * 0.86),
      draw: (x, y) => [
        ...cellMarks(cell, { x, y, width: swatch, height: size * 1.2 }, scale, look),
        label(x + swatch + size * 0.5, y + size * 0.6, words, { fill: tokens.muted, size: size * 0.86 }),
      ],
    };
  };
  const missing = (state: Missing, words: string = MISSING_WORDS[state]) =>
    entry(words, { kind: 'missing', state, inherited: false, ...(state === 'outdated' ? { old: 64 } : {}) });
  const cells = snapshot.shown.flatMap((state) => ownCells(snapshot, state));
  const more = (['awaiting', 'unavailable'] as const).filter((state) =>
    cells.some((cell) => cell.kind === 'missing' && cell.state === state),
  );
  const inherited = cells.find((cell) => cell.kind === 'value' && cell.inherited);
  return [
    entry(matrixWords.zero, { kind: 'value', value: 0, inherited: false, status: 'late' }),
    ...(['not-reported', 'not-quantified', 'not-applicable', 'withheld'] as const).map((state) => missing(state)),
    missing('outdated', matrixWords.outdated),
    ...more.map((state) => missing(state)),
    ...(inherited ? [entry(matrixWords.inherited, inherited)] : []),
  ];
}
