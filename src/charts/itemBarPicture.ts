import { inkOn, statusColour } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import { sideRows } from '#charts/itemBarCard.ts';
import { drawnStatus, missingWord } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, path, rect, rule } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { sideColour } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Side } from '#model/region.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { itemWords } from '#words/item.ts';
import { figure, perCent } from '#words/number.ts';
import { MISSING_WORDS, statusWord } from '#words/status.ts';

const words = itemWords.bar;

/** Height of a side's row, in em. */
const SIDE_ROW = 1.35;

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bar: number;
  /** Px of a per cent. */
  readonly x: (value: number) => number;
  readonly max: number;
  readonly sides: readonly { readonly side: Side; readonly value: number }[];
  readonly axis: number;
  readonly height: number;
}

/** Completion as a bar against the line of elapsed time, the missing part hatched; both sides below where they reported apart. */
export function itemBarDrawing(snapshot: Snapshot, state: ItemState, look: Look): Drawing {
  const layout = layoutOf(state, look);
  const bar = barMarks(snapshot, state, layout, look);
  const marks = [
    ...axisMarks(layout, look),
    ...bar.shapes,
    ...layout.sides.flatMap((row, index) => sideMarks(row, index, layout, look)),
    // The line stands behind the words: it must not run through a number.
    ...elapsedMarks(state, bar.gap, layout, look),
    ...bar.words,
  ];
  const option = { animation: false, series: [marksSeries('bar', [{ name: state.item.id, marks }])] };
  return { option, height: layout.height, hits: [] };
}

function layoutOf({ figure: own, elapsed }: ItemState, look: Look): Layout {
  const { size, width, height = 0 } = look;
  const most = Math.max(100, own?.value ?? 0, elapsed);
  const max = most > 100 ? Math.ceil(most / 25) * 25 : 100;
  const sides = own?.basis === 'both-sides' ? sideRows(own.sides) : [];
  const left = sides.length > 0 ? size * 2.9 : size * 0.9;
  const right = width - size * 1.6;
  const natural = size * (6.25 + sides.length * SIDE_ROW);
  // Room to spare goes half into the bar, the rest around the whole.
  const spare = Math.max(height - natural, 0);
  const bar = size * 2 + Math.min(spare / 3, size * 1.6);
  const top = size * 2.2 + (spare - (bar - size * 2)) / 2;
  const axis = top + bar + size * 0.55 + sides.length * size * SIDE_ROW;
  return {
    left,
    right,
    top,
    bar,
    x: (value) => left + ((right - left) * value) / max,
    max,
    sides,
    axis,
    height: Math.max(Math.ceil(axis + size * 1.5), Math.floor(height)),
  };
}

function axisMarks({ x, max, top, axis }: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const step = width < size * 24 || max > 150 ? 50 : 25;
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return ticks.flatMap((tick) => [
    rule(x(tick), top - size * 0.4, x(tick), axis, tokens.line),
    label(x(tick), axis + size * 0.75, tick === 0 ? '0%' : figure(tick, 0), {
      fill: tokens.muted,
      size: size * 0.86,
      align: 'center',
    }),
  ]);
}

interface BarMarks {
  readonly shapes: readonly Mark[];
  readonly words: readonly Mark[];
  /** The gap where there is no room for it at the bar: it stands beside the elapsed time. */
  readonly gap?: string;
}

function barMarks(snapshot: Snapshot, state: ItemState, layout: Layout, look: Look): BarMarks {
  const { tokens, size } = look;
  const { x, top, bar } = layout;
  const { figure: own, elapsed, computed } = state;
  const middle = top + bar / 2;
  if (!own) {
    const word = computed === 'not-started' ? statusWord(computed) : MISSING_WORDS[missingWord(snapshot, state)];
    const hatched = path(hatch('lines', x(0), top, x(elapsed) - x(0), bar, 5), { stroke: tokens.hatch, width: 1 });
    return {
      shapes: [
        rect(x(0), top, x(100) - x(0), bar, { stroke: tokens.line2, dash: [3, 3] }),
        ...(computed === 'not-reported' ? [hatched] : []),
      ],
      words: fielded(x(0) + size * 0.8, middle, word, { align: 'left', fill: tokens.text }, look),
    };
  }
  const status = drawnStatus(snapshot, state) ?? 'on-schedule';
  const colour = statusColour(status, tokens);
  const reached = x(own.value);
  const text = perCent(own.value);
  const isInside = textWidth(text, size * 1.1) + size * 0.8 < reached - x(0);
  const isMissing = own.value < elapsed;
  const hatched = path(hatch('lines', reached, top, x(elapsed) - reached, bar, 6), { stroke: colour, width: 1 });
  const ink = { align: 'right', fill: inkOn(colour), ground: colour, scale: 1.1 } as const;
  const gap = gapMarks(state, isInside ? undefined : text, layout, look, colour);
  return {
    shapes: [rect(x(0), top, Math.max(reached - x(0), 1.5), bar, { fill: colour }), ...(isMissing ? [hatched] : [])],
    words: [...(isInside ? fielded(reached - size * 0.5, middle, text, ink, look) : []), ...gap.words],
    ...(gap.above === undefined ? {} : { gap: gap.above }),
  };
}

