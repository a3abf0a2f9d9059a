import { glyph } from '#charts/glyph.ts';
import { hatch } from '#charts/hatch.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, path, rect, rowGround, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { hasSchedule, type RankingLayout, rankingLayout } from '#charts/rankingLayout.ts';
import { valueText } from '#charts/regionRows.ts';
import { regionTip } from '#charts/regionTip.ts';
import { colourIn, type Scale, scaleOf } from '#charts/scale.ts';
import { shownStatus, toldStatus } from '#charts/shownStatus.ts';
import { sideColour, sideRuns } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Missing } from '#model/status.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { spellings } from '#stats/spelt.ts';
import { ELAPSED } from '#words/measure.ts';
import { perCent } from '#words/number.ts';
import { rankingWords } from '#words/ranking.ts';
import { MISSING_WORDS } from '#words/status.ts';

interface Sheet {
  readonly snapshot: Snapshot;
  readonly look: Look;
  readonly layout: RankingLayout;
  readonly scale: Scale;
}

const NONE: RegionValue = { kind: 'missing', state: 'unavailable', n: 0, of: 0 };

/** Rows by region in announced order, 渝 and 川 apart; a tick for elapsed time where the measure is completion. */
export function rankingDrawing(snapshot: Snapshot, look: Look): Drawing {
  const layout = rankingLayout(snapshot, look);
  const sheet = { snapshot, look, layout, scale: scaleOf(snapshot, look.tokens) };
  const alone = (name: string, marks: Mark[], z: number) => marksSeries(name, [{ name, marks }], z);
  const rows: Group[] = snapshot.regions.map((region, index) => ({
    name: region.code,
    marks: rowMarks(sheet, region, index),
  }));
  const series = [alone('frame', frame(sheet), 2), marksSeries('rows', rows), alone('tick', tickMarks(sheet), 4)];
  return { option: { animation: false, series }, height: layout.height, hits: hits(sheet) };
}

function frame({ snapshot, look, layout }: Sheet): Mark[] {
  const { tokens, size, width } = look;
  const small = { fill: tokens.muted, size: size * 0.86 } as const;
  const marks: Mark[] = hasSchedule(snapshot)
    ? [label(width, layout.top / 2, rankingWords.onSchedule, { ...small, align: 'right' })]
    : [];
  for (const { side, first, last, x } of sideHeads(snapshot, size)) {
    const fill = sideColour(side, tokens);
    const from = (layout.tops[first] ?? 0) + 1;
    marks.push(rect(0, from, 3, (layout.tops[last] ?? 0) + layout.row - 1 - from, { fill }));
    marks.push(
      rect(x, layout.top / 2 - size * 0.4, 3, size * 0.8, { fill }),
      label(x + 6, layout.top / 2, rankingWords.sides[side], small),
    );
  }
  return marks;
}

function rowMarks(sheet: Sheet, region: Snapshot['regions'][number], index: number): Mark[] {
  const { snapshot, look, layout } = sheet;
  const { tokens, size, width } = look;
  const y = layout.tops[index] ?? 0;
  const middle = y + layout.row / 2;
  const value = snapshot.values.get(region.code) ?? NONE;
  const onSchedule = snapshot.onSchedule.get(region.code);
  const marks = [
    rowGround(6, y, width - 6, layout.row, look),
    label(size, middle, region.short_name, { fill: tokens.text, size: size * 0.93, within: layout.nameWidth + 1 }),
  ];
  marks.push(...valueMarks(sheet, value, y));
  if (onSchedule && hasSchedule(snapshot))
    marks.push(
      label(width, middle, scheduleText(onSchedule, value), {
        fill: tokens.muted,
        size: size * 0.86,
        align: 'right',
      }),
    );
  return marks;
}

/** "9 项中 4"; where nothing was told to judge by, the word for it, unless the row has a word already. */
function scheduleText(onSchedule: RegionValue, shown: RegionValue): string {
  if (onSchedule.kind === 'value') return rankingWords.ofItems(onSchedule.n, onSchedule.of);
  return shown.kind === 'missing' ? '' : MISSING_WORDS[onSchedule.state];
}

