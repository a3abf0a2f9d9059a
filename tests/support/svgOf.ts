import * as echarts from 'echarts';
import type { Drawing } from '#charts/picture.ts';

/**
 * A drawing as SVG text, by ECharts' own renderer without a screen; ids counted from 0 in the order they appear.
 *
 * before  drawings the same chart has shown before
 */
export function svgOf(drawing: Drawing, width: number, before: readonly Drawing[] = []): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  try {
    for (const { option } of [...before, drawing]) {
      chart.setOption(option, { replaceMerge: ['series', 'grid', 'xAxis', 'yAxis'] });
      chart.renderToSVGString();
    }
    return `${renumbered(chart.renderToSVGString()).replaceAll('><', '>\n<')}\n`;
  } finally {
    chart.dispose();
  }
}

/** zrender counts its ids over the life of the process. */
function renumbered(svg: string): string {
  const ids = new Map<string, string>();
  return svg.replace(/\bzr[\w-]*\d[\w-]*/g, (id) => {
    const known = ids.get(id) ?? `id${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
