import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { type Look, SANS } from '#charts/look.ts';
import { mergedGroup } from '#charts/mergedMarks.ts';

type Rendered = ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;
/** One shape of a custom series, in pixels of the picture. */
export type Mark = NonNullable<Rendered> & { z2?: number };

/** Shapes that light up together; `name` is the id of the region, item or area they stand for. */
export interface Group {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** Groups of shapes at one height: layers of greater `z` lie above. */
export interface Layer {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly z: number;
}

/** Groups of shapes as one series without a coordinate system: the picture's own layout places them. */
export function marksSeries(id: string, groups: readonly Group[], z = 3): CustomSeriesOption {
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }) =>
    mergedGroup(groups[dataIndex]?.marks ?? []) as Rendered;
  behind.set(renderItem, groups);
  return {
    type: 'custom',
    id,
    z,
    coordinateSystem: 'none',
    animation: false,
    silent: true,
    data: groups.map(({ name }, index) => ({ name, value: index })),
    renderItem,
  };
}

const behind = new WeakMap<object, readonly Group[]>();

/** What a series of marks draws, told from its `renderItem`; undefined of any other function. */
export function groupsBehind(renderItem: object): readonly Group[] | undefined {
  return behind.get(renderItem);
}

/** Layers as they are handed to ECharts. */
export function layersOption(layers: readonly Layer[]): EChartsOption {
  return { animation: false, series: layers.map(({ id, groups, z }) => marksSeries(id, groups, z)) };
}

interface RectStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: number[];
  /** Fill while lit. */
  readonly lit?: string;
}

/** A rectangle; strokes lie on the edge. */
export function rect(x: number, y: number, width: number, height: number, style: RectStyle): Mark {
  const { fill = 'none', stroke, lit } = style;
  const base = {
    fill,
    stroke: stroke ?? 'none',
    lineWidth: stroke ? (style.width ?? 1) : 0,
    ...(style.dash ? { lineDash: style.dash } : {}),
  };
  return {
    type: 'rect',
    shape: { x, y, width, height },
    style: base,
    // Named also where it stays: ECharts would brighten the fill of what is lit.
    emphasis: { style: { fill: lit ?? fill } },
  } as Mark;
}

/** The ground of a row, seen only while the row is lit. */
export function rowGround(x: number, y: number, width: number, height: number, look: Look): Mark {
  return rect(x, y, width, height, { fill: 'transparent', lit: look.tokens.raised });
}

/** A straight line between two points. */
export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash?: number[]): Mark {
  return {
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke, lineWidth: width, ...(dash ? { lineDash: dash } : {}) },
  } as Mark;
}

interface PathStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: number[];
  /** Stroke while lit. */
  readonly lit?: string;
}

/** A shape cut to the inside of another, given as an SVG path. */
export function clipped(mark: Mark, d: string): Mark {
  return { ...mark, clipPath: { type: 'path', shape: { pathData: d, layout: 'none' } } } as unknown as Mark;
}

/** Shapes as one, so that they can be cut together. */
export function together(marks: readonly Mark[]): Mark {
  return { type: 'group', children: [...marks] } as unknown as Mark;
}

/** An SVG path in the picture's own pixels. */
export function path(d: string, style: PathStyle): Mark {
  const { fill = 'none', stroke = 'none', width = 1, lit } = style;
  const lines = lit ? { stroke: lit, lineWidth: 2.5 } : { stroke };
  return {
    type: 'path',
    shape: { pathData: d, layout: 'none' },
    style: { fill, stroke, lineWidth: stroke === 'none' ? 0 : width, ...(style.dash ? { lineDash: style.dash } : {}) },
    emphasis: { style: { fill, ...lines } },
  } as unknown as Mark;
}

/** A circle. */
export function disc(cx: number, cy: number, r: number, fill: string, stroke?: string, width = 1): Mark {
  return {
    type: 'circle',
    shape: { cx, cy, r },
    style: { fill, stroke: stroke ?? 'none', lineWidth: stroke ? width : 0 },
    emphasis: { style: { fill } },
  } as Mark;
}

interface TextStyle {
  readonly fill: string;
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly weight?: 400 | 600;
  /** Longer text is cut with an ellipsis at this width; the tip and the table hold it whole. */
  readonly within?: number;
  /** A halo in the ground's colour, for text over lines. */
  readonly halo?: string;
}

/** One line of text, its middle at `y`. */
export function label(x: number, y: number, text: string, style: TextStyle): Mark {
  const halo = style.halo ? { stroke: style.halo, lineWidth: 3 } : {};
  const cut = style.within ? { width: style.within, overflow: 'truncate', ellipsis: '…' } : {};
  const base = {
    text,
    x,
    y,
    fill: style.fill,
    fontSize: style.size,
    fontFamily: SANS,
    fontWeight: style.weight ?? 400,
    align: style.align ?? 'left',
    verticalAlign: 'middle',
  };
  return { type: 'text', style: { ...base, ...halo, ...cut } } as Mark;
}
