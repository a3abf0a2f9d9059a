import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, path, rect } from '#charts/marks.ts';
import type { Hit } from '#charts/picture.ts';
import { LISTS } from '#model/list.ts';
import type { Lists, Step } from '#stats/lists.ts';
import { listsWords } from '#words/lists.ts';
import { perCent } from '#words/number.ts';
import { valueWord } from '#words/value.ts';

/** A list as a bar: the part that is joined to its neighbour, and under it, framed, the part that is not. */
interface Bar {
  readonly x: number;
  readonly count: number;
  readonly joined: number;
}

interface Layout {
  readonly top: number;
  /** Px of one entry. */
  readonly unit: number;
  readonly barWidth: number;
  readonly bars: readonly [Bar, Bar, Bar];
}

/** Height of the flow with the lines under it, px; `more` of it for bars that are higher than they need be. */
export function flowHeight({ needs, agreed, results }: Lists, { size }: Pick<Look, 'size'>, more = 0): number {
  return needs.length + agreed.length + results.length > 0 ? size * 11.4 + more : size * 3;
}

/** Three columns with their counts; a band between two of them is as high as the entries that went on. */
export function flowGroup(lists: Lists, width: number, look: Look, more = 0): Group {
  const layout = layoutOf(lists, width, look, more);
  return {
    name: 'flow',
    marks: [
      ...bands(lists, layout, look),
      ...layout.bars.flatMap((bar) => barMarks(bar, layout, look)),
      ...heads(lists, layout, width, look),
      ...rests(lists, layout, look),
    ],
  };
}

/** The two halves of the flow, with their step in words. */
export function flowHits(lists: Lists, width: number, height: number, look: Look): Hit[] {
  const tips = [
    listsWords.linked(lists.needToAgreed.from, lists.needToAgreed.conversion),
    listsWords.fruitful(lists.agreedToResult.from, lists.agreedToResult.conversion),
  ];
  return tips.map((tip, index) => ({
    kind: 'class',
    id: `step-${index + 1}`,
    tip: [[index, index + 1].map((at) => valueWord(LISTS[at] ?? '')).join(' → '), tip],
    x: (index * width) / 2,
    y: look.size * 1.8,
    width: width / 2,
    height: height - look.size * 1.8,
  }));
}

function layoutOf({ needs, agreed, results, needToAgreed }: Lists, width: number, look: Look, more: number): Layout {
  const barWidth = look.size;
  const most = Math.max(1, needs.length, agreed.length, results.length);
  return {
    top: look.size * 2,
    unit: (look.size * 7.6 + more) / most,
    barWidth,
    bars: [
      { x: 0, count: needs.length, joined: needToAgreed.from },
      { x: (width - barWidth) / 2, count: agreed.length, joined: reached(agreed) },
      { x: width - barWidth, count: results.length, joined: reached(results) },
    ],
  };
}

/** Entries that have one before them in the loop. */
function reached(entries: Lists['agreed']): number {
  return entries.filter(({ hasSource }) => hasSource).length;
}

function barMarks({ x, count, joined }: Bar, { top, unit, barWidth }: Layout, { tokens }: Look): Mark[] {
  const solid = joined * unit;
  const rest = (count - joined) * unit;
  const frame = rect(x + 0.5, top + solid + 0.5, barWidth - 1, Math.max(rest - 1, 1), {
    fill: tokens.surface,
    stroke: tokens.muted,
    dash: [3, 2],
  });
  return [
    ...(solid > 0 ? [rect(x, top, barWidth, solid, { fill: tokens.seq5[2] ?? tokens.text })] : []),
    ...(rest > 0 ? [frame] : []),
  ];
}

function bands({ needToAgreed, agreedToResult }: Lists, layout: Layout, look: Look): Mark[] {
  const [needs, agreed, results] = layout.bars;
  return [
    ...band(needs, agreed, needToAgreed, listsWords.linkedShort(needToAgreed.from), layout, look),
    ...band(agreed, results, agreedToResult, listsWords.fruitfulShort(agreedToResult.from), layout, look),
  ];
}

function band(left: Bar, right: Bar, step: Step, words: string, layout: Layout, look: Look): Mark[] {
  const { top, unit, barWidth } = layout;
  const { tokens, size } = look;
  if (left.count === 0) return [];
  const x1 = left.x + barWidth;
  const middle = (x1 + right.x) / 2;
  const [down, up] = [top + step.from * unit, top + Math.min(step.to, right.joined) * unit];
  const d = `M${x1},${top}L${right.x},${top}L${right.x},${up}C${middle},${up} ${middle},${down} ${x1},${down}Z`;
  const y = top + Math.max(((step.from + step.to) * unit) / 4, size * 1.2);
  const share = step.conversion === undefined ? listsWords.dash : perCent(step.conversion);
  const style = { align: 'center', halo: tokens.surface } as const;
  return [
    ...(step.from > 0 ? [path(d, { fill: `${tokens.seq5[2]}33` })] : []),
    label(middle, y - size * 0.7, words, { fill: tokens.text, size: size * 0.93, ...style }),
    label(middle, y + size * 0.7, share, { fill: tokens.text, size: size * 1.15, weight: 600, ...style }),
  ];
}

function heads({ needs, agreed, results }: Lists, { barWidth }: Layout, width: number, { tokens, size }: Look): Mark[] {
  const counts = [needs.length, agreed.length, results.length];
  const places = [
    [0, 'left'],
    [width / 2, 'center'],
    [width, 'right'],
  ] as const;
  return places.map(([x, align], index) =>
    label(x, barWidth * 0.9, listsWords.counted(LISTS[index] ?? '', counts[index] ?? 0), {
      fill: tokens.text,
      size,
      align,
      weight: 600,
    }),
  );
}

/** What is joined to nothing, in a line under its end of the bar. */
function rests({ orphans }: Lists, { top, unit, barWidth, bars }: Layout, { tokens, size }: Look): Mark[] {
  const [needs, , results] = bars;
  const style = { fill: tokens.muted, size: size * 0.86 };
  const at = ({ joined, count }: Bar) => top + Math.max(((joined + count) / 2) * unit, joined * unit + size * 0.75);
  const left = orphans['need-without-agreed'].length;
  const right = orphans['result-without-agreed'].length;
  return [
    ...(left > 0 ? [label(barWidth + size * 0.5, at(needs), listsWords.notLinked(left), style)] : []),
    ...(right > 0
      ? [label(results.x - size * 0.5, at(results), listsWords.notAgreed(right), { ...style, align: 'right' })]
      : []),
  ];
}