function valueMarks(sheet: Sheet, value: RegionValue, y: number): Mark[] {
  const { snapshot, look, layout } = sheet;
  const { tokens, size } = look;
  const middle = y + layout.row / 2;
  const words =
    value.kind === 'value' && value.status ? toldStatus(snapshot, value.status) : valueText(value, snapshot);
  const isWorst = snapshot.measure === 'worst';
  if (value.kind === 'value' && value.status)
    return [
      ...glyph(shownStatus(snapshot, value.status), layout.barX + size * 0.4, middle, size * 0.4, tokens),
      label(layout.barX + size * 1.2, middle, words, { fill: tokens.text, size: size * 0.93 }),
    ];
  const at = isWorst ? layout.barX + size * 3.6 : layout.valueX;
  const style = { size: size * 0.93, align: isWorst ? 'left' : 'right' } as const;
  if (value.kind === 'missing')
    return [...missingBar(sheet, value.state, y), label(at, middle, words, { ...style, fill: tokens.muted })];
  return [...bar(sheet, value.value, y), label(at, middle, words, { ...style, fill: tokens.text, weight: 600 })];
}

function bar({ snapshot, look, layout, scale }: Sheet, value: number, y: number): Mark[] {
  if (value === 0) return [];
  const fill = colourIn(scale, value);
  const height = barHeight(look, layout);
  const length = Math.max(Math.abs(value) * layout.scale, 1);
  const faint = scale.colours[snapshot.measure === 'lead' ? Math.floor(scale.colours.length / 2) : 0];
  const style = faint === fill ? { fill, lit: fill, stroke: look.tokens.hatch } : { fill, lit: fill };
  return [rect(value < 0 ? layout.zeroX - length : layout.zeroX, y + (layout.row - height) / 2, length, height, style)];
}

function missingBar({ look, layout }: Sheet, state: Missing, y: number): Mark[] {
  if (state === 'not-applicable') return [];
  const height = barHeight(look, layout);
  const width = Math.min(look.size * 3, layout.barWidth);
  const lines = hatch(
    state === 'withheld' ? 'cross' : 'lines',
    layout.barX,
    y + (layout.row - height) / 2,
    width,
    height,
    5,
  );
  return [path(lines, { stroke: look.tokens.hatch, width: 1.2 })];
}

function barHeight(look: Look, layout: RankingLayout): number {
  return Math.min(layout.row * 0.56, look.size);
}

/** The sides in the head line, each where the one before ends. */
function sideHeads(snapshot: Snapshot, size: number) {
  let next = 0;
  return sideRuns(snapshot.regions).map((run) => {
    const x = next;
    next = x + 6 + textWidth(rankingWords.sides[run.side], size * 0.86) + size * 0.3;
    return { ...run, x, end: next };
  });
}

/** Elapsed time through the bars of completion; the zero line of leads. */
function tickMarks({ snapshot, look, layout }: Sheet): Mark[] {
  const { tokens, size, width } = look;
  const from = layout.top - size * 0.3;
  if (snapshot.measure === 'lead')
    return [
      rule(layout.zeroX, from, layout.zeroX, layout.height, tokens.line2, 1),
      label(layout.zeroX, layout.top / 2, '0', { fill: tokens.muted, size: size * 0.86, align: 'center' }),
    ];
  if (snapshot.measure !== 'progress') return [];
  const x = layout.zeroX + snapshot.elapsed * layout.scale;
  const sidesEnd = sideHeads(snapshot, size).at(-1)?.end ?? 0;
  const last = hasSchedule(snapshot) ? textWidth(rankingWords.onSchedule, size * 0.86) + size * 0.4 : 0;
  const number = perCent(snapshot.elapsed);
  const whole = `${ELAPSED} ${number}`;
  // Where the head line is full, the figure alone.
  const words = textWidth(whole, size * 0.9) <= width - sidesEnd - last ? whole : number;
  const half = textWidth(words, size * 0.86) / 2;
  const at = Math.max(Math.min(x, width - last - half), sidesEnd + half);
  return [
    rule(x, from, x, layout.height, tokens.text, 1.5),
    label(at, layout.top / 2, words, { fill: tokens.text, size: size * 0.86, align: 'center', weight: 600 }),
  ];
}

function hits({ snapshot, look, layout }: Sheet): Hit[] {
  return snapshot.regions.map((region, index) => {
    const box = { x: 0, y: layout.tops[index] ?? 0, width: look.width, height: layout.row };
    return {
      kind: 'region',
      id: region.code,
      tip: regionTip(snapshot, region.code),
      spelt: spellings(region.name_en),
      ...box,
    };
  });
}
