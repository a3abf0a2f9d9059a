import type { CustomSeriesOption, MapSeriesOption } from 'echarts';
import type { Drawing } from '#charts/picture.ts';
import type { Box } from '#geo/box.ts';
import { type DrawnText, drawnTexts, groupNames } from './drawn.ts';
import { marksOf } from './drawnMarks.ts';

/** The map series of a drawing. */
export function mapSeries(drawing: Drawing): MapSeriesOption {
  const found = (drawing.option.series as MapSeriesOption[]).find(({ type }) => type === 'map');
  if (!found) throw new RangeError('mapSeries: no map in the drawing.');
  return found;
}

/** Fill of each region on the main map, by code. */
export function fillsOf(drawing: Drawing): Record<string, string> {
  const data = mapSeries(drawing).data as { name: string; itemStyle: { areaColor: string } }[];
  return Object.fromEntries(data.map(({ name, itemStyle }) => [name, itemStyle.areaColor]));
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
  const { left, top, width } = mapSeries(drawing) as unknown as { left: number; top: number; width: number };
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
