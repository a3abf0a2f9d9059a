import { withCutTexts } from '#charts/cutTexts.ts';
import type { DrawnSvg } from '#charts/framedPicture.ts';
import type { Drawing } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';
import { CHARTS, hasParts, loadAxes } from '#ui/charts.ts';

/** What type in pictures is called while it is drawn: its widths are estimated. The picture names the real families around it. */
const FAMILY = 'estimated';

const canvas = globalThis.document?.createElement('canvas').getContext('2d');
// From now on for all charts of the page: type of other families is measured by a canvas, as ever.
CHARTS.setPlatformAPI({
  measureText(text, font = '12px sans-serif') {
    if (font.includes(FAMILY) || !canvas) return { width: textWidth(text, Number(/([\d.]+)px/.exec(font)?.[1])) };
    if (canvas.font !== font) canvas.font = font;
    return canvas.measureText(text);
  },
});

/**
 * A drawing as SVG text, by a chart of its own without a screen: never what a person has before them, with its tips and lights.
 * Works in a browser and in plain Node alike.
 *
 * width    px
 * returns  the drawing at its own height
 */
export async function drawnSvg(drawing: Drawing, width: number): Promise<DrawnSvg> {
  if (!hasParts(drawing)) await loadAxes();
  const { height } = drawing;
  const chart = CHARTS.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(withCutTexts(drawing.option, FAMILY));
    return { svg: chart.renderToSVGString(), width, height };
  } finally {
    // A chart that is left keeps Node from ending.
    chart.dispose();
  }
}
