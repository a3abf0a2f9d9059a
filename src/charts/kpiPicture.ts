import { glyph } from '#charts/glyph.ts';
import { kpiContent } from '#charts/kpiContent.ts';
import { kpiLines } from '#charts/kpiLines.ts';
import { type KpiNumber, kpiNumbers } from '#charts/kpiNumbers.ts';
import { kpiSquares } from '#charts/kpiSquares.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rowGround } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { kpiWords } from '#words/kpi.ts';

export { kpiContent };

/** Large numbers over one square per item, in status order; each square is an item, each number filters by its statuses. */
export function kpiDrawing(snapshot: Snapshot, look: Look): Drawing {
  const numbers = kpiNumbers(snapshot);
  if (look.isStill) return kpiLines(snapshot, numbers, look);
  const places = placesOf(numbers, look);
  const bottom = places.at(-1)?.bottom ?? 0;
  const squares = kpiSquares(snapshot, look, bottom + look.size * 0.6);
  const groups = numbers.map(
    (number, index): Group => ({ name: number.ids.join(','), marks: numberMarks(number, places[index], look) }),
  );
  return {
    option: { animation: false, series: [marksSeries('numbers', groups), marksSeries('squares', squares.groups)] },
    height: Math.ceil(squares.bottom + 2),
    hits: [...numbers.flatMap((number, index) => hitOf(number, places[index])), ...squares.hits],
  };
}

/** Where one number stands, px; `word` is the one that has room. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
  readonly word: string;
}

function placesOf(numbers: readonly KpiNumber[], look: Look): Place[] {
  const { width, size } = look;
  const words = [numbers.map(({ word }) => word), numbers.map(({ shorter }) => shorter)];
  for (const used of words) {
    const widths = numbers.map((number, index) => columnWidth(number, used[index] ?? '', look));
    const spare = width - widths.reduce((sum, one) => sum + one, 0);
    const gap = Math.min(spare / Math.max(numbers.length - 1, 1), size * 2.6);
    if (gap >= size * 0.3) return inOneRow(numbers, used, widths, gap, look);
  }
  return inRowsOfThree(numbers, look);
}

function inOneRow(
  numbers: readonly KpiNumber[],
  words: readonly string[],
  widths: readonly number[],
  gap: number,
  look: Look,
): Place[] {
  const bottom = heightOf(numbers, look);
  let x = 0;
  return numbers.map((_number, index) => {
    const width = widths[index] ?? 0;
    const place = { x, y: 0, width, bottom, word: words[index] ?? '' };
    x += width + gap;
    return place;
  });
}

function inRowsOfThree(numbers: readonly KpiNumber[], look: Look): Place[] {
  const width = look.width / 3;
  const places: Place[] = [];
  let y = 0;
  for (let at = 0; at < numbers.length; at += 3) {
    const row = numbers.slice(at, at + 3);
    const bottom = y + heightOf(row, look);
    for (const [index, { shorter }] of row.entries())
      places.push({ x: index * width, y, width: width - look.size * 0.4, bottom, word: shorter });
    y = bottom + look.size * 0.4;
  }
  return places;
}

function columnWidth(number: KpiNumber, word: string, look: Look): number {
  const { size } = look;
  const top = textWidth(String(number.count), numberSize(look) * 1.06) + size * 1.2;
  const middle = textWidth(word, size * 0.93) + (number.shape ? size * 1.2 : 0);
  return Math.max(top, middle, textWidth(number.note, size * 0.86)) + 1;
}

function numberSize({ width, size }: Look): number {
  return width < size * 26 ? size * 2.3 : size * 2.7;
}

function heightOf(numbers: readonly KpiNumber[], look: Look): number {
  const hasNote = numbers.some(({ note }) => note !== '');
  return numberSize(look) * 1.1 + look.size * (hasNote ? 2.6 : 1.4);
}

function numberMarks(number: KpiNumber, place: Place | undefined, look: Look): Mark[] {
  if (!place) return [];
  const { tokens, size } = look;
  const { x, y, width } = place;
  const large = numberSize(look);
  const middle = y + large * 1.1 + size * 0.6;
  const count = String(number.count);
  const at = x + (number.shape ? size * 1.2 : 0);
  const quiet = { fill: tokens.muted, size: size * 0.86 };
  const marks: Mark[] = [
    rowGround(x - 2, y, width + 4, place.bottom - y, look),
    label(x, y + large * 0.55, count, {
      fill: number.count > 0 ? tokens.text : tokens.muted,
      size: large,
      weight: 600,
    }),
    label(x + textWidth(count, large * 1.06) + size * 0.2, y + large * 0.8, kpiWords.unit, quiet),
    label(at, middle, place.word, { fill: tokens.text, size: size * 0.93, within: x + width - at + 1 }),
  ];
  if (number.shape) marks.push(...glyph(number.shape, x + size * 0.45, middle, size * 0.4, tokens));
  if (number.note !== '') marks.push(label(x, middle + size * 1.2, number.note, quiet));
  return marks;
}

function hitOf(number: KpiNumber, place: Place | undefined): Hit[] {
  if (!place || number.ids.length === 0) return [];
  const { x, y, width, bottom } = place;
  return [{ kind: 'status', id: number.ids.join(','), tip: number.tip, x, y, width, height: bottom - y }];
}
