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
  readonly words: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => Mark[];
}

/** The legend: classes of the values, then the states of a cell, each with its pattern and word; lines break where the width ends. */
export interface MatrixLegend {
  readonly height: number;
  readonly marksAt: (y: number) => Mark[];
}

/** Legend of the matrix for a width in px. States beyond the seven stand only where a cell has them. */
export function matrixLegend(snapshot: Snapshot, scale: Scale, look: Look, width: number): MatrixLegend {
  const line = look.size * 1.75;
  const places: { entry: Entry; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const entry of [classesEntry(scale, look), ...stateEntries(snapshot, scale, look)]) {
    if (x > 0 && x + entry.width > width) [x, row] = [0, row + 1];
    places.push({ entry, x, row });
    x += entry.width + look.size * 1.4;
  }
  return {
    height: (row + 1) * line,
    marksAt: (y) => places.flatMap((place) => place.entry.draw(place.x, y + place.row * line)),
  };
}

/** 数值 with a box per class, its bounds inside; a tick where the bound is the elapsed time. */
function classesEntry(scale: Scale, look: Look): Entry {
  const { size, tokens } = look;
  const small = size * 0.86;
  const start = textWidth(matrixWords.value, small) + size * 0.3;
  const widths = scale.labels.map((text) => textWidth(text, small) + size * 0.9);
  const ends = widths.map((_, index) => start + widths.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
  const draw = (x: number, y: number): Mark[] => {
    const boxes = scale.labels.flatMap((text, index) => {
      const box = {
        x: x + (ends[index] ?? 0) - (widths[index] ?? 0),
        y,
        width: (widths[index] ?? 0) - 1,
        height: size * 1.2,
      };
      return [
        classBox(index, box, scale, look),
        label(box.x + box.width / 2, y + size * 0.6, text, {
          fill: inkOn(scale.colours[index] ?? '#ffffff'),
          size: small,
          align: 'center',
        }),
      ];
    });
    const at = scale.elapsedBreak === undefined ? undefined : ends[scale.elapsedBreak];
    const tick =
      at === undefined ? [] : [rule(x + at - 0.5, y - 3, x + at - 0.5, y + size * 1.2 + 3, tokens.text, 1.5)];
    return [label(x, y + size * 0.6, matrixWords.value, { fill: tokens.muted, size: small }), ...boxes, ...tick];
  };
  return { words: matrixWords.value, width: ends.at(-1) ?? start, draw };
}

function stateEntries(snapshot: Snapshot, scale: Scale, look: Look): Entry[] {
  const entry = (words: string, cell: Cell): Entry => {
    const { size, tokens } = look;
    const swatch = size * 2.2;
    return {
      words,
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
