import { withCutTexts } from '#charts/cutTexts.ts';
import type { DrawnSvg } from '#charts/framedPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { CHARTS, hasParts, loadAxes, registerOutlines } from '#ui/charts.ts';

/**
 * A drawing as SVG text, by a chart of its own without a screen: never what a person has before them, with its tips and lights.
 * Works in a browser and in plain Node alike.
 *
 * width    px
 * returns  the drawing at its own height
 */
export async function drawnSvg(drawing: Drawing, width: number): Promise<DrawnSvg> {
  if (!hasParts(drawing)) await loadAxes();
  registerOutlines(drawing);
  const { height } = drawing;
  const chart = CHARTS.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(withCutTexts(drawing.option));
    return { svg: chart.renderToSVGString(), width, height };
  } finally {
    // A chart that is left keeps Node from ending.
    chart.dispose();
  }
}
