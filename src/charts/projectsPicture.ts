import type { LineSeriesOption } from 'echarts';
import type { Look } from '#charts/look.ts';
import { disc, label, type Mark, marksSeries, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { asPublished, type ProjectRow, projectRows } from '#charts/projectRows.ts';
import { type ProjectPlot, type ProjectSheet, projectsAxes, projectsSheet } from '#charts/projectsLayout.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { projectsWords } from '#words/projects.ts';

/** A plot per year: published rates against the diagonal of elapsed time; beyond 100 % the line goes on. */
export function projectsDrawing(snapshot: Snapshot, look: Look): Drawing {
  const sheet = projectsSheet(projectRows(snapshot), look);
  const words = marksSeries(
    'words',
    [{ name: 'words', marks: [...sheet.plots.flatMap((plot) => plotWords(plot, sheet)), ...legend(sheet)] }],
    5,
  );
  const series = [...sheet.plots.flatMap((plot, index) => [diagonal(index, look), rates(plot, index, look)]), words];
  return {
    option: { animation: false, ...projectsAxes(sheet), series },
    height: sheet.height,
    hasAxes: true,
    hits: sheet.plots.flatMap((plot) => hits(plot, sheet)),
  };
}

function diagonal(index: number, { tokens }: Look): LineSeriesOption {
  const lineStyle = { color: tokens.text, width: 1.2, type: [4, 3] };
  return {
    type: 'line',
    id: `elapsed-${index}`,
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    symbol: 'none',
    lineStyle,
    data: [
      [0, 0],
      [12, 100],
    ],
    z: 2,
  };
}

function rates({ rows }: ProjectPlot, index: number, { tokens, size }: Look): LineSeriesOption {
  const color = lineColour(tokens);
  const data = rows.map(({ row, rate, month, isDerived }) => ({
    name: row.as_of,
    value: [month ?? 0, rate],
    itemStyle: { color: isDerived ? tokens.surface : color, borderColor: color, borderWidth: 1.6 },
  }));
  return {
    type: 'line',
    id: `rate-${index}`,
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    symbol: 'circle',
    symbolSize: size * 0.5,
    showAllSymbol: true,
    clip: false,
    lineStyle: { color, width: 2 },
    data,
    z: 3,
  };
}

/** A hue that is no status: these figures get no verdict of ours. */
function lineColour(tokens: Look['tokens']): string {
  return tokens.seq5[2] ?? tokens.text;
}

/** The year over its plot, and the last figure at its point. */
function plotWords({ year, rows, x, top, width, height }: ProjectPlot, { look, max }: ProjectSheet): Mark[] {
  const { tokens, size } = look;
  const marks = [label(x, top - size * 1.5, String(year), { fill: tokens.text, size: size * 0.93, weight: 600 })];
  const last = rows.at(-1);
  if (!last) return marks;
  const text = asPublished(last.rate);
  const half = textWidth(text, size * 0.86) / 2;
  const at = Math.min(x + ((last.month ?? 0) / 12) * width, x + width + size * 1.1 - half);
  const y = top + height * (1 - last.rate / max) - size * 0.85;
  return [
    ...marks,
    label(at, y, text, { fill: tokens.text, size: size * 0.86, align: 'center', weight: 600, halo: tokens.surface }),
  ];
}

function legend({ look, plots, height }: ProjectSheet): Mark[] {
  const { tokens, size } = look;
  const y = height - size * 0.8;
  const color = lineColour(tokens);
  const hasDerived = plots.some(({ rows }) => rows.some(({ isDerived }) => isDerived));
  const entries = [
    {
      words: projectsWords.published,
      mark: (x: number) => [rule(x, y, x + size * 1.6, y, color, 2), disc(x + size * 0.8, y, size * 0.25, color)],
    },
    ...(hasDerived
      ? [
          {
            words: projectsWords.derived,
            mark: (x: number) => [
              rule(x, y, x + size * 1.6, y, color, 2),
              disc(x + size * 0.8, y, size * 0.25, tokens.surface, color, 1.6),
            ],
          },
        ]
      : []),
    { words: projectsWords.elapsed, mark: (x: number) => [rule(x, y, x + size * 1.6, y, tokens.text, 1.2, [4, 3])] },
  ];
  let x = 0;
  return entries.flatMap(({ words, mark }) => {
    const at = x;
    x += size * 3.2 + textWidth(words, size * 0.86);
    return [...mark(at), label(at + size * 2, y, words, { fill: tokens.muted, size: size * 0.86 })];
  });
}

/** A slice of the plot per publication, halfway to its neighbours. */
function hits({ rows, x, top, width, height }: ProjectPlot, { look }: ProjectSheet): Hit[] {
  const px = rows.map(({ month }) => x + ((month ?? 0) / 12) * width);
  return rows.map((one, index) => {
    const before = px[index - 1];
    const after = px[index + 1];
    const at = px[index] ?? x;
    const from = before === undefined ? x : (before + at) / 2;
    const to = after === undefined ? Math.min(x + width + look.size, look.width) : (at + after) / 2;
    return {
      kind: 'class',
      id: one.row.as_of,
      tip: tipOf(one),
      x: from,
      y: top - look.size,
      width: to - from,
      height: height + look.size,
    };
  });
}

function tipOf({ row, rate, elapsed, isDerived }: ProjectRow): string[] {
  const lines = [projectsWords.when(row.as_of), projectsWords.rateLine(asPublished(rate), isDerived)];
  if (elapsed !== undefined) lines.push(projectsWords.elapsedLine(elapsed));
  if (row.published_lead !== undefined) lines.push(projectsWords.leadLine(asPublished(row.published_lead)));
  return row.note === undefined ? lines : [...lines, row.note];
}
