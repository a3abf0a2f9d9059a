import type { CustomSeriesOption } from 'echarts';
import type { Drawing } from '#charts/picture.ts';
import { textWidth } from '#geo/textWidth.ts';

/** A line of text in a drawing; `x` to `right` and `top` to `bottom` in px. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Style {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly align: string;
  readonly width?: number;
}

/** Names of the groups of a series of marks, in order. */
export function groupNames(drawing: Drawing, series: string): string[] {
  const found = seriesOf(drawing).find(({ id }) => id === series);
  return ((found?.data ?? []) as { name: string }[]).map(({ name }) => name);
}

/** Every line of text of a drawing that is made of marks, with the box it is drawn in. */
export function drawnTexts(drawing: Drawing): DrawnText[] {
  return seriesOf(drawing).flatMap((series) =>
    (series.data as unknown[]).flatMap((_group, dataIndex) => {
      const drawn = series.renderItem?.({ dataIndex } as never, {} as never) as unknown as { children: unknown[] };
      return (drawn.children as { type: string; style: Style }[])
        .filter(({ type }) => type === 'text')
        .map(({ style }) => boxOf(style));
    }),
  );
}

/** What is wrong with the places of a drawing: texts and hits that leave its box, texts that lie on one another. */
export function placeFaults(drawing: Drawing, width: number): string[] {
  const texts = drawnTexts(drawing);
  const outside = ({ x, right, top, bottom }: Omit<DrawnText, 'text'>) =>
    x < -1 || right > width + 1 || top < -1 || bottom > drawing.height + 1;
  const hits = drawing.hits.map((hit) => ({
    ...hit,
    right: hit.x + hit.width,
    top: hit.y,
    bottom: hit.y + hit.height,
  }));
  return [
    ...texts.filter(outside).map(({ text }) => `text "${text}" leaves the box`),
    ...hits.filter(outside).map(({ id }) => `hit ${id} leaves the box`),
    ...texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`"${one.text}" lies on "${other.text}"`] : [])),
    ),
  ];
}

function seriesOf(drawing: Drawing): CustomSeriesOption[] {
  return drawing.option.series as CustomSeriesOption[];
}

/** Height of the ink: Chinese characters fill about 0.9 em, and lines may touch. */
function boxOf({ text, x, y, fontSize, align, width }: Style): DrawnText {
  const whole = Math.min(textWidth(text, fontSize), width ?? Number.POSITIVE_INFINITY);
  const left = align === 'right' ? x - whole : align === 'center' ? x - whole / 2 : x;
  return { text, x: left, right: left + whole, top: y - fontSize * 0.42, bottom: y + fontSize * 0.42 };
}

function overlap(one: DrawnText, other: DrawnText): boolean {
  return one.x < other.right && other.x < one.right && one.top < other.bottom && other.top < one.bottom;
}
