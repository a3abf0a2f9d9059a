import type { CustomSeriesOption } from 'echarts';
import type { Drawing } from '#charts/picture.ts';

/** A shape as it is handed to ECharts. */
export interface DrawnMark {
  readonly type: string;
  readonly shape: { readonly x: number; readonly width: number };
  readonly style: {
    readonly fill?: string;
    readonly text?: string;
    readonly fontWeight?: number;
    readonly fontSize?: number;
  };
}

/** Shapes of one series of marks; of one group, or of all. */
export function marksOf(drawing: Drawing, series: string, group?: string): DrawnMark[] {
  const found = customSeries(drawing).find(({ id }) => id === series);
  const groups = (found?.data ?? []) as { name: string }[];
  return groups.flatMap(({ name }, dataIndex) => {
    if (group !== undefined && group !== name) return [];
    const drawn = found?.renderItem?.({ dataIndex } as never, {} as never) as unknown as { children: DrawnMark[] };
    return drawn.children;
  });
}

/** The drawing without lines and bars that ECharts itself lays out. */
export function ownSeries(drawing: Drawing): Drawing {
  return { ...drawing, option: { series: customSeries(drawing) } };
}

function customSeries(drawing: Drawing): CustomSeriesOption[] {
  return (drawing.option.series as CustomSeriesOption[]).filter(({ type }) => type === 'custom');
}
