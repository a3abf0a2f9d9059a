import type { BarSeriesOption, EChartsOption } from 'echarts';
import { hatch } from '#charts/hatch.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, path, rowGround, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { bothFigures, shareNotes } from '#charts/shareNotes.ts';
import { textWidth } from '#geo/textWidth.ts';
import { type Share, shares } from '#stats/shares.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { sharesWords } from '#words/shares.ts';

/** One share and its place, px: both figures, below them the bars, below these the notes. */
interface Block {
  readonly share: Share;
  readonly y: number;
  readonly height: number;
  /** Notes, broken into lines that fit. */
  readonly lines: readonly string[];
}

interface Sheet {
  readonly look: Look;
  readonly blocks: readonly Block[];
  /** Per cent at the right edge. */
  readonly max: number;
  /** Distance of the bars from the upper edge of their block, px. */
  readonly barTop: number;
  /** Ems from one note to the next. */
  readonly lineHeight: number;
}

/** Distance from a block's upper edge to its bars, or where the figures stand under the name, and their height, in ems. */
const BARS = { top: 2, lower: 3.4, height: 1.7 };

/** A block per share: its bar over that of the two whole provinces, with a tick at the published figure. */
export function sharesDrawing(snapshot: Snapshot, look: Look): Drawing {
  const sheet = sheetOf(shares(snapshot.ledger.tables), look);
  const { blocks } = sheet;
  const grounds = blocks.map(
    ({ share, y, height }): Group => ({ name: share.id, marks: [rowGround(0, y, look.width, height, look)] }),
  );
  const words = blocks.map((block): Group => ({ name: block.share.id, marks: blockMarks(sheet, block) }));
  const last = blocks.at(-1);
  return {
    option: {
      animation: false,
      ...axes(sheet),
      series: [
        marksSeries('grounds', grounds, 1),
        ...blocks.flatMap((block, index) => bars(block, index, look)),
        marksSeries('words', words, 4),
      ],
    },
    height: Math.ceil(last ? last.y + last.height : look.size),
    hasAxes: true,
    hits: blocks.map((block) => hitOf(block, look)),
  };
}

function sheetOf(all: readonly Share[], look: Look): Sheet {
  const { size, width } = look;
  const lines = all.map((share) => linesOf(shareNotes(share), width - size * 2, size * 0.86));
  const isNarrow = all.some(
    (share) => nameWidth(share, look) + textWidth(bothFigures(share), size * 0.93, 600) > width,
  );
  const barTop = size * (isNarrow ? BARS.lower : BARS.top);
  const heights = (line: number) => lines.map((own) => barTop + size * (BARS.height + own.length * line + 0.6));
  const total = (all: readonly number[]) => all.reduce((sum, height) => sum + height, 0);
  // Where nobody can scroll to the last line, lines stand closer.
  const lineHeight = look.isStill && total(heights(1.4)) > (look.height ?? 0) ? 1.15 : 1.4;
  const least = heights(lineHeight);
  const needed = total(least);
  const spare = Math.min(Math.max(((look.height ?? 0) - needed) / Math.max(all.length, 1), 0), size * 2);
  let y = 0;
  const blocks = all.map((share, index): Block => {
    const block = { share, y, height: (least[index] ?? 0) + spare, lines: lines[index] ?? [] };
    y += block.height;
    return block;
  });
  const max = Math.max(100, ...all.flatMap(({ share, published }) => [share ?? 0, published]));
  return { look, blocks, max, barTop, lineHeight };
}

/** Phrases side by side as far as they fit; a line breaks only between them. */
function linesOf(phrases: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const before = lines.at(-1);
    const joined = before === undefined ? phrase : sharesWords.join(before, phrase);
    if (before !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(phrase);
  }
  return lines;
}

function axes({ look, blocks, max, barTop }: Sheet): Pick<EChartsOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { size, width } = look;
  return {
    grid: blocks.map(({ y }) => ({
      left: 0,
      top: y + barTop,
      width,
      height: size * BARS.height,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: blocks.map((_, gridIndex) => ({ type: 'value', gridIndex, min: 0, max, show: false })),
    yAxis: blocks.map(({ share }, gridIndex) => ({ type: 'category', gridIndex, data: [share.id], show: false })),
  };
}

/** Our share, and under it the whole of the two provinces; a share that cannot be told has no bar. */
function bars({ share }: Block, index: number, { tokens, size }: Look): BarSeriesOption[] {
  const own = { type: 'bar', xAxisIndex: index, yAxisIndex: index, silent: true, barGap: '20%', z: 3 } as const;
  const bar = (id: string, value: number | '-', width: number, color: string): BarSeriesOption => {
    return {
      ...own,
      id: `${id}-${share.id}`,
      barWidth: width,
      itemStyle: { color },
      emphasis: { disabled: true },
      data: [{ name: share.id, value }],
    };
  };
  const color = tokens.seq5[2] ?? tokens.text;
  return [bar('share', share.share ?? '-', size * 0.9, color), bar('whole', 100, size * 0.35, tokens.line2)];
}

function blockMarks({ look, max, barTop, lineHeight }: Sheet, { share, y, lines }: Block): Mark[] {
  const { tokens, size, width } = look;
  const figures = bothFigures(share);
  const name = sharesWords.names[share.id];
  const isUnder = barTop > size * BARS.top;
  const before = nameWidth(share, look);
  const room = width - before - (isUnder ? 0 : textWidth(figures, size * 0.93) + size);
  const basis = sharesWords.basis(share.indicator.name, share.year);
  const top = y + barTop;
  const bottom = top + size * BARS.height;
  const tick = (share.published / max) * width;
  const small = { fill: tokens.muted, size: size * 0.86 } as const;
  return [
    ...(y === 0 ? [] : [rule(0, y, width, y, tokens.line)]),
    label(0, y + size, name, { fill: tokens.text, size: size * 0.93, weight: 600 }),
    ...(room > (look.isStill ? textWidth(basis, small.size) * 1.04 : size * 3)
      ? [label(before, y + size, basis, { ...small, within: room })]
      : []),
    label(width, y + size * (isUnder ? 2.4 : 1), figures, {
      fill: tokens.text,
      size: size * 0.93,
      weight: 600,
      align: 'right',
    }),
    ...(share.share === undefined ? [unknownBar(look, top)] : []),
    rule(tick, top - size * 0.1, tick, bottom - size * 0.45, tokens.text, 2),
    ...lines.map((line, at) =>
      label(
        0,
        bottom + size * (0.6 + at * lineHeight),
        line,
        textWidth(line, small.size) > width ? { ...small, within: width } : small,
      ),
    ),
  ];
}

function nameWidth({ id }: Share, { size }: Look): number {
  return textWidth(sharesWords.names[id], size * 0.93, 600) + size * 0.6;
}

function unknownBar({ tokens, size }: Look, top: number): Mark {
  return path(hatch('lines', 0, top + size * 0.1, size * 4, size * 0.9, 5), { stroke: tokens.hatch, width: 1.2 });
}

function hitOf({ share, y, height }: Block, { width }: Look): Hit {
  const title = sharesWords.rowName(share.id, share.indicator.name, share.year);
  return {
    kind: 'class',
    id: share.id,
    tip: [title, bothFigures(share), ...shareNotes(share)],
    x: 0,
    y,
    width,
    height,
  };
}
