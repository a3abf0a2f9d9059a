import type { EChartsOption } from 'echarts';
import { type Look, SANS } from '#charts/look.ts';
import { legendLines } from '#charts/trendLegend.ts';
import type { TrendMonth } from '#stats/trend.ts';
import { trendWords } from '#words/trend.ts';

/** The plot of a trend, px: months evenly from its left to its right edge. */
export interface TrendSheet {
  readonly look: Look;
  readonly months: readonly TrendMonth[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly plotHeight: number;
  readonly height: number;
  /** Px between two months. */
  readonly step: number;
  /** Per cent at the upper edge. */
  readonly most: number;
  readonly isSmall: boolean;
}

/** How a plot stands among others. */
export interface TrendFrame {
  /** Per cent at the upper edge, where several plots share it. */
  readonly most?: number;
  /** One of several: without a legend and the counts under the months. */
  readonly isSmall?: boolean;
}

/** Highest per cent of a course, at least 100: nothing is cut off. */
export function trendMost(months: readonly TrendMonth[]): number {
  return Math.max(100, ...months.flatMap(({ planned, actual }) => [planned ?? 0, actual ?? 0]));
}

/** Layout for these months; a given height stretches the plot. */
export function trendSheet(months: readonly TrendMonth[], look: Look, frame: TrendFrame): TrendSheet {
  const { size, width } = look;
  const isSmall = frame.isSmall ?? false;
  const [left, right] = [size * 3, size * 2.2];
  const top = size * 1.6;
  const foot = size * (isSmall ? 1.7 : 3.4 + legendLines(months, look) * 1.6);
  const usual = isSmall ? size * 8 : Math.min(Math.max(width * 0.28, size * 13), size * 22);
  const plotHeight =
    look.height === undefined ? usual : Math.max(look.height - top - foot, size * (look.isStill ? 4.5 : 6));
  const inner = Math.max(width - left - right, size * 4);
  return {
    look,
    months,
    left,
    top,
    width: inner,
    plotHeight,
    height: Math.ceil(top + plotHeight + foot),
    step: inner / Math.max(months.length - 1, 1),
    most: frame.most ?? trendMost(months),
    isSmall,
  };
}

/** Px of a month's place on the axis. */
export function trendX({ left, width, months, step }: TrendSheet, index: number): number {
  return months.length > 1 ? left + index * step : left + width / 2;
}

/** Px of a per cent. */
export function trendY({ top, plotHeight, most }: TrendSheet, value: number): number {
  return top + plotHeight * (1 - value / most);
}

/** A real pair of axes: the months of the period, per cent from 0. */
export function trendAxes(sheet: TrendSheet): Pick<EChartsOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { look, months, left, top, width, plotHeight, most, isSmall } = sheet;
  const { tokens, size } = look;
  const text = { color: tokens.muted, fontFamily: SANS, fontSize: size * 0.86 };
  const interval = most > 250 ? 100 : isSmall || most > 125 ? 50 : 25;
  return {
    // Our layout has left room for the labels; by itself ECharts would shrink the plot.
    grid: { left, top, width, height: plotHeight, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => month),
      boundaryGap: months.length === 1,
      axisLine: { show: true, lineStyle: { color: tokens.line2 } },
      axisTick: { show: true, alignWithLabel: true, length: 3, lineStyle: { color: tokens.line2 } },
      axisLabel: {
        ...text,
        margin: 6,
        lineHeight: size * 1.3,
        interval: labelStep(sheet) - 1,
        formatter: (_month: string, index: number) => monthLabel(sheet, index),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: most,
      interval,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, showMaxLine: most % interval === 0, lineStyle: { color: tokens.line } },
      axisLabel: {
        ...text,
        margin: 6,
        showMaxLabel: most % interval === 0,
        formatter: (value: number) => (value === 100 ? '100%' : String(value)),
      },
    },
  };
}

/** A label at every month, or at every second, third … where months stand close. */
function labelStep({ step, look }: TrendSheet): number {
  return Math.max(Math.ceil((look.size * 2.6) / step), 1);
}

function monthLabel({ months, step, look, isSmall }: TrendSheet, index: number): string {
  const one = months[index];
  if (!one) return '';
  const month = trendWords.shortMonth(one.month);
  if (isSmall || one.n === 0 || one.of === 1) return month;
  const counted = step > look.size * 6 ? trendWords.counted(one.n, one.of) : trendWords.countedShort(one.n, one.of);
  return `${month}\n${counted}`;
}
