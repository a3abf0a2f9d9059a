import type { CustomSeriesOption } from 'echarts';
import type { Drawing } from '#charts/picture.ts';
import type { Box } from '#geo/box.ts';
import { type DrawnText, drawnTexts, groupNames } from './drawn.ts';
import { marksOf } from './drawnMarks.ts';

/** The regions' own shapes on the main map, by code. */
export function landOf(drawing: Drawing): Map<string, DrawnPath> {
  return new Map(
    groupNames(drawing, 'regions').map((code) => [code, marksOf(drawing, 'regions', code)[0] as unknown as DrawnPath]),
  );
}

/** A path as it is handed to ECharts. */
export interface DrawnPath {
  readonly shape: { readonly pathData: string };
  readonly style: { readonly fill: string };
  readonly emphasis: { readonly style: { readonly fill: string } };
}

/** Fill of each region on the main map, by code. */
export function fillsOf(drawing: Drawing): Record<string, string> {
  return Object.fromEntries([...landOf(drawing)].map(([code, { style }]) => [code, style.fill]));
}

/** The box of all regions on the main map, px. */
export function landBox(drawing: Drawing): Box {
  const points = [...landOf(drawing).values()].flatMap(({ shape }) =>
    [...shape.pathData.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
  );
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Lines of text of one series of marks, by group. */
export function textsIn(drawing: Drawing, series: string): { group: string; texts: DrawnText[] }[] {
  const own = (drawing.option.series as CustomSeriesOption[]).find(({ id }) => id === series);
  return groupNames(drawing, series).map((group, index) => ({
    group,
    texts: drawnTexts({
      ...drawing,
      option: { series: [{ ...own, data: [{ name: group }], renderItem: () => rendered(own, index) }] as never },
    }),
  }));
}

/** Names of the regions' labels in a series: code → its lines. */
export function labelsIn(drawing: Drawing, series: 'labels' | 'inset'): Map<string, string[]> {
  const labels = textsIn(drawing, series).filter(({ group }) => group.startsWith('label-'));
  if (new Set(labels.map(({ group }) => group)).size < labels.length)
    throw new RangeError(`labelsIn: a region is named twice in ${series}.`);
  return new Map(labels.map(({ group, texts }) => [group.slice('label-'.length), texts.map(({ text }) => text)]));
}

/** Pixels of a planar point on the main map, and in the inset; `inset` undefined where there is none. */
export function pixelsOf(drawing: Drawing): {
  readonly main: (x: number, y: number) => [number, number];
  readonly inset: ((x: number, y: number) => [number, number]) | undefined;
} {
  const { x: left, y: top, width } = landBox(drawing);
  // The regions are 1000 wide on the plane, from 0, 0.
  const main = (x: number, y: number): [number, number] => [left + (x * width) / 1000, top + (y * width) / 1000];
  const [mark] = marksOf(drawing, 'inset', 'inset-lines') as unknown as { shape: Box }[];
  const [frame] = marksOf(drawing, 'inset', 'inset-frame') as unknown as { shape: Box }[];
  if (!mark || !frame) return { main, inset: undefined };
  const factor = frame.shape.width / mark.shape.width;
  return {
    main,
    inset: (x, y) => {
      const [px, py] = main(x, y);
      return [frame.shape.x + (px - mark.shape.x) * factor, frame.shape.y + (py - mark.shape.y) * factor];
    },
  };
}

function rendered(series: CustomSeriesOption | undefined, dataIndex: number) {
  return series?.renderItem?.({ dataIndex } as never, {} as never);
}
