import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { Mark } from '#charts/marks.ts';
import { textWidth } from '#geo/textWidth.ts';

interface Text {
  readonly text: string;
  readonly fontSize: number;
  readonly width?: number;
  readonly overflow?: string;
  readonly ellipsis?: string;
}

/** An option whose texts are cut by estimated widths, not by those of the fonts at hand: drawn alike on every machine, with or without a screen. */
export function withCutTexts(option: EChartsOption): EChartsOption {
  const series = [option.series ?? []].flat();
  return { ...option, animation: false, series: series.map((one) => (one.type === 'custom' ? cutSeries(one) : one)) };
}

/**
 * A text cut to a width with an ellipsis.
 *
 * width  px; a text that is estimated to fit stays
 */
export function cutText(text: string, width: number, size: number, ellipsis = '…'): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth(ellipsis, size);
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character, size) > room) break;
    kept += character;
  }
  return `${kept}${ellipsis}`;
}

function cutSeries(series: CustomSeriesOption): CustomSeriesOption {
  const { renderItem } = series;
  if (!renderItem) return series;
  return { ...series, renderItem: (...terms) => cutMark(renderItem(...terms) as Mark) };
}

function cutMark<T extends Mark>(mark: T): T {
  const { type, style, children } = mark as unknown as { type: string; style?: Text; children?: readonly Mark[] };
  if (children) return { ...mark, children: children.map(cutMark) };
  if (type !== 'text' || style?.overflow !== 'truncate' || style.width === undefined) return mark;
  const { width, overflow: _overflow, ellipsis, ...others } = style;
  return { ...mark, style: { ...others, text: cutText(style.text, width, style.fontSize, ellipsis) } };
}