interface GapMarks {
  readonly words: readonly Mark[];
  /** The gap in words, where it has to stand above the bar: never on it, where it would be read as done. */
  readonly above?: string;
}

/** The gap where there is room for it: in the hatched part, else beside the bar, else above it. */
function gapMarks(state: ItemState, outside: string | undefined, layout: Layout, look: Look, colour: string): GapMarks {
  const { figure: own, elapsed, gap = 0 } = state;
  const { size, tokens, width } = look;
  const { x, top, bar } = layout;
  const value = own?.value ?? 0;
  const far = Math.max(value, elapsed);
  const text = Math.abs(gap) <= 0.05 ? undefined : gap > 0 ? words.behind(gap) : words.before(-gap);
  const middle = top + bar / 2;
  const need = (words: string) => textWidth(words, size) + size * 0.6;
  const room = x(elapsed) - x(value);
  if (text && !outside && room > need(text) + size * 0.4)
    return { words: fielded((x(value) + x(elapsed)) / 2, middle, text, { align: 'center', fill: colour }, look) };
  const right = { align: 'left', fill: tokens.text } as const;
  const at = x(far) + size * 0.6;
  const rest = [outside, text].filter((part) => part !== undefined).join(' · ');
  if (rest === '') return { words: [] };
  if (at + need(rest) < width) return { words: fielded(at, middle, rest, right, look) };
  const beside = outside !== undefined && at + need(outside) < width ? fielded(at, middle, outside, right, look) : [];
  return { words: beside, ...(text === undefined ? {} : { above: text }) };
}

interface Field {
  readonly align: 'left' | 'center' | 'right';
  readonly fill: string;
  /** Colour of the field; the ground of the panel if not given. */
  readonly ground?: string;
  readonly scale?: number;
}

/** Text on a clear field, for hatched grounds and where a line would run through it. */
function fielded(x: number, y: number, text: string, { align, fill, ground, scale = 1 }: Field, look: Look): Mark[] {
  const size = look.size * scale;
  const width = textWidth(text, size) + size * 0.5;
  const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width + size * 0.25 : x - size * 0.25;
  return [
    rect(left, y - size * 0.72, width, size * 1.44, { fill: ground ?? look.tokens.surface }),
    label(x, y, text, { fill, size, align, weight: 600 }),
  ];
}

function sideMarks({ side, value }: Layout['sides'][number], index: number, layout: Layout, look: Look): Mark[] {
  const { tokens, size } = look;
  const { x, top, bar } = layout;
  const y = top + bar + size * 0.75 + index * size * SIDE_ROW;
  const height = size * 0.8;
  const text = perCent(value);
  const isInside = x(value) + textWidth(text, size * 0.9) + size > look.width;
  return [
    label(x(0) - size * 0.5, y + height / 2, words.sideName(side), {
      fill: tokens.muted,
      size: size * 0.9,
      align: 'right',
    }),
    rect(x(0), y, Math.max(x(value) - x(0), 1.5), height, { fill: tokens.raised, stroke: tokens.line2 }),
    rect(x(0), y, 3, height, { fill: sideColour(side, tokens) }),
    label(isInside ? x(value) - size * 0.4 : x(value) + size * 0.4, y + height / 2, text, {
      fill: tokens.text,
      size: size * 0.9,
      align: isInside ? 'right' : 'left',
    }),
  ];
}

function elapsedMarks(
  { elapsed, basis }: ItemState,
  gap: string | undefined,
  { x, top, bar, left }: Layout,
  look: Look,
): Mark[] {
  const { tokens, size, width } = look;
  const text = [words.elapsed(elapsed, basis === 'plan'), ...(gap === undefined ? [] : [gap])].join(' · ');
  const half = textWidth(text, size * 0.95) / 2;
  const at = Math.min(Math.max(x(elapsed), half + Math.min(left, 2)), width - half - 2);
  return [
    rule(x(elapsed), top - size * 0.8, x(elapsed), top + bar + size * 0.4, tokens.text, 2),
    label(at, top - size * 1.4, text, { fill: tokens.text, size: size * 0.95, weight: 600, align: 'center' }),
  ];
}
