import type { LineSeriesOption } from 'echarts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, marksSeries, path, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { isOne, trendContent } from '#charts/trendContent.ts';
import { type TrendFrame, type TrendSheet, trendAxes, trendSheet, trendX, trendY } from '#charts/trendLayout.ts';
import { trendColour, trendLegend, trendTint } from '#charts/trendLegend.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { hasPlan, type TrendMonth, trendMonths } from '#stats/trend.ts';
import { figure } from '#words/number.ts';
import { MISSING_WORDS } from '#words/status.ts';
import { trendWords } from '#words/trend.ts';

export { trendContent };

/** Two lines over the months, planned and actual, the area between them tinted by which is above. */
export function trendDrawing(snapshot: Snapshot, look: Look, frame: TrendFrame = {}): Drawing {
  const sheet = trendSheet(trendMonths(snapshot), look, frame);
  const at = sheet.months.findIndex(({ month }) => month === snapshot.moment.asof);
  const marks = [...numbers(sheet, at), ...(sheet.isSmall ? [] : trendLegend(sheet))];
  return {
    option: {
      animation: false,
      ...trendAxes(sheet),
      series: [
        marksSeries('between', [{ name: 'between', marks: [...between(sheet), ...asofLine(sheet, at)] }], 1),
        planned(sheet),
        actual(sheet),
        marksSeries('words', [{ name: 'words', marks }], 5),
      ],
    },
    height: sheet.height,
    hasAxes: true,
    hits: sheet.months.map((one, index) => hitOf(sheet, one, index, isOne(snapshot))),
  };
}

function planned({ months, look }: TrendSheet): LineSeriesOption {
  return {
    type: 'line',
    id: 'planned',
    silent: true,
    symbol: 'none',
    lineStyle: { color: look.tokens.text, width: 1.2, type: [4, 3] },
    data: months.map((one) => one.planned ?? null),
    z: 2,
  };
}

function actual({ months, look, isSmall }: TrendSheet): LineSeriesOption {
  const { tokens, size } = look;
  const color = trendColour(look);
  return {
    type: 'line',
    id: 'actual',
    silent: true,
    symbol: 'circle',
    symbolSize: size * (isSmall ? 0.45 : 0.55),
    showAllSymbol: true,
    clip: false,
    lineStyle: { color, width: 2 },
    data: months.map((one) => ({
      value: one.actual ?? '-',
      itemStyle: { color: one.isFinal ? color : tokens.surface, borderColor: color, borderWidth: 1.6 },
    })),
    z: 3,
  };
}

/** Both lines at one x, px, and which of them is above: actual − planned in points. */
interface Pair {
  readonly x: number;
  readonly actualY: number;
  readonly plannedY: number;
  readonly lead: number;
}

/** Below the plan in the ramp's late tint, above it in its ahead tint; where the lines cross, the tint changes. */
function between(sheet: TrendSheet): Mark[] {
  return runsOf(sheet).flatMap((run) => {
    const lead = run.reduce((sum, pair) => sum + pair.lead, 0);
    const there = run.map(({ x, actualY }) => `${x},${actualY}`);
    const back = [...run].reverse().map(({ x, plannedY }) => `${x},${plannedY}`);
    return run.length < 2 ? [] : [path(`M${[...there, ...back].join('L')}Z`, { fill: trendTint(lead, sheet.look) })];
  });
}

/** Stretches in which one line stays above the other; a month without a number ends one. */
function runsOf(sheet: TrendSheet): Pair[][] {
  const runs: Pair[][] = [];
  let run: Pair[] = [];
  for (const [index, one] of sheet.months.entries()) {
    const pair = pairOf(sheet, one, index);
    const last = run.at(-1);
    if (last && pair && last.lead * pair.lead < 0) {
      const cross = crossing(last, pair);
      runs.push([...run, cross]);
      run = [cross];
    }
    if (pair) run.push(pair);
    else {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs;
}

function pairOf(sheet: TrendSheet, { actual: told, planned: due }: TrendMonth, index: number): Pair | undefined {
  if (told === undefined || due === undefined) return undefined;
  return { x: trendX(sheet, index), actualY: trendY(sheet, told), plannedY: trendY(sheet, due), lead: told - due };
}

function crossing(from: Pair, to: Pair): Pair {
  const t = from.lead / (from.lead - to.lead);
  const y = from.plannedY + (to.plannedY - from.plannedY) * t;
  return { x: from.x + (to.x - from.x) * t, actualY: y, plannedY: y, lead: 0 };
}

function asofLine(sheet: TrendSheet, at: number): Mark[] {
  if (at < 0) return [];
  const x = Math.round(trendX(sheet, at)) + 0.5;
  return [rule(x, sheet.top - sheet.look.size * 0.4, x, sheet.top + sheet.plotHeight, sheet.look.tokens.line2)];
}

/** Figures beside their points: at every month where there is room, else at the as-of month; the higher line's above. */
function numbers(sheet: TrendSheet, at: number): Mark[] {
  const { look, months, step, isSmall } = sheet;
  const isRoomy = !isSmall && step > look.size * 4.2;
  return months.flatMap((one, index) => {
    if (one.actual === undefined || one.planned === undefined || !(isRoomy || index === at)) return [];
    const isAbove = one.actual >= one.planned;
    const value = numberMark(sheet, index, one.actual, isAbove, true);
    return isSmall ? [value] : [value, numberMark(sheet, index, one.planned, !isAbove, false)];
  });
}

function numberMark(sheet: TrendSheet, index: number, value: number, isAbove: boolean, isActual: boolean): Mark {
  const { look, top, plotHeight, isSmall } = sheet;
  const { tokens, size } = look;
  const y = trendY(sheet, value) + (isAbove ? -size * 0.85 : size * 0.9);
  const within = Math.min(Math.max(y, size * 0.5), top + plotHeight - size * 0.5);
  // The first one stands to the right of the axis, clear of its labels.
  const isFirst = index === 0 && !isSmall;
  return label(trendX(sheet, index) + (isFirst ? size * 0.5 : 0), within, figure(value), {
    fill: isActual ? tokens.text : tokens.muted,
    size: size * (isActual ? 0.9 : 0.86),
    weight: isActual ? 600 : 400,
    align: isFirst ? 'left' : 'center',
    halo: tokens.surface,
  });
}

/** A slice of the plot per month, halfway to its neighbours. */
function hitOf(sheet: TrendSheet, one: TrendMonth, index: number, isSingle: boolean): Hit {
  const { look, height, step } = sheet;
  const x = Math.max(trendX(sheet, index) - step / 2, 0);
  const right = Math.min(trendX(sheet, index) + step / 2, look.width);
  return {
    kind: 'class',
    id: one.month,
    tip: tipOf(one, isSingle, hasPlan(sheet.months)),
    x,
    y: 0,
    width: right - x,
    height,
  };
}

function tipOf(
  { month, planned: due, actual: told, n, of, missing, isFinal }: TrendMonth,
  isSingle: boolean,
  isPlan: boolean,
): string[] {
  const lines = [trendWords.month(month)];
  if (due !== undefined) lines.push(trendWords.plannedLine(due, isPlan));
  if (told !== undefined) lines.push(trendWords.actualLine(told, isSingle));
  else if (missing !== undefined) lines.push(MISSING_WORDS[missing]);
  if (told !== undefined && due !== undefined) lines.push(trendWords.against(told - due, isPlan));
  if (n > 0 && !isSingle) lines.push(trendWords.countLine(n, of));
  if (n > 0 && !isFinal) lines.push(trendWords.notFinal);
  return lines;
}
