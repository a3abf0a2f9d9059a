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

/**
 * An option that is drawn alike on every machine, with or without a screen: nothing moves, texts are cut by estimated widths
 * instead of those of the fonts at hand, and all type is of one family.
 *
 * family  stands in place of every family named; whoever draws measures it without looking at fonts
 */
export function withCutTexts(option: EChartsOption, family: string): EChartsOption {
  const series = [option.series ?? []].flat().map((one) => (one.type === 'custom' ? cutSeries(one, family) : one));
  return inFamily({ ...option, animation: false, textStyle: { fontFamily: family }, series }, family);
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

function cutSeries(series: CustomSeriesOption, family: string): CustomSeriesOption {
  const { renderItem } = series;
  if (!renderItem) return series;
  return { ...series, renderItem: (...terms) => inFamily(cutMark(renderItem(...terms) as Mark), family) };
}

function cutMark<T extends Mark>(mark: T): T {
  const { type, style, children } = mark as unknown as { type: string; style?: Text; children?: readonly Mark[] };
  if (children) return { ...mark, children: children.map(cutMark) };
  if (type !== 'text' || style?.overflow !== 'truncate' || style.width === undefined) return mark;
  const { width, overflow: _overflow, ellipsis, ...others } = style;
  return { ...mark, style: { ...others, text: cutText(style.text, width, style.fontSize, ellipsis) } };
}

/** The same, every `fontFamily` in it replaced. */
function inFamily<T>(part: T, family: string): T {
  if (Array.isArray(part)) return part.map((one) => inFamily(one, family)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]) => [
    name,
    name === 'fontFamily' ? family : inFamily(value, family),
  ]);
  return Object.fromEntries(entries) as T;
}
