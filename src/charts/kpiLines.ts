import { glyph } from '#charts/glyph.ts';
import type { KpiNumber } from '#charts/kpiNumbers.ts';
import { kpiSquares } from '#charts/kpiSquares.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, rule } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** The numbers one under another, to be read from afar: number, shape, word, note; the squares below. Nobody points at it. */
export function kpiLines(snapshot: Snapshot, numbers: readonly KpiNumber[], look: Look): Drawing {
  const { size, height = size * 22 } = look;
  const squares = (top: number) => kpiSquares(snapshot, { ...look, height: undefined }, top);
  const room = height - (squares(0).bottom + size * 0.6);
  const row = Math.min(Math.max(room / Math.max(numbers.length, 1), size * 1.5), size * 3.2);
  const large = Math.min(row * 1.05, size * 2.95);
  const digits = Math.max(...numbers.map(({ count }) => textWidth(String(count), large * 1.06)), 0);
  const lines = numbers.map((number, index) => ({
    name: number.ids.join(','),
    marks: lineMarks(number, { y: index * row, row, large, digits }, look),
  }));
  const below = squares(numbers.length * row + size * 0.4);
  return {
    option: { animation: false, series: [marksSeries('numbers', lines), marksSeries('squares', below.groups)] },
    height: Math.ceil(below.bottom + 2),
    hits: [],
  };
}

interface Line {
  readonly y: number;
  readonly row: number;
  /** Size of the number, px, and room for the widest one. */
  readonly large: number;
  readonly digits: number;
}

function lineMarks({ count, shape, word, note }: KpiNumber, { y, row, large, digits }: Line, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const middle = y + row / 2;
  const x = digits + size * 0.9;
  const edge = Math.round(y) + 0.5;
  return [
    rule(0, edge, width, edge, tokens.line),
    label(0, middle, String(count), { fill: count > 0 ? tokens.text : tokens.muted, size: large, weight: 600 }),
    ...(shape ? glyph(shape, x, middle, size * 0.42, tokens) : []),
    label(x + size * 0.95, middle, word, { fill: tokens.text, size: size * 1.1 }),
    label(width, middle, note, { fill: tokens.muted, size: size * 0.9, align: 'right' }),
  ];
}
