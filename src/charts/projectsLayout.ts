import type { EChartsOption } from 'echarts';
import { type Look, SANS } from '#charts/look.ts';
import { type ProjectRow, projectYears } from '#charts/projectRows.ts';
import { projectsWords } from '#words/projects.ts';

/** One year's plot, px; `top` is that of 100 % or of the largest rate, whichever is higher. */
export interface ProjectPlot {
  readonly year: number;
  readonly rows: readonly ProjectRow[];
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

/** All plots and what they share. */
export interface ProjectSheet {
  readonly look: Look;
  readonly plots: readonly ProjectPlot[];
  /** Per cent at the upper edge of every plot. */
  readonly max: number;
  readonly height: number;
}

/** As many plots side by side as keep seven ems each; a given height stretches them. */
export function projectsSheet(rows: readonly ProjectRow[], look: Look): ProjectSheet {
  const { size, width } = look;
  const years = projectYears(rows);
  const left = size * 2.8;
  const across = Math.max(Math.min(years.length, Math.floor((width - left) / (size * 7))), 1);
  const lines = Math.max(Math.ceil(years.length / across), 1);
  const [head, foot, legendHeight] = [size * 2.2, size * 1.6, size * 1.6];
  const room = look.height === undefined ? size * 7.4 : (look.height - legendHeight) / lines - head - foot;
  const height = Math.min(Math.max(room, size * 4.5), size * (look.isStill ? 30 : 15));
  const column = (width - left) / across;
  const plots = years.map((year, index): ProjectPlot => {
    const x = left + (index % across) * column;
    const top = head + Math.floor(index / across) * (head + height + foot);
    const own = rows.filter(({ row, month }) => row.year === year && month !== undefined);
    return {
      year,
      rows: [...own].sort((a, b) => (a.month ?? 0) - (b.month ?? 0)),
      x,
      top,
      width: column - size * 1.6,
      height,
      isFirst: index % across === 0,
    };
  });
  return {
    look,
    plots,
    max: Math.max(100, ...rows.map(({ rate }) => rate)),
    height: Math.ceil(lines * (head + height + foot) + legendHeight),
  };
}

/** A real pair of axes per plot: months 0 to 12, per cent from 0 to the sheet's largest. */
export function projectsAxes({ look, plots, max }: ProjectSheet): Pick<EChartsOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { tokens, size } = look;
  const text = { color: tokens.muted, fontFamily: SANS, fontSize: size * 0.86 };
  const step = max > 250 ? 100 : 50;
  return {
    // Our layout has left room for the labels; by itself ECharts would shrink each plot by a different amount.
    grid: plots.map(({ x, top, width, height }) => ({ left: x, top, width, height, outerBoundsMode: 'none' as const })),
    xAxis: plots.map((_, gridIndex) => ({
      type: 'value',
      gridIndex,
      min: 0,
      max: 12,
      interval: 6,
      axisLine: { show: true, lineStyle: { color: tokens.line2 } },
      axisTick: { show: true, lineStyle: { color: tokens.line2 }, length: 3 },
      splitLine: { show: false },
      axisLabel: {
        ...text,
        margin: 5,
        hideOverlap: false,
        formatter: monthText,
      },
    })),
    yAxis: plots.map(({ isFirst }, gridIndex) => ({
      type: 'value',
      gridIndex,
      min: 0,
      max,
      interval: step,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: true, showMaxLine: max % step === 0, lineStyle: { color: tokens.line } },
      axisLabel: {
        ...text,
        show: isFirst,
        margin: 5,
        showMaxLabel: max % step === 0,
        formatter: rateText,
      },
    })),
  };
}

// Functions of their own: one made anew with every drawing would make two drawings differ.
function monthText(month: number): string {
  return month === 0 ? '' : projectsWords.month(month);
}

function rateText(value: number): string {
  return value === 100 ? '100%' : String(value);
}
