import { rankingContent } from '#charts/rankingContent.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, path, rect, rowGround, rule, textWidth } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { valueText } from '#charts/regionRows.ts';
import { colourIn, scaleOf } from '#charts/scale.ts';
import { hatch } from '#charts/hatch.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { ELAPSED, MEASURE_WORDS, REGION_SETS } from '#words/measure.ts';
import { perCent } from '#words/number.ts';
import { rankingWords } from '#words/ranking.ts';

export { rankingContent };

/** Rows by region in announced order, 渝 and 川 apart; a tick for elapsed time where the measure is completion. */
export function rankingDrawing(snapshot: Snapshot, look: Look): Drawing {
  const layout = layoutOf(snapshot, look);
  const groups = snapshot.regions.map((region, index) => {
    return { name: region.code, marks: rowMarks(snapshot, look, layout, region, layout.tops[index] ?? 0) };
  });
  return {
    option: { animation: false, series: [marksSeries('frame', [{ name: 'frame', marks: frame(snapshot, look, layout) }], 2), marksSeries('rows', groups), marksSeries('tick', [{ name: 'tick', marks: tickMarks(snapshot, look, layout) }], 4)] },
    height: layout.height,
    hits: hits(snapshot, look, layout),
  };
}

interface Layout {
  readonly top: number;
  readonly row: number;
  readonly tops: readonly number[];
  readonly height: number;
  readonly barX: number;
  readonly barWidth: number;
  readonly valueX: number;
  /** Px per unit of the measure. */
  readonly scale: number;
}

function layoutOf(snapshot: Snapshot, look: Look): Layout {
  const { size, width } = look;
  const top = size * 1.5;
  const gap = size * 0.7;
  const count = snapshot.regions.length;
  const sides = new Set(snapshot.regions.map(({ side }) => side)).size;
  const room = (look.height ?? 0) - top - gap * (sides - 1);
  const row = Math.min(Math.max(room / Math.max(count, 1), size * 1.36), size * 2.1);
  let y = top;
  const tops = snapshot.regions.map((region, index) => {
    if (index > 0 && snapshot.regions[index - 1]?.side !== region.side) y += gap;
    const at = y;
    y += row;
    return at;
  });
  const barX = size * 4.4;
  const right = size * 9.4;
  const barWidth = Math.max(width - barX - right, 20);
  const largest = Math.max(...[...snapshot.values.values()].map((value) => (value.kind === 'value' ? Math.abs(value.value) : 0)), snapshot.measure === 'progress' ? 100 : 0, 1e-9);
  return { top, row, tops, height: Math.ceil(y + 2), barX, barWidth, valueX: barX + barWidth + size * 4.2, scale: barWidth / largest };
}

function frame(snapshot: Snapshot, look: Look, layout: Layout): Mark[] {
  const head = label(look.width, layout.top / 2, rankingWords.onSchedule, { fill: look.tokens.muted, size: look.size * 0.86, align: 'right' });
  const marks: Mark[] = hasSchedule(snapshot) ? [head] : [];
  for (const side of ['渝', '川'] as const) {
    const own = snapshot.regions.flatMap((region, index) => (region.side === side ? [layout.tops[index] ?? 0] : []));
    const first = own[0];
    const last = own.at(-1);
    if (first !== undefined && last !== undefined) marks.push(rect(0, first + 1, 3, last - first + layout.row - 2, { fill: side === '渝' ? look.tokens.cq : look.tokens.sc }));
  }
  return marks;
}

/** Beside statistics the items on schedule would be read as belonging to them. */
function hasSchedule(snapshot: Snapshot): boolean {
  return snapshot.ledger.hasReports && snapshot.measure !== 'stat' && snapshot.measure !== 'platforms';
}

function rowMarks(snapshot: Snapshot, look: Look, layout: Layout, region: Snapshot['regions'][number], y: number): Mark[] {
  const { tokens, size, width } = look;
  const value: RegionValue = snapshot.values.get(region.code) ?? { kind: 'missing', state: 'unavailable', n: 0, of: 0 };
  const onSchedule = snapshot.onSchedule.get(region.code);
  const middle = y + layout.row / 2;
  const marks: Mark[] = [rowGround(6, y, width - 6, layout.row, look), label(size, middle, region.short_name, { fill: tokens.text, size: size * 0.93 })];
  const text = { fill: tokens.text, size: size * 0.93, align: 'right' } as const;
  if (value.kind === 'missing') marks.push(...missingBar(look, layout, value, y), label(layout.valueX, middle, valueText(value, snapshot), { ...text, fill: tokens.muted }));
  else marks.push(...bar(snapshot, look, layout, value.value, y), label(layout.valueX, middle, valueText(value, snapshot), { ...text, weight: 600 }));
  if (onSchedule?.kind === 'value' && hasSchedule(snapshot))
    marks.push(label(width, middle, rankingWords.ofItems(onSchedule.n, onSchedule.of), { fill: tokens.muted, size: size * 0.86, align: 'right' }));
  return marks;
}

function bar(snapshot: Snapshot, look: Look, layout: Layout, value: number, y: number): Mark[] {
  const scale = scaleOf(snapshot, look.tokens);
  const height = Math.min(layout.row * 0.56, look.size);
  const isLowest = scale.colours[0] === colourIn(scale, value);
  return [rect(layout.barX, y + (layout.row - height) / 2, Math.max(Math.abs(value) * layout.scale, 1), height, { fill: colourIn(scale, value), ...(isLowest ? { stroke: look.tokens.hatch } : {}) })];
}

function missingBar(look: Look, layout: Layout, value: RegionValue, y: number): Mark[] {
  if (value.kind !== 'missing' || value.state === 'not-applicable') return [];
  const height = Math.min(layout.row * 0.56, look.size);
  return [path(hatch(value.state === 'withheld' ? 'cross' : 'lines', layout.barX, y + (layout.row - height) / 2, look.size * 3, height, 5), { stroke: look.tokens.hatch, width: 1.2 })];
}

function tickMarks(snapshot: Snapshot, look: Look, layout: Layout): Mark[] {
  if (snapshot.measure !== 'progress') return [];
  const { tokens, size } = look;
  const x = layout.barX + snapshot.elapsed * layout.scale;
  const words = `${ELAPSED} ${perCent(snapshot.elapsed)}`;
  const at = Math.min(x, look.width - size * 3.4 - textWidth(words, size * 0.86) / 2);
  return [rule(x, layout.top - size * 0.3, x, layout.height, tokens.text, 1.5), label(at, layout.top / 2, words, { fill: tokens.text, size: size * 0.86, align: 'center', weight: 600 })];
}

function hits(snapshot: Snapshot, look: Look, layout: Layout): Hit[] {
  return snapshot.regions.map((region, index) => {
    const value = snapshot.values.get(region.code);
    const tip = value ? [`${region.name}（${REGION_SETS[region.side]}）`, `${MEASURE_WORDS[snapshot.measure].name} ${valueText(value, snapshot)}`] : [];
    return { kind: 'region', id: region.code, tip, x: 0, y: layout.tops[index] ?? 0, width: look.width, height: layout.row };
  });
}
