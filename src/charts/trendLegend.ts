import type { Look } from '#charts/look.ts';
import { disc, label, type Mark, rect, rule } from '#charts/marks.ts';
import type { TrendSheet } from '#charts/trendLayout.ts';
import { textWidth } from '#geo/textWidth.ts';
import { hasPlan, type TrendMonth } from '#stats/trend.ts';
import { trendWords } from '#words/trend.ts';

/** A hue that is no status: a mean gets no verdict. */
export function trendColour({ tokens }: Look): string {
  return tokens.seq5[2] ?? tokens.text;
}

/** Fill between the lines: the ramp's late tint below the plan, its ahead tint above it; `lead` in points. */
export function trendTint(lead: number, { tokens }: Look): string {
  return (lead < 0 ? tokens.div7[2] : tokens.div7[4]) ?? tokens.line;
}

/** What lines and tints mean, those that occur. */
export function trendLegend(sheet: TrendSheet): Mark[] {
  const { look } = sheet;
  const { tokens, size } = look;
  const shown = entriesOf(sheet);
  return legendPlaces(
    shown.map(({ words }) => words),
    sheet,
  ).flatMap(([x, y], index) => {
    const { words, mark } = shown[index] ?? {};
    if (words === undefined || mark === undefined) return [];
    return [...mark(x, y), label(x + size * 1.9, y, words, { fill: tokens.muted, size: size * 0.86 })];
  });
}

interface Entry {
  readonly words: string;
  readonly mark: (x: number, y: number) => Mark[];
}

function entriesOf({ look, months }: Pick<TrendSheet, 'look' | 'months'>): Entry[] {
  const { tokens, size } = look;
  const color = trendColour(look);
  const line = (fill: string) => (x: number, y: number) => [
    rule(x, y, x + size * 1.6, y, color, 2),
    disc(x + size * 0.8, y, size * 0.27, fill, color, 1.6),
  ];
  const box = (lead: number) => (x: number, y: number) => [
    rect(x, y - size * 0.4, size * 1.6, size * 0.8, { fill: trendTint(lead, look) }),
  ];
  const leads = months.flatMap(({ actual: a, planned: p }) => (a === undefined || p === undefined ? [] : [a - p]));
  const entries = [
    { words: trendWords.actual, mark: line(color), isShown: true },
    {
      words: trendWords.open,
      mark: line(tokens.surface),
      isShown: months.some(({ actual: value, isFinal }) => value !== undefined && !isFinal),
    },
    {
      words: trendWords.due(hasPlan(months)),
      mark: (x: number, y: number) => [rule(x, y, x + size * 1.6, y, tokens.text, 1.2, [4, 3])],
      isShown: true,
    },
    { words: trendWords.below(hasPlan(months)), mark: box(-1), isShown: leads.some((lead) => lead < 0) },
    { words: trendWords.above(hasPlan(months)), mark: box(1), isShown: leads.some((lead) => lead > 0) },
  ];
  return entries.filter(({ isShown }) => isShown);
}

/** Lines the legend takes below the plot. */
export function legendLines(months: readonly TrendMonth[], look: Look): number {
  const words = entriesOf({ look, months }).map((entry) => entry.words);
  return new Set(legendPlaces(words, { look, top: 0, plotHeight: 0 }).map(([, y]) => y)).size;
}

/** Left edge and middle of each entry, px, on as many lines as the width asks for. */
function legendPlaces(
  words: readonly string[],
  { look, top, plotHeight }: Pick<TrendSheet, 'look' | 'top' | 'plotHeight'>,
): [number, number][] {
  const { size, width } = look;
  let [x, y] = [0, top + plotHeight + size * 4.2];
  return words.map((word) => {
    const own = size * 1.9 + textWidth(word, size * 0.86);
    if (x > 0 && x + own > width) [x, y] = [0, y + size * 1.6];
    const place: [number, number] = [x, y];
    x += own + size * 1.3;
    return place;
  });
}
